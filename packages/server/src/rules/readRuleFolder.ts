import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readRule, type RuleFault } from "@kansrijk/core/rules/readRule";
import { crossCheck, ruleBook, type RuleBook } from "@kansrijk/core/rules/ruleBook";

/** The folder of rules that comes with Kansrijk. */
export const OWN_RULES = fileURLToPath(new URL("../../../rules/", import.meta.url));

export interface RuleFolderReading {
  readonly book: RuleBook;
  readonly files: number;
  readonly faults: readonly RuleFault[];
}

/** Reads every `<regulation>/<date>.yaml` of the given folders; faults do not stop the reading of other files. */
export async function readRuleFolder(folders: readonly string[]): Promise<RuleFolderReading> {
  const readings = await Promise.all(folders.map(readOne));
  const all = readings.flat();
  const rules = all.flatMap((reading) => (reading.ok ? [reading.rule] : []));
  const misplaced = rules
    .filter((rule) => !rule.file.endsWith(`${rule.regulation}/${rule.validFrom}.yaml`))
    .map((rule): RuleFault => ({
      file: rule.file,
      line: 1,
      path: "",
      expected: {
        nl: `de plaats ${rule.regulation}/${rule.validFrom}.yaml`,
        en: `the place ${rule.regulation}/${rule.validFrom}.yaml`,
      },
    }));
  const book = ruleBook(rules);
  const faults = [...all.flatMap((reading) => (reading.ok ? [] : reading.faults)), ...misplaced, ...crossCheck(book)];
  return { book, files: all.length, faults };
}

async function readOne(folder: string) {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll("\\", "/"));
  const files = names.filter((name) => /^[^/.]+\/[^/]+\.ya?ml$/.test(name) && !name.startsWith("node_modules/")).sort();
  return Promise.all(files.map(async (name) => readRule(name, await readFile(join(folder, name), "utf8"))));
}
