import { expect, test } from "vitest";
import { keyedRandom } from "../random/keyed.ts";
import { studentCritical } from "../measures/survey/studentCritical.ts";
import { normalCdf } from "./normalCdf.ts";
import { detectableEffect, exactPerArm, neededPerArm, powerOf } from "./power.ts";
import { designEffectOf, studyDesign, type StudyDesign } from "./studyDesign.ts";

const share = (control: number, treated: number): StudyDesign => ({ outcome: { kind: "share", control, treated } });
const mean = (difference: number, sd = 1): StudyDesign => ({ outcome: { kind: "mean", difference, sd } });
const value = (design: StudyDesign, perArm: number): number => {
  const power = powerOf(design, perArm);
  if (!power.ok) throw new Error(power.refusals[0]!.message.en);
  return power.value;
};

test("the normal distribution has its known values", () => {
  expect(normalCdf(0)).toBe(0.5);
  expect(normalCdf(1.959963984540054)).toBeCloseTo(0.975, 12);
  expect(normalCdf(-3)).toBeCloseTo(0.001349898031630095, 12);
  expect([normalCdf(-9), normalCdf(9)]).toEqual([0, 1]);
});

test("two shares give what the help page of power.prop.test in R gives", () => {
  expect(value(share(0.5, 0.75), 50)).toBeCloseTo(0.74, 3);
  expect(exactPerArm(share(0.5, 0.75), 0.9)).toBeCloseTo(76.7, 1);
  expect(neededPerArm(share(0.5, 0.75), 0.9)).toEqual({ ok: true, value: { perArm: 77, clusters: null } });
});

test("two means give what the help page of power.t.test in R gives", () => {
  expect(value(mean(1), 20)).toBeCloseTo(0.8689528, 6);
  expect(exactPerArm(mean(1), 0.9)).toBeCloseTo(22.0211, 4);
  expect(value(mean(10, 10), 20)).toBeCloseTo(value(mean(1), 20), 12);
});

test("the three questions answer each other", () => {
  const clustered: StudyDesign = { ...mean(0.3), clusters: { size: 25, icc: 0.1, variation: 0 } };
  for (const design of [share(0.3, 0.4), mean(0.3), clustered]) {
    const exact = exactPerArm(design, 0.8)!;
    expect(value(design, exact)).toBeCloseTo(0.8, 6);
    const found = detectableEffect(design, exact, 0.8);
    expect(found.ok && found.value).toBeCloseTo(design.outcome.kind === "share" ? 0.1 : 0.3, 5);
  }
});

test("classes that are alike cost power: the design effect", () => {
  const clusters = { size: 20, icc: 0.05, variation: 0 };
  expect(designEffectOf({ ...mean(0.3), clusters })).toBeCloseTo(1.95, 12);
  expect(designEffectOf({ ...mean(0.3), clusters: { ...clusters, variation: 0.5 } })).toBeCloseTo(2.2, 12);
  expect(designEffectOf({ ...mean(0.3), clusters: { ...clusters, size: 1 } })).toBe(1);
  const powers = [0, 0.02, 0.1, 0.5].map((icc) => value({ ...mean(0.3), clusters: { ...clusters, icc } }, 400));
  expect(powers).toEqual(powers.toSorted((a, b) => b - a));
  const needed = neededPerArm({ ...mean(0.3), clusters }, 0.8);
  expect(needed.ok && needed.value.perArm).toBe(needed.ok && needed.value.clusters! * 20);
});

test("power is the share of experiments that find the effect: counted over experiments that are carried out", () => {
  const [schools, size, icc, difference] = [8, 15, 0.1, 0.45];
  const random = keyedRandom(7);
  const rounds = 2000;
  let found = 0;
  for (let round = 0; round < rounds; round++) {
    const means = [0, difference].map((effect, arm) =>
      Array.from({ length: schools }, (_, school) => {
        // The mean of the pupils of a school has the spread of schools and a part of that among pupils.
        const spread = Math.sqrt(icc + (1 - icc) / size);
        return effect + spread * random.normal(round, 100 * arm + school);
      }),
    );
    const [a, b] = means.map((list) => list.reduce((sum, one) => sum + one, 0) / schools);
    const squares = means.flatMap((list, arm) => list.map((one) => (one - (arm === 0 ? a! : b!)) ** 2));
    const pooled = squares.reduce((sum, one) => sum + one, 0) / (2 * schools - 2);
    const t = (b! - a!) / Math.sqrt((2 * pooled) / schools);
    if (t > studentCritical(2 * schools - 2)) found++;
  }
  const said = value({ ...mean(difference), clusters: { size, icc, variation: 0 } }, schools * size);
  const margin = 4 * Math.sqrt((said * (1 - said)) / rounds);
  expect(Math.abs(found / rounds - said)).toBeLessThan(margin);
  expect(margin).toBeLessThan(0.05);
});

test("what cannot be is refused", () => {
  expect(neededPerArm(share(0.4, 0.4), 0.8)).toMatchObject({ ok: false });
  expect(powerOf({ ...mean(1), clusters: { size: 30, icc: 0.1, variation: 0 } }, 30)).toMatchObject({ ok: false });
  expect(powerOf(mean(1), 1)).toMatchObject({ ok: false });
  expect(neededPerArm(share(0.4, 0.4 + 1e-7), 0.8)).toMatchObject({ refusals: [{ kind: "no-solution" }] });
  expect(studyDesign.safeParse({ outcome: { kind: "share", control: 0, treated: 0.5 } }).success).toBe(false);
  expect(studyDesign.safeParse({ outcome: { kind: "mean", difference: 1, sd: 0 } }).success).toBe(false);
});
