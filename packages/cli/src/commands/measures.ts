import { Option, type Command } from "commander";
import { readMeasures } from "@kansrijk/server/policy/readMeasures";
import { schoolFacts } from "@kansrijk/core/policy/schoolFacts";
import { readSchool } from "@kansrijk/core/policy/readSchool";
import { coverage } from "@kansrijk/core/policy/coverage";
import { DIMENSION_IDS, type DimensionId } from "@kansrijk/core/policy/dimensions";
import { STATES } from "@kansrijk/core/policy/policyMeasure";
import { schoolLoad } from "@kansrijk/core/policy/schoolLoad";
import { isIsoDate } from "@kansrijk/core/vocabulary/isoDate";
import type { CommonOptions, Io } from "../io.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import { coverageText, loadText, measureText } from "../measures/measureLines.ts";
import { textTable } from "../textTable.ts";

interface Format {
  readonly format: string;
}

interface CoverageOptions extends Format {
  readonly by: string;
  readonly on?: string;
  readonly letter?: string;
  readonly pleas?: true;
}

const optionName = (fact: string): string => fact.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `kansrijk measures`: what the letters announce, where measures are few, and how many reach one school at once. */
export function register(program: Command, io: Io): void {
  const common = () => program.opts<CommonOptions>();
  const format = () => new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text");
  const group = program.command("measures").description("maatregelen uit de brieven: dekking en druk op een school");
  group
    .command("list")
    .description("alle maatregelen, met stand en plaats")
    .option("--letter <id>", "alleen uit deze brief (S4)")
    .addOption(format())
    .action((options: Format & { letter?: string }) => list(options, common(), io));
  group
    .command("show <id>")
    .description("een maatregel met plaatsen, bewijs en wat een school ermee moet")
    .addOption(format())
    .action((id: string, options: Format) => show(id, options.format, common(), io));
  group
    .command("coverage")
    .description("waar zijn weinig maatregelen?")
    .option("--by <rij,kolom>", `twee van ${DIMENSION_IDS.join(", ")}`, "field,age")
    .option("--on <yyyy-mm-dd>", "alleen wat op deze dag telde")
    .option("--letter <id>", "alleen uit deze brief (S4)")
    .option("--pleas", "ook pleidooien van de sectoren")
    .addOption(format())
    .action((options: CoverageOptions) => showCoverage(options, common(), io));
  const load = group
    .command("load")
    .description("hoeveel maatregelen raken deze school tegelijk?")
    .requiredOption("--on <yyyy-mm-dd>", "op welke dag")
    .option("--all", "ook wat niet geldt, met de reden")
    .addOption(format());
  for (const fact of Object.keys(schoolFacts.shape)) load.option(`--${optionName(fact)} <waarde>`);
  load.action((options: Format & { on: string; all?: true } & Record<string, string | undefined>) =>
    showLoad(options, common(), io),
  );
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

async function list({ format, letter }: Format & { letter?: string }, { lang }: CommonOptions, io: Io): Promise<void> {
  const { measures } = await readMeasures();
  const shown = measures.filter(
    ({ places }) => letter === undefined || places.some((place) => place.letter === letter),
  );
  if (format === "json") return io.out(json(shown));
  const header =
    lang === "nl" ? ["id", "brief", "stand", "op", "maatregel"] : ["id", "letter", "state", "on", "measure"];
  const rows = shown.map(({ id, places, status, title }) => [
    id,
    [...new Set(places.map((place) => place.letter))].join(" "),
    STATES[status.state][lang],
    status.asOf,
    title[lang],
  ]);
  io.out(textTable(header, rows));
}

async function show(id: string, format: string, common: CommonOptions, io: Io): Promise<void> {
  const { measures } = await readMeasures();
  const found = measures.find((measure) => measure.id === id);
  if (found === undefined)
    throw refusalIn(common, {
      nl: `Er is geen maatregel "${id}" (kansrijk measures list).`,
      en: `There is no measure "${id}" (kansrijk measures list).`,
    });
  io.out(format === "json" ? json(found) : measureText(found, common.lang));
}

async function showCoverage(options: CoverageOptions, common: CommonOptions, io: Io): Promise<void> {
  const [rows, columns, ...more] = options.by.split(",");
  if (!isDimension(rows) || !isDimension(columns) || rows === columns || more.length > 0)
    throw refusalIn(common, {
      nl: `--by "${options.by}" kan niet; verwacht: twee van ${DIMENSION_IDS.join(", ")}, met een komma ertussen.`,
      en: `--by "${options.by}" is not possible; expected: two of ${DIMENSION_IDS.join(", ")}, with a comma between.`,
    });
  checkDay(options.on, common);
  const { measures, letterDates } = await readMeasures();
  if (options.letter !== undefined && !letterDates.has(options.letter))
    throw refusalIn(common, {
      nl: `--letter "${options.letter}" bestaat niet; verwacht: ${[...letterDates.keys()].join(", ")}.`,
      en: `--letter "${options.letter}" does not exist; expected: ${[...letterDates.keys()].join(", ")}.`,
    });
  const { on, letter, pleas } = options;
  const found = coverage(measures, { rows, columns, on, letter, pleas }, letterDates);
  io.out(options.format === "json" ? json(found) : coverageText(found, common.lang));
}

async function showLoad(
  { on, format, all, ...given }: Format & { on: string; all?: true } & Record<string, string | undefined>,
  common: CommonOptions,
  io: Io,
): Promise<void> {
  checkDay(on, common);
  const read = readSchool(given);
  if ("faults" in read) throw refusalIn(common, ...read.faults);
  const { measures, letterDates } = await readMeasures();
  const load = schoolLoad(read.school, on, measures, letterDates);
  io.out(format === "json" ? json(load) : loadText(load, common.lang, all === true));
}

function checkDay(day: string | undefined, common: CommonOptions): void {
  if (day !== undefined && !isIsoDate(day))
    throw refusalIn(common, {
      nl: `--on: "${day}" is geen dag; verwacht: jjjj-mm-dd.`,
      en: `--on: "${day}" is not a day; expected: yyyy-mm-dd.`,
    });
}

function isDimension(id: string | undefined): id is DimensionId {
  return DIMENSION_IDS.some((known) => known === id);
}
