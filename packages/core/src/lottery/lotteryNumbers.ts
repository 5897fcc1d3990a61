import { encodeId } from "./encodeId.ts";
import { hashOrder } from "./hashOrder.ts";
import type { Hashing } from "./hashing.ts";
import { keyedHash } from "./keyedHash.ts";

/** Who takes part in a draw. Those with the same unit (a family) get consecutive numbers. */
export interface Lot {
  readonly id: string;
  readonly unit: string;
}

/**
 * Lottery numbers 1..n, one per lot and in the order of `lots`: the rank of HMAC-SHA256(seed, unit), within a unit of
 * HMAC-SHA256(seed, id) (docs/formats/round.md). Leaving out a lot leaves the order of the others as it was.
 * @param seed 32 bytes
 * @param programme for a draw of its own per programme
 * @param hashing a native one, for very large draws
 */
export function lotteryNumbers(
  seed: Uint8Array,
  lots: readonly Lot[],
  programme?: string,
  hashing?: Hashing,
): Int32Array {
  const tickets = lotteryTickets(seed, lots, programme, hashing);
  const inFamily = lots.some(({ id, unit }) => id !== unit);
  const own = inFamily ? lotteryTickets(seed, lots.map(alone), programme, hashing) : tickets;
  const order = hashOrder(tickets, (a, b) => compareWithin(lots[a]!, lots[b]!, own, a, b));
  const numbers = new Int32Array(lots.length);
  order.forEach((lot, place) => (numbers[lot] = place + 1));
  return numbers;
}

function alone({ id }: Lot): Lot {
  return { id, unit: id };
}

/** HMAC-SHA256(seed, unit) of every lot, 32 bytes each. */
export function lotteryTickets(
  seed: Uint8Array,
  lots: readonly Lot[],
  programme?: string,
  hashing?: Hashing,
): Uint8Array {
  const hash = keyedHash(seed, hashing);
  const suffix = programme === undefined ? "" : `\u0000${programme}`;
  const tickets = new Uint8Array(lots.length * 32);
  let message = new Uint8Array(1024);
  lots.forEach(({ unit }, index) => {
    const text = unit + suffix;
    // Three bytes are enough for any code unit in UTF-8.
    if (message.length < 3 * text.length) message = new Uint8Array(6 * text.length);
    hash(message, encodeId(text, message, 0), tickets, index * 32);
  });
  return tickets;
}

function compareWithin(a: Lot, b: Lot, own: Uint8Array, i: number, j: number): number {
  if (a.unit !== b.unit) return a.unit < b.unit ? -1 : 1;
  for (let byte = 0; byte < 32; byte++) {
    const difference = own[i * 32 + byte]! - own[j * 32 + byte]!;
    if (difference !== 0) return difference;
  }
  return a.id < b.id ? -1 : 1;
}
