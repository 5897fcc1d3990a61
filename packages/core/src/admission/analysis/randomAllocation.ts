import { philox } from "../../random/philox.ts";
import { ADMISSION_DRAWS } from "../admissionDraws.ts";
import { keyOfSeed } from "../drawnLotteries.ts";
import { orderByKeys } from "../orderByKeys.ts";

/**
 * Hands the places of those who are placed out again by chance, as often as asked: every programme keeps its number of
 * pupils of every stratum. Keyed by (seed, applicant, replicate).
 * @param programme per applicant the programme it is placed at, -1 without a place
 * @param stratum per applicant; places are only exchanged within a stratum
 * @returns fills `dealt` for a replicate: per applicant the programme, -1 without a place
 */
export function randomAllocation(
  programme: Int32Array,
  stratum: Int32Array,
  seed: number,
): (replicate: number, dealt: Int32Array) => void {
  const placed = Int32Array.from(programme.keys()).filter((a) => programme[a]! >= 0);
  const byStratum = (a: number, b: number): number => stratum[a]! - stratum[b]!;
  const seats = placed.toSorted((a, b) => byStratum(a, b) || programme[a]! - programme[b]! || a - b);
  const key = keyOfSeed(seed);
  const counter = new Uint32Array(4);
  const out = new Uint32Array(4);
  const bits = new Uint32Array(programme.length);
  const order = new Int32Array(placed.length);
  const spare = new Int32Array(placed.length);
  const strata = Uint32Array.from(stratum);
  return (replicate, dealt) => {
    for (const a of placed) {
      counter[0] = a;
      counter[2] = replicate;
      counter[3] = ADMISSION_DRAWS.allocation;
      philox(counter, key, out);
      bits[a] = out[0]!;
    }
    order.set(placed);
    // Both sorts keep the order of equals: by stratum, and by chance within it.
    orderByKeys(bits, order, spare);
    orderByKeys(strata, order, spare);
    dealt.fill(-1);
    for (let seat = 0; seat < seats.length; seat++) dealt[order[seat]!] = programme[seats[seat]!]!;
  };
}
