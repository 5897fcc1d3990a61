import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { MarginReport } from "@kansrijk/core/population/national/fitPlan";
import { Option, type Command } from "commander";
import { FIRST_YEAR, LAST_YEAR, nationalRefusals } from "@kansrijk/core/population/national/nationalSettings";
import { fitCells, fitHead } from "@kansrijk/server/population/national/fitText";
import {
  isFreeFolder,
  makeRegisterFolder,
  type MadeRegister,
} from "@kansrijk/server/population/national/makeRegisterFolder";
import { nationalParameters } from "@kansrijk/server/population/national/nationalParameters";
import { nationalPlaces } from "@kansrijk/server/population/national/nationalPlaces";
import type { NationalPlace } from "@kansrijk/core/population/national/nationalPlace";
import { marginRefusals, placeMarginTable } from "@kansrijk/core/population/national/placeMargins";
import { faultLines } from "@kansrijk/core/tables/faultText";
import { readTable } from "@kansrijk/core/tables/readTable";
import { readFile } from "@kansrijk/server/imports/readFile";
import type { ReportProgress } from "@kansrijk/server/jobs/workerMessage";
import { loadRuleBook } from "@kansrijk/server/rules/loadRuleBook";
import { orRefuse } from "../carryOut.ts";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import { textTable } from "../textTable.ts";
import { simulationSeed } from "../wholeNumber.ts";
import { unfitArgument } from "../unfitArgument.ts";

interface Options {
  readonly seed: number;
  readonly share: number;
  readonly years: readonly [first: number, last: number];
  readonly fit?: string;
  readonly out: string;
  readonly format: "text" | "json";
}

/** `kansrijk population build`: a register of pupils that do not exist, as a folder of Parquet files. */
export function register(program: Command, io: Io): void {
  const population = program.commands.find((command) => command.name() === "population");
  if (!population) throw new Error("the command population is registered before populationBuild");
  population
    .command("build")
    .description("maakt een register van 2,5 miljoen verzonnen leerlingen (docs/methods/generated-population.md)")
    .option("--seed <number>", "begin van alle trekkingen", simulationSeed, 1)
    .option("--share <part>", "deel van het land, bijvoorbeeld 0.05", part, 1)
    .option("--years <first-last>", "schooljaren, bijvoorbeeld 2014-2024", years, [FIRST_YEAR, LAST_YEAR])
    .addOption(new Option("--format <format>", "vorm van de vergelijking").choices(["text", "json"]).default("text"))
    .option("--fit <table>", "echte aantallen leerlingen per gemeente (municipality, origin, pupils) om op te passen")
    .requiredOption("--out <folder>", "de map die gemaakt wordt; een register dat er staat, wordt vervangen")
    .action((options: Options) => build(options, program.opts<CommonOptions>(), io));
}

async function build(options: Options, common: CommonOptions, io: Io): Promise<void> {
  const { seed, share, out } = options;
  const [firstYear, lastYear] = options.years;
  const settings = { seed, share, firstYear, lastYear };
  const refusals = nationalRefusals(settings);
  if (refusals.length > 0)
    throw new CommandError(
      EXIT.refused,
      refusals.map((refusal) => refusal.message[common.lang]),
    );
  if (!(await isFreeFolder(out)))
    throw refusalIn(common, {
      nl: `${out}: in deze map staat al iets anders dan een register.`,
      en: `${out}: there is something other than a register in this folder.`,
    });
  if (!(await stat(dirname(resolve(out))).catch(() => undefined))?.isDirectory())
    throw refusalIn(common, {
      nl: `${out}: de map waarin deze moet komen, bestaat niet.`,
      en: `${out}: the folder that it should come in does not exist.`,
    });
  const parameters = orRefuse(nationalParameters(await loadRuleBook(common.rules)), common);
  const places = await nationalPlaces();
  const margins = options.fit === undefined ? undefined : await marginsOf(options.fit, places, common);
  const told = progress(common, io);
  const made = await stoppable((signal) =>
    makeRegisterFolder({ places, parameters, settings, margins }, out, common.lang, told, signal),
  );
  print(made, options, common, io);
}

async function marginsOf(path: string, places: readonly NationalPlace[], common: CommonOptions) {
  const file = await readFile(path);
  if (!file.ok) throw new CommandError(EXIT.refused, faultLines(file.faults, common.lang));
  const reading = readTable(placeMarginTable, file.file.name, file.file.bytes);
  if (!reading.ok) throw new CommandError(EXIT.refused, faultLines(reading.faults, common.lang));
  const refusals = marginRefusals(reading.rows, places);
  if (refusals.length === 0) return reading.rows;
  throw new CommandError(
    EXIT.refused,
    refusals.map((refusal) => refusal.message[common.lang]),
  );
}

/** Tells on the error output how far the work is, in steps of ten percent. */
function progress({ lang }: CommonOptions, io: Io): ReportProgress {
  let tenths = 0;
  return (share, message) => {
    if (share * 10 < tenths + 1) return;
    tenths = Math.floor(share * 10);
    io.err(`${tenths * 10}% ${message?.[lang] ?? ""}\n`);
  };
}

/** Ctrl-C stops the work, and nothing is left behind. */
async function stoppable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (): void => controller.abort(new CommandError(EXIT.failed, ["Gestopt; er is niets achtergebleven."]));
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}

function print({ manifest, fit }: MadeRegister, { out, format }: Options, { lang }: CommonOptions, io: Io): void {
  if (format === "json") return io.out(`${JSON.stringify({ out, manifest, fit }, null, 1)}\n`);
  const fitted = marginsIn(manifest);
  if (fitted) io.out(`${fitted[lang]}\n`);
  const off = fit.filter((row) => !row.within).length;
  const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0);
  const head = fitHead(lang).slice(0, -1);
  io.out(
    textTable(
      head,
      fit.map((row) => fitCells(row, lang).slice(0, -1)),
    ),
  );
  io.out(
    {
      nl: `${out}: ${manifest.title.nl}; ${rows} rijen, ${fit.length - off} van ${fit.length} cijfers binnen de marge, sha256 ${manifest.sha256}\n`,
      en: `${out}: ${manifest.title.en}; ${rows} rows, ${fit.length - off} of ${fit.length} figures within the margin, sha256 ${manifest.sha256}\n`,
    }[lang],
  );
}

/** What the manifest tells about numbers that the country was fitted to. */
function marginsIn({ settings }: MadeRegister["manifest"]): { nl: string; en: string } | undefined {
  const report = settings?.["margins"] as MarginReport | undefined;
  if (!report) return undefined;
  const error = report.error.toExponential(1);
  return {
    nl: `Gepast op ${report.cells} aantallen: ${report.converged ? "gelukt" : "NIET gelukt"}, grootste verschil ${error}, ${report.sweeps} rondes.`,
    en: `Fitted to ${report.cells} numbers: ${report.converged ? "met" : "NOT met"}, largest difference ${error}, ${report.sweeps} sweeps.`,
  };
}

function part(text: string): number {
  const value = Number(text);
  if (!/^\d*\.?\d+$/.test(text) || !(value > 0 && value <= 1))
    throw unfitArgument("een getal boven 0 en hoogstens 1", "a number above 0 and at most 1");
  return value;
}

function years(text: string): [number, number] {
  const [first, last] = /^(\d{4})-(\d{4})$/.exec(text)?.slice(1).map(Number) ?? [];
  if (first === undefined || last === undefined) throw unfitArgument("twee jaren: 2014-2024", "two years: 2014-2024");
  return [first, last];
}
