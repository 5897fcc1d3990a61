import { expect, test } from "vitest";
import { bootstrap } from "./bootstrap.ts";
import { countTable, marginsOf } from "./countTable.ts";
import { expectedByChance } from "./expectedByChance.ts";
import { hypergeometric } from "./hypergeometric.ts";
import { logFactorial } from "./logFactorial.ts";
import { multinomial } from "./multinomial.ts";
import { mutualInformation } from "./mutualInformation.ts";
import { twoGroupIndices } from "./twoGroups.ts";

/** Small and large cells, an empty one, and enough units for all stages of the drawing. */
const TABLE = countTable([
  [3, 40, 0],
  [120, 900, 30],
  [15, 8, 2500],
  [60, 0, 1],
]);
const REPLICATES = 4000;

test("a draw has all individuals, none in empty cells, and is the same for the same seed and replicate", () => {
  const { total } = marginsOf(TABLE);
  const [out, again] = [new Float64Array(12), new Float64Array(12)];
  const draw = multinomial(TABLE.counts, 5);
  for (let replicate = 0; replicate < 200; replicate++) {
    draw(replicate, out);
    expect(out.reduce((sum, count) => sum + count, 0)).toBe(total);
    expect([out[2], out[10]]).toEqual([0, 0]);
  }
  draw(7, out);
  multinomial(TABLE.counts, 5)(7, again);
  expect(again).toEqual(out);
  multinomial(TABLE.counts, 6)(7, again);
  expect(again).not.toEqual(out);
});

test("mean, variance and covariance of the cells are those of the multinomial distribution", () => {
  const { total } = marginsOf(TABLE);
  const draw = multinomial(TABLE.counts, 1);
  const out = new Float64Array(12);
  const sums = { mean: new Float64Array(12), square: new Float64Array(12), cross: 0 };
  const [one, other] = [4, 8];
  for (let replicate = 0; replicate < REPLICATES; replicate++) {
    draw(replicate, out);
    out.forEach((count, cell) => {
      sums.mean[cell]! += count / REPLICATES;
      sums.square[cell]! += (count - TABLE.counts[cell]!) ** 2 / REPLICATES;
    });
    sums.cross += ((out[one]! - TABLE.counts[one]!) * (out[other]! - TABLE.counts[other]!)) / REPLICATES;
  }
  TABLE.counts.forEach((count, cell) => {
    const variance = count * (1 - count / total);
    expect(Math.abs(sums.mean[cell]! - count)).toBeLessThanOrEqual(4.5 * Math.sqrt(variance / REPLICATES));
    // The variance of a variance is about 2 v^2 / R, and some more for small counts.
    const margin = 4.5 * Math.sqrt((2 * variance ** 2 + variance) / REPLICATES);
    expect(Math.abs(sums.square[cell]! - variance)).toBeLessThanOrEqual(margin);
  });
  expect(sums.cross / (-TABLE.counts[one]! * (TABLE.counts[other]! / total))).toBeCloseTo(1, 0);
});

test("the interval of a share is that of the binomial distribution; the corrected interval turns it round the value", () => {
  const pair = countTable([[400, 600]]);
  const share = ({ counts }: typeof pair): number[] => [counts[0]! / (counts[0]! + counts[1]!)];
  const [found] = bootstrap(pair, share, { replicates: REPLICATES, seed: 3 });
  const error = Math.sqrt((0.4 * 0.6) / 1000);
  expect(found!.standardError / error).toBeCloseTo(1, 1);
  expect((found!.high - found!.low) / (2 * 1.96 * error)).toBeCloseTo(1, 1);
  expect(found!.corrected.low).toBeCloseTo(0.8 - found!.high, 12);
  expect(found!.corrected.value).toBeCloseTo(0.4 - found!.bias, 12);
});

test("small units look segregated by chance: the bootstrap sees it, and dealing out gives how much", () => {
  const even = countTable(Array.from({ length: 100 }, (_, unit) => [5 + (unit % 3), 5 + ((unit + 1) % 3)]));
  const statistic = (table: typeof even) => [mutualInformation(table), twoGroupIndices(table, 0).D];
  const [M] = bootstrap(even, statistic, { replicates: 300, seed: 1 });
  expect(M!.bias).toBeGreaterThan(0.02);
  expect(M!.corrected.value).toBeLessThan(mutualInformation(even)!);
  const [chanceM, chanceD] = expectedByChance(even, statistic, { replicates: 300, seed: 1 });
  // (units - 1)(groups - 1) / 2n, the first term of the bias (Miller 1955).
  expect(chanceM! / (99 / (2 * marginsOf(even).total))).toBeCloseTo(1, 0);
  expect(chanceD).toBeGreaterThan(0.15);
});

test("dealing out keeps both margins of whole counts, and fractional weights are drawn independently", () => {
  const margins: number[][] = [];
  expectedByChance(
    TABLE,
    (table) => {
      const { unit, group } = marginsOf(table);
      margins.push([...unit, ...group]);
      return [0];
    },
    { replicates: 50, seed: 2 },
  );
  for (const found of margins) expect(found).toEqual(margins[0]);
  const fractional = countTable([
    [50.5, 49.5],
    [30.25, 69.75],
  ]);
  const [M] = expectedByChance(fractional, (table) => [mutualInformation(table)], { replicates: 500, seed: 2 });
  expect(M! / (1 / (2 * 200))).toBeCloseTo(1, 0);
});

test("clusters are drawn as a whole, and huge weights come to an end", () => {
  const totals = new Set<number>();
  const units = countTable([[1], [10], [100]]);
  bootstrap(
    units,
    (table) => {
      totals.add(table.counts[0]! + table.counts[1]!);
      return [0];
    },
    { replicates: 200, seed: 1, clusters: [0, 0, 1] },
  );
  expect([...totals].sort((a, b) => a - b)).toEqual([0, 11, 22]);
  const huge = countTable([
    [1e12, 3e12],
    [2e12, 1e12],
  ]);
  const [M] = bootstrap(huge, (table) => [mutualInformation(table)], { replicates: 100, seed: 1 });
  expect(M!.high - M!.low).toBeLessThan(1e-5);
  expect(M!.low).toBeLessThanOrEqual(mutualInformation(huge)!);
});

test("the hypergeometric draw has the chances of the definition", () => {
  const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
  const [all, marked, drawn] = [20, 7, 6];
  const steps = 20_000;
  const counts = new Float64Array(7);
  for (let step = 0; step < steps; step++)
    counts[hypergeometric(all, marked, drawn, (step + 0.5) / steps)]! += 1 / steps;
  counts.forEach((chance, k) => {
    const exact = (choose(marked, k) * choose(all - marked, drawn - k)) / choose(all, drawn);
    expect(Math.abs(chance - exact)).toBeLessThan(2 / steps);
  });
  expect(logFactorial(5000) - logFactorial(4999)).toBeCloseTo(Math.log(5000), 9);
});
