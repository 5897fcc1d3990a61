import { Option, type Command } from "commander";
import { chancesFromCutoffs, type ChanceAnswer } from "@kansrijk/core/admission/analysis/chancesFromCutoffs";
import { cutoffDraws } from "@kansrijk/core/admission/analysis/cutoffDraws";
import { chances } from "@kansrijk/core/admission/chances";
import { simulatedRound } from "@kansrijk/core/admission/simulatedRound";
import { roundOf } from "../admission/placeRound.ts";
import { unknownApplicant } from "../admission/unknownApplicant.ts";
import { orRefuse } from "../carryOut.ts";
import type { CommonOptions, Io } from "../io.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import { textTable } from "../textTable.ts";
import { lotteryCount, simulationSeed } from "../wholeNumber.ts";
import { unfitArgument } from "../unfitArgument.ts";

interface ChanceOptions {
  readonly applicant?: string;
  readonly preferences?: readonly string[];
  readonly priority: Readonly<Record<string, number>>;
  readonly group: readonly string[];
  readonly advice?: string;
  readonly resample?: boolean;
  readonly lotteries: number;
  readonly seed: number;
  readonly format: string;
}

/** `kansrijk admission chances`: of somebody in the round, or of a list that somebody thinks of handing in. */
export function register(program: Command, io: Io): void {
  const admission = program.commands.find((command) => command.name() === "admission");
  if (!admission) throw new Error("the command admission is registered before admissionChances");
  admission
    .command("chances <round>")
    .description("hoe groot is de kans op elke keuze? (docs/methods/admission-chances.md)")
    .option("--applicant <id>", "een aanmelder van de ronde")
    .option("--preferences <list>", "of een lijst: afdelingen met een komma ertussen, liefste eerst", commaList)
    .option("--priority <programme=class>", "bij een lijst: voorrang bij een afdeling (mag vaker)", priorityOf, {})
    .option("--group <group>", "bij een lijst: groep voor gereserveerde plaatsen (mag vaker)", collect, [])
    .option("--advice <advice>", "bij een lijst: het schooladvies")
    .option("--resample", "de andere aanmelders telkens opnieuw trekken: voor lijsten van een eerder jaar")
    .option("--lotteries <number>", "aantal volledige lotingen", lotteryCount, 1000)
    .option("--seed <number>", "begin van de simulatie", simulationSeed, 1)
    .addOption(new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text"))
    .action((path: string, options: ChanceOptions) => {
      const common = program.opts<CommonOptions>();
      if (options.preferences) return ofList(path, options.preferences, options, common, io);
      if (options.applicant !== undefined) return ofApplicant(path, options.applicant, options, common, io);
      throw refusalIn(common, {
        nl: "Geef --applicant of --preferences.",
        en: "Give --applicant or --preferences.",
      });
    });
}

async function ofApplicant(
  path: string,
  applicant: string,
  options: ChanceOptions,
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const round = await roundOf(path, common, io);
  const index = round.applicants.findIndex(({ id }) => id === applicant);
  if (index < 0) throw unknownApplicant(applicant, path, common);
  const found = chances(simulatedRound(round), index, options);
  const { preferences } = round.applicants[index]!;
  if (options.format === "json") {
    const choices = found.choices.map((chance, rank) => ({ programme: preferences[rank]!, rank: rank + 1, ...chance }));
    return io.out(`${JSON.stringify({ applicant, ...found, choices }, null, 1)}\n`);
  }
  io.out(chanceTable(preferences, [...found.choices, found.unplaced], common));
}

async function ofList(
  path: string,
  preferences: readonly string[],
  options: ChanceOptions,
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const round = await roundOf(path, common, io);
  const { lotteries, seed, resample = false, priority, group, advice } = options;
  const draws = cutoffDraws(round, { lotteries, seed, resample });
  const query = { preferences, priority, groups: group, ...(advice === undefined ? {} : { advice }) };
  const answer: ChanceAnswer = orRefuse(chancesFromCutoffs(draws, query), common);
  if (options.format === "json") return io.out(`${JSON.stringify(answer, null, 1)}\n`);
  const table = chanceTable(preferences, [...answer.choices.map(({ chance }) => chance), answer.runsOut], common);
  const lines = [...answer.warnings.map(({ message }) => message), answer.covers].map((text) => text[common.lang]);
  io.out(`${table}\n${lines.join("\n")}\n`);
}

interface Shown {
  readonly chance: number;
  readonly interval: { readonly low: number; readonly high: number };
}

const WORDS = {
  nl: { choice: "keuze", chance: "kans", interval: "95%-interval", none: "geen plaats" },
  en: { choice: "choice", chance: "chance", interval: "95% interval", none: "no place" },
} as const;

/** @param chances per choice, and last that of no place */
function chanceTable(
  preferences: readonly string[],
  chances: readonly (Shown | null)[],
  { lang }: CommonOptions,
): string {
  const words = WORDS[lang];
  const percent = (value: number): string => `${(100 * value).toFixed(1)}%`;
  const rows = chances.map((item, index) => [
    preferences[index] ?? words.none,
    item ? percent(item.chance) : "-",
    item ? `${percent(item.interval.low)} - ${percent(item.interval.high)}` : "-",
  ]);
  return textTable([words.choice, words.chance, words.interval], rows);
}

function commaList(text: string): string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function collect(value: string, earlier: readonly string[]): string[] {
  return [...earlier, value];
}

function priorityOf(text: string, earlier: Readonly<Record<string, number>>): Record<string, number> {
  const at = text.lastIndexOf("=");
  const own = Number(text.slice(at + 1));
  if (at < 1 || !Number.isInteger(own) || own < 1) throw unfitArgument("afdeling=klasse", "programme=class");
  return { ...earlier, [text.slice(0, at)]: own };
}
