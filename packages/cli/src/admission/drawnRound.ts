import type { Round } from "@kansrijk/core/admission/round";
import { codeIdentity } from "@kansrijk/server/runs/codeIdentity";
import type { CommonOptions } from "../io.ts";
import { readRoundDraw, readSaltKey, type RoundDraw } from "../lottery/readLotteryFiles.ts";
import { refuseNumbered } from "../lottery/refuseNumbered.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import type { CertificateOptions } from "./certificateFile.ts";

interface DrawnOptions {
  readonly certificate?: string;
  readonly saltKey?: string;
  readonly secret?: string;
  readonly rulesSha256?: string;
}

/** A round with the seed of its draw, and what its certificate needs to prove where the seed came from. */
export async function drawnRound(
  round: Round,
  path: string,
  options: DrawnOptions,
  common: CommonOptions,
): Promise<{ readonly round: Round; readonly settings: CertificateOptions }> {
  refuseNumbered(path, round, common);
  const drawn = await readRoundDraw(path, common);
  const root = drawn.draw?.announcement.root ?? null;
  const saltKey = options.secret === undefined ? options.saltKey : await readSaltKey(options.secret, root, common);
  const rulesSha256 = options.rulesSha256 ?? null;
  if (options.certificate !== undefined && drawn.draw !== null) await checkContext(drawn, saltKey, rulesSha256, common);
  return { round: { ...round, seed: drawn.seed }, settings: { saltKey, rulesSha256, draw: drawn.draw } };
}

/** What was committed to must come out again: the salts, the rules and the program. */
async function checkContext(
  { codeSha256, rulesSha256 }: RoundDraw,
  saltKey: string | undefined,
  givenRules: string | null,
  common: CommonOptions,
): Promise<void> {
  if (saltKey === undefined)
    throw refusalIn(common, {
      nl: "Het certificaat van een vastgelegde ronde vraagt de sleutel van de vastlegging: geef --secret (of --salt-key).",
      en: "The certificate of a committed round needs the key of the commitment: give --secret (or --salt-key).",
    });
  const own = (await codeIdentity()).sha256;
  if (codeSha256 !== own)
    throw refusalIn(common, {
      nl: `De ronde is vastgelegd met een ander programma (${codeSha256}); dit is ${own}. Plaats met het programma van toen.`,
      en: `The round was committed with another program (${codeSha256}); this is ${own}. Place with the program of then.`,
    });
  if (rulesSha256 !== givenRules)
    throw refusalIn(common, {
      nl: `De ronde is vastgelegd met regels ${rulesSha256 ?? "zonder hash"}; gegeven met --rules-sha256: ${givenRules ?? "niets"}.`,
      en: `The round was committed with rules ${rulesSha256 ?? "without a hash"}; given with --rules-sha256: ${givenRules ?? "nothing"}.`,
    });
}
