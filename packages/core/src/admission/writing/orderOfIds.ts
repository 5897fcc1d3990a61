import { compareIds } from "../normalRound.ts";

const INDEX = 2 ** 21;
const MOST = 2 ** 32;
const ASCII = 128;

/**
 * Indices of ids in id order. Texts that already stand so take one look. Otherwise their first characters, as far as
 * they tell ids apart, become numbers that are sorted; only ids that agree there are compared as texts.
 */
export function orderOfIds(ids: readonly string[]): Int32Array {
  const order = new Int32Array(ids.length);
  for (let index = 0; index < order.length; index++) order[index] = index;
  if (isSorted(ids)) return order;
  const compare = (a: number, b: number): number => compareIds(ids[a]!, ids[b]!);
  if (ids.length > INDEX) return order.sort(compare);
  const heads = headsOf(ids);
  const keys = heads.map((head, index) => head * INDEX + index).sort();
  for (let place = 0; place < keys.length; place++) order[place] = keys[place]! % INDEX;
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && heads[order[to]!] === heads[order[from]!]) to++;
    if (to - from > 1) order.subarray(from, to).sort(compare);
    from = to;
  }
  return order;
}

function isSorted(ids: readonly string[]): boolean {
  for (let index = 1; index < ids.length; index++) if (ids[index - 1]! > ids[index]!) return false;
  return true;
}

/** Whole numbers below 2^32 in the order of the ids, equal where their first characters do not decide. */
function headsOf(ids: readonly string[]): Float64Array {
  const heads = new Float64Array(ids.length);
  const longest = ids.reduce((most, { length }) => Math.max(most, length), 0);
  let size = 1;
  for (let at = 0; at < longest; at++) {
    const { values, count } = charactersAt(ids, at);
    if (!values || size * count > MOST) break;
    size *= count;
    if (count === 1) continue;
    for (let index = 0; index < ids.length; index++)
      heads[index] = heads[index]! * count + values[codeAt(ids[index]!, at)]!;
  }
  return heads;
}

/** The characters at a place in the ids, numbered in their order; no numbers when one of them is not ASCII. */
function charactersAt(ids: readonly string[], at: number): { readonly values?: Int32Array; readonly count: number } {
  const values = new Int32Array(ASCII);
  for (let index = 0; index < ids.length; index++) {
    const code = codeAt(ids[index]!, at);
    if (code >= ASCII) return { count: 0 };
    values[code] = 1;
  }
  let count = 0;
  for (let code = 0; code < ASCII; code++) if (values[code] === 1) values[code] = count++;
  return { values, count };
}

/** 0 after the end: no id contains it. */
function codeAt(id: string, at: number): number {
  return at < id.length ? id.charCodeAt(at) : 0;
}
