import type { RuleBook } from "@kansrijk/core/rules/ruleBook";
import { OWN_RULES, readRuleFolder } from "./readRuleFolder.ts";

/** The rules of Kansrijk with those of the user added; refuses to work on a folder with faults. */
export async function loadRuleBook(extra: readonly string[] = []): Promise<RuleBook> {
  const { book, faults } = await readRuleFolder([OWN_RULES, ...extra]);
  if (faults.length > 0) {
    throw new Error(
      faults.map((fault) => `${fault.file}:${fault.line} ${fault.path}: expected ${fault.expected.en}`).join("\n"),
    );
  }
  return book;
}
