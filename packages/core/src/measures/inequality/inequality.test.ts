import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyedRandom } from "../../random/keyed.ts";
import { bandPredictions, KANSENKAART_BANDS } from "./bandPredictions.ts";
import { outcomeConcentration } from "./outcomeConcentration.ts";
import { standardisedRates, type StandardisedRatesInput } from "./standardisedRates.ts";
import { wilson } from "./wilson.ts";

describe("rates at equal score", () => {
  // Two groups with the same rate in each band, but one has more people in the band with a low rate.
  const same: StandardisedRatesInput = {
    groups: 2,
    bands: 2,
    group: [0, 0, 1, 1],
    band: [0, 1, 0, 1],
    n: [300, 100, 100, 300],
    k: [60, 60, 20, 180],
  };

  test("are equal when only the scores differ", () => {
    const { groups, coverage, compared } = standardisedRates(same);
    expect(groups.map((rate) => rate!.crude)).toEqual([0.3, 0.5]);
    expect(groups.map((rate) => rate!.rate)).toEqual([0.4, 0.4]);
    expect({ coverage, compared }).toEqual({ coverage: 1, compared: [true, true] });
    const spread = 0.25 * ((0.2 * 0.8) / 300 + (0.6 * 0.4) / 100);
    expect(groups[0]!.se).toBeCloseTo(Math.sqrt(spread), 12);
  });

  test("can be standardised to another population", () => {
    const { groups } = standardisedRates({ ...same, standard: [3, 1] });
    expect(groups.map((rate) => rate!.rate)).toEqual([0.3, 0.3].map((value) => expect.closeTo(value, 12)));
  });

  test("leave out bands in which not everybody is, and say how much is left", () => {
    const found = standardisedRates({ ...same, n: [300, 100, 0, 300], k: [60, 60, 0, 180] });
    expect(found.compared).toEqual([false, true]);
    expect(found.coverage).toBeCloseTo(400 / 700, 12);
    expect(found.groups.map((rate) => rate!.rate)).toEqual([0.6, 0.6]);
    expect(standardisedRates({ ...same, smallest: 101 }).coverage).toBe(0);
  });

  test("an empty group is no group, and a code that is too high an error", () => {
    expect(standardisedRates({ ...same, groups: 3 }).groups[2]).toBeUndefined();
    expect(() => standardisedRates({ ...same, groups: 1 })).toThrow("Cell 2: group 1");
    expect(standardisedRates({ ...same, group: [0, 0, -1, -1] }).groups[0]!.crude).toBe(0.3);
  });

  test("with every pupil a cluster the error is the binomial one, up to n/(n-1)", () => {
    const rows = [...(same.n as number[])].flatMap((size, cell) =>
      Array.from({ length: size }, (_, pupil) => ({
        group: (same.group as number[])[cell]!,
        band: (same.band as number[])[cell]!,
        k: pupil < (same.k as number[])[cell]! ? 1 : 0,
      })),
    );
    const { groups, covariance } = standardisedRates({
      groups: 2,
      bands: 2,
      group: rows.map(({ group }) => group),
      band: rows.map(({ band }) => band),
      n: rows.map(() => 1),
      k: rows.map(({ k }) => k),
      cluster: rows.map((_, row) => row),
    });
    const plain = standardisedRates(same).groups;
    expect(groups[0]!.se! / plain[0]!.se!).toBeCloseTo(Math.sqrt(800 / 799), 10);
    expect(covariance(0, 1)).toBe(0);
  });

  test("the clustered error, and the covariance of two groups in the same schools, agree with new draws", () => {
    const random = keyedRandom(11);
    const [schools, draws] = [60, 400];
    const drawn = Array.from({ length: draws }, (_, draw) => {
      const cells = Array.from({ length: schools * 4 }, (_, cell) => {
        const [school, kind] = [Math.floor(cell / 4), cell % 4];
        const chance = Math.min(
          0.95,
          Math.max(0.05, 0.3 + 0.3 * (kind % 2) + 0.15 * random.normal(draw * 1000 + school, 1)),
        );
        const k = Array.from({ length: 12 }, (_, pupil) =>
          random.uniform(draw * 1000 + cell, 10 + pupil) < chance ? 1 : 0,
        );
        return { school, group: kind >> 1, band: kind % 2, k: k.reduce<number>((sum, one) => sum + one, 0) };
      });
      return standardisedRates({
        groups: 2,
        bands: 2,
        group: cells.map(({ group }) => group),
        band: cells.map(({ band }) => band),
        n: cells.map(() => 12),
        k: cells.map(({ k }) => k),
        cluster: cells.map(({ school }) => school),
      });
    });
    const rates = [0, 1].map((group) => drawn.map(({ groups }) => groups[group]!.rate));
    const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
    const product = (a: readonly number[], b: readonly number[]): number =>
      mean(a.map((value, draw) => (value - mean(a)) * (b[draw]! - mean(b))));
    expect(mean(drawn.map(({ groups }) => groups[0]!.se! ** 2)) / product(rates[0]!, rates[0]!)).toBeCloseTo(1, 0);
    expect(mean(drawn.map(({ covariance }) => covariance(0, 1)!)) / product(rates[0]!, rates[1]!)).toBeCloseTo(1, 0);
    const truth = mean(rates[0]!);
    const covered = drawn.filter(({ groups }) => groups[0]!.low! <= truth && truth <= groups[0]!.high!).length / draws;
    expect(covered).toBeGreaterThan(0.91);
    expect(covered).toBeLessThan(0.985);
  });

  test("schools that are each alike, or a group in one school, do not make a rate certain", () => {
    const { groups } = standardisedRates({ ...same, cluster: [1, 2, 3, 3] });
    expect(groups[0]!.se).toBeCloseTo(standardisedRates(same).groups[0]!.se!, 12);
    expect(groups[1]).toMatchObject({ rate: 0.4, se: null, low: null, high: null });
    const nobody = standardisedRates({ ...same, k: [0, 0, 100, 300], cluster: [1, 2, 3, 4] }).groups;
    expect(nobody[0]).toMatchObject({ rate: 0, low: 0, high: expect.closeTo(0.0127, 3) });
    expect(nobody[1]!.low).toBeCloseTo(1 - nobody[0]!.high!, 12);
  });

  test("means have an interval only with clusters, which then is symmetric", () => {
    const means = { ...same, scale: "mean", k: [3000, 2000, 900, 7000] } as const;
    expect(standardisedRates(means).groups[0]).toMatchObject({ rate: 15, se: null, low: null });
    const { rate, low, high } = standardisedRates({ ...means, cluster: [1, 2, 3, 4] }).groups[0]!;
    expect(high! - rate).toBeCloseTo(rate - low!, 10);
  });

  test("splitting a cell changes nothing", () => {
    const cell = fc.record({
      group: fc.integer({ min: 0, max: 2 }),
      band: fc.integer({ min: 0, max: 2 }),
      cluster: fc.integer({ min: 0, max: 4 }),
      k: fc.integer({ min: 0, max: 9 }),
      rest: fc.integer({ min: 1, max: 9 }),
    });
    const ask = (cells: { group: number; band: number; cluster: number; n: number; k: number }[]) =>
      standardisedRates({
        groups: 3,
        bands: 3,
        group: cells.map(({ group }) => group),
        band: cells.map(({ band }) => band),
        cluster: cells.map(({ cluster }) => cluster),
        n: cells.map(({ n }) => n),
        k: cells.map(({ k }) => k),
      }).groups.map((rate) => rate && [rate.rate, rate.se ?? -1, rate.low ?? -1, rate.high ?? -1]);
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), (cells) => {
        const whole = cells.map(({ rest, ...one }) => ({ ...one, n: one.k + rest }));
        const split = whole.flatMap((one) => [
          { ...one, n: one.k, k: one.k },
          { ...one, n: one.n - one.k, k: 0 },
        ]);
        ask(whole).forEach((figures, group) => {
          expect(ask(split)[group]).toEqual(figures?.map((value) => expect.closeTo(value, 8)));
        });
      }),
    );
  });
});

test("the interval of Wilson: known answers, and never of no width", () => {
  // 0 of 10 and 8 of 10, as in Newcombe (1998).
  expect(wilson(0, 10).high).toBeCloseTo(0.2775, 4);
  expect(wilson(0.8, 10).low).toBeCloseTo(0.4902, 4);
  expect(wilson(0.8, 10).high).toBeCloseTo(0.9433, 4);
  expect(wilson(0.5, 0)).toEqual({ low: 0, high: 1 });
});

describe("predictions in bands of rank", () => {
  const rank = Float64Array.from({ length: 1001 }, (_, row) => row / 1000);

  test("are exact on a line, in the middle of each band", () => {
    const found = bandPredictions({ rank, outcome: rank.map((x) => 2 + 3 * x) });
    expect(found.map(({ id, estimate }) => [id, estimate])).toEqual(
      KANSENKAART_BANDS.map(({ id, at }) => [id, expect.closeTo(2 + 3 * at, 10)]),
    );
    expect(found.every(({ se, n }) => se! < 1e-10 && n > 199)).toBe(true);
  });

  test("have the interval of a regression (worked out by hand)", () => {
    // Four people around 0.25: ranks 0.2, 0.2, 0.3, 0.3, outcomes 0, 1, 1, 1: line 0.5 at 0.2 and 1 at 0.3.
    const few = { rank: [0.2, 0.2, 0.3, 0.3, NaN], outcome: [0, 1, 1, 1, 1] };
    const [low, mid] = bandPredictions(few);
    expect(low).toMatchObject({ n: 4, estimate: expect.closeTo(0.75, 12) });
    // Residual variance 0.5 / 2, and the middle is the mean: variance 0.25 / 4; t of 2 degrees of freedom 4.3027.
    expect(low!.se).toBeCloseTo(0.25, 12);
    expect(low!.high).toBeCloseTo(0.75 + 4.30265273 * 0.25, 6);
    expect(mid).toEqual({ id: "mid", n: 0, estimate: null, se: null, low: null, high: null });
  });

  test("allow for people of one cluster to be alike", () => {
    const random = keyedRandom(5);
    const outcome = rank.map((_, row) => random.normal(Math.floor(row / 20), 1));
    const cluster = rank.map((_, row) => Math.floor(row / 20));
    const [plain] = bandPredictions({ rank, outcome });
    const [robust] = bandPredictions({ rank, outcome, cluster });
    expect(robust!.estimate).toBe(plain!.estimate);
    expect(robust!.se! / plain!.se!).toBeGreaterThan(2);
    expect(bandPredictions({ rank, outcome, cluster: rank.map(() => 1) })[0]).toMatchObject({ se: null, low: null });
  });
});

describe("concentration of an outcome of persons", () => {
  const by = [1, 2, 3, 4];

  test("known answers", () => {
    expect(outcomeConcentration({ outcome: [0, 0, 1, 1], by })).toMatchObject({
      index: 0.5,
      erreygers: 1,
      wagstaff: 1,
    });
    expect(outcomeConcentration({ outcome: [1, 1, 1, 1], by })).toMatchObject({ index: 0, erreygers: 0 });
    expect(outcomeConcentration({ outcome: [0, NaN, 1, 1], by: [1, 2, 3, NaN] }).n).toBe(2);
  });

  test("what does not exist is null: for everybody, for nobody and without people", () => {
    const nothing = { index: null, interval: null, wagstaff: null };
    expect(outcomeConcentration({ outcome: [1, 1, 1, 1], by }).wagstaff).toBeNull();
    expect(outcomeConcentration({ outcome: [0, 0, 0, 0], by })).toEqual({ ...nothing, erreygers: 0, mean: 0, n: 4 });
    const nobody = { ...nothing, erreygers: null, mean: null };
    expect(outcomeConcentration({ outcome: [NaN], by: [1] })).toEqual({ ...nobody, n: 0 });
    expect(outcomeConcentration({ outcome: [1], by: [1], weights: [0] })).toEqual({ ...nobody, n: 1 });
  });

  test("having and not having mirror each other once corrected, but not before", () => {
    const outcome = [0, 1, 0, 1, 1, 1, 0, 1];
    const ranked = [1, 2, 3, 4, 5, 6, 7, 8];
    const has = outcomeConcentration({ outcome, by: ranked });
    const lacks = outcomeConcentration({ outcome: outcome.map((one) => 1 - one), by: ranked });
    expect(lacks.erreygers).toBeCloseTo(-has.erreygers!, 12);
    expect(lacks.wagstaff).toBeCloseTo(-has.wagstaff!, 12);
    expect(Math.abs(lacks.index! + has.index!)).toBeGreaterThan(0.01);
  });
});
