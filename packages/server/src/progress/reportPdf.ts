import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { barsSvg } from "@kansrijk/core/progress/barsSvg";
import type { ProgressReport, ReportBlock } from "@kansrijk/core/progress/progressReport";
import { seriesSvg } from "@kansrijk/core/progress/seriesSvg";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { REPORT_WORDS } from "./reportWords.ts";

const TEMPLATE = fileURLToPath(new URL("./report.typ", import.meta.url));
const FONT = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/fira-sans/package.json"));
const STYLES = ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold"];

/**
 * The report as an accessible PDF (PDF/UA-1): tagged, with a title, a language and texts for pictures. The same report
 * gives the same bytes. `footer` stands on every page: the id of the receipt.
 */
export async function reportPdf(report: ProgressReport, language: Language, footer: string): Promise<Buffer> {
  compiler ??= makeCompiler();
  const content = { ...spoken(report, language), footer };
  // What earlier reports left behind is of no use to the next.
  compiler.evictCache(1);
  return compiler.pdf(
    {
      mainFileContent: await readFile(TEMPLATE, "utf8"),
      inputs: { report: JSON.stringify(content), words: JSON.stringify(wordsIn(language)) },
    },
    { pdfStandard: "ua-1", creationTimestamp: Date.parse(report.asOf) / 1000 },
  );
}

let compiler: NodeCompiler | undefined;

/** Reads the fonts; once is enough. */
function makeCompiler(): NodeCompiler {
  const fontPaths = STYLES.map((style) => join(FONT, style));
  return NodeCompiler.create({ workspace: dirname(TEMPLATE), fontArgs: [{ fontPaths }] });
}

function wordsIn(language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(REPORT_WORDS).map(([key, text]) => [key, text[language]]));
}

/** The report in one language, with its pictures drawn. */
function spoken({ title, asOf, generated, place, sections }: ProgressReport, language: Language) {
  const [year, month, day] = asOf.split("-").map(Number);
  const written = new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return {
    language,
    title: title[language],
    lead: `${place.name}. ${REPORT_WORDS.asOf[language]} ${written.format(new Date(asOf))}.`,
    generated,
    year,
    month,
    day,
    sections: sections.map((part) => ({
      title: part.title[language],
      blocks: part.blocks.map((block) => spokenBlock(block, language)),
    })),
  };
}

function spokenBlock(block: ReportBlock, language: Language): object {
  switch (block.kind) {
    case "paragraph":
    case "notice":
    case "heading":
      return { kind: block.kind, text: block.text[language] };
    case "list":
      return { kind: "list", items: block.items.map((item) => item[language]) };
    case "facts":
      return {
        kind: "facts",
        items: block.items.map(({ label, value }) => ({ label: label[language], value: value[language] })),
      };
    case "table":
      return {
        kind: "table",
        caption: block.caption[language],
        columns: block.columns.map(({ label, numeric }, at) => ({
          label: label[language],
          numeric,
          share: shareOf([label, ...block.rows.map((row) => row[at]!)].map((cell) => cell[language].length)),
        })),
        rows: block.rows.map((row) => row.map((cell) => cell[language])),
      };
    case "series":
    case "bars": {
      const svg = block.kind === "series" ? seriesSvg(block, language) : barsSvg(block, language);
      return { kind: "picture", caption: block.caption[language], alt: block.alt[language], svg };
    }
  }
}

/** How much room a column gets beside others, by its longest text; 0 is as wide as that text. */
function shareOf(lengths: readonly number[]): number {
  const longest = Math.max(...lengths);
  return longest <= SHORT ? 0 : Math.min(4, Math.max(1, Math.round(longest / SHORT)));
}

const SHORT = 18;
