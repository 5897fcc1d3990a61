import { writeFile } from "node:fs/promises";
import { Option, type Command } from "commander";
import type { Department } from "@kansrijk/core/admission/region/departmentTable";
import { departmentTable } from "@kansrijk/core/admission/region/departmentTable";
import { exampleDepartments } from "@kansrijk/core/admission/region/exampleDepartments";
import { generateRegion, type GeneratedRegion } from "@kansrijk/core/admission/region/generateRegion";
import { regionFit } from "@kansrijk/core/admission/region/regionFit";
import { regionOutcome, type RegionOutcome } from "@kansrijk/core/admission/region/regionOutcome";
import { faultLines } from "@kansrijk/core/tables/faultText";
import { readTable } from "@kansrijk/core/tables/readTable";
import { readFile } from "@kansrijk/server/imports/readFile";
import { loadRuleBook } from "@kansrijk/server/rules/loadRuleBook";
import { departmentRows } from "../admission/departmentRows.ts";
import { orRefuse } from "../carryOut.ts";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { textTable } from "../textTable.ts";
import { lotteryCount, simulationSeed } from "../wholeNumber.ts";
import { unfitArgument } from "../unfitArgument.ts";

interface RegionOptions {
  readonly from?: string;
  readonly seed: number;
  readonly places: "taken" | "announced";
}

interface GenerateOptions extends RegionOptions {
  readonly centre?: { readonly x: number; readonly y: number };
  readonly out: string;
  readonly facts?: string;
}

interface CompareOptions extends RegionOptions {
  readonly lotteries: number;
  readonly format: "text" | "json";
}

/** `kansrijk admission region generate|compare`: a region that does not exist, made from a table of departments. */
export function register(program: Command, io: Io): void {
  const admission = program.commands.find((command) => command.name() === "admission");
  if (!admission) throw new Error("the command admission is registered before admissionRegion");
  const region = admission
    .command("region")
    .description("een verzonnen aanmeldregio van echte grootte (docs/methods/generated-region.md)");
  const common = (): CommonOptions => program.opts<CommonOptions>();
  const add = (command: Command): Command =>
    command
      .option("--from <table>", "tabel met afdelingen, wensen en plaatsingen; zonder tabel: kencijfers uit de regels")
      .option("--seed <number>", "begin van alle trekkingen", simulationSeed, 2026)
      .addOption(
        new Option("--places <places>", "plaatsen: zoals gevuld (taken) of zoals aangekondigd (announced)")
          .choices(["taken", "announced"])
          .default("taken"),
      );
  add(region.command("generate").description("schrijft de ronde (round.json) en de feiten erbij"))
    .requiredOption("--out <file>", "het bestand voor de ronde")
    .option("--facts <file>", "het bestand voor namen, plaatsen en achtergrond")
    .option("--centre <x,y>", "midden van de stad, in Rijksdriehoekcoördinaten (meter)", point)
    .action((options: GenerateOptions) => generate(options, common(), io));
  add(region.command("compare").description("onze plaatsingen naast de gepubliceerde, per afdeling en samen"))
    .option("--lotteries <number>", "aantal volledige lotingen", lotteryCount, 200)
    .addOption(new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text"))
    .action((options: CompareOptions) => compare(options, common(), io));
}

async function departmentsOf({ from, seed }: RegionOptions, common: CommonOptions): Promise<readonly Department[]> {
  if (from === undefined) return orRefuse(exampleDepartments(await loadRuleBook(common.rules), seed), common);
  const file = await readFile(from);
  if (!file.ok) throw new CommandError(EXIT.refused, faultLines(file.faults, common.lang));
  const reading = readTable(departmentTable, file.file.name, file.file.bytes);
  if (!reading.ok) throw new CommandError(EXIT.refused, faultLines(reading.faults, common.lang));
  return reading.rows;
}

async function generate(options: GenerateOptions, common: CommonOptions, io: Io): Promise<void> {
  const { seed, places, centre, out, facts } = options;
  const departments = await departmentsOf(options, common);
  const region = generateRegion(departments, { seed, places, ...(centre ? { centre } : {}) });
  await writeFile(out, `${JSON.stringify(region.round, null, 1)}\n`);
  if (facts !== undefined) await writeFile(facts, `${JSON.stringify(region.facts, null, 1)}\n`);
  const { applicants, programmes } = region.round;
  io.out(
    {
      nl: `${out}: ${applicants.length} leerlingen en ${programmes.length} afdelingen.\n`,
      en: `${out}: ${applicants.length} pupils and ${programmes.length} programmes.\n`,
    }[common.lang],
  );
  for (const line of notes(region)) io.err(`${line[common.lang]}\n`);
}

function notes({ misplaced }: GeneratedRegion): { nl: string; en: string }[] {
  const invented = {
    nl: "Leerlingen, woonplekken, achtergrond en plekken van scholen zijn verzonnen.",
    en: "Pupils, homes, background and places of schools are invented.",
  };
  const off = misplaced.second + misplaced.third;
  if (off === 0) return [invented];
  return [
    invented,
    {
      nl: `${misplaced.second} tweede en ${misplaced.third} derde keuzes konden niet bij de afdeling van de tabel staan: geen leerling die daar nog bij mag, heeft hem nog niet op de lijst.`,
      en: `${misplaced.second} second and ${misplaced.third} third choices could not stand at the department of the table: no pupil whom it admits is without it.`,
    },
  ];
}

async function compare(options: CompareOptions, common: CommonOptions, io: Io): Promise<void> {
  const { seed, places, lotteries } = options;
  const departments = await departmentsOf(options, common);
  const { round } = generateRegion(departments, { seed, places });
  const outcome = regionOutcome(round, { lotteries, seed });
  const fit = regionFit(round, departments, outcome);
  if (options.format === "json")
    return io.out(`${JSON.stringify({ seed, lotteries, fit, ...perDepartment(departments, outcome) }, null, 1)}\n`);
  const words = WORDS[common.lang];
  const cells = fit.map((row) => [
    row.measure[common.lang],
    row.target.toFixed(row.decimals),
    row.achieved.toFixed(row.decimals),
    row.difference.toFixed(row.decimals),
    row.within ? "" : words.outside,
  ]);
  io.out(
    `${departmentRows(round, departments, outcome, common.lang)}\n${textTable(["", words.published, words.ours, words.difference, ""], cells)}`,
  );
}

function perDepartment(departments: readonly Department[], outcome: RegionOutcome) {
  return {
    all: outcome.all,
    unplaced: outcome.unplaced,
    departments: departments.map(({ id, capacity, wishes, placed }, index) => ({
      id,
      capacity,
      wishes,
      published: placed,
      ours: outcome.programmes[index]!,
    })),
  };
}

const WORDS = {
  nl: { published: "gepubliceerd", ours: "onze run", difference: "verschil", outside: "buiten de marge" },
  en: { published: "published", ours: "our run", difference: "difference", outside: "outside the margin" },
} as const;

function point(text: string): { x: number; y: number } {
  const [x, y] = text.split(",").map(Number);
  if (!/^\d{1,6},\d{1,6}$/.test(text))
    throw unfitArgument("twee hele aantallen meters: x,y", "two whole numbers of metres: x,y");
  return { x: x!, y: y! };
}
