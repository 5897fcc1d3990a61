import { keyedBlocks, PURPOSE } from "./keyedBlocks.ts";
import { poisson } from "./poisson.ts";
import { poissonTable } from "./poissonTable.ts";

/** Puts a new draw of all individuals over the cells in `out`; the same for the same replicate. */
export type Multinomial = (replicate: number, out: Float64Array) => void;

/**
 * Draws as many individuals as there are (rounded) with replacement, each cell with a chance in proportion to its count:
 * exactly multinomial. Most individuals come from Poisson draws per cell, keyed by (seed, replicate, cell), which given
 * their sum are multinomial; the few that are still missing are drawn one by one.
 */
export function multinomial(counts: Float64Array, seed: number): Multinomial {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const cells = Int32Array.from(counts.keys()).filter((cell) => counts[cell]! > 0);
  const share = Float64Array.from(cells, (cell) => counts[cell]! / total);
  const pick = aliasPicker(share);
  const most = Math.round(total);
  const draw = cellDraws(cells, share, most, seed);
  const rest = keyedBlocks(seed, PURPOSE.rest);
  const drawn = new Float64Array(cells.length);
  return (replicate, out) => {
    out.fill(0);
    let left = most;
    for (let stage = 0; ; stage++) {
      if (meanSum(left) < cells.length) break;
      const sum = draw(left, replicate, stage, drawn);
      // Once in hundreds more were drawn than there are: then all of them are drawn again.
      if (sum > left) continue;
      for (let index = 0; index < cells.length; index++) out[cells[index]!]! += drawn[index]!;
      left -= sum;
    }
    for (let index = 0; index < left; index += 2) {
      const block = rest(index, replicate, 0);
      out[cells[pick(block[0]!, block[1]!)]!]! += 1;
      if (index + 1 < left) out[cells[pick(block[2]!, block[3]!)]!]! += 1;
    }
  };
}

/** So many are drawn per cell when so many are left: seldom too many. */
function meanSum(left: number): number {
  return left - 3 * Math.sqrt(left);
}

/**
 * Poisson draws of all cells for when so many are left; gives their sum. The first stage has the same means in all
 * replicates, so there tables pay; four neighbouring cells share a block of random numbers.
 */
function cellDraws(cells: Int32Array, share: Float64Array, most: number, seed: number) {
  const [first, other] = [keyedBlocks(seed, PURPOSE.cell), keyedBlocks(seed, PURPOSE.again)];
  const table = poissonTable(share.map((part) => part * meanSum(most)));
  return (left: number, replicate: number, stage: number, drawn: Float64Array): number => {
    const mean = meanSum(left);
    let [sum, four] = [0, -1];
    let block = first(0, replicate, 0);
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index]!;
      if (cell >> 2 !== four) {
        four = cell >> 2;
        block = first(four, replicate, 0);
      }
      let count = stage === 0 ? table(index, block[cell & 3]!) : -1;
      if (count < 0) count = poisson(mean * share[index]!, other, cell, replicate, stage);
      drawn[index] = count;
      sum += count;
    }
    return sum;
  };
}

/** Walker's alias method: one of the shares, in proportion, from two 32-bit numbers. */
function aliasPicker(share: Float64Array): (place: number, toss: number) => number {
  const size = share.length;
  const keep = Float64Array.from(share, (part) => part * size);
  const alias = new Int32Array(size);
  const small: number[] = [];
  const large: number[] = [];
  keep.forEach((part, index) => (part < 1 ? small : large).push(index));
  while (small.length > 0 && large.length > 0) {
    const [low, high] = [small.pop()!, large.at(-1)!];
    alias[low] = high;
    keep[high]! -= 1 - keep[low]!;
    if (keep[high]! < 1) small.push(large.pop()!);
  }
  for (const index of [...small, ...large]) keep[index] = 1;
  return (place, toss) => {
    const index = Math.floor((place / 2 ** 32) * size);
    return toss / 2 ** 32 < keep[index]! ? index : alias[index]!;
  };
}
