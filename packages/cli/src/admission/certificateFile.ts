import { createHash, randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { makeCertificate } from "@kansrijk/core/admission/makeCertificate";
import type { FullCertificate } from "@kansrijk/core/admission/certificate";
import type { Placed } from "@kansrijk/core/admission/matchRound";
import { codeIdentity } from "@kansrijk/server/runs/codeIdentity";
import { orRefuse } from "../carryOut.ts";
import type { CommonOptions } from "../io.ts";

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The certificate of a placed round; the salts come from a fresh random key unless one is given. */
export async function certificateOf(placed: Placed, common: CommonOptions, saltKey?: string): Promise<FullCertificate> {
  const key = saltKey ?? randomBytes(32).toString("hex");
  const context = { rulesSha256: null, codeSha256: (await codeIdentity()).sha256 };
  return orRefuse(makeCertificate(placed, { saltKey: key, context, draw: null, hash }), common);
}

export async function writeCertificate(path: string, certificate: FullCertificate): Promise<void> {
  await writeFile(path, JSON.stringify(certificate));
}
