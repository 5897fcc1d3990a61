import { Option, type Command } from "commander";
import { collection as letters } from "@kansrijk/core/collections/kinds/letters";
import { loadShipped } from "@kansrijk/server/collections/loadShipped";
import { checkShippedPlaces } from "@kansrijk/server/letters/checkShippedPlaces";
import { readLetterFolder } from "@kansrijk/server/letters/readLetterFolder";
import type { CommonOptions, Io } from "../io.ts";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import { textTable } from "../textTable.ts";

interface Format {
  readonly format: string;
}

/** `kansrijk letters`: the letters of the government, and whether every place that Kansrijk names is in them. */
export function register(program: Command, io: Io): void {
  const format = () => new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text");
  const group = program.command("letters").description("brieven: waar staat wat Kansrijk eruit haalt?");
  group
    .command("list")
    .description("de brieven, met koppen en alinea's")
    .addOption(format())
    .action((options: Format) => list(options.format, program.opts(), io));
  group
    .command("check <folder>")
    .description("zoekt elke plaats van elk record op in de brieven in een map")
    .addOption(format())
    .action((folder: string, options: Format) => check(folder, options.format, program.opts(), io));
}

async function list(format: string, { lang }: CommonOptions, io: Io): Promise<void> {
  const outlines = await loadShipped(letters);
  if (format === "json") return io.out(`${JSON.stringify(outlines, null, 1)}\n`);
  const header =
    lang === "nl"
      ? ["id", "datum", "koppen", "alinea's", "van", "titel"]
      : ["id", "date", "headings", "paragraphs", "from", "title"];
  const rows = outlines.map(({ id, date, sections, from, title }) => [
    id,
    date,
    String(sections.length - 1),
    String(sections.reduce((sum, { paragraphs }) => sum + paragraphs, 0)),
    from[lang],
    title[lang],
  ]);
  io.out(textTable(header, rows));
}

async function check(folder: string, format: string, { lang }: CommonOptions, io: Io): Promise<void> {
  const outlines = await loadShipped(letters);
  const texts = await readLetterFolder(folder, outlines).catch((error: unknown) => {
    throw new CommandError(EXIT.refused, [error instanceof Error ? error.message : folder]);
  });
  if (texts.size === 0)
    throw new CommandError(EXIT.refused, [
      lang === "nl"
        ? `${folder}: geen brief gevonden; verwacht: ${outlines.map(({ file }) => `${file}*.txt`).join(", ")}`
        : `${folder}: no letter found; expected: ${outlines.map(({ file }) => `${file}*.txt`).join(", ")}`,
    ]);
  const report = await checkShippedPlaces(texts);
  const lines = report.faults.map(({ collection, id, path, fault }) => `${collection}/${id} ${path}: ${fault[lang]}`);
  if (format === "json") io.out(`${JSON.stringify({ letters: [...texts.keys()], ...report }, null, 1)}\n`);
  else {
    const header = lang === "nl" ? ["soort", "plaatsen", "opgezocht"] : ["kind", "places", "looked up"];
    io.out(
      textTable(
        header,
        report.collections.map(({ collection, places, read }) => [collection, String(places), String(read)]),
      ),
    );
  }
  if (lines.length > 0) throw new CommandError(EXIT.refused, lines);
}
