import { Option, type Command } from "commander";
import { certificateView } from "@kansrijk/core/admission/certificateView";
import { explainPlacement } from "@kansrijk/core/admission/explainPlacement";
import { lint } from "@kansrijk/core/admission/lint";
import { MECHANISMS, type Mechanism } from "@kansrijk/core/admission/mechanism";
import { placementsJson } from "@kansrijk/core/admission/placementsJson";
import { rerunPlacement } from "@kansrijk/core/admission/rerunPlacement";
import { renderExplanation } from "@kansrijk/core/explanation/renderExplanation";
import { certificateOf, writeCertificate } from "../admission/certificateFile.ts";
import { drawnRound } from "../admission/drawnRound.ts";
import { placed, roundOf } from "../admission/placeRound.ts";
import { unknownApplicant } from "../admission/unknownApplicant.ts";
import type { CommonOptions, Io } from "../io.ts";
import { textTable } from "../textTable.ts";
import { checkTarget } from "../writeWhole.ts";
import { unfitArgument } from "../unfitArgument.ts";

interface MatchOptions {
  readonly mechanism: Mechanism;
  readonly format: "text" | "json";
  readonly certificate?: string;
  readonly saltKey?: string;
  readonly secret?: string;
  readonly draw?: string;
  readonly rulesSha256?: string;
}

/** `kansrijk admission match|explain|lint`: the core of central admission on one `round.json`. */
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
    .option("--draw <file>", "plaats met deze trekking (lottery draw); het certificaat bewijst dan de loting")
    .option("--secret <file>", "de sleutel van de vastlegging, zoals lottery commit hem schreef")
    .option("--rules-sha256 <hash>", "SHA-256 van de regels van de ronde", saltKey)
    .action((path: string, options: MatchOptions) => match(path, options, common(), io));
  admission
    .command("explain <round>")
    .description("waarom kreeg deze aanmelder deze plaats?")
    .requiredOption(applicant, "de aanmelder")
    .addOption(format())
    .action((path: string, options: { applicant: string; format: string }) => explain(path, options, common(), io));
  admission
    .command("lint <round>")
    .description("welke regels maken eerlijk kiezen onverstandig?")
    .addOption(mechanism())
    .option("--priority-on-first-choice-only", "voorrang telt alleen bij de eerste keuze")
    .addOption(format())
    .action((path: string, options: LintOptions) => lintAction(path, options, common(), io));
}

const WORDS = {
  nl: {
    applicant: "aanmelder",
    place: "plaats",
    choice: "keuze",
    first: "op de eerste keuze",
    none: "zonder plaats",
    sound: "Geen regel gevonden die eerlijk kiezen onverstandig maakt.",
  },
  en: {
    applicant: "applicant",
    place: "place",
    choice: "choice",
    first: "at the first choice",
    none: "without a place",
    sound: "No rule found that makes honest choosing unwise.",
  },
} as const;

async function match(path: string, options: MatchOptions, common: CommonOptions, io: Io): Promise<void> {
  if (options.certificate !== undefined) await checkTarget(options.certificate, common);
  const round = await roundOf(path, common, io);
  const drawn = options.draw === undefined ? null : await drawnRound(round, options.draw, options, common);
  const isJson = options.format === "json";
  const result = placed(drawn?.round ?? round, options.mechanism, common, (programmes) => {
    if (isJson) io.out(`${JSON.stringify({ outcome: "lottery-must-be-drawn", programmes }, null, 1)}\n`);
  });
  if (options.certificate !== undefined) {
    const settings = drawn?.settings ?? { saltKey: options.saltKey, rulesSha256: options.rulesSha256 };
    await writeCertificate(options.certificate, await certificateOf(result, common, settings), common);
  }
  const json = placementsJson(result);
  if (isJson) return io.out(`${JSON.stringify(json, null, 1)}\n`);
  const words = WORDS[common.lang];
  const rows = json.placements.map(({ applicant, programme, rank }) => [
    applicant,
    programme ?? "-",
    rank === null ? "-" : String(rank),
  ]);
  io.out(
    `${textTable([words.applicant, words.place, words.choice], rows)}\n${json.firstChoice} ${words.first}, ${json.unplaced} ${words.none}\n`,
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
  const explanation = explainPlacement(view, options.applicant, {
    rerun: rerunPlacement(result.round, result.numbers),
  });
  if (!explanation) throw unknownApplicant(options.applicant, path, common);
  io.out(
    options.format === "json"
      ? `${JSON.stringify(explanation, null, 1)}\n`
      : `${renderExplanation(explanation, common.lang)}\n`,
  );
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
  if (findings.length === 0) return io.out(`${WORDS[common.lang].sound}\n`);
  for (const { message, sentence } of findings)
    io.out(`${message[common.lang]}\n${sentence ? `  ${sentence[common.lang]}\n` : ""}`);
}

function saltKey(text: string): string {
  if (!/^[0-9a-f]{64}$/.test(text)) throw unfitArgument("64 hexadecimale cijfers", "64 hexadecimal digits");
  return text;
}
