import type { CompactRound } from "./compactRound.ts";
import { makeHeap, replaceTop } from "./heldSeats.ts";
import type { Standings } from "./standings.ts";

/**
 * Deferred acceptance without reserves and quotas for any keys: multiple tie-breaking, own orders, many classes.
 * Gives per applicant the index of the choice in its own list, -1 without a place.
 */
export function acceptByKeys(
  round: Pick<CompactRound, "applicants" | "programmes" | "offset" | "programme" | "capacity">,
  { from, member, standing }: Standings,
): Int32Array {
  const { applicants, offset, programme: programmes, capacity } = round;
  const held = new Int32Array(member.length);
  const filled = new Int32Array(round.programmes);
  const next = Int32Array.from(offset.subarray(0, applicants));
  const choice = new Int32Array(applicants).fill(-1);
  for (let first = 0; first < applicants; first++) {
    let applicant = first;
    while (applicant >= 0) {
      const cell = next[applicant]!;
      if (cell === offset[applicant + 1]!) break;
      next[applicant] = cell + 1;
      const place = standing[cell]!;
      const programme = programmes[cell]!;
      const seats = capacity[programme]!;
      if (place < 0 || seats === 0) continue;
      const start = from[programme]!;
      const size = filled[programme]!;
      if (size < seats) {
        held[start + size] = place;
        filled[programme] = size + 1;
        if (size + 1 === seats) makeHeap(held, start, seats);
        choice[applicant] = cell - offset[applicant]!;
        break;
      }
      const last = held[start]!;
      if (place > last) continue;
      replaceTop(held, start, seats, place);
      choice[applicant] = cell - offset[applicant]!;
      applicant = member[start + last]!;
      choice[applicant] = -1;
    }
  }
  return choice;
}
