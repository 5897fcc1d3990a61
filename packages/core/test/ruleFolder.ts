import { readFileSync, readdirSync } from "node:fs";
import { readRule } from "../src/rules/readRule.ts";
import { ruleBook, type RuleBook } from "../src/rules/ruleBook.ts";

const FOLDER = new URL("../../rules/", import.meta.url);

/** The rules as they stand in the repository, for tests. */
export function repositoryRules(): RuleBook {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) =>
    /^[^/]+\/[^/]+\.yaml$/.test(name),
  );
  return ruleBook(
    files.map((file) => {
      const reading = readRule(file, readFileSync(new URL(file, FOLDER), "utf8"));
      if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
      return reading.rule;
    }),
  );
}
