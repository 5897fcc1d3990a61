import { Option, type Command } from "commander";
import { analyseRound } from "@kansrijk/core/admission/analysis/analyseRound";
import { luckVersusRule } from "@kansrijk/core/admission/analysis/luckVersusRule";
import { readRegionFacts } from "@kansrijk/core/admission/analysis/readRegionFacts";
import { reserveEffect } from "@kansrijk/core/admission/analysis/reserveEffect";
import { MECHANISMS, type Mechanism } from "@kansrijk/core/admission/mechanism";
import type { RegionFacts } from "@kansrijk/core/admission/regionFacts";
import type { Round } from "@kansrijk/core/admission/round";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { comparisonText, effectText, luckText, reserveText } from "../admission/analysisText.ts";
import { compareRules } from "../admission/compareRules.ts";
import { roundOf } from "../admission/placeRound.ts";
import { orRefuse } from "../carryOut.ts";
import type { CommonOptions, Io } from "../io.ts";
import { readJsonFile } from "../readJsonFile.ts";
import { lotteryCount, simulationSeed } from "../wholeNumber.ts";
import { unfitArgument } from "../unfitArgument.ts";

interface AnalysisOptions {
  readonly facts?: string;
  readonly lotteries: number;
  readonly replicates: number;
  readonly seed: number;
  readonly format: "text" | "json";
  readonly mechanism?: readonly Mechanism[];
  readonly group: string;
  readonly shares: readonly number[];
}

type Answer<T> = (round: Round, facts: RegionFacts | undefined, options: AnalysisOptions) => Promise<T>;

/** `kansrijk admission effect|luck|compare|reserve`: what a round does, what is luck, and what other rules would do. */
export function register(program: Command, io: Io): void {
  const admission = program.commands.find((command) => command.name() === "admission");
  if (!admission) throw new Error("the command admission is registered before admissionAnalysis");
  const add = <T>(
    command: Command,
    answer: (common: CommonOptions) => Answer<T>,
    text: (value: T, language: Language) => string,
  ): Command =>
    command
      .option("--facts <file>", "JSON met namen, adressen en achtergrond (docs/methods/admission-effect.md)")
      .option("--seed <number>", "begin van alle trekkingen", simulationSeed, 1)
      .addOption(new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text"))
      .action(async (path: string, options: AnalysisOptions) => {
        const common = program.opts<CommonOptions>();
        const round = await roundOf(path, common, io);
        const facts =
          options.facts === undefined
            ? undefined
            : orRefuse(readRegionFacts(await readJsonFile(options.facts, common), round), common);
        const value = await answer(common)(round, facts, options);
        io.out(options.format === "json" ? `${JSON.stringify(value, null, 1)}\n` : text(value, common.lang));
      });
  add(
    admission.command("effect <round>").description("wat doet de plaatsing voor groepen leerlingen?"),
    (common) => async (round, facts, options) => orRefuse(await analyseRound(round, facts, options), common),
    effectText,
  ).option("--replicates <number>", "aantal trekkingen voor de marges", lotteryCount, 500);
  add(
    admission.command("luck <round>").description("wat is regel en wat is geluk?"),
    () => luckVersusRule,
    luckText,
  ).option("--lotteries <number>", "aantal volledige lotingen", lotteryCount, 1000);
  add(
    admission.command("compare <round>").description("wat had een andere manier van plaatsen gedaan?"),
    () => (round, facts, options) =>
      compareRules(round, facts, { ...options, mechanisms: options.mechanism ?? MECHANISMS }),
    comparisonText,
  )
    .option("--lotteries <number>", "aantal volledige lotingen", lotteryCount, 100)
    .addOption(new Option("--mechanism <mechanisms...>", "alleen deze, naast loting en matching").choices(MECHANISMS));
  add(
    admission.command("reserve <round>").description("beide kanten van plaatsen die voor een groep gereserveerd zijn"),
    (common) => async (round, facts, options) =>
      orRefuse(await reserveEffect(round, options.group, options.shares, facts, options), common),
    reserveText,
  )
    .requiredOption("--group <group>", "een groep van de ronde, of indeling/groep uit de feiten")
    .option("--shares <list>", "delen van de plaatsen per afdeling, in procenten", shareList, [0.1, 0.2, 0.3])
    .option("--lotteries <number>", "aantal volledige lotingen", lotteryCount, 100);
}

function shareList(text: string): number[] {
  const shares = text.split(",").map((part) => Number(part) / 100);
  if (shares.some((share) => !(share >= 0 && share <= 1)))
    throw unfitArgument("procenten van 0 tot en met 100, zoals 10,20,30", "per cents from 0 to 100, such as 10,20,30");
  return shares;
}
