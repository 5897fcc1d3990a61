import { Option, type Command } from "commander";
import { cautionText, isIndicative } from "@kansrijk/core/pisa/cautionText";
import { generateSample } from "@kansrijk/core/pisa/generateSample";
import { levelCutoffs } from "@kansrijk/core/pisa/levelCutoffs";
import {
  FEWEST_STUDENTS,
  measurePisa,
  PISA_STATISTICS,
  RESILIENCE_DEFINITIONS,
  type PisaAnswer,
  type PisaStatistic,
  type ResilienceDefinition,
} from "@kansrijk/core/pisa/measurePisa";
import { PISA_DOMAINS, selectGroup, type PisaDomain, type PisaSample } from "@kansrijk/core/pisa/pisaSample";
import { faultLines } from "@kansrijk/core/tables/faultText";
import { readTableFile } from "@kansrijk/server/imports/readTableFile";
import { PISA_KINDS } from "@kansrijk/server/pisa/pisaKinds";
import { loadRuleBook } from "@kansrijk/server/rules/loadRuleBook";
import { orRefuse } from "../carryOut.ts";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import { measureCommand } from "../measureCommand.ts";
import { simulationSeed } from "../wholeNumber.ts";
import { unfitArgument } from "../unfitArgument.ts";

interface PisaOptions {
  readonly input?: string;
  readonly seed: number;
  readonly statistic: PisaStatistic;
  readonly domain?: PisaDomain;
  readonly definition?: ResilienceDefinition;
  readonly country?: string;
  readonly year?: number;
  readonly format: "text" | "json";
}

/** `kansrijk measure pisa`: what UNICEF and the OECD measure, with standard errors, from a file with students. */
export function register(program: Command, io: Io): void {
  measureCommand(program)
    .command("pisa")
    .description("maten van UNICEF en de OESO op leerlingen van PISA (docs/methods/unicef-oecd.md)")
    .option("--input <file>", "bestand met leerlingen, ook .gz; zonder bestand: verzonnen leerlingen")
    .option("--seed <number>", "begin van de verzonnen leerlingen", simulationSeed, 1)
    .addOption(new Option("--statistic <statistic>", "wat").choices(PISA_STATISTICS).default("mean"))
    .addOption(new Option("--domain <domain>", "waarin").choices([...PISA_DOMAINS, "science"]))
    .addOption(
      new Option("--definition <definition>", "van veerkracht; standaard national bij een domein").choices(
        RESILIENCE_DEFINITIONS,
      ),
    )
    .option("--country <code>", "land, als het bestand er meer heeft, zoals NLD")
    .option("--year <year>", "ronde, als het bestand er meer heeft", yearOf)
    .addOption(new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text"))
    .action((options: PisaOptions) => measure(options, program.opts<CommonOptions>(), io));
}

async function measure(options: PisaOptions, common: CommonOptions, io: Io): Promise<void> {
  const sample = await sampleOf(options, common);
  const one = selectGroup(sample, groupOf(sample, options, common));
  const known = orRefuse(levelCutoffs(await loadRuleBook(common.rules)), common);
  const domain = (options.domain as string | undefined) === "science" ? "scie" : options.domain;
  const { statistic, definition } = options;
  // The file is that of the user: nothing is kept back, but what says little is marked.
  const question = { fewest: 1, statistic, ...(domain ? { domain } : {}), ...(definition ? { definition } : {}) };
  const answer = orRefuse(measurePisa(one, question, known.cutoffs), common);
  const usesCutoffs = answer.definition === "oecd-core-skills" || answer.definition === "level-three";
  const isAssumed = usesCutoffs && known.parameters.some(({ status }) => status === "assumed");
  const shown = {
    ...answer,
    ...one.groups[0],
    indicative: isIndicative(sample) || answer.n < FEWEST_STUDENTS,
    cautions: sample.cautions.map((caution) => ({ id: caution, text: cautionText(caution) })),
    ...(usesCutoffs
      ? { cutoffs: known.parameters.map(({ id, value, unit, status }) => ({ id, value, unit, status })) }
      : {}),
  };
  io.out(options.format === "json" ? `${JSON.stringify(shown, null, 1)}\n` : textOf(answer, one, isAssumed, common));
}

async function sampleOf({ input, seed }: PisaOptions, common: CommonOptions): Promise<PisaSample> {
  if (input === undefined) return generateSample(seed);
  const reading = await readTableFile(input, PISA_KINDS);
  if (!reading.ok) throw new CommandError(EXIT.refused, faultLines(reading.faults, common.lang, 100));
  return reading.table.rows as PisaSample;
}

function groupOf(sample: PisaSample, { country, year }: PisaOptions, common: CommonOptions): number {
  const fitting = sample.groups.flatMap((group, place) =>
    // A file of one country does not always name it.
    (country === undefined || group.country === country || (group.country === null && sample.groups.length === 1)) &&
    (year === undefined || group.year === year || group.year === null)
      ? [place]
      : [],
  );
  if (fitting.length === 1) return fitting[0]!;
  const list = (fitting.length === 0 ? sample.groups : fitting.map((place) => sample.groups[place]!))
    .slice(0, 60)
    .map((group) => [group.country, group.year].filter((part) => part !== null).join(" "))
    .join(", ");
  throw refusalIn(common, {
    nl: `Kies een land en een ronde met --country en --year: ${list}.`,
    en: `Choose a country and a round with --country and --year: ${list}.`,
  });
}

const ASSUMED = {
  nl: "De grenzen van niveau 3 zijn aangenomen: de bron is niet nagelezen (kansrijk rules show oecd-pisa).",
  en: "The borders of level 3 are assumed: the source was not read (kansrijk rules show oecd-pisa).",
};

function textOf(answer: PisaAnswer, { cautions }: PisaSample, isAssumed: boolean, { lang }: CommonOptions): string {
  const digits = answer.unit === "share" ? 4 : 2;
  const figure = (value: number | null): string => (value === null ? "-" : value.toFixed(digits));
  const name = [answer.statistic, answer.definition, answer.domain].filter((part) => part !== null).join(" ");
  const size = {
    nl: `${answer.n} leerlingen, ${answer.plausibleValues} plausibele waarden, ${answer.replicates} herhaalgewichten`,
    en: `${answer.n} students, ${answer.plausibleValues} plausible values, ${answer.replicates} replicate weights`,
  };
  const lines = [
    `${name} = ${figure(answer.estimate)} (SE ${figure(answer.se)}; 95%: ${figure(answer.low)} - ${figure(answer.high)})`,
    ...Object.entries(answer.parts).map(([part, { estimate, se }]) =>
      part === "rSquared"
        ? `  ${part} = ${estimate?.toFixed(4) ?? "-"} (SE ${se?.toFixed(4) ?? "-"})`
        : `  ${part} = ${figure(estimate)} (SE ${figure(se)})`,
    ),
    size[lang],
    ...(answer.reason ? [answer.reason[lang]] : []),
    ...(isAssumed ? [ASSUMED[lang]] : []),
    ...cautions.map((caution) => cautionText(caution)[lang]),
  ];
  return `${lines.join("\n")}\n`;
}

function yearOf(text: string): number {
  if (!/^20\d\d$/.test(text)) throw unfitArgument("een jaar, zoals 2003", "a year, such as 2003");
  return Number(text);
}
