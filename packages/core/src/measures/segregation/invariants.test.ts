import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { againstRest, countTable, marginsOf, transposed, type CountTable } from "./countTable.ts";
import { decomposition } from "./decomposition.ts";
import { exposureMatrix } from "./exposure.ts";
import { localSegregation } from "./localSegregation.ts";
import { multigroupIndices } from "./multigroup.ts";
import { informationIndex, mutualInformation } from "./mutualInformation.ts";
import type { NamedTable } from "./namedTable.ts";
import { shapleyDifference } from "./shapleyDifference.ts";
import { twoGroupIndices } from "./twoGroups.ts";

function tables(smallest: number, largest: number) {
  const whole = { weight: 3, arbitrary: fc.integer({ min: 0, max: 40 }) };
  const count = fc.oneof(whole, fc.double({ min: smallest, max: largest, noNaN: true }), fc.constant(0));
  return fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }))
    .chain(([units, groups]) =>
      fc.array(fc.array(count, { minLength: groups, maxLength: groups }), { minLength: units, maxLength: units }),
    );
}
const rows = tables(0.001, 1e5);

/** Every figure of a table by name. */
function figures(table: CountTable): Readonly<Record<string, number | null>> {
  const pairs = Array.from({ length: table.groups }, (_, focus) =>
    Object.entries(twoGroupIndices(table, focus)).map(([name, value]) => [`${name} ${focus}`, value as number | null]),
  );
  return {
    M: mutualInformation(table),
    H: informationIndex(table),
    ...multigroupIndices(table),
    ...Object.fromEntries(pairs.flat()),
  };
}

function expectAlike(found: ReturnType<typeof figures>, other: ReturnType<typeof figures>): void {
  expect(Object.keys(found)).toEqual(Object.keys(other));
  for (const [name, value] of Object.entries(found)) {
    if (value === null) expect(other[name], name).toBeNull();
    else expect(Math.abs(value - other[name]!), name).toBeLessThan(1e-9);
  }
}

describe("invariants", () => {
  test("a figure is null or a finite number, and H lies between 0 and 1, also of huge and tiny weights", () => {
    fc.assert(
      fc.property(fc.oneof(rows, tables(1e-100, 1e100)), (counts) => {
        const table = countTable(counts);
        for (const [name, value] of Object.entries(figures(table)))
          expect(value === null || Number.isFinite(value), name).toBe(true);
        const H = informationIndex(table);
        if (H !== null) expect(H >= 0 && H <= 1).toBe(true);
      }),
    );
  });

  test("D is never above Gini", () => {
    fc.assert(
      fc.property(rows, (counts) => {
        const table = countTable(counts);
        for (let focus = 0; focus < table.groups; focus++) {
          const { D, gini } = twoGroupIndices(table, focus);
          if (D !== null) expect(D).toBeLessThanOrEqual(gini! + 1e-12);
        }
      }),
    );
  });

  test("M is the same when units and groups change places, and H over the units is H of that table", () => {
    fc.assert(
      fc.property(rows, (counts) => {
        const table = countTable(counts);
        const turned = transposed(table);
        expect(mutualInformation(turned) ?? -1).toBeCloseTo(mutualInformation(table) ?? -1, 11);
        expect(informationIndex(turned) ?? -1).toBeCloseTo(informationIndex(table, "unit") ?? -1, 11);
      }),
    );
  });

  test("other units of measurement, another order, empty units and units cut in two change nothing", () => {
    fc.assert(
      fc.property(rows, fc.double({ min: 0.01, max: 1000, noNaN: true }), fc.nat(5), (counts, factor, which) => {
        const before = figures(countTable(counts));
        const at = which % counts.length;
        const halves = counts.map((row, unit) => (unit === at ? row.map((value) => value * 0.25) : row));
        const rest = counts[at]!.map((value) => value * 0.75);
        const variants = [
          counts.map((row) => row.map((value) => value * factor)),
          counts.toReversed(),
          [...counts, counts[0]!.map(() => 0)],
          [...halves, rest],
        ];
        for (const variant of variants) expectAlike(figures(countTable(variant)), before);
      }),
    );
  });

  test("an empty group changes no figure of the others", () => {
    fc.assert(
      fc.property(rows, (counts) => {
        const before = figures(countTable(counts));
        const after = figures(countTable(counts.map((row) => [...row, 0])));
        for (const name of Object.keys(before)) expectAlike({ [name]: after[name]! }, { [name]: before[name]! });
      }),
    );
  });

  test("the whole is between plus within, whatever the parts; local segregation adds up to M", () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }), (counts, parent) => {
        const table = countTable(counts);
        const { between, within } = decomposition(table, parent, 3);
        const M = mutualInformation(table);
        fc.pre(M !== null);
        expect(Math.abs(between.M! + within.M! - M!)).toBeLessThan(1e-12);
        for (const axis of ["unit", "group"] as const) {
          const sum = localSegregation(table, axis).reduce((all, { share, local }) => all + share * (local ?? 0), 0);
          expect(Math.abs(sum - M!)).toBeLessThan(1e-11);
        }
      }),
    );
  });

  test("rows of exposure add up to 1, its diagonal is isolation, and members meet each other equally often", () => {
    fc.assert(
      fc.property(rows, (counts) => {
        const table = countTable(counts);
        const { group, total } = marginsOf(table);
        const exposure = exposureMatrix(table);
        exposure.forEach((row, x) => {
          if (!row) {
            expect(group[x]).toBe(0);
            return;
          }
          expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
          expect(row[x]).toBeCloseTo(twoGroupIndices(table, x).isolation!, 10);
          row.forEach((share, y) => {
            const back = exposure[y]?.[x] ?? 0;
            expect(Math.abs(share * group[x]! - back * group[y]!)).toBeLessThan(1e-9 * total);
          });
        });
      }),
    );
  });

  test("complete segregation is 1 and an even spread 0", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(sizes, sizes, (units, groups) => {
        const apart = countTable(units.map((size, unit) => units.map((_, other) => (other === unit ? size : 0))));
        const { D, gini, eta2, H } = twoGroupIndices(apart, 0);
        for (const value of [D, gini, eta2, H, informationIndex(apart)]) expect(value).toBeCloseTo(1, 12);
        const even = countTable(units.map((size) => groups.map((share) => size * share)));
        expect(mutualInformation(even)).toBeCloseTo(0, 12);
        const { multi_gini, multi_dissimilarity } = multigroupIndices(even);
        const pair = twoGroupIndices(even, 0);
        for (const value of [pair.D, pair.gini, pair.atkinson, pair.eta2, multi_gini, multi_dissimilarity])
          expect(value).toBeCloseTo(0, 12);
      }),
    );
  });
});

/** Mean difference over all pairs of units, as the definition says; slow. */
function pairwiseGini(table: CountTable, groups: readonly number[]): number {
  const { unit, group, total } = marginsOf(table);
  let [sum, most] = [0, 0];
  for (const g of groups) {
    const share = (u: number): number => (unit[u] === 0 ? 0 : table.counts[u * table.groups + g]! / unit[u]!);
    for (let i = 0; i < table.units; i++)
      for (let j = 0; j < table.units; j++) sum += unit[i]! * unit[j]! * Math.abs(share(i) - share(j));
    most += 2 * group[g]! * (total - group[g]!);
  }
  return sum / most;
}

test("Gini and multigroup Gini equal the mean difference over all pairs", () => {
  fc.assert(
    fc.property(rows, (counts) => {
      const table = countTable(counts);
      const pair = againstRest(table, 0);
      const { gini } = twoGroupIndices(pair, 0);
      const { multi_gini } = multigroupIndices(table);
      if (gini !== null) expect(gini).toBeCloseTo(pairwiseGini(pair, [0]), 10);
      if (multi_gini === null) return;
      expect(multi_gini).toBeCloseTo(pairwiseGini(table, [...Array(table.groups).keys()]), 10);
    }),
  );
});

test("without pupils, with one unit and with one group there is 0 or null", () => {
  const empty = figures(countTable([[0, 0]]));
  expect(Object.values(empty).every((value) => value === null)).toBe(true);
  expect(figures(countTable([[3, 5]]))).toMatchObject({ M: 0, H: 0, "D 0": 0, "gini 0": 0, "eta2 0": 0 });
  expect(figures(countTable([[3], [5]]))).toMatchObject({
    M: 0,
    H: null,
    "D 0": null,
    "eta2 0": null,
    "isolation 0": 1,
    multi_gini: null,
    entropy: 0,
    simpson_concentration: 1,
  });
});

const named = (counts: readonly (readonly number[])[]): NamedTable => ({
  ...countTable(counts),
  unitNames: counts.map((_, unit) => `u${unit}`),
  groupNames: counts[0]!.map((_, group) => `g${group}`),
});

describe("the difference between two years", () => {
  test("adds up, is fitted to 1e-12 and changes sign when the years change places", () => {
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const [first, second] = [named(before), named(after)];
        const there = shapleyDifference(first, second);
        const back = shapleyDifference(second, first);
        fc.pre(there !== null && back !== null);
        const parts = ["additions", "removals", "group_marginal", "unit_marginal", "structural"] as const;
        expect(Math.abs(parts.reduce((sum, part) => sum + there[part], 0) - there.diff)).toBeLessThan(1e-12);
        expect(there.diff).toBeCloseTo(there.M2 - there.M1, 12);
        for (const part of ["group_marginal", "unit_marginal", "structural"] as const)
          expect(Math.abs(there[part] + back[part]), part).toBeLessThan(1e-9);
        expect(there.additions).toBeCloseTo(-back.removals, 12);
        expect(there.error).toBeLessThan(1e-12);
      }),
    );
  });

  test("equal years differ in nothing; another mix alone is no change of structure", () => {
    const year = [
      [30, 10, 5],
      [5, 40, 20],
      [10, 10, 50],
    ];
    expect(shapleyDifference(named(year), named(year))).toMatchObject({ diff: 0, structural: 0, unit_marginal: 0 });
    const mixed = year.map((row) => [row[0]! * 3, row[1]!, row[2]! * 0.5]);
    expect(Math.abs(shapleyDifference(named(year), named(mixed))!.structural)).toBeLessThan(1e-12);
  });

  // Without a step that keeps all digits these end in an error of 1e-3 to 1e-12: cells a factor 1e20 apart.
  test.each([
    [
      [
        [1, 0, 0, 0],
        [0, 1, 0, 0.001],
      ],
      [
        [1, 0],
        [0.001, 3],
      ],
    ],
    [
      [
        [0, 33],
        [3, 17],
      ],
      [
        [0.053625386889321135, 99999.99999999987],
        [68473.23166375137, 0],
      ],
    ],
    [
      [
        [12553.016059008945, 0],
        [0, 0.011498996863626362],
      ],
      [
        [3, 0],
        [0.029642258014145127, 26.899730592050304],
      ],
    ],
    [
      [
        [25, 0],
        [15, 23.792874359595768],
      ],
      [
        [39, 0.001],
        [0, 21],
      ],
    ],
    [
      [
        [37, 0],
        [0, 0.001],
      ],
      [
        [37, 38],
        [0, 14],
      ],
    ],
  ])("is fitted to 1e-12 where the odds of the years are worlds apart: %j and %j", (before, after) => {
    const there = shapleyDifference(named(before), named(after))!;
    expect(there.error).toBeLessThan(1e-12);
    const parts = there.additions + there.removals + there.group_marginal + there.unit_marginal + there.structural;
    expect(parts).toBeCloseTo(there.diff, 12);
  });
});
