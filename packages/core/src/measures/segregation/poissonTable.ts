import { logFactorial } from "./logFactorial.ts";

/** A draw from the Poisson distribution with mean `index`, from one random 32-bit number; -1 for a mean without a table. */
export type PoissonTable = (index: number, word: number) => number;

/** Means above this get no table: it would be long. */
const LARGEST_MEAN = 4000;
const MOST_ENTRIES = 8_000_000;
/** So many standard deviations hold all that 32 bits can see. */
const WIDTH = 6.5;

/**
 * Inversion by a table of cumulative chances per mean, entered through a guide (Chen and Asau 1974): for means from which
 * is drawn again and again.
 */
export function poissonTable(means: Float64Array): PoissonTable {
  const first = new Int32Array(means.length).fill(-1);
  const bits = new Uint8Array(means.length);
  const [tableAt, guideAt] = [new Int32Array(means.length + 1), new Int32Array(means.length + 1)];
  let [entries, guides] = [0, 0];
  means.forEach((mean, index) => {
    if (mean <= LARGEST_MEAN && entries < MOST_ENTRIES) {
      const reach = WIDTH * Math.sqrt(mean);
      first[index] = Math.max(0, Math.floor(mean - reach));
      const length = Math.ceil(mean + reach) + 14 - first[index]!;
      bits[index] = Math.max(1, Math.ceil(Math.log2(length)) - 1);
      entries += length;
      guides += 2 ** bits[index]!;
    }
    tableAt[index + 1] = entries;
    guideAt[index + 1] = guides;
  });
  const borders = new Uint32Array(entries);
  const guide = new Uint16Array(guides);
  first.forEach((from, index) => {
    if (from < 0) return;
    fill(
      means[index]!,
      from,
      borders.subarray(tableAt[index], tableAt[index + 1]),
      guide.subarray(guideAt[index]),
      bits[index]!,
    );
  });
  return (index, word) => {
    const from = first[index]!;
    if (from < 0) return -1;
    const start = tableAt[index]!;
    const last = tableAt[index + 1]! - start - 1;
    let k = guide[guideAt[index]! + (word >>> (32 - bits[index]!))]!;
    while (k < last && word >= borders[start + k]!) k++;
    return from + k;
  };
}

function fill(mean: number, from: number, borders: Uint32Array, guide: Uint16Array, bits: number): void {
  let chance = Math.exp((from === 0 ? 0 : from * Math.log(mean)) - mean - logFactorial(from));
  let sum = 0;
  for (let k = 0; k < borders.length; k++) {
    sum += chance;
    chance *= mean / (from + k + 1);
    borders[k] = Math.min(0xffffffff, Math.round(sum * 2 ** 32));
  }
  for (let bucket = 0, k = 0; bucket < 2 ** bits; bucket++) {
    while (k < borders.length - 1 && borders[k]! <= bucket * 2 ** (32 - bits)) k++;
    guide[bucket] = k;
  }
}
