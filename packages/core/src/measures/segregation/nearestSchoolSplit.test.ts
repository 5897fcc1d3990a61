import fc from "fast-check";
import { expect, test } from "vitest";
import { countTable, marginsOf } from "./countTable.ts";
import { nearestSchoolSplit } from "./nearestSchoolSplit.ts";

const homes = {
  ...countTable([
    [60, 40],
    [20, 80],
    [0, 0],
  ]),
  x: [0, 10, 5],
  y: [0, 0, 5],
};
const sites = { x: [1, 9], y: [0, 0] };

test("with everybody at the nearest school all segregation is housing", () => {
  const actual = countTable([
    [60, 40],
    [20, 80],
  ]);
  const found = nearestSchoolSplit({ homes, sites, actual });
  expect(found.counterfactual.counts).toEqual(actual.counts);
  // |60/80 - 40/120| is 5/12.
  expect(found.housing).toBeCloseTo(5 / 12, 12);
  expect([found.actual, found.choice]).toEqual([found.housing, 0]);
});

test("choice adds what schools differ beyond housing, or takes it away", () => {
  const apart = countTable([
    [80, 0],
    [0, 120],
  ]);
  const found = nearestSchoolSplit({ homes, sites, actual: apart });
  expect(found.actual).toBe(1);
  expect(found.choice).toBeCloseTo(7 / 12, 12);
  const mixed = countTable([
    [40, 60],
    [40, 60],
  ]);
  expect(nearestSchoolSplit({ homes, sites, actual: mixed }).choice).toBeCloseTo(-5 / 12, 12);
});

test("a full school takes who lives nearest; the others go to the next, in equal parts of every group", () => {
  const actual = countTable([
    [40, 60],
    [40, 60],
  ]);
  const capacity = [50, 200];
  const { counterfactual } = nearestSchoolSplit({ homes, sites: { ...sites, capacity }, actual });
  expect([...counterfactual.counts]).toEqual([30, 20, 50, 100]);
  const none = nearestSchoolSplit({ homes, sites: { ...sites, capacity: [0, 0] }, actual });
  expect([...none.counterfactual.counts]).toEqual([60, 40, 20, 80]);
});

const place = fc.integer({ min: 0, max: 20 });
test("nobody is lost, no school is fuller than it can be, and without enough room the nearest takes the rest", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(place, place, fc.nat(30), fc.nat(30)), { minLength: 1, maxLength: 8 }),
      fc.array(fc.tuple(place, place, fc.nat(120)), { minLength: 1, maxLength: 5 }),
      (areas, schools) => {
        const own = {
          ...countTable(areas.map(([, , a, b]) => [a, b])),
          x: areas.map(([x]) => x),
          y: areas.map(([, y]) => y),
        };
        const capacity = schools.map(([, , room]) => room);
        const there = { x: schools.map(([x]) => x), y: schools.map(([, y]) => y), capacity };
        const actual = countTable(schools.map(() => [1, 1]));
        const { counterfactual } = nearestSchoolSplit({ homes: own, sites: there, actual });
        const [before, after] = [marginsOf(own), marginsOf(counterfactual)];
        [...before.group].forEach((count, group) => expect(after.group[group]).toBeCloseTo(count, 8));
        if (before.total <= capacity.reduce((sum, room) => sum + room, 0))
          after.unit.forEach((size, site) => expect(size).toBeLessThanOrEqual(capacity[site]! + 1e-8));
      },
    ),
  );
});
