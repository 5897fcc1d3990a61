import { compareIds } from "@kansrijk/core/admission/normalRound";
import type { Round } from "@kansrijk/core/admission/round";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";

/** A round as it is fixed at the close: in id order, without numbers and seed; the same round is the same text. */
export function normalRoundText({ seed: _seed, ...round }: Round): string {
  const byId = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
    [...items].sort((a, b) => compareIds(a.id, b.id));
  return canonicalJson({
    ...round,
    format: "kansrijk-round/1",
    programmes: byId(round.programmes),
    applicants: byId(round.applicants),
  });
}
