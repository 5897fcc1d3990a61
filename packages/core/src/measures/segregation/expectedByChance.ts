import type { Statistics } from "./bootstrap.ts";
import { marginsOf, type CountTable } from "./countTable.ts";
import { hypergeometric } from "./hypergeometric.ts";
import { keyedBlocks, PURPOSE, unitOf } from "./keyedBlocks.ts";
import { multinomial, type Multinomial } from "./multinomial.ts";

export interface ChanceOptions {
  readonly replicates: number;
  readonly seed: number;
}

/**
 * What figures would be on average if pupils were dealt out at random: units keep their size and groups theirs (whole
 * counts), or, with weights that are no whole numbers, each individual gets a unit and a group independently.
 * @returns per figure its mean over the replicates; null when it does not exist
 */
export function expectedByChance(
  table: CountTable,
  statistics: Statistics,
  { replicates, seed }: ChanceOptions,
): (number | null)[] {
  const values = statistics(table);
  const { total } = marginsOf(table);
  if (total === 0) return values.map(() => null);
  const deal =
    table.counts.every(Number.isSafeInteger) && total <= MOST_DEALT ? dealer(table, seed) : independent(table, seed);
  const dealt: CountTable = { ...table, counts: new Float64Array(table.counts.length) };
  const sums = values.map(() => ({ sum: 0, size: 0 }));
  for (let replicate = 0; replicate < replicates; replicate++) {
    deal(replicate, dealt.counts);
    statistics(dealt).forEach((value, index) => {
      if (value === null) return;
      sums[index]!.sum += value;
      sums[index]!.size += 1;
    });
  }
  return sums.map(({ sum, size }, index) => (size === 0 || values[index] === null ? null : sum / size));
}

/** Above this the logarithms of factorials lose the digits that count. */
const MOST_DEALT = 1e9;

/** Unit after unit gets its pupils from the groups that are left. */
function dealer(table: CountTable, seed: number): Multinomial {
  const { units, groups } = table;
  const { total, unit, group } = marginsOf(table);
  const blocks = keyedBlocks(seed, PURPOSE.independence);
  const pool = new Float64Array(groups);
  return (replicate, out) => {
    pool.set(group);
    let all = total;
    for (let u = 0, cell = 0; u < units; u++) {
      let [size, left] = [unit[u]!, all];
      for (let g = 0; g < groups; g++, cell++) {
        const block = blocks(cell, replicate, 0);
        const count = size === 0 ? 0 : hypergeometric(left, pool[g]!, size, unitOf(block[0]!, block[1]!));
        out[cell] = count;
        left -= pool[g]!;
        pool[g]! -= count;
        size -= count;
      }
      all -= unit[u]!;
    }
  };
}

function independent(table: CountTable, seed: number): Multinomial {
  const { units, groups } = table;
  const { total, unit, group } = marginsOf(table);
  const counts = new Float64Array(units * groups);
  for (let u = 0, cell = 0; u < units; u++)
    for (let g = 0; g < groups; g++, cell++) counts[cell] = (unit[u]! / total) * group[g]!;
  return multinomial(counts, seed);
}
