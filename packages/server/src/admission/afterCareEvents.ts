import type { AfterCareEvent } from "@kansrijk/core/admission/afterCare/replayAfterCare";
import type { FullCertificate } from "@kansrijk/core/admission/certificate";
import type { Kysely } from "kysely";
import type { Database } from "../store/database.ts";
import { needDocument } from "./documents.ts";
import type { KeptAct } from "./readActs.ts";
import type { TakenStep } from "./readSteps.ts";

/** What happened in an edition in its order: its acts, and the second round after the act that was the last one then. */
export async function afterCareEvents(
  db: Kysely<Database>,
  { round, edition }: { readonly round: string; readonly edition: number },
  steps: readonly TakenStep[],
  acts: readonly KeptAct[],
): Promise<AfterCareEvent[]> {
  const second = secondRoundOf(steps, edition);
  const own = acts.map(({ act }) => act);
  if (!second) return own;
  const after = Number(second.params["afterAct"] ?? 0);
  const earlier = acts.filter(({ sequence }) => sequence <= after).length;
  const { text } = await needDocument(db, round, edition, "second-certificate.json");
  return [...own.slice(0, earlier), secondRoundEvent(text), ...own.slice(earlier)];
}

export function secondRoundOf(steps: readonly TakenStep[], edition: number): TakenStep | undefined {
  return steps.find((item) => item.step === "second-round" && item.edition === edition);
}

/** @param certificate of the second round, as it was made */
export function secondRoundEvent(certificate: string): AfterCareEvent {
  const { outcome, round } = JSON.parse(certificate) as FullCertificate;
  const groups = new Map(round.applicants.map((item) => [item.id, item.groups]));
  const placements = outcome.placements.map(({ applicant, programme }) => {
    return { applicant, programme, groups: groups.get(applicant) ?? [] };
  });
  return { kind: "second-round", placements };
}
