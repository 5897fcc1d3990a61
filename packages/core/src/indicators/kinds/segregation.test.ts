import { expect, test } from "vitest";
import { keyedRandom } from "../../random/keyed.ts";
import { bootstrap } from "../../measures/segregation/bootstrap.ts";
import { informationIndex, mutualInformation } from "../../measures/segregation/mutualInformation.ts";
import { informationError } from "./informationError.ts";
import { segregationOf, type SiteCount } from "./segregation.ts";

const ABOUT = { index: "H", groups: 2, focus: null, seed: 1, exact: false } as const;
const site = (number: number, ...counts: number[]): SiteCount[] =>
  counts.map((n, group) => ({ site: number, group, n, key: BigInt(number * 7 + group) }));

test("fully separated schools have 1, even schools 0, and housing is the index of the nearest schools", () => {
  const apart = [1, 3, 5].flatMap((number) => [...site(number, 40, 0), ...site(number + 1, 0, 40)]);
  const even = [1, 2, 3, 4, 5, 6].flatMap((number) => site(number, 20, 20));
  expect(segregationOf(apart, even, ABOUT)).toMatchObject({ value: 1, high: 1, housing: 0, pupils: 240 });
  expect(segregationOf(even, apart, ABOUT)).toMatchObject({ value: 0, low: 0, housing: 1 });
  const isolation = segregationOf(even, null, { ...ABOUT, index: "isolation", focus: [0] });
  expect(isolation).toMatchObject({ value: expect.closeTo(0.5, 12), housing: null });
});

test("one school has no segregation, and few pupils are hidden unless exact values are asked", () => {
  expect(segregationOf(site(1, 20, 20), null, ABOUT)).toMatchObject({ symbol: "z" });
  const few = [...site(1, 9, 9), ...site(2, 5, 6)];
  expect(segregationOf(few, null, ABOUT)).toMatchObject({ symbol: "c" });
  expect(segregationOf(few, null, { ...ABOUT, exact: true }).symbol).toBeNull();
  const small = [...site(1, 4, 40), ...site(2, 5, 60), ...[3, 4, 5].flatMap((number) => site(number, 0, 40))];
  expect(segregationOf(small, null, { ...ABOUT, index: "D", focus: [0] })).toMatchObject({ symbol: "c" });
});

test("indices of few schools are hidden: with their sizes known, together they are all equations one needs", () => {
  const schools = [
    [4, 25],
    [9, 21],
    [3, 28],
    [7, 19],
  ] as const;
  const four = schools.flatMap(([own, all], number) => site(number, own, all - own));
  for (const index of ["D", "isolation", "eta2"] as const)
    expect(segregationOf(four, null, { ...ABOUT, index, focus: [0] })).toMatchObject({ symbol: "c" });
  const five = [...four, ...site(9, 5, 20)];
  expect(segregationOf(five, null, { ...ABOUT, index: "D", focus: [0] }).symbol).toBeNull();
});

test("the error of large tables is that of the bootstrap", () => {
  const random = keyedRandom(5);
  const [units, groups] = [200, 3];
  const counts = Float64Array.from({ length: units * groups }, (_, cell) =>
    Math.floor(20 + 60 * random.uniform(cell, 1) ** 2),
  );
  const table = { counts, units, groups };
  const [m, h] = bootstrap(table, (one) => [mutualInformation(one), informationIndex(one)], {
    replicates: 600,
    seed: 3,
  });
  expect(Math.abs(informationError(table, "M")! / m!.standardError - 1)).toBeLessThan(0.15);
  expect(Math.abs(informationError(table, "H")! / h!.standardError - 1)).toBeLessThan(0.15);
});
