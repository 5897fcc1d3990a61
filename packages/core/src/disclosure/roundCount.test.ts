import { expect, test } from "vitest";
import { keyedRandom } from "../random/keyed.ts";
import { countRange, roundCount } from "./roundCount.ts";

const random = keyedRandom(7);
const key = (subject: number): number => Math.floor(random.uniform(subject, 0) * 2 ** 32);

/** Undoes the finaliser of MurmurHash3, step by step. That it can be undone is why every mixed value occurs exactly once. */
function unmixed(value: number): number {
  const inverse = (odd: number): number => {
    let found = odd;
    for (let step = 0; step < 5; step++) found = Math.imul(found, 2 - Math.imul(odd, found));
    return found;
  };
  const unshift13 = (bits: number): number => bits ^ (bits >>> 13) ^ (bits >>> 26);
  let bits = value ^ (value >>> 16);
  bits = unshift13(Math.imul(bits, inverse(0xc2b2ae35)));
  bits = Math.imul(bits, inverse(0x85ebca6b));
  return (bits ^ (bits >>> 16)) >>> 0;
}

test("unbiased: of all sums of keys exactly the share of the remainder rounds up", () => {
  for (const base of [3, 5, 8]) {
    for (let rest = 1; rest < base; rest++) {
      // The sums that round up are those whose mixed value is below a border; mixing reaches every value exactly once.
      const ups = Math.ceil((rest * 2 ** 32) / base);
      const isUp = (mixedValue: number): boolean => roundCount(rest, unmixed(mixedValue), base) === base;
      for (const below of [0, 1, 12_345, ups - 2, ups - 1]) expect(isUp(below), `${rest}/${base} ${below}`).toBe(true);
      for (const above of [ups, ups + 1, 2 ** 32 - 1]) expect(isUp(above), `${rest}/${base} ${above}`).toBe(false);
      expect(Math.abs((base * ups) / 2 ** 32 - rest)).toBeLessThan(base * 2 ** -32);
    }
  }
});

test("the same people always get the same number, in any order and however the keys are added up", () => {
  const people = Array.from({ length: 37 }, (_, subject) => key(subject));
  const sum = people.reduce((total, one) => total + one, 0);
  const backwards = people.reduceRight((total, one) => (total + one) % 2 ** 32, 0);
  const big = people.reduce((total, one) => total + BigInt(one), 0n);
  expect(roundCount(37, sum)).toBe(roundCount(37, backwards));
  expect(roundCount(37, sum)).toBe(roundCount(37, big));
  expect(roundCount(37, sum % 2 ** 32)).toBe(roundCount(37, sum));
});

test("one person more or less is another draw: groups round apart from each other", () => {
  let same = 0;
  for (let group = 0; group < 4_000; group++) {
    const keys = [0, 1, 2].map((at) => key(10_000 + group * 3 + at));
    const three = roundCount(3, keys[0]! + keys[1]! + keys[2]!);
    const two = roundCount(2, keys[0]! + keys[1]!);
    if ((three === 5) === (two === 5)) same++;
  }
  // Independent: 0.6 * 0.4 + 0.4 * 0.6 = 0.48.
  expect(same / 4_000).toBeGreaterThan(0.45);
  expect(same / 4_000).toBeLessThan(0.51);
});

test("a multiple stays, others go to a neighbour, and the range holds every count that may have been it", () => {
  for (let count = 0; count < 60; count++) {
    for (let sum = 0; sum < 40; sum++) {
      const rounded = roundCount(count, key(sum));
      expect(rounded % 5).toBe(0);
      expect(Math.abs(rounded - count)).toBeLessThan(count % 5 === 0 ? 1 : 5);
      const { low, high } = countRange(rounded);
      expect(low <= count && count <= high).toBe(true);
    }
  }
  expect(countRange(0)).toEqual({ low: 0, high: 4 });
  expect(countRange(30, 10)).toEqual({ low: 21, high: 39 });
});

test("a sum of keys that a number cannot hold is refused", () => {
  expect(() => roundCount(3, 2 ** 53)).toThrow(/bigint/);
  expect(() => roundCount(2.5, 1)).toThrow(/whole/);
});
