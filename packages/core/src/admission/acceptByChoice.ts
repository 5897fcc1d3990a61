import { chooseSections } from "./chooseSections.ts";
import type { CompactRound } from "./compactRound.ts";
import { standings } from "./standings.ts";

const NONE: readonly number[] = [];

/**
 * Deferred acceptance over choice functions (reserves, quotas): all who are free propose to their next choice, every
 * programme chooses again from those it holds and the new ones, until nobody is free. The order does not matter for the
 * outcome because the choices are substitutable.
 */
export function acceptByChoice(round: CompactRound): Int32Array {
  const { applicants, offset, programme: programmes } = round;
  const { from, member, standing } = standings(round);
  const held = Array.from({ length: round.programmes }, (): number[] => []);
  const next = Int32Array.from(offset.subarray(0, applicants));
  let free = Array.from({ length: applicants }, (_, applicant) => applicant);
  while (free.length > 0) {
    const proposals = new Map<number, number[]>();
    for (const applicant of free) {
      while (next[applicant]! < offset[applicant + 1]! && standing[next[applicant]!]! < 0) next[applicant]!++;
      const cell = next[applicant]!++;
      if (cell >= offset[applicant + 1]!) continue;
      const list = proposals.get(programmes[cell]!);
      if (list) list.push(standing[cell]!);
      else proposals.set(programmes[cell]!, [standing[cell]!]);
    }
    free = [];
    for (const [programme, places] of proposals) {
      const pool = [...held[programme]!, ...places].sort((a, b) => a - b);
      const owner = (index: number): number => member[from[programme]! + pool[index]!]!;
      const sections = chooseSections(
        round.capacity[programme]!,
        round.shared?.[programme],
        pool.length,
        (index) => round.groups?.[owner(index)] ?? NONE,
      );
      sections.forEach((section, index) => section < 0 && free.push(owner(index)));
      held[programme] = pool.filter((_, index) => sections[index]! >= 0);
    }
  }
  return Int32Array.from({ length: applicants }, (_, applicant) => {
    const at = next[applicant]! - 1;
    return at >= offset[applicant + 1]! ? -1 : at - offset[applicant]!;
  });
}
