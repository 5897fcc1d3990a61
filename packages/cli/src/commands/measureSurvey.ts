import { Option, type Command } from "commander";
import {
  readSurveyColumns,
  type SurveyColumnKind,
  type SurveyColumnNames,
} from "@kansrijk/core/measures/survey/readSurveyColumns";
import { fayReplicates, type Replicates } from "@kansrijk/core/measures/survey/replicates";
import { surveyDesign } from "@kansrijk/core/measures/survey/surveyDesign";
import {
  surveyEstimate,
  SURVEY_METHODS,
  SURVEY_STATISTICS,
  type SurveyEstimate,
  type SurveyMethod,
  type SurveyStatistic,
} from "@kansrijk/core/measures/survey/surveyEstimate";
import { faultLines } from "@kansrijk/core/tables/faultText";
import { readFile } from "@kansrijk/server/imports/readFile";
import { orRefuse } from "../carryOut.ts";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { measureCommand } from "../measureCommand.ts";
import { unfitArgument } from "../unfitArgument.ts";

interface SurveyOptions {
  readonly input: string;
  readonly statistic: SurveyStatistic;
  readonly value: string;
  readonly over?: string;
  readonly quantile: number;
  readonly weight?: string;
  readonly cluster?: string;
  readonly strata?: string;
  readonly fpc?: string;
  readonly method: SurveyMethod | "brr";
  readonly replicates?: readonly string[];
  readonly fay: number;
  readonly format: "text" | "json";
}

/** `kansrijk measure survey`: a figure of a population from a sample, with a standard error that fits how it was drawn. */
export function register(program: Command, io: Io): void {
  measureCommand(program)
    .command("survey")
    .description("schat een cijfer uit een steekproef, met standaardfout (docs/methods/survey.md)")
    .requiredOption("--input <file>", "CSV met een rij per waarneming, ook .gz")
    .addOption(new Option("--statistic <statistic>", "wat").choices(SURVEY_STATISTICS).default("mean"))
    .requiredOption("--value <column>", "kolom met de waarde; 0 en 1 geven een aandeel")
    .option("--over <column>", "noemer van een verhouding")
    .option("--quantile <share>", "welk kwantiel", shareOf, 0.5)
    .option("--weight <column>", "gewicht: voor hoeveel van de populatie een rij staat")
    .option("--cluster <column>", "wat het eerst getrokken is, zoals de school")
    .option("--strata <column>", "strata waarbinnen getrokken is")
    .option("--fpc <column>", "hoeveel er in de populatie zijn (per stratum), of het getrokken deel")
    .addOption(
      new Option("--method <method>", "van de standaardfout").choices([...SURVEY_METHODS, "brr"]).default("linearised"),
    )
    .option(
      "--replicates <columns>",
      "bij brr: herhaalgewichten, met een komma ertussen of als W_FSTR1..80",
      columnList,
    )
    .option("--fay <factor>", "bij brr: factor van Fay, 0 voor gewone BRR", shareOf, 0)
    .addOption(new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text"))
    .action((options: SurveyOptions) => measure(options, program.opts<CommonOptions>(), io));
}

async function measure(options: SurveyOptions, common: CommonOptions, io: Io): Promise<void> {
  const file = await readFile(options.input);
  if (!file.ok) throw new CommandError(EXIT.refused, faultLines(file.faults, common.lang));
  const read = readSurveyColumns(file.file.name, file.file.bytes, columnsOf(options));
  if (!read.ok) throw new CommandError(EXIT.refused, faultLines(read.faults, common.lang, 100));
  const take = (use: string) => {
    const column = read.columns.get(use);
    return column ? { [use]: column } : {};
  };
  const design = orRefuse(
    surveyDesign({ size: read.size, ...take("weights"), ...take("clusters"), ...take("strata"), ...take("fpc") }),
    common,
  );
  const found = orRefuse(
    surveyEstimate(design, {
      statistic: options.statistic,
      value: read.columns.get("value")!,
      share: options.quantile,
      method: methodOf(options, read.columns, common),
      ...take("over"),
    }),
    common,
  );
  const { statistic, value, method } = options;
  const answer = { statistic, value, ...(options.over === undefined ? {} : { over: options.over }), method, ...found };
  io.out(options.format === "json" ? `${JSON.stringify(answer, null, 1)}\n` : textOf(answer, common));
}

function columnsOf(options: SurveyOptions): SurveyColumnNames {
  const column = (use: string, header: string | undefined, kind: SurveyColumnKind) =>
    // Weights and sizes of populations are numbers that must be there, and never below 0.
    header === undefined ? [] : [[use, { header, kind, ...(kind === "number" ? { min: 0 } : {}) }] as const];
  return Object.fromEntries([
    ...column("value", options.value, "value"),
    ...column("over", options.over, "value"),
    ...column("weights", options.weight, "number"),
    ...column("clusters", options.cluster, "code"),
    ...column("strata", options.strata, "code"),
    ...column("fpc", options.fpc, "number"),
    ...(options.replicates ?? []).flatMap((header) => column(`replicate ${header}`, header, "number")),
  ]);
}

function methodOf(
  { method, replicates, fay }: SurveyOptions,
  columns: ReadonlyMap<string, Float64Array>,
  common: CommonOptions,
): SurveyMethod | Replicates {
  if (method !== "brr") return method;
  if (replicates && replicates.length > 1)
    return fayReplicates(
      replicates.map((header) => columns.get(`replicate ${header}`)!),
      fay,
    );
  const reason = {
    nl: "Bij --method brr horen herhaalgewichten: --replicates W_FSTR1..80.",
    en: "--method brr needs replicate weights: --replicates W_FSTR1..80.",
  };
  throw new CommandError(EXIT.refused, [reason[common.lang]]);
}

/** A dash for what cannot be computed, as null in JSON. */
const figure = (value: number): string => (Number.isFinite(value) ? String(value) : "-");

function textOf(answer: SurveyEstimate & Pick<SurveyOptions, "statistic" | "value" | "method">, common: CommonOptions) {
  const { estimate, se, low, high, n, clusters, strata } = answer;
  const words = {
    nl: `95%-interval van ${figure(low)} tot ${figure(high)}; ${n} rijen, ${clusters} clusters, ${strata} strata (${answer.method})`,
    en: `95% interval from ${figure(low)} to ${figure(high)}; ${n} rows, ${clusters} clusters, ${strata} strata (${answer.method})`,
  };
  return `${answer.statistic} ${answer.value} = ${figure(estimate)} (SE ${figure(se)})\n${words[common.lang]}\n`;
}

function shareOf(text: string): number {
  const share = Number(text);
  if (!(share >= 0 && share < 1))
    throw unfitArgument("een getal van 0 tot 1, zoals 0.5", "a number from 0 up to 1, such as 0.5");
  return share;
}

/** `A,B` or `W_FSTR1..80`. */
function columnList(text: string): string[] {
  const range = /^(.*?)(\d+)\.\.(\d+)$/.exec(text);
  if (!range) return text.split(",").map((name) => name.trim());
  const [from, to] = [Number(range[2]), Number(range[3])];
  if (to < from || to - from > 999) throw unfitArgument("een reeks zoals W_FSTR1..80", "a range such as W_FSTR1..80");
  return Array.from({ length: to - from + 1 }, (_, place) => `${range[1]}${from + place}`);
}
