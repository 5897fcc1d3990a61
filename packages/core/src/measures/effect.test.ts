import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyedRandom } from "../random/keyed.ts";
import { concentration } from "./concentration.ts";
import { effect, type Grouping } from "./effect.ts";
import { ranksOf } from "./fractionalRank.ts";
import { protectSmall, SMALLEST } from "./protectSmall.ts";

const random = keyedRandom(7);
const sites = 400;
const pupils = Int32Array.from({ length: sites }, (_, site) => 30 + Math.floor(random.uniform(site, 0) * 400));
const surroundings = Float64Array.from({ length: sites }, (_, site) => random.normal(site, 1));
const amounts = Float64Array.from(
  { length: sites },
  (_, site) => Math.max(0, -surroundings[site]! + random.normal(site, 2)) * 100 * pupils[site]!,
);

describe("concentration", () => {
  test("known answers: everything to the first of two equal halves is -0.5, an even share 0", () => {
    expect(concentration([10, 10], [100, 0], [0, 1])!.index).toBeCloseTo(-0.5, 12);
    expect(concentration([10, 10], [100, 0], [1, 0])!.index).toBeCloseTo(0.5, 12);
    expect(concentration([10, 30], [1, 3], [0, 1])!.index).toBeCloseTo(0, 12);
  });

  test("equals 1 minus twice the area under the curve drawn on paper", () => {
    const order = [...surroundings.keys()].sort((a, b) => surroundings[a]! - surroundings[b]!);
    const weight = pupils.reduce((sum, count) => sum + count, 0);
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    let [area, below] = [0, 0];
    for (const site of order) {
      const above = below + amounts[site]! / total;
      area += (pupils[site]! / weight) * ((below + above) / 2);
      below = above;
    }
    expect(concentration(pupils, amounts, surroundings)!.index).toBeCloseTo(1 - 2 * area, 10);
  });

  test("is undefined without money", () => {
    expect(concentration([10, 10], [0, 0], [0, 1])).toBeUndefined();
  });

  test("does not depend on the order of sites, also where surroundings are equal", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 3 })),
          { minLength: 2, maxLength: 20 },
        ),
        (rows) => {
          fc.pre(rows.some(([, amount]) => amount > 0));
          const columns = (list: typeof rows) =>
            [0, 1, 2].map((column) => list.map((row) => row[column]!)) as [number[], number[], number[]];
          const there = concentration(...columns(rows))!;
          const back = concentration(...columns(rows.toReversed()))!;
          expect(back.index).toBeCloseTo(there.index, 10);
          expect(back.interval.low).toBeCloseTo(there.interval.low, 10);
        },
      ),
    );
  });

  test("the linearised interval agrees with a bootstrap over sites", () => {
    const replicates = Array.from({ length: 600 }, (_, replicate) => {
      const drawn = Array.from({ length: sites }, (_, place) =>
        Math.floor(random.uniform(replicate * sites + place, 9) * sites),
      );
      return concentration(
        drawn.map((site) => pupils[site]!),
        drawn.map((site) => amounts[site]!),
        drawn.map((site) => surroundings[site]!),
      )!.index;
    });
    const mean = replicates.reduce((sum, index) => sum + index, 0) / replicates.length;
    const spread = Math.sqrt(replicates.reduce((sum, index) => sum + (index - mean) ** 2, 0) / (replicates.length - 1));
    const { interval } = concentration(pupils, amounts, surroundings)!;
    const linearised = (interval.high - interval.low) / (2 * 1.959963984540054);
    expect(linearised / spread).toBeGreaterThan(0.88);
    expect(linearised / spread).toBeLessThan(1.12);
  });
});

test("ranks lie between 0 and 1 with a weighted mean of one half", () => {
  const { rank } = ranksOf(pupils, surroundings);
  const weight = pupils.reduce((sum, count) => sum + count, 0);
  expect(rank.reduce((sum, share, site) => sum + share * pupils[site]!, 0) / weight).toBeCloseTo(0.5, 12);
});

describe("effect", () => {
  const halves: Grouping = {
    id: "half",
    label: { nl: "helft", en: "half" },
    groups: ["a", "b"].map((id) => ({ id, label: { nl: id, en: id } })),
    member: Int32Array.from({ length: sites }, (_, site) => site % 2),
  };
  const amount = BigInt64Array.from(amounts, (euros) => BigInt(Math.round(euros * 100)));

  test("groups add up to the whole", () => {
    const { groupings, perPupil } = effect({ pupils, amount, surroundings, groupings: [halves] });
    const figures = groupings[0]!.groups.map((group) => group.figures!);
    expect(figures.reduce((sum, item) => sum + item.pupilShare, 0)).toBeCloseTo(1, 12);
    expect(figures.reduce((sum, item) => sum + item.amountShare, 0)).toBeCloseTo(1, 12);
    expect(figures.reduce((sum, item) => sum + item.perPupil * item.pupilShare, 0)).toBeCloseTo(perPupil, 8);
    for (const item of figures)
      expect(item.interval.low < item.perPupil && item.perPupil < item.interval.high).toBe(true);
  });

  test("a group of two sites is hidden, and one more so that it cannot be worked out", () => {
    const member = Int32Array.from({ length: sites }, (_, site) => (site < 2 ? 0 : site < 60 ? 1 : 2));
    const thirds: Grouping = {
      ...halves,
      groups: ["a", "b", "c"].map((id) => ({ id, label: { nl: id, en: id } })),
      member,
    };
    const [grouping] = effect({ pupils, amount, surroundings, groupings: [thirds] }).groupings;
    expect(grouping!.groups.map((group) => group.figures !== undefined)).toEqual([false, false, true]);
  });

  test("sites of unknown group are shown as such", () => {
    const some: Grouping = {
      ...halves,
      member: Int32Array.from({ length: sites }, (_, site) => (site < 50 ? -1 : site % 2)),
    };
    const [grouping] = effect({ pupils, amount, surroundings, groupings: [some] }).groupings;
    expect(grouping!.groups.map((group) => group.id)).toEqual(["a", "b", "unknown"]);
  });
});

test("protectSmall never leaves one hidden group alone or a hidden sum that is too small", () => {
  const size = fc.record({ sites: fc.integer({ min: 1, max: 6 }), pupils: fc.integer({ min: 0, max: 30 }) });
  fc.assert(
    fc.property(fc.array(size, { minLength: 2, maxLength: 8 }), (groups) => {
      const hidden = protectSmall(groups);
      const filled = groups.filter((group) => group.pupils > 0);
      const together = groups.filter((_, index) => hidden[index]);
      groups.forEach((group, index) => {
        if (!hidden[index] && group.pupils > 0)
          expect(group.sites >= SMALLEST.sites && group.pupils >= SMALLEST.pupils).toBe(true);
      });
      if (together.length === 0 || together.length === filled.length) return;
      expect(together.length).toBeGreaterThan(1);
      expect(together.reduce((sum, group) => sum + group.pupils, 0)).toBeGreaterThanOrEqual(SMALLEST.pupils);
    }),
  );
});
