import { Option, type Command } from "commander";
import { readSegregationTable } from "@kansrijk/core/measures/segregation/readSegregationTable";
import { segregationReport } from "@kansrijk/core/measures/segregation/segregationReport";
import { faultLines } from "@kansrijk/core/tables/faultText";
import { readFile } from "@kansrijk/server/imports/readFile";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import { measureCommand } from "../measureCommand.ts";
import { segregationCsv, segregationText } from "../measure/segregationRows.ts";
import { lotteryCount, simulationSeed } from "../wholeNumber.ts";

interface Options {
  readonly input: string;
  readonly unit: string;
  readonly group: string;
  readonly weight?: string;
  readonly within: readonly string[];
  readonly compare?: string;
  readonly focus?: string;
  readonly intervals: boolean;
  readonly clusters: boolean;
  readonly replicates: number;
  readonly seed: number;
  readonly format: "json" | "csv" | "text";
}

/** `kansrijk measure segregation`: how unevenly groups are spread over schools, in a table of the user. */
export function register(program: Command, io: Io): void {
  measureCommand(program)
    .command("segregation")
    .description("hoe ongelijk zijn groepen verdeeld over scholen? (docs/methods/segregation.md)")
    .requiredOption("--input <file>", "CSV met een rij per school en groep, of per leerling")
    .requiredOption("--unit <column>", "kolom met de school (of buurt, klas, ...)")
    .requiredOption("--group <column>", "kolom met de groep")
    .option("--weight <column>", "kolom met het aantal; zonder telt elke rij voor één")
    .option(
      "--within <columns>",
      "kolommen waar een school in ligt, van groot naar klein, zoals staat,district",
      list,
      [],
    )
    .option("--compare <file>", "dezelfde tabel van een later jaar: waaruit bestaat het verschil?")
    .option("--focus <group>", "de groep tegenover alle andere")
    .option("--intervals", "95%-intervallen", false)
    .option("--clusters", "trek voor de intervallen hele scholen (of hele delen van --within), geen leerlingen", false)
    .option("--replicates <number>", "aantal trekkingen voor de intervallen", lotteryCount, 1000)
    .option("--seed <number>", "begin van alle trekkingen", simulationSeed, 1)
    .addOption(new Option("--format <format>", "vorm van de uitvoer").choices(["json", "csv", "text"]).default("text"))
    .action((options: Options) => measure(options, program.opts<CommonOptions>(), io));
}

async function measure(options: Options, common: CommonOptions, io: Io): Promise<void> {
  const { focus, intervals, clusters, replicates, seed, format } = options;
  const { table, levels } = await tableOf(options.input, options, common);
  const compare = options.compare === undefined ? undefined : (await tableOf(options.compare, options, common)).table;
  if (focus !== undefined && !table.groupNames.includes(focus))
    throw refusalIn(common, {
      nl: `${options.input}, kolom "${options.group}": --focus "${focus}" komt niet voor; verwacht: ${shortList(table.groupNames)}`,
      en: `${options.input}, column "${options.group}": --focus "${focus}" does not occur; expected ${shortList(table.groupNames)}`,
    });
  const report = segregationReport({
    table,
    levels,
    intervals: intervals || clusters,
    clusters,
    replicates,
    seed,
    ...(focus === undefined ? {} : { focus }),
    ...(compare ? { compare } : {}),
  });
  if (format === "json") return io.out(`${JSON.stringify(report, null, 1)}\n`);
  io.out(format === "csv" ? segregationCsv(report) : segregationText(report, common.lang));
}

/** So many faults are printed. */
const SHOWN = 1000;

async function tableOf(path: string, { unit, group, weight, within }: Options, common: CommonOptions) {
  const file = await readFile(path);
  if (!file.ok) throw new CommandError(EXIT.refused, faultLines(file.faults, common.lang));
  const columns = { unit, group, levels: within, ...(weight === undefined ? {} : { weight }) };
  const reading = readSegregationTable(file.file.name, file.file.bytes, columns);
  if (reading.ok) return reading;
  throw new CommandError(EXIT.refused, faultLines(reading.faults, common.lang, SHOWN));
}

function shortList(names: readonly string[]): string {
  const first = names.slice(0, 20).map((name) => `"${name}"`);
  return first.join(", ") + (names.length > first.length ? ", ..." : "");
}

function list(text: string): string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
