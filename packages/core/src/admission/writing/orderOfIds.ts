import { compareIds } from "../normalRound.ts";
import { orderByKeys } from "../orderByKeys.ts";

const MOST_WORDS = 16;
const PER_WORD = 4;

/**
 * Indices of ids in id order. Texts that already stand so take one look; texts of ASCII are sorted four characters at a
 * time, as numbers.
 */
export function orderOfIds(ids: readonly string[]): Int32Array {
  const order = new Int32Array(ids.length);
  for (let index = 0; index < order.length; index++) order[index] = index;
  if (isSorted(ids)) return order;
  const longest = ids.reduce((most, { length }) => Math.max(most, length), 0);
  const words = Math.ceil(longest / PER_WORD);
  const isPlain = words <= MOST_WORDS && ids.every(isAscii);
  if (!isPlain) return order.sort((a, b) => compareIds(ids[a]!, ids[b]!));
  const spare = new Int32Array(order.length);
  const keys = new Uint32Array(order.length);
  for (let word = words - 1; word >= 0; word--) {
    let all = 0;
    for (let index = 0; index < keys.length; index++) {
      keys[index] = wordAt(ids[index]!, word * PER_WORD);
      all |= keys[index]! ^ keys[0]!;
    }
    if (all !== 0) orderByKeys(keys, order, spare);
  }
  return order;
}

function isSorted(ids: readonly string[]): boolean {
  for (let index = 1; index < ids.length; index++) if (ids[index - 1]! > ids[index]!) return false;
  return true;
}

function isAscii(id: string): boolean {
  for (let at = 0; at < id.length; at++) if (id.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** Four characters as one number; after the end 0, which no id contains, so a shorter id comes first. */
function wordAt(id: string, from: number): number {
  let word = 0;
  for (let at = from; at < from + PER_WORD; at++) word = (word << 7) | (at < id.length ? id.charCodeAt(at) : 0);
  return word;
}
