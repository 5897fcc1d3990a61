import { InvalidArgumentError, Option, type Command } from "commander";
import { certificateView } from "@kansrijk/core/admission/certificateView";
import { chances } from "@kansrijk/core/admission/chances";
import { compareRuns } from "@kansrijk/core/admission/compareRuns";
import { explainPlacement } from "@kansrijk/core/admission/explainPlacement";
import { lint } from "@kansrijk/core/admission/lint";
import { MECHANISM_LABELS, MECHANISMS, type Mechanism } from "@kansrijk/core/admission/mechanism";
import { matchRound } from "@kansrijk/core/admission/matchRound";
import { placementsJson } from "@kansrijk/core/admission/placementsJson";
import { simulatedRound } from "@kansrijk/core/admission/simulatedRound";
import { renderExplanation } from "@kansrijk/core/explanation/renderExplanation";
import { certificateOf, writeCertificate } from "../admission/certificateFile.ts";
import { placed, roundOf } from "../admission/placeRound.ts";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { textTable } from "../textTable.ts";

interface MatchOptions {
  readonly mechanism: Mechanism;
  readonly format: "text" | "json";
  readonly certificate?: string;
  readonly saltKey?: string;
}

/** `kansrijk admission match|explain|chances|lint|compare`: the core of central admission on one `round.json`. */
export function register(program: Command, io: Io): void {
  const admission = program
    .command("admission")
    .description("centrale aanmelding: plaatsen, uitleggen, kansen (docs/methods/admission.md)");
  const common = () => program.opts<CommonOptions>();
  const format = () => new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text");
  const mechanism = () =>
    new Option("--mechanism <mechanism>", "manier van plaatsen").choices(MECHANISMS).default("deferred-acceptance");
  const applicant = "--applicant <id>";
  admission
    .command("match <round>")
    .description("plaatst de aanmelders van een ronde")
    .addOption(mechanism())
    .addOption(format())
    .option("--certificate <file>", "schrijf het certificaat naar dit bestand")
    .option("--salt-key <hex>", "sleutel van de vastlegging (64 hexadecimale cijfers)", saltKey)
    .action((path: string, options: MatchOptions) => match(path, options, common(), io));
  admission
    .command("explain <round>")
    .description("waarom kreeg deze aanmelder deze plaats?")
    .requiredOption(applicant, "de aanmelder")
    .addOption(format())
    .action((path: string, options: { applicant: string; format: string }) => explain(path, options, common(), io));
  admission
    .command("chances <round>")
    .description("hoe groot was de kans op elke keuze?")
    .requiredOption(applicant, "de aanmelder")
    .option("--lotteries <number>", "aantal volledige lotingen", whole, 1000)
    .option("--seed <number>", "begin van de simulatie", whole, 1)
    .addOption(format())
    .action((path: string, options: ChanceOptions) => chancesAction(path, options, common(), io));
  admission
    .command("lint <round>")
    .description("welke regels maken eerlijk kiezen onverstandig?")
    .addOption(mechanism())
    .option("--priority-on-first-choice-only", "voorrang telt alleen bij de eerste keuze")
    .addOption(format())
    .action((path: string, options: LintOptions) => lintAction(path, options, common(), io));
  admission
    .command("compare <round>")
    .description("wat had een andere manier van plaatsen gedaan?")
    .addOption(format())
    .action((path: string, options: { format: string }) => compare(path, options, common(), io));
}

async function match(path: string, options: MatchOptions, common: CommonOptions, io: Io): Promise<void> {
  const result = placed(await roundOf(path, common, io), options.mechanism, common);
  if (options.certificate !== undefined)
    await writeCertificate(options.certificate, await certificateOf(result, common, options.saltKey));
  const json = placementsJson(result);
  if (options.format === "json") return io.out(`${JSON.stringify(json, null, 1)}\n`);
  const rows = json.placements.map(({ applicant, programme, rank }) => [
    applicant,
    programme ?? "-",
    rank === null ? "-" : String(rank),
  ]);
  io.out(
    `${textTable(["aanmelder", "plaats", "keuze"], rows)}\n${json.firstChoice} op de eerste keuze, ${json.unplaced} zonder plaats\n`,
  );
}

async function explain(
  path: string,
  options: { applicant: string; format: string },
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const result = placed(await roundOf(path, common, io), "deferred-acceptance", common);
  const view = certificateView(await certificateOf(result, common));
  const explanation = explainPlacement(view, options.applicant);
  if (!explanation) throw unknownApplicant(options.applicant, path);
  io.out(
    options.format === "json"
      ? `${JSON.stringify(explanation, null, 1)}\n`
      : `${renderExplanation(explanation, common.lang)}\n`,
  );
}

interface ChanceOptions {
  readonly applicant: string;
  readonly lotteries: number;
  readonly seed: number;
  readonly format: string;
}

async function chancesAction(path: string, options: ChanceOptions, common: CommonOptions, io: Io): Promise<void> {
  const round = await roundOf(path, common, io);
  const index = round.applicants.findIndex(({ id }) => id === options.applicant);
  if (index < 0) throw unknownApplicant(options.applicant, path);
  const found = chances(simulatedRound(round), index, options);
  if (options.format === "json")
    return io.out(`${JSON.stringify({ applicant: options.applicant, ...found }, null, 1)}\n`);
  const percent = (value: number): string => `${(100 * value).toFixed(1)}%`;
  const names = [...round.applicants[index]!.preferences, "geen plaats"];
  const rows = [...found.choices, found.unplaced].map(({ chance, interval }, rank) => [
    names[rank]!,
    percent(chance),
    `${percent(interval.low)} - ${percent(interval.high)}`,
  ]);
  io.out(textTable(["keuze", "kans", "95%-interval"], rows));
}

interface LintOptions {
  readonly mechanism: Mechanism;
  readonly priorityOnFirstChoiceOnly?: boolean;
  readonly format: string;
}

async function lintAction(path: string, options: LintOptions, common: CommonOptions, io: Io): Promise<void> {
  const round = await roundOf(path, common, io);
  const { mechanism, priorityOnFirstChoiceOnly = false } = options;
  const findings = lint(round, { mechanism, priorityOnFirstChoiceOnly });
  if (options.format === "json") return io.out(`${JSON.stringify(findings, null, 1)}\n`);
  if (findings.length === 0) return io.out("Geen regel gevonden die eerlijk kiezen onverstandig maakt.\n");
  for (const { message, example } of findings)
    io.out(`${message[common.lang]}\n${example ? `  ${JSON.stringify(example)}\n` : ""}`);
}

async function compare(path: string, options: { format: string }, common: CommonOptions, io: Io): Promise<void> {
  const round = await roundOf(path, common, io);
  const base = placed(round, "deferred-acceptance", common);
  const rows = MECHANISMS.map((mechanism) => {
    const other = matchRound(round, mechanism);
    if (other.kind !== "placed") return { mechanism, firstChoice: null, unplaced: null, changed: null };
    const { firstChoice, unplaced } = placementsJson(other);
    return { mechanism, firstChoice, unplaced, changed: compareRuns(base, other).length };
  });
  if (options.format === "json") return io.out(`${JSON.stringify(rows, null, 1)}\n`);
  const cell = (value: number | null): string => (value === null ? "past niet" : String(value));
  io.out(
    textTable(
      ["manier", "eerste keuze", "zonder plaats", "andere plaats"],
      rows.map((row) => [
        MECHANISM_LABELS[row.mechanism][common.lang],
        cell(row.firstChoice),
        cell(row.unplaced),
        cell(row.changed),
      ]),
    ),
  );
}

function unknownApplicant(id: string, path: string): CommandError {
  return new CommandError(EXIT.refused, [`--applicant: "${id}" staat niet in ${path}.`]);
}

function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("expected a whole number");
  return Number(text);
}

function saltKey(text: string): string {
  if (!/^[0-9a-f]{64}$/.test(text)) throw new InvalidArgumentError("expected 64 hexadecimal digits");
  return text;
}
