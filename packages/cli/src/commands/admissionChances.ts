import { InvalidArgumentError, Option, type Command } from "commander";
import { chancesFromCutoffs, type ChanceAnswer } from "@kansrijk/core/admission/analysis/chancesFromCutoffs";
import { cutoffDraws } from "@kansrijk/core/admission/analysis/cutoffDraws";
import { chances } from "@kansrijk/core/admission/chances";
import { simulatedRound } from "@kansrijk/core/admission/simulatedRound";
import { roundOf } from "../admission/placeRound.ts";
import { orRefuse } from "../carryOut.ts";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { textTable } from "../textTable.ts";

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
    .option("--lotteries <number>", "aantal volledige lotingen", whole, 1000)
    .option("--seed <number>", "begin van de simulatie", whole, 1)
    .addOption(new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text"))
    .action((path: string, options: ChanceOptions) => {
      const common = program.opts<CommonOptions>();
      if (options.preferences) return ofList(path, options.preferences, options, common, io);
      if (options.applicant !== undefined) return ofApplicant(path, options.applicant, options, common, io);
      throw new CommandError(EXIT.refused, ["geef --applicant of --preferences"]);
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
  if (index < 0) throw new CommandError(EXIT.refused, [`--applicant: "${applicant}" staat niet in ${path}.`]);
  const found = chances(simulatedRound(round), index, options);
  if (options.format === "json") return io.out(`${JSON.stringify({ applicant, ...found }, null, 1)}\n`);
  const names = round.applicants[index]!.preferences;
  io.out(chanceTable([...names, "geen plaats"], [...found.choices, found.unplaced]));
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
  const table = chanceTable(
    [...preferences, "geen plaats"],
    [...answer.choices.map(({ chance }) => chance), answer.runsOut],
  );
  const lines = [...answer.warnings.map(({ message }) => message), answer.covers].map((text) => text[common.lang]);
  io.out(`${table}\n${lines.join("\n")}\n`);
}

interface Shown {
  readonly chance: number;
  readonly interval: { readonly low: number; readonly high: number };
}

function chanceTable(names: readonly string[], chances: readonly (Shown | null)[]): string {
  const percent = (value: number): string => `${(100 * value).toFixed(1)}%`;
  const rows = chances.map((item, index) => [
    names[index]!,
    item ? percent(item.chance) : "-",
    item ? `${percent(item.interval.low)} - ${percent(item.interval.high)}` : "-",
  ]);
  return textTable(["keuze", "kans", "95%-interval"], rows);
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
  if (at < 1 || !Number.isInteger(own) || own < 1) throw new InvalidArgumentError("expected programme=class");
  return { ...earlier, [text.slice(0, at)]: own };
}

function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("expected a whole number");
  return Number(text);
}
