import type { CertificateQuota, CertificateSection, FullCertificate } from "../certificate.ts";
import type { ProgrammeFacts, RegionFacts } from "../regionFacts.ts";
import { protectCount, protectCounts } from "./protectCount.ts";

export interface RankCount {
  /** Place on the own list, from 1; null: no place. */
  readonly rank: number | null;
  /** Of applicants; null where it says too much about few. */
  readonly count: number | null;
  readonly share: number | null;
}

export interface ProgrammeSummary extends ProgrammeFacts {
  readonly capacity: number;
  readonly extra: number;
  readonly placed: number;
  readonly lastClass: number;
  readonly sections: readonly CertificateSection[];
  readonly quotas: readonly CertificateQuota[];
}

/** What is told to everybody about a placement: how many got which choice, and the cut-offs. */
export interface OutcomeSummary {
  readonly edition: number;
  readonly applicants: number | null;
  readonly byRank: readonly RankCount[];
  readonly programmes: readonly ProgrammeSummary[];
}

export function outcomeSummary(
  { outcome, round }: FullCertificate,
  facts: RegionFacts,
  edition: number,
): OutcomeSummary {
  const all = outcome.placements.length;
  const longest = outcome.placements.reduce((top, { rank }) => Math.max(top, rank ?? 0), 0);
  const counts = Array.from({ length: longest + 1 }, () => 0);
  for (const { rank } of outcome.placements) counts[rank === null ? longest : rank - 1]!++;
  const shown = protectCounts(counts);
  const known = new Map(facts.programmes.map((item) => [item.id, item]));
  const capacity = new Map(round.programmes.map((item) => [item.id, item.capacity]));
  return {
    edition,
    applicants: protectCount(all),
    byRank: shown.map((count, index) => ({
      rank: index === longest ? null : index + 1,
      count,
      share: count === null || all === 0 ? null : count / all,
    })),
    programmes: outcome.programmes.map((item) => ({
      ...(known.get(item.id) ?? { id: item.id, name: item.id, school: "", level: "", x: null, y: null }),
      ...item,
      capacity: capacity.get(item.id) ?? 0,
    })),
  };
}
