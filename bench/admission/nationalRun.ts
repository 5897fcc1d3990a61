import { execFile } from "node:child_process";
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { reasonsOf } from "@kansrijk/core/admission/choiceReasons";
import { roundFromFiles } from "@kansrijk/core/admission/files/roundFromFiles";
import { matchRound } from "@kansrijk/core/admission/matchRound";
import { placedView } from "@kansrijk/core/admission/placedView";
import type { Round } from "@kansrijk/core/admission/round";
import { writeCertificate } from "@kansrijk/core/admission/writing/writeCertificate";
import { nodeHashing } from "@kansrijk/server/hashing/nodeHashing";

const VERIFIER = fileURLToPath(new URL("../../packages/verifier/bin/verify.mjs", import.meta.url));
const SETTINGS = { saltKey: "5a".repeat(32), context: { rulesSha256: null, codeSha256: null }, draw: null };
const run = promisify(execFile);

export interface NationalRun {
  /** Milliseconds per step; `verify` and `explain` run at the same time. */
  readonly steps: Readonly<Record<string, number>>;
  readonly reasons: number;
}

/**
 * From the CSV files in `folder` to a certificate that the verifier, a program of its own, found in order, and per
 * applicant the reasons of its choices up to its place as data (`choiceReasons`).
 */
export async function nationalRun(folder: string): Promise<NationalRun> {
  const steps: Record<string, number> = {};
  let start = performance.now();
  const lap = (name: string): void => {
    steps[name] = Math.round(performance.now() - start);
    start = performance.now();
  };
  const round = await readFiles(folder);
  lap("read");
  const placed = matchRound(round, "deferred-acceptance", nodeHashing);
  if (placed.kind !== "placed") throw new Error(placed.kind);
  lap("draw and place");
  const written = writeCertificate(placed, SETTINGS, nodeHashing);
  if (!written.ok) throw new Error("no certificate");
  lap("certificate");
  const path = join(folder, "certificate.json");
  const file = await open(path, "w");
  await file.writev(written.value.parts);
  await file.close();
  lap("write");
  const verified = run(process.execPath, [VERIFIER, path]);
  const view = placedView(placed, written.value.frame);
  let reasons = 0;
  for (const { id } of round.applicants) {
    const { rank } = view.placements.get(id)!;
    reasons += reasonsOf(view, view.applicants.get(id)!, rank ?? Infinity).length;
  }
  steps["explain"] = Math.round(performance.now() - start);
  // Exits with 1, which is an error here, when anything is broken.
  await verified;
  lap("verify");
  return { steps, reasons };
}

async function readFiles(folder: string): Promise<Round> {
  const source = async (file: string) => ({ file, bytes: await readFile(join(folder, file)) });
  const [offers, applications, priorities] = await Promise.all(
    ["offers.csv", "applications.csv", "priorities.csv"].map(source),
  );
  const reading = roundFromFiles(
    { offers: offers!, applications: applications!, priorities: priorities! },
    { seed: "7e".repeat(32) },
  );
  if (!reading.ok || !reading.round) throw new Error("the files have faults");
  return reading.round;
}
