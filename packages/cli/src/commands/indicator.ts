import { type Command, Option } from "commander";
import { indicatorCsv } from "@kansrijk/core/indicators/indicatorCsv";
import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import { indicatorDetail, indicatorListing } from "@kansrijk/server/indicators/describeIndicator";
import { loadCatalogue, readCatalogueFolders } from "@kansrijk/server/indicators/loadCatalogue";
import { orRefuse } from "../carryOut.ts";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import { computeIndicator, type ComputeOptions } from "../indicator/computeIndicator.ts";
import { answerText, detailText, listText } from "../indicator/indicatorText.ts";
import { formatFor, writeView } from "../indicator/writeView.ts";
import type { CommonOptions, Io } from "../io.ts";
import { simulationSeed } from "../wholeNumber.ts";

interface Written {
  readonly format: string;
  readonly out?: string;
}

/** `kansrijk indicator`: which figures there are, what they mean, and their values. */
export function register(program: Command, io: Io): void {
  const indicator = program.command("indicator").description("kansen meten: cijfers met hun uitleg");
  const format = (choices: string[]): Option =>
    new Option("--format <format>", "vorm van de uitvoer").choices(choices).default("text");
  indicator
    .command("list")
    .description("alle indicatoren")
    .addOption(format(["text", "json"]))
    .action((options: { format: string }) => list(options, program.opts<CommonOptions>(), io));
  indicator
    .command("show <id>")
    .description("wat een indicator betekent en hoe hij berekend wordt")
    .addOption(format(["text", "json"]))
    .action((id: string, options: { format: string }) => show(id, options, program.opts<CommonOptions>(), io));
  indicator
    .command("check <folder>")
    .description("controleert eigen definities: een map met definitions/ en breakdowns/")
    .action((folder: string) => check(folder, program.opts<CommonOptions>(), io));
  indicator
    .command("compute <id>")
    .description("de waarden van een indicator, met 95%-intervallen")
    .option("--by <breakdowns>", "uitsplitsingen met komma's, ook year, municipality en province", "")
    .option("--region <place>", "NL, een provincie (PV27), een gemeente (GM0363) of een naam", "NL")
    .option("--years <years>", "2018-2024 of 2018,2020; het jaar waarin het schooljaar begint")
    .option("--filter <groups>", "alleen deze groepen, zoals sex:girl,origin:netherlands", "")
    .option("--register <register>", "map of id van een register; zonder is het het nieuwste")
    .option("--exact", "zonder bescherming: alleen voor gebruik op de eigen computer")
    .option("--seed <number>", "begin van de trekkingen voor intervallen", simulationSeed, 1)
    .addOption(format(["text", "json", "csv"]))
    .option(
      "--out <file>",
      "schrijf het antwoord met zijn definitie naar .csv, .xlsx, .parquet, .zip (Data Package) of .json",
    )
    .action((id: string, options: ComputeOptions & Written) => compute(id, options, program.opts<CommonOptions>(), io));
}

async function list({ format }: { format: string }, { lang }: CommonOptions, io: Io): Promise<void> {
  const listings = [...(await loadCatalogue()).definitions.values()].map(indicatorListing);
  io.out(format === "json" ? `${JSON.stringify(listings, null, 1)}\n` : listText(listings, lang));
}

async function show(id: string, { format }: { format: string }, { lang }: CommonOptions, io: Io): Promise<void> {
  const { definitions, breakdowns } = await loadCatalogue();
  const definition = definitions.get(id);
  if (!definition)
    throw new CommandError(EXIT.refused, [
      lang === "nl"
        ? `Er is geen indicator "${id}"; wel: ${[...definitions.keys()].join(", ")}.`
        : `There is no indicator "${id}"; known: ${[...definitions.keys()].join(", ")}.`,
    ]);
  const detail = indicatorDetail(definition, breakdowns);
  io.out(format === "json" ? `${JSON.stringify(detail, null, 1)}\n` : detailText(detail, lang));
}

async function check(folder: string, { lang }: CommonOptions, io: Io): Promise<void> {
  const { catalogue, faults } = await readCatalogueFolders([folder]);
  const word = lang === "nl" ? "verwacht:" : "expected";
  if (faults.length > 0)
    throw new CommandError(
      EXIT.refused,
      faults.map(({ file, line, key, expected }) => `${file}:${line} ${key}: ${word} ${expected[lang]}`),
    );
  io.out(
    `${folder}: ${catalogue.definitions.size} indicatoren, ${catalogue.breakdowns.size} uitsplitsingen, geen fouten\n`,
  );
}

async function compute(
  id: string,
  { format, out, ...options }: ComputeOptions & Written,
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const file = out === undefined ? undefined : await formatFor(out, common);
  const table = orRefuse(await computeIndicator(id, options, common, io), common);
  if (out !== undefined && file !== undefined) return writeView(table, out, file, common, io);
  io.out(written(table, format, common));
}

function written(table: IndicatorTable, format: string, { lang }: CommonOptions): string {
  if (format === "json") return `${JSON.stringify(table, null, 1)}\n`;
  return format === "csv" ? indicatorCsv(table) : answerText(table, lang);
}
