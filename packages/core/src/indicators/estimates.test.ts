import { expect, test } from "vitest";
import { studentCritical } from "../measures/survey/studentCritical.ts";
import { differenceOf } from "./difference.ts";
import type { CountSums } from "./estimates.ts";
import { designEffect, likenessOf } from "./estimates.ts";
import { kind as mean } from "./kinds/mean.ts";
import { kind as rate } from "./kinds/rate.ts";
import { kind as ratio } from "./kinds/ratio.ts";

/** Sums of sites of [pupils, of whom]. */
function sums(sites: readonly (readonly [number, number])[], keys = { keyN: 7n, keyK: 9n }): CountSums {
  const add = (pick: (n: number, k: number) => number) => sites.reduce((total, [n, k]) => total + pick(n, k), 0);
  const k = add((_, held) => held);
  const n = add((pupils) => pupils);
  return {
    n,
    k,
    pupils: n,
    clusters: sites.length,
    nn: add((n) => n * n),
    nk: add((n, k) => n * k),
    kk: add((_, k) => k * k),
    squares: k,
    ...keys,
  };
}

const ALIKE = { rho: 0 };

test("sites that differ no more than chance give the interval of Wilson for separate pupils", () => {
  const [n, p] = [1000, 0.3];
  const even = sums(
    Array.from({ length: 100 }, (_, site) => [10, site % 10 < 3 ? 4 : 2 + (site % 10 < 5 ? 1 : 0)] as const),
  );
  const { effect } = designEffect(even, even.k / even.n, (p * (1 - p)) / n, ALIKE);
  expect(effect).toBeLessThan(1);
  const wide = rate.estimate({ ...even, kk: 0, nk: 0, nn: 0, clusters: 1 }, ALIKE, true);
  const t = studentCritical(9);
  const middle = (wide.value + (t * t) / 2000) / (1 + (t * t) / 1000);
  const margin = (t / (1 + (t * t) / 1000)) * Math.sqrt((wide.value * (1 - wide.value)) / 1000 + (t * t) / 4_000_000);
  expect(wide.low).toBeCloseTo(middle - margin, 12);
  expect(wide.high).toBeCloseTo(middle + margin, 12);
});

test("sites where all or none have it count as so many pupils as there are sites", () => {
  const split = sums(Array.from({ length: 200 }, (_, site) => [25, site % 2 === 0 ? 25 : 0] as const));
  const { effect } = designEffect(split, 0.5, 0.25 / 5000, likenessOf(split, rate.simple));
  // The variance of a mean of 200 sites of 0 or 1 is 0.25 / 199: 25 times that of separate pupils. What the likeness of
  // the country (0.5 at most) leads one to expect, 1 + 24 x 0.5, counts for 8 sites beside these 199.
  expect(effect).toBeCloseTo((199 * ((25 * 200) / 199) + 8 * 13) / 207, 9);
  expect(likenessOf(split, rate.simple).rho).toBe(0.5);
});

test("at a share of zero or one the interval is not empty and stays inside", () => {
  for (const [held, inside] of [
    [0, "high"],
    [30, "low"],
  ] as const) {
    const estimate = rate.estimate(sums([[30, held]]), { rho: 0.05 }, true);
    expect(estimate.low).toBeGreaterThanOrEqual(0);
    expect(estimate.high).toBeLessThanOrEqual(1);
    expect(Math.abs(estimate[inside]! - estimate.value)).toBeGreaterThan(0.05);
  }
});

test("with one site the likeness of the country still widens the interval", () => {
  const one = sums([[100, 40]]);
  const alone = rate.estimate(one, { rho: 0 }, true);
  const alike = rate.estimate(one, { rho: 0.1 }, true);
  expect(alike.high! - alike.low!).toBeGreaterThan(2 * (alone.high! - alone.low!));
});

test("a protected rate is a multiple of five divided by a multiple of five, always the same for the same pupils", () => {
  const table = sums([[63, 22]]);
  const { value, n } = rate.shown(table, false);
  expect(n % 5).toBe(0);
  expect(Math.abs(n - 63)).toBeLessThan(5);
  expect((value * n) % 5).toBeCloseTo(0, 9);
  expect(rate.shown(table, false)).toEqual(rate.shown({ ...table, nn: 1, clusters: 3 }, false));
  expect(rate.estimate(table, ALIKE, false).low).toBeLessThan(rate.estimate(table, ALIKE, true).low! + 0.1);
});

test("values below ten pupils, or ten who do or do not, are hidden", () => {
  expect(rate.hides(sums([[100, 9]]))).toBe(true);
  expect(rate.hides(sums([[100, 91]]))).toBe(true);
  expect(rate.hides(sums([[100, 10]]))).toBe(false);
  expect(mean.hides(sums([[9, 100]]))).toBe(true);
  expect(mean.hides(sums([[10, 100]]))).toBe(false);
});

test("a mean that is protected moves by at most one spread of one pupil", () => {
  const values = { ...sums([[20, 200]]), squares: 20 * 100 + 20 * 16 };
  for (let key = 0n; key < 200n; key++) {
    const { value } = mean.shown({ ...values, keyN: key * 2654435761n }, false);
    expect(Math.abs(value - 10)).toBeLessThanOrEqual(4 / 20 + 1e-12);
  }
  expect(mean.shown(values, true).value).toBe(10);
});

test("a ratio is the sum over the sum, with no interval from one site", () => {
  expect(ratio.estimate(sums([[50, 100]]), ALIKE, true)).toMatchObject({ value: 2, low: null, high: null });
  const two = ratio.estimate(
    sums([
      [50, 100],
      [50, 200],
    ]),
    ALIKE,
    true,
  );
  expect(two.value).toBe(3);
  expect(two.low).toBeLessThan(3);
});

test("groups that rise and fall together on sites have a surer difference than separate ones", () => {
  const shares = Array.from({ length: 40 }, (_, site) => (site % 2 === 0 ? 8 : 4));
  const a = sums(shares.map((held) => [10, held] as const));
  const b = sums(shares.map((held) => [10, held - 2] as const));
  const [one, other] = [a, b].map((side) => ({ sums: side, estimate: rate.estimate(side, ALIKE, true) }));
  const shared = {
    nn: 40 * 100,
    nk: shares.reduce((sum, held) => sum + 10 * (held - 2), 0),
    kn: shares.reduce((sum, held) => sum + 10 * held, 0),
    kk: shares.reduce((sum, held) => sum + held * (held - 2), 0),
  };
  const none = { nn: 0, nk: 0, kn: 0, kk: 0 };
  const together = differenceOf(one!, other!, shared);
  const apart = differenceOf(one!, other!, none);
  expect(together.value).toBeCloseTo(0.2, 12);
  expect(together.high! - together.low!).toBeLessThan(0.85 * (apart.high! - apart.low!));
});

test("sites that stay exactly as they are leave the chance of their other pupils", () => {
  const held = Array.from({ length: 40 }, (_, site) => (site % 2 === 0 ? 20 : 0));
  const side = sums(held.map((count) => [20, count] as const));
  const estimate = rate.estimate(side, ALIKE, true);
  const shared = { nn: side.nn, nk: side.nk, kn: side.nk, kk: side.kk };
  const { value, low, high } = differenceOf({ sums: side, estimate }, { sums: side, estimate }, shared);
  expect(value).toBe(0);
  // About twice the variance of 800 separate pupils at a half (the likeness of the country takes a little off).
  expect(high! - low!).toBeGreaterThan(1.8 * 1.95 * Math.sqrt((2 * 0.25) / 800));
});
