import { chooseSections } from "./chooseSections.ts";
import type { CompactRound, GroupShare, SharedOffer } from "./compactRound.ts";
import { standings } from "./standings.ts";

/**
 * Immediate acceptance ("Boston"): all first choices are decided for good, then all second choices for the places that
 * are left, and so on. Rewards who does not put the real first choice first. For comparison only.
 */
export function immediateAcceptance(round: CompactRound): Int32Array {
  const { standing } = standings(round);
  const choice = new Int32Array(round.applicants).fill(-1);
  const held = Array.from({ length: round.programmes }, (): number[] => []);
  let longest = 0;
  for (let a = 0; a < round.applicants; a++) longest = Math.max(longest, round.offset[a + 1]! - round.offset[a]!);
  for (let rank = 0; rank < longest; rank++) {
    const proposals = new Map<number, number[]>();
    for (let applicant = 0; applicant < round.applicants; applicant++) {
      const cell = round.offset[applicant]! + rank;
      if (choice[applicant] !== -1 || cell >= round.offset[applicant + 1]! || standing[cell]! < 0) continue;
      const programme = round.programme[cell]!;
      const list = proposals.get(programme);
      if (list) list.push(applicant);
      else proposals.set(programme, [applicant]);
    }
    const place = (applicant: number): number => standing[round.offset[applicant]! + rank]!;
    for (const [programme, applicants] of proposals) {
      const row = applicants.sort((a, b) => place(a) - place(b));
      const inside = held[programme]!;
      const offer = whatIsLeft(round, round.shared?.[programme], inside);
      const sections = chooseSections(
        round.capacity[programme]! - inside.length,
        offer,
        row.length,
        (index) => round.groups?.[row[index]!] ?? [],
      );
      row.forEach((applicant, index) => {
        if (sections[index]! < 0) return;
        choice[applicant] = rank;
        inside.push(applicant);
      });
    }
  }
  return choice;
}

/** Reserves and quotas after the members who have a place already. */
export function whatIsLeft(
  round: CompactRound,
  offer: SharedOffer | undefined,
  inside: readonly number[],
): SharedOffer | undefined {
  if (!offer) return undefined;
  const less = ({ group, places }: GroupShare): GroupShare => {
    const members = inside.filter((applicant) => round.groups?.[applicant]?.includes(group)).length;
    return { group, places: Math.max(0, places - members) };
  };
  return { ...offer, reserves: offer.reserves.map(less), quotas: offer.quotas.map(less) };
}
