import { expect, test } from "vitest";
import { keyedRandom } from "../random/keyed.ts";
import { effectQuestion, type EffectQuestion } from "./effectRow.ts";
import { experimentEffect, type ExperimentEffect } from "./experimentEffect.ts";

const ask = (question: object): EffectQuestion => effectQuestion.parse({ control: "b", ...question });

function effectOf(question: object): ExperimentEffect {
  const outcome = experimentEffect(ask(question));
  if (!outcome.ok) throw new Error(outcome.refusals[0]!.message.en);
  return outcome.value;
}

const refusalOf = (question: object): string => {
  const outcome = experimentEffect(ask(question));
  return outcome.ok ? "" : outcome.refusals[0]!.message.en;
};

const pupilShare = { outcome: "share", assigned: "pupil" };
const clusterShare = { outcome: "share", assigned: "cluster" };

test("two shares of pupils: the example of Newcombe (1998), 56 of 70 against 48 of 80", () => {
  const rows = [
    { unit: "1", arm: "a", pupils: 70, positives: 56 },
    { unit: "2", arm: "b", pupils: 80, positives: 48 },
  ];
  const [effect] = effectOf({ ...pupilShare, rows }).effects;
  expect(effect!.value).toBeCloseTo(0.2, 12);
  expect(effect!.low).toBeCloseTo(0.0524, 4);
  expect(effect!.high).toBeCloseTo(0.3339, 4);
});

test("two means of pupils: Welch, with the pupils spread over rows or in one", () => {
  const rows = [
    { unit: "1", arm: "a", pupils: 10, mean: 0.75, sd: 1.789 },
    { unit: "2", arm: "b", pupils: 10, mean: 2.33, sd: 2.002 },
  ];
  // The sleep data of Student in R: t = -1.8608, df = 17.776, interval -3.3655 to 0.2055.
  const [effect] = effectOf({ outcome: "mean", assigned: "pupil", rows }).effects;
  expect(effect!.low).toBeCloseTo(-3.365, 2);
  expect(effect!.high).toBeCloseTo(0.205, 2);
  const split = [
    { unit: "1", arm: "a", pupils: 2, mean: 1, sd: Math.SQRT2 },
    { unit: "3", arm: "a", pupils: 8, mean: 4, sd: 0 },
    { unit: "2", arm: "b", pupils: 10, mean: 0, sd: 1 },
  ];
  const own = [0, 2, 4, 4, 4, 4, 4, 4, 4, 4];
  const mean = own.reduce((sum, one) => sum + one, 0) / 10;
  const sd = Math.sqrt(own.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 9);
  const whole = [{ unit: "1", arm: "a", pupils: 10, mean, sd }, split[2]!];
  const [apart, together] = [split, whole].map(
    (list) => effectOf({ outcome: "mean", assigned: "pupil", rows: list }).effects[0]!,
  );
  expect(apart!.low).toBeCloseTo(together!.low!, 10);
  expect(apart!.high).toBeCloseTo(together!.high!, 10);
});

test("strata: a difference between arms that only the strata make goes away", () => {
  const rows = [
    { unit: "1", arm: "a", stratum: "x", pupils: 100, positives: 20 },
    { unit: "2", arm: "a", stratum: "y", pupils: 400, positives: 320 },
    { unit: "3", arm: "b", stratum: "x", pupils: 400, positives: 80 },
    { unit: "4", arm: "b", stratum: "y", pupils: 100, positives: 80 },
  ];
  expect(effectOf({ ...pupilShare, rows }).effects[0]!.value).toBeCloseTo(0, 12);
  const raw = rows.map((row) => ({ ...row, stratum: "all" }));
  expect(effectOf({ ...pupilShare, rows: raw }).effects[0]!.value).toBeCloseTo(0.36, 12);
});

test("with schools of one size the interval is that of a t test on the means of schools", () => {
  const means = { a: [0.5, 0.6, 0.8, 0.7], b: [0.4, 0.5, 0.3, 0.6] };
  const rows = Object.entries(means).flatMap(([arm, list]) =>
    list.map((one, at) => ({ unit: `${arm}${at}`, arm, pupils: 20, positives: Math.round(one * 20) })),
  );
  const found = effectOf({ ...clusterShare, rows });
  // Both arms: variance of the means 1/60, so se = sqrt(2/60/4), df = 6, t = 2.446912.
  const margin = 2.4469118511 * Math.sqrt(2 / 240);
  expect(found.effects[0]).toMatchObject({ arm: "a" });
  expect(found.effects[0]!.low).toBeCloseTo(0.2 - margin, 9);
  expect(found.effects[0]!.high).toBeCloseTo(0.2 + margin, 9);
  expect(found.warnings).toHaveLength(1);
});

test("95% intervals hold the truth in about 95 of 100 experiments, where pupils of a school are alike", () => {
  const random = keyedRandom(11);
  const rounds = 600;
  const holds = { cluster: 0, pupil: 0 };
  for (let round = 0; round < rounds; round++) {
    const rows = Array.from({ length: 24 }, (_, school) => {
      const size = 10 + (school % 5) * 5;
      const chance = Math.min(1, Math.max(0, 0.5 + 0.12 * random.normal(round, 1000 * school)));
      let positives = 0;
      for (let pupil = 1; pupil <= size; pupil++)
        if (random.uniform(round, 1000 * school + pupil) < chance) positives++;
      return { unit: `s${school}`, arm: school % 2 === 0 ? "a" : "b", pupils: size, positives };
    });
    for (const assigned of ["cluster", "pupil"] as const) {
      const { low, high } = effectOf({ outcome: "share", assigned, rows }).effects[0]!;
      if (low! <= 0 && high! >= 0) holds[assigned]++;
    }
  }
  const share = holds.cluster / rounds;
  expect(share).toBeGreaterThan(0.95 - 4 * Math.sqrt((0.95 * 0.05) / rounds));
  expect(share).toBeLessThan(0.99);
  // Taking the pupils as if they were assigned apart makes the interval too narrow: that is what clusters are for.
  expect(holds.pupil / rounds).toBeLessThan(0.9);
});

test("a background group that is too small is hidden, and so is the next one, or it could be worked out", () => {
  const sizes = { one: 4, two: 30, three: 60 };
  const rows = ["a", "b"].flatMap((arm) =>
    Object.entries(sizes).map(([group, pupils]) => ({ unit: arm, arm, group, pupils, positives: pupils / 2 })),
  );
  const groups = effectOf({ ...pupilShare, rows }).groups;
  expect(groups.map(({ group, hidden }) => [group, hidden])).toEqual([
    ["one", true],
    ["three", false],
    ["two", true],
  ]);
  expect(groups.filter(({ hidden }) => hidden).every(({ value }) => value === null)).toBe(true);
  const oneSided = rows.filter((row) => !(row.arm === "a" && row.group === "three"));
  expect(effectOf({ ...pupilShare, rows: oneSided }).groups.find(({ group }) => group === "three")!.hidden).toBe(true);
});

test("pupils of a group in a stratum where the other arm has none count for nothing, also not for being enough", () => {
  const row = (unit: string, arm: string, stratum: string, group: string, pupils: number, positives: number) => ({
    unit,
    arm,
    stratum,
    group,
    pupils,
    positives,
  });
  const others = ["x", "y"].flatMap((stratum) => [
    row(`1${stratum}`, "a", stratum, "other", 40, 10),
    row(`2${stratum}`, "b", stratum, "other", 40, 20),
    row(`3${stratum}`, "a", stratum, "third", 40, 10),
    row(`4${stratum}`, "b", stratum, "third", 40, 20),
  ]);
  const onlyThree = [
    row("5", "a", "x", "own", 3, 3),
    row("6", "a", "y", "own", 100, 40),
    row("7", "b", "x", "own", 50, 20),
  ];
  const { groups } = effectOf({ ...pupilShare, rows: [...others, ...onlyThree] });
  expect(groups.find(({ group }) => group === "own")).toMatchObject({ hidden: true, value: null });

  const enough = [
    row("5", "a", "x", "own", 12, 12),
    row("6", "a", "y", "own", 1000, 40),
    row("7", "b", "x", "own", 50, 20),
  ];
  const [, own] = effectOf({ ...pupilShare, rows: [...others, ...enough] }).groups;
  const [alone] = effectOf({ ...pupilShare, rows: [enough[0]!, enough[2]!] }).effects;
  expect(own).toMatchObject({ group: "own", low: alone!.low, high: alone!.high });
});

test("what cannot be answered is refused, with the place", () => {
  const row = (unit: string, arm: string, extra: object = {}) => ({ unit, arm, pupils: 20, positives: 5, ...extra });
  expect(refusalOf({ ...pupilShare, rows: [row("1", "a"), row("2", "c")] })).toContain('control "b"');
  expect(refusalOf({ ...pupilShare, rows: [row("1", "a", { pupils: 9 }), row("2", "b")] })).toContain("fewer than 10");
  expect(refusalOf({ ...pupilShare, rows: [row("1", "a", { stratum: "x" }), row("2", "b")] })).toContain("stratum");
  expect(refusalOf({ ...clusterShare, rows: [row("1", "a"), row("1", "b")] })).toContain("one arm");
  const mean = [
    { unit: "1", arm: "a", pupils: 20, mean: 1, sd: 1 },
    { unit: "2", arm: "b", pupils: 20, mean: 1 },
  ];
  expect(refusalOf({ outcome: "mean", assigned: "pupil", rows: mean })).toContain("row 2, column sd");
  expect(() => ask({ ...pupilShare, rows: [row("1", "a", { positives: 21 }), row("2", "b")] })).toThrow(/positives/);
  const alone = effectOf({ ...clusterShare, rows: [row("1", "a"), row("2", "b"), row("3", "b")] });
  expect(alone.effects[0]).toMatchObject({ low: null, high: null });
});
