import fc from "fast-check";
import { expect, test } from "vitest";
import { coalition } from "./coalition.ts";
import { community } from "./community.ts";
import { growthSeries } from "./growth.ts";
import { growthFigure, type CountedId } from "./growthFigure.ts";
import { isGap, municipalityStandings } from "./networkGaps.ts";
import { reachOf, type MunicipalityPupils } from "./reach.ts";
import { letterStages, stageTotals } from "./stageTotals.ts";

function figure(counted: CountedId, value: number, on: string) {
  const note = { nl: "n", en: "n" };
  return growthFigure.parse({ id: `f-${counted}-${on}`, counted, value, on, precision: "day", note, status: "found" });
}

test("every figure stands in the series of what it counts, in order of time, with the years in between as gaps", () => {
  const series = growthSeries([
    figure("participants", 101, "2023-03-01"),
    figure("agendas", 30, "2019-07-16"),
    figure("participants", 50, "2020-07-01"),
  ]);
  expect(series.map(({ counted, points, gaps }) => [counted, points.map(({ value }) => value), gaps])).toEqual([
    ["agendas", [30], []],
    ["participants", [50, 101], [2021, 2022]],
  ]);
});

test("growing is what the letter leaves, and nothing without one of its figures", () => {
  const figures = [
    figure("coalitions", 128, "2022-09-01"),
    figure("coalitions-starter", 35, "2022-09-01"),
    figure("coalitions-forerunner", 44, "2022-09-01"),
  ];
  expect(letterStages(figures)?.totals).toEqual({ starter: 35, growing: 49, forerunner: 44, total: 128 });
  expect(letterStages(figures.slice(1))).toBeUndefined();
});

test("stages add up to the coalitions that have begun", () => {
  const day = fc.constantFrom("2021-01-01", "2022-01-01", "2023-01-01");
  const stage = fc.constantFrom("starter" as const, "growing" as const, "forerunner" as const);
  const some = fc.array(
    fc
      .record({ stage, from: day })
      .map((one) => coalition.parse({ id: "c", title: "C", municipalities: ["GM0228"], stages: [one] })),
  );
  fc.assert(
    fc.property(some, day, (list, on) => {
      const { starter, growing, forerunner, total } = stageTotals(list, on);
      expect(starter + growing + forerunner).toBe(total);
      expect(total).toBe(list.filter(({ stages }) => stages[0]!.from <= on).length);
    }),
  );
});

test("a municipality is a gap without a coalition that has begun and without a member of a community", () => {
  const title = { nl: "T", en: "T" };
  const find = (id: string) => ({
    name: id,
    kind: "sport" as const,
    ...(id === "club" ? { municipality: "GM0002" } : {}),
  });
  const network = {
    municipalities: ["GM0001", "GM0002", "GM0003"].map((code) => ({ code })),
    organisations: [{ id: "club", municipality: "GM0002" }],
    coalitions: [
      coalition.parse({
        id: "c",
        title: "C",
        municipalities: ["GM0001"],
        stages: [{ stage: "starter", from: "2022-01-01" }],
      }),
    ],
    communities: [
      community.parse({ id: "k", title, summary: title, members: [{ organisation: "club", since: "2023-01-01" }] }),
    ],
    memberships: [],
    find,
  };
  const gaps = (day: string) =>
    municipalityStandings(network, day)
      .filter(isGap)
      .map(({ code }) => code);
  expect(gaps("2021-01-01")).toEqual(["GM0001", "GM0002", "GM0003"]);
  expect(gaps("2022-06-01")).toEqual(["GM0002", "GM0003"]);
  expect(gaps("2023-01-01")).toEqual(["GM0003"]);
});

const row = (pupils: number | null, target: number | null, coalitions: number): MunicipalityPupils => ({
  code: "GM0001",
  pupils,
  target,
  coalitions,
});

test("reach by hand: 30 of 40 of the group, 70 of 160 of the others", () => {
  const reach = reachOf([row(100, 30, 2), row(100, 10, 0), row(null, 5, 3), row(50, null, 1)]);
  expect(reach.target).toEqual({ pupils: 40, reached: 30, share: 0.75 });
  expect(reach.others).toEqual({ pupils: 160, reached: 70, share: 0.4375 });
  expect(reach.ratio).toBeCloseTo(0.75 / 0.4375, 12);
  expect(reach.municipalities).toEqual({ counted: 2, withCoalition: 1, hidden: 2 });
  // All coalitions lie in the neediest half of the pupils: rank 1/4, so 2 x 1/4 - 1.
  expect(reach.concentration?.index).toBeCloseTo(-0.5, 12);
});

test("coalitions in step with pupils give an index of nought, and turning need around turns its sign", () => {
  const even = Array.from({ length: 40 }, (_, index) => row(100, index, 1));
  expect(reachOf(even).concentration?.index).toBeCloseTo(0, 12);
  const rows = fc.array(
    fc.record({ pupils: fc.integer({ min: 10, max: 500 }), part: fc.nat(9), coalitions: fc.nat(4) }),
    { minLength: 2, maxLength: 30 },
  );
  fc.assert(
    fc.property(rows, (list) => {
      const one = reachOf(list.map(({ pupils, part, coalitions }) => row(10 * pupils, pupils * part, coalitions)));
      const other = reachOf(
        list.map(({ pupils, part, coalitions }) => row(10 * pupils, pupils * (9 - part), coalitions)),
      );
      if (!one.concentration || !other.concentration) return;
      expect(one.concentration.index).toBeCloseTo(-other.concentration.index, 9);
      expect(one.concentration.interval.low).toBeLessThanOrEqual(one.concentration.index);
      expect(one.target.reached).toBeLessThanOrEqual(one.target.pupils);
    }),
  );
});

test("without pupils or coalitions there is nothing to say", () => {
  for (const rows of [[], [row(null, null, 3)], [row(100, 10, 0)]]) {
    const { concentration, statement } = reachOf(rows);
    expect(concentration).toBeNull();
    expect(statement.nl).toContain("nog niets te vergelijken");
  }
});
