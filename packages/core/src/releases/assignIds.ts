import { sha256 } from "../receipt/sha256.ts";

/** Digits and letters that cannot be taken for one another. */
const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 5;

/**
 * Short ids for the keys of a dataset: from the hash of dataset and key, so that they are the same wherever they are
 * made. Keys that have one keep it; a new key never gets an id that was given before, or that is itself a key.
 * @param known ids of every earlier version by key
 */
export function assignIds(
  dataset: string,
  keys: readonly string[],
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const taken = new Set([...known.values(), ...keys.map((key) => key.split("/").at(-1)!)]);
  const result = new Map(known);
  // In order of key, so that of two keys with the same hash always the same one comes first.
  for (const key of [...new Set(keys)].sort()) {
    if (result.has(key)) continue;
    let attempt = 0;
    let id = shortId(dataset, key, attempt);
    while (taken.has(id)) id = shortId(dataset, key, ++attempt);
    taken.add(id);
    result.set(key, id);
  }
  return result;
}

function shortId(dataset: string, key: string, attempt: number): string {
  const hash = BigInt(`0x${sha256(JSON.stringify([dataset, key, attempt])).slice(0, 16)}`);
  return Array.from({ length: LENGTH }, (_, at) => LETTERS[Number((hash >> BigInt(5 * at)) & 31n)]).join("");
}
