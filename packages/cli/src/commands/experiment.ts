import { Option, type Command } from "commander";
import { readFile as read } from "node:fs/promises";
import { assignUnits } from "@kansrijk/core/experiments/assignUnits";
import { experimentEffect } from "@kansrijk/core/experiments/experimentEffect";
import { powerReport } from "@kansrijk/core/experiments/powerReport";
import { readEffectTable } from "@kansrijk/core/experiments/readEffectTable";
import { studyDesign, type StudyDesign } from "@kansrijk/core/experiments/studyDesign";
import { faultLines } from "@kansrijk/core/tables/faultText";
import { readFile } from "@kansrijk/server/imports/readFile";
import { schemaFault, schemaFaultText } from "@kansrijk/core/vocabulary/schemaFault";
import { orRefuse } from "../carryOut.ts";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import { effectText, powerText } from "../intervention/experimentText.ts";
import type { CommonOptions, Io } from "../io.ts";
import { simulationSeed } from "../wholeNumber.ts";

interface PowerOptions {
  readonly control?: number;
  readonly treated?: number;
  readonly difference?: number;
  readonly sd: number;
  readonly size?: number;
  readonly icc: number;
  readonly variation: number;
  readonly power: number;
  readonly perArm?: number;
  readonly format: string;
}

/** `kansrijk experiment`: how many pupils are needed, the draw, and what came out. */
export function register(program: Command, io: Io): void {
  const group = program.command("experiment").description("eerlijk uitproberen (docs/experiments.md)");
  const format = (): Option =>
    new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text");
  const common = (): CommonOptions => program.opts<CommonOptions>();
  group
    .command("power")
    .description("vooraf: hoeveel leerlingen zijn nodig, en welk verschil is te zien?")
    .option("--control <share>", "verwacht deel zonder, tussen 0 en 1", Number)
    .option("--treated <share>", "verwacht deel met, tussen 0 en 1", Number)
    .option("--difference <number>", "verwacht verschil van gemiddelden", Number)
    .option("--sd <number>", "standaarddeviatie onder leerlingen", Number, 1)
    .option("--size <pupils>", "leerlingen per klas of school, als die als geheel worden verdeeld", Number)
    .option("--icc <number>", "hoeveel leerlingen van een klas of school op elkaar lijken", Number, 0.1)
    .option("--variation <number>", "spreiding van de grootte, gedeeld door het gemiddelde", Number, 0)
    .option("--power <share>", "kans om het verschil te zien", Number, 0.8)
    .option("--per-arm <pupils>", "leerlingen per groep", Number)
    .addOption(format())
    .action((options: PowerOptions) => {
      const report = powerReport(designOf(options, program.opts<CommonOptions>()), options.power, options.perArm);
      io.out(options.format === "json" ? json(report) : powerText(report, options.power, common().lang));
    });
  group
    .command("assign <list>")
    .description(
      "verdeelt klassen of scholen door loting; een naam per regel, met een komma en stratum erachter als dat er is",
    )
    .requiredOption("--arms <names>", "groepen met komma's")
    .requiredOption("--seed <number>", "startgetal van de loting", simulationSeed)
    .action(async (path: string, { arms, seed }: { arms: string; seed: number }) => {
      const names = arms.split(",").map((name) => name.trim());
      const assigned = orRefuse(assignUnits(unitsOf(await read(path, "utf8")), names, seed), common());
      io.out(`unit,stratum,arm\n${assigned.map(({ id, stratum, arm }) => `${id},${stratum},${arm}\n`).join("")}`);
    });
  group
    .command("effect <file>")
    .description("achteraf: het effect uit aantallen per klas of school (CSV)")
    .requiredOption("--control <arm>", "de groep waarmee wordt vergeleken")
    .addOption(
      new Option("--assigned <unit>", "wie door loting is verdeeld").choices(["pupil", "cluster"]).default("cluster"),
    )
    .addOption(format())
    .action(async (path: string, options: { control: string; assigned: "pupil" | "cluster"; format: string }) => {
      const file = await readFile(path);
      if (!file.ok) throw new CommandError(EXIT.refused, faultLines(file.faults, common().lang));
      const reading = readEffectTable(file.file.name, file.file.bytes, options);
      if (!reading.ok) throw new CommandError(EXIT.refused, faultLines(reading.faults, common().lang, 1000));
      const effect = orRefuse(experimentEffect(reading.question), common());
      io.out(options.format === "json" ? json(effect) : effectText(effect, reading.question.outcome, common().lang));
    });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function designOf(
  { control, treated, difference, sd, size, icc, variation }: PowerOptions,
  { lang }: CommonOptions,
): StudyDesign {
  const outcome = difference === undefined ? { kind: "share", control, treated } : { kind: "mean", difference, sd };
  const given = { outcome, ...(size === undefined ? {} : { clusters: { size, icc, variation } }) };
  const parsed = studyDesign.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new CommandError(
    EXIT.refused,
    parsed.error.issues.map((issue) => {
      const fault = schemaFault(issue, given);
      return schemaFaultText({ ...fault, path: `--${String(issue.path.at(-1))}` })[lang];
    }),
  );
}

function unitsOf(text: string) {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  return lines
    .map((line) => line.split(",").map((part) => part.trim()))
    .filter(([id]) => id !== "" && id !== undefined)
    .map(([id, stratum]) => ({ id: id!, ...(stratum ? { stratum } : {}) }));
}
