import { readFile } from "node:fs/promises";
import { text as streamText } from "node:stream/consumers";
import { Option, type Command } from "commander";
import { collection as wordKind } from "@kansrijk/core/collections/kinds/words";
import { checkText, type WordFinding } from "@kansrijk/core/words/checkText";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { loadShipped } from "@kansrijk/server/collections/loadShipped";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import { textTable } from "../textTable.ts";

const FORMAT = () => new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text");

interface CheckOptions {
  readonly format: string;
  readonly only?: Language;
}

/** `kansrijk words`: words that say more about people than is meant, with better ones. Texts are never changed. */
export function register(program: Command, io: Io): void {
  const common = () => program.opts<CommonOptions>();
  const group = program.command("words").description("woorden die beter kunnen, met een voorstel en de reden");
  group
    .command("check <files...>")
    .description("zoekt woorden in bestanden (- is de invoer); einde 0: niets gevonden, 1: wel, 2: niet te lezen")
    .addOption(FORMAT())
    .addOption(new Option("--only <language>", "alleen woorden van één taal").choices(["nl", "en"]))
    .action((files: string[], options: CheckOptions) => check(files, options, common(), io));
  group
    .command("list")
    .description("alle woorden en namen die de controle kent")
    .addOption(FORMAT())
    .action(({ format }: { format: string }) => list(format, common(), io));
}

async function check(files: readonly string[], options: CheckOptions, common: CommonOptions, io: Io): Promise<void> {
  const words = await loadShipped(wordKind);
  const results: { file: string; findings: WordFinding[] }[] = [];
  for (const file of files) {
    const content = await contentOf(file, common);
    results.push({ file, findings: checkText(content, words, options.only) });
  }
  if (options.format === "json") io.out(`${JSON.stringify({ results }, null, 1)}\n`);
  else for (const { file, findings } of results) io.out(textOf(file, findings, common.lang));
  const count = results.reduce((total, { findings }) => total + findings.length, 0);
  if (count > 0)
    throw new CommandError(EXIT.failed, [common.lang === "nl" ? `${count} keer gevonden` : `found ${count} times`]);
}

async function contentOf(file: string, common: CommonOptions): Promise<string> {
  if (file === "-") return streamText(process.stdin);
  return readFile(file, "utf8").catch(() => {
    throw refusalIn(common, {
      nl: `${file}: verwacht een tekstbestand dat bestaat en gelezen mag worden.`,
      en: `${file}: expected a text file that exists and may be read.`,
    });
  });
}

function textOf(file: string, findings: readonly WordFinding[], lang: Language): string {
  const or = lang === "nl" ? " of " : " or ";
  const look = lang === "nl" ? " (kijk naar de zin)" : " (look at the sentence)";
  return findings
    .map(({ line, column, word, suggestions, reason, certainty }) => {
      const better = suggestions.map((suggestion) => suggestion[lang]).join(or);
      const doubt = certainty === "depends" ? look : "";
      return `${file}:${line}:${column}: ${word.replaceAll(/\s+/g, " ")} -> ${better}${doubt}\n    ${reason[lang]}\n`;
    })
    .join("");
}

async function list(format: string, { lang }: CommonOptions, io: Io): Promise<void> {
  const words = await loadShipped(wordKind);
  if (format === "json") return io.out(`${JSON.stringify({ words }, null, 1)}\n`);
  const header =
    lang === "nl" ? ["id", "soort", "taal", "woorden", "liever"] : ["id", "kind", "language", "words", "better"];
  const kinds = lang === "nl" ? { term: "woord", name: "naam" } : { term: "word", name: "name" };
  const rows = words.map((word) => [
    word.id,
    kinds[word.kind],
    word.language,
    word.forms.join(", "),
    word.kind === "term" ? word.suggestions.map((suggestion) => suggestion[lang]).join("; ") : "-",
  ]);
  io.out(textTable(header, rows));
}
