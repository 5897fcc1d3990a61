import { describe, expect, test } from "vitest";
import { keyedRandom } from "../random/keyed.ts";
import { acceptByKeys } from "./acceptByKeys.ts";
import type { CompactRound } from "./compactRound.ts";
import { deferredAcceptance, orderByNumber } from "./deferredAcceptance.ts";
import { singleLotterySolver } from "./singleLotterySolver.ts";
import { standings } from "./standings.ts";

interface Size {
  readonly applicants: number;
  readonly programmes: number;
  readonly classes: readonly number[];
  readonly capacity: number;
}

/** A round of which the seed decides lists, classes and numbers; popular programmes first. */
function randomRound({ applicants, programmes, classes, capacity }: Size, seed: number): CompactRound {
  const random = keyedRandom(seed);
  const lists = Array.from({ length: applicants }, (_, a) => {
    const picked = Array.from({ length: 6 }, (__, event) => Math.floor(programmes * random.uniform(a, event) ** 2));
    return [...new Set(picked)].slice(0, Math.floor(7 * random.uniform(a, 20)));
  });
  const offset = new Int32Array(applicants + 1);
  lists.forEach((list, a) => (offset[a + 1] = offset[a]! + list.length));
  const order = Array.from({ length: applicants }, (_, a) => a);
  order.sort((a, b) => random.uniform(a, 30) - random.uniform(b, 30));
  const number = new Int32Array(applicants);
  order.forEach((a, place) => (number[a] = place + 1));
  return {
    applicants,
    programmes,
    offset,
    programme: Int32Array.from(lists.flat()),
    priorityClass: Int32Array.from(
      lists.flat(),
      (_, cell) => classes[Math.floor(random.uniform(cell, 40) * classes.length)]!,
    ),
    number,
    numberPer: "applicant",
    capacity: Int32Array.from({ length: programmes }, (_, p) => Math.floor(2 * capacity * random.uniform(p, 50))),
  };
}

const SIZES: readonly (readonly [string, Size])[] = [
  ["two classes", { applicants: 2000, programmes: 40, classes: [1, 2, 2, 2], capacity: 30 }],
  ["one class", { applicants: 1000, programmes: 30, classes: [1], capacity: 20 }],
  ["many classes with gaps", { applicants: 1500, programmes: 25, classes: [1, 2, 7, 40, 41, 900_000], capacity: 40 }],
  ["hardly any places", { applicants: 500, programmes: 10, classes: [1, 2, 3], capacity: 1 }],
  ["more places than choices", { applicants: 300, programmes: 8, classes: [1, 2], capacity: 2 ** 29 }],
  ["cells of 32 bits", { applicants: 2000, programmes: 70_000, classes: [1, 2, 3], capacity: 1 }],
];

describe("the packed solver", () => {
  test.each(SIZES)("%s: the placement that deferred acceptance over any keys gives", (_name, size) => {
    for (const seed of [1, 2, 3]) {
      const round = randomRound(size, seed);
      const expected = acceptByKeys(round, standings(round));
      expect(deferredAcceptance(round)).toEqual(expected);
      expect(expected.some((rank) => rank > 0)).toBe(size.capacity < size.applicants);
    }
  });

  test("made once it places every lottery as if it were the first", () => {
    const round = randomRound(SIZES[0]![1], 7);
    const solve = singleLotterySolver(round)!;
    const choice = new Int32Array(round.applicants);
    for (let lottery = 0; lottery < 5; lottery++) {
      const number = round.number.map((own) => 1 + ((own * 7 + lottery * 311) % round.applicants));
      const drawn = { ...round, number };
      solve(orderByNumber(number), choice);
      expect(choice).toEqual(deferredAcceptance(drawn));
      expect(choice).toEqual(acceptByKeys(drawn, standings(drawn)));
    }
  });

  test("keys that do not fit are left to the general road", () => {
    const applicants = 2 ** 20;
    const priorityClass = Int32Array.from({ length: applicants }, (_, a) => 1 + (a % 2048));
    const offset = Int32Array.from({ length: applicants + 1 }, (_, a) => a);
    const columns = {
      offset,
      priorityClass,
      programme: new Int32Array(applicants),
      number: new Int32Array(applicants),
    };
    const round = {
      applicants,
      programmes: 1,
      ...columns,
      numberPer: "applicant",
      capacity: Int32Array.of(1),
    } as const;
    expect(singleLotterySolver(round)).toBeUndefined();
  });

  test("numbers with gaps or twice the same keep their order, as 1..n does", () => {
    expect([...orderByNumber(Int32Array.of(3, 1, 2))]).toEqual([1, 2, 0]);
    expect([...orderByNumber(Int32Array.of(30, 0, 30, 2))]).toEqual([1, 3, 0, 2]);
    expect([...orderByNumber(Int32Array.of(1, 1, 2))]).toEqual([0, 1, 2]);
  });
});
