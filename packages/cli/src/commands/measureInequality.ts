import { Option, type Command } from "commander";
import { bandPredictions } from "@kansrijk/core/measures/inequality/bandPredictions";
import { outcomeConcentration } from "@kansrijk/core/measures/inequality/outcomeConcentration";
import { standardisedRates } from "@kansrijk/core/measures/inequality/standardisedRates";
import {
  readSurveyColumns,
  type SurveyColumn,
  type SurveyColumnNames,
} from "@kansrijk/core/measures/survey/readSurveyColumns";
import { faultLines } from "@kansrijk/core/tables/faultText";
import { readFile } from "@kansrijk/server/imports/readFile";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import { measureCommand } from "../measureCommand.ts";
import { unfitArgument } from "../unfitArgument.ts";

const STATISTICS = ["rates-at-equal-score", "band-predictions", "concentration"] as const;

interface InequalityOptions {
  readonly input: string;
  readonly statistic: (typeof STATISTICS)[number];
  readonly value: string;
  readonly by?: string;
  readonly group?: string;
  readonly band?: string;
  readonly weight?: string;
  readonly cluster?: string;
  readonly smallest: number;
}

type Columns = ReadonlyMap<string, Float64Array>;

/** `kansrijk measure inequality`: what goes with whom, from a table with a row per person. */
export function register(program: Command, io: Io): void {
  measureCommand(program)
    .command("inequality")
    .description("verschillen bij gelijke score, per inkomensband, of als concentratie (docs/methods/survey.md)")
    .requiredOption("--input <file>", "CSV met een rij per persoon, ook .gz")
    .addOption(new Option("--statistic <statistic>", "wat").choices(STATISTICS).makeOptionMandatory())
    .requiredOption("--value <column>", "de uitkomst; 0 of 1 bij gelijke score en concentratie")
    .option("--by <column>", "waarnaar mensen op volgorde staan, of hun plaats daarin (0 tot 1) bij band-predictions")
    .option("--group <column>", "bij gelijke score: de groepen")
    .option("--band <column>", "bij gelijke score: de scoreband")
    .option(
      "--weight <column>",
      "gewicht (niet bij band-predictions): zoveel mensen is een rij; bij een steekproef hoort ook --cluster",
    )
    .option("--cluster <column>", "wie bij elkaar hoort, zoals de school")
    .option("--smallest <number>", "bij gelijke score: zoveel leerlingen per groep in een band", countOf, 1)
    .addOption(new Option("--format <format>", "vorm van de uitvoer").choices(["json"]).default("json"))
    .action((options: InequalityOptions) => measure(options, program.opts<CommonOptions>(), io));
}

async function measure(options: InequalityOptions, common: CommonOptions, io: Io): Promise<void> {
  const { statistic, value } = options;
  const needed = statistic === "rates-at-equal-score" ? (["group", "band"] as const) : (["by"] as const);
  const missing = needed.filter((name) => options[name] === undefined).map((name) => `--${name}`);
  if (missing.length > 0)
    throw refusalIn(common, {
      nl: `Voor ${statistic} is ook nodig: ${missing.join(", ")}.`,
      en: `${statistic} also needs: ${missing.join(", ")}.`,
    });
  const file = await readFile(options.input);
  if (!file.ok) throw new CommandError(EXIT.refused, faultLines(file.faults, common.lang));
  const read = readSurveyColumns(file.file.name, file.file.bytes, columnsOf(options));
  if (!read.ok) throw new CommandError(EXIT.refused, faultLines(read.faults, common.lang, 100));
  io.out(`${JSON.stringify({ statistic, value, ...answerOf(options, read.columns, read.codes) }, null, 1)}\n`);
}

function columnsOf(options: InequalityOptions): SurveyColumnNames {
  const column = (use: string, header: string | undefined, form: Omit<SurveyColumn, "header">) =>
    header === undefined ? [] : [[use, { header, ...form }] as const];
  const [share, isBands] = [{ min: 0, max: 1 }, options.statistic === "band-predictions"];
  return Object.fromEntries([
    ...column("value", options.value, { kind: "value", ...(isBands ? {} : share) }),
    ...column("by", options.by, { kind: "value", ...(isBands ? share : {}) }),
    ...column("group", options.group, { kind: "code" }),
    ...column("band", options.band, { kind: "code" }),
    ...column("weight", options.weight, { kind: "number", min: 0 }),
    ...column("cluster", options.cluster, { kind: "code" }),
  ]);
}

function answerOf(options: InequalityOptions, columns: Columns, codes: ReadonlyMap<string, readonly string[]>) {
  const value = columns.get("value")!;
  const cluster = columns.get("cluster");
  switch (options.statistic) {
    case "band-predictions":
      return { bands: bandPredictions({ rank: columns.get("by")!, outcome: value, ...(cluster ? { cluster } : {}) }) };
    case "concentration": {
      const weights = columns.get("weight");
      return outcomeConcentration({ outcome: value, by: columns.get("by")!, ...(weights ? { weights } : {}) });
    }
    case "rates-at-equal-score":
      return rates(options, columns, codes);
  }
}

function rates({ smallest }: InequalityOptions, columns: Columns, codes: ReadonlyMap<string, readonly string[]>) {
  const value = columns.get("value")!;
  const weight = columns.get("weight");
  const cluster = columns.get("cluster");
  const [groups, bands] = [codes.get("group") ?? [], codes.get("band") ?? []];
  const n = value.map((item, row) => (Number.isNaN(item) ? 0 : (weight?.[row] ?? 1)));
  const found = standardisedRates({
    groups: groups.length,
    bands: bands.length,
    group: columns.get("group")!,
    band: columns.get("band")!,
    n,
    k: value.map((item, row) => (Number.isNaN(item) ? 0 : n[row]! * item)),
    smallest,
    ...(cluster ? { cluster } : {}),
  });
  return {
    coverage: found.coverage,
    compared: bands.filter((_, band) => found.compared[band]),
    groups: groups.flatMap((name, place) => {
      const rate = found.groups[place];
      return rate ? [{ group: name, ...rate }] : [];
    }),
  };
}

function countOf(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw unfitArgument("een geheel getal van 1 of meer", "a whole number of 1 or more");
  return Number(text);
}
