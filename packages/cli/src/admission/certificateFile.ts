import { createHash, randomBytes } from "node:crypto";
import { makeCertificate } from "@kansrijk/core/admission/makeCertificate";
import type { FullCertificate } from "@kansrijk/core/admission/certificate";
import type { Placed } from "@kansrijk/core/admission/matchRound";
import type { Draw } from "@kansrijk/core/lottery/draw";
import { codeIdentity } from "@kansrijk/server/runs/codeIdentity";
import { orRefuse } from "../carryOut.ts";
import type { CommonOptions } from "../io.ts";
import { writeWhole } from "../writeWhole.ts";

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

export interface CertificateOptions {
  readonly saltKey?: string | undefined;
  readonly rulesSha256?: string | null | undefined;
  /** Where the seed of the round came from. */
  readonly draw?: Draw | null;
}

/** The certificate of a placed round; the salts come from a fresh random key unless one is given. */
export async function certificateOf(
  placed: Placed,
  common: CommonOptions,
  { saltKey, rulesSha256, draw = null }: CertificateOptions = {},
): Promise<FullCertificate> {
  const key = saltKey ?? randomBytes(32).toString("hex");
  const context = { rulesSha256: rulesSha256 ?? null, codeSha256: (await codeIdentity()).sha256 };
  return orRefuse(makeCertificate(placed, { saltKey: key, context, draw, hash }), common);
}

export async function writeCertificate(
  path: string,
  certificate: FullCertificate,
  common: CommonOptions,
): Promise<void> {
  await writeWhole(path, JSON.stringify(certificate), common);
}
