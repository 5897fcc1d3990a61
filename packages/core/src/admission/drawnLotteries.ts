import { philox } from "../random/philox.ts";
import { ADMISSION_DRAWS } from "./admissionDraws.ts";
import type { CompactRound } from "./compactRound.ts";
import { memberDraws } from "./memberDraws.ts";
import { orderByBits } from "./orderByBits.ts";
import type { SimulatedRound } from "./simulatedRound.ts";

/** One lottery: 32 random bits per applicant, or per cell with multiple tie-breaking; lower goes first. */
export interface DrawnLottery {
  readonly bits: Uint32Array;
  /** Applicants, lowest first; only with one lottery for all. */
  readonly order?: Int32Array;
  /** With multiple tie-breaking: the bits of anybody at any programme, also of who does not list it. */
  readonly bitsAt?: (applicant: number, programme: number) => number;
}

/** The two words of a key of the generator. @param seed a whole number from 0 to 2^53 - 1 */
export function keyOfSeed(seed: number): Uint32Array {
  return Uint32Array.of(seed >>> 0, Math.floor(seed / 2 ** 32));
}

/**
 * Lotteries keyed by (seed, unit, replicate), so that parts of the work can be done anywhere and an applicant more
 * changes no other draw. The arrays are used again for the next one.
 */
export function drawnLotteries(
  { compact, tieBreaking, unit }: SimulatedRound,
  seed: number,
): (replicate: number) => DrawnLottery {
  if (tieBreaking === "multiple") return multipleDraws(compact, unit, keyOfSeed(seed));
  const draw = singleDraws(unit, keyOfSeed(seed));
  const order = new Int32Array(compact.applicants);
  const sort = orderByBits(compact.applicants);
  return (replicate) => {
    const bits = draw(replicate);
    sort(bits, order);
    return { bits, order };
  };
}

/** The round with the numbers of a lottery; own orders stay as they are. */
export function numberedRound(compact: CompactRound, { bits, order }: DrawnLottery): CompactRound {
  if (!order) return { ...compact, number: cellNumbers(compact, (_, cell) => bits[cell]! >>> 1), numberPer: "cell" };
  const place = new Int32Array(order.length);
  order.forEach((applicant, index) => (place[applicant] = index + 1));
  if (compact.numberPer === "applicant") return { ...compact, number: place };
  return { ...compact, number: cellNumbers(compact, (applicant) => place[applicant]!) };
}

function cellNumbers(compact: CompactRound, numberAt: (applicant: number, cell: number) => number): Int32Array {
  const number = new Int32Array(compact.programme.length);
  for (let applicant = 0; applicant < compact.applicants; applicant++)
    for (let cell = compact.offset[applicant]!; cell < compact.offset[applicant + 1]!; cell++)
      number[cell] =
        compact.ordered?.[compact.programme[cell]!] === 1 ? compact.number[cell]! : numberAt(applicant, cell);
  return number;
}

/** Four lotteries from each call of the generator. */
function singleDraws(unit: Int32Array, key: Uint32Array): (replicate: number) => Uint32Array {
  const counter = new Uint32Array(4);
  const out = new Uint32Array(4);
  const column = (): Uint32Array => new Uint32Array(unit.length);
  const [one, two, three, four] = [column(), column(), column(), column()];
  const bits = [one, two, three, four];
  const families = memberDraws(unit, key);
  let block = -1;
  return (replicate) => {
    if (replicate >> 2 !== block) {
      block = replicate >> 2;
      for (let a = 0; a < unit.length; a++) {
        counter[0] = unit[a]!;
        counter[1] = 0;
        counter[2] = block;
        counter[3] = ADMISSION_DRAWS.single;
        philox(counter, key, out);
        one[a] = out[0]!;
        two[a] = out[1]!;
        three[a] = out[2]!;
        four[a] = out[3]!;
      }
      if (families)
        bits.forEach((own, part) => {
          for (const a of families.members) own[a] = families.ordered(own[a]!, a, 0, 4 * block + part);
        });
    }
    return bits[replicate & 3]!;
  };
}

function multipleDraws(
  { applicants, offset, programme }: CompactRound,
  unit: Int32Array,
  key: Uint32Array,
): (replicate: number) => DrawnLottery {
  const counter = new Uint32Array(4);
  const out = new Uint32Array(4);
  const bits = new Uint32Array(programme.length);
  const families = memberDraws(unit, key);
  const bitsOf = (a: number, at: number, replicate: number): number => {
    counter[0] = unit[a]!;
    counter[1] = at;
    counter[2] = replicate;
    counter[3] = ADMISSION_DRAWS.multiple;
    philox(counter, key, out);
    return families?.isMember[a] === 1 ? families.ordered(out[0]!, a, at, replicate) : out[0]!;
  };
  return (replicate) => {
    for (let a = 0; a < applicants; a++)
      for (let cell = offset[a]!; cell < offset[a + 1]!; cell++) bits[cell] = bitsOf(a, programme[cell]!, replicate);
    return { bits, bitsAt: (applicant, at) => bitsOf(applicant, at, replicate) };
  };
}
