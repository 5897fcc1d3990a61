import { Option, type Command } from "commander";
import type { ExcerptPart } from "@kansrijk/core/search/excerptOf";
import { loadRuleBook } from "@kansrijk/server/rules/loadRuleBook";
import { searchAll } from "@kansrijk/server/search/searchAll";
import type { CommonOptions, Io } from "../io.ts";
import { resultCount } from "../wholeNumber.ts";
import { withStore } from "../withStore.ts";

interface SearchOptions {
  readonly kind?: string;
  readonly limit: number;
  readonly format: string;
}

/** `kansrijk search`: one search over records, indicators and rules. */
export function register(program: Command, io: Io): void {
  program
    .command("search")
    .argument("<words...>", "de woorden om te zoeken")
    .description("zoekt in alles: beloften, maatregelen, interventies, brieven, indicatoren, regels ...")
    .option("--kind <kind>", "alleen deze soort, zoals promises of indicators")
    .option("--limit <number>", "hoogstens zo veel", resultCount, 20)
    .addOption(new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text"))
    .action((words: string[], options: SearchOptions) => search(words, options, program.opts<CommonOptions>(), io));
}

async function search(
  words: readonly string[],
  { kind, limit, format }: SearchOptions,
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const book = await loadRuleBook(common.rules);
  const question = { words: words.join(" "), kind, language: common.lang, limit };
  const answer = await withStore(common, (store) => searchAll(store, book, question));
  if (format === "json") return io.out(`${JSON.stringify(answer, null, 1)}\n`);
  const { total, kinds, results } = answer;
  io.out(`${total} ${common.lang === "nl" ? "gevonden" : "found"}`);
  io.out(kinds.length === 0 ? "\n" : `: ${kinds.map((item) => `${item.kind} ${item.count}`).join(", ")}\n`);
  for (const found of results) {
    const made = found.generated ? (common.lang === "nl" ? " [verzonnen]" : " [made up]") : "";
    io.out(`\n${found.kind} ${found.id}: ${marked(found.name)}${made}\n  ${marked(found.excerpt)}\n`);
  }
}

/** Found words stand between asterisks. */
function marked(parts: readonly ExcerptPart[]): string {
  return parts.map(({ text, found }) => (found ? `*${text}*` : text)).join("");
}
