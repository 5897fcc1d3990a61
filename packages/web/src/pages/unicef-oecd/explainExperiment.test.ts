import type { LiftExperiment } from "@kansrijk/core/pisa/liftExperiment";
import { expect, test } from "vitest";
import { countryName } from "./countryName.ts";
import { disagreement } from "./disagreement.ts";
import { explainExperiment } from "./explainExperiment.ts";
import { unicefSearch } from "./unicefSearch.ts";

const figure = (estimate: number) => ({ estimate, se: 1, low: estimate - 2, high: estimate + 2 });

function experiment(spread: readonly [number, number], core: readonly [number, number]): LiftExperiment {
  const effect = (measure: "percentile-spread" | "oecd-core-skills", [before, after]: readonly [number, number]) => ({
    measure,
    before: figure(before),
    after: figure(after),
    change: figure(after - before),
  });
  return {
    effects: [effect("percentile-spread", spread), effect("oecd-core-skills", core)],
    instead: [
      { who: "everybody", changes: { "percentile-spread": 0, "oecd-core-skills": 0.1, national: 0 } },
      {
        who: "least-favourable-quarter",
        changes: { "percentile-spread": -5, "oecd-core-skills": 0.084, national: 0.1 },
      },
    ],
    curve: [],
  };
}

test("the argument of the ministers in words, and what would have changed it", () => {
  const words = explainExperiment(experiment([220, 240], [0.367, 0.367]), { who: "top-tenth", points: 20 });
  expect(words.spread.nl).toBe("UNICEF: het verschil groeit, van 220,0 naar 240,0 punten.");
  expect(words.core.nl).toBe("OESO: de veerkracht blijft 36,7%. Wie bij de hoogste 10% hoort, was al boven niveau 3.");
  expect(words.verdict.nl).toContain("Dit is het argument van de ministers");
  expect(words.instead?.nl).toContain("8,4 procentpunt stijgen en het verschil 5,0 punten kleiner");
});

test("every outcome has its own words", () => {
  const verdict = (spread: number, core: number): string =>
    explainExperiment(experiment([220, 220 + spread], [0.3, 0.3 + core]), { who: "everybody", points: 10 }).verdict.en;
  const all = [-10, 0, 10].flatMap((spread) => [-0.1, 0, 0.1].map((core) => verdict(spread, core)));
  expect(new Set(all).size).toBe(9);
  expect(verdict(0.01, 0.0001)).toBe("Neither measure sees this change.");
});

test("no points: nothing changes, and nothing is advised", () => {
  const words = explainExperiment(experiment([220, 220], [0.3, 0.3]), { who: "everybody", points: 0 });
  expect(words.verdict.en).toContain("Nothing changes");
  expect(words.instead).toBeUndefined();
});

test("whoever is lifted already is not named as the better choice", () => {
  const lift = { who: "least-favourable-quarter", points: 20 } as const;
  expect(explainExperiment(experiment([220, 215], [0.3, 0.384]), lift).instead).toBeUndefined();
});

test("an address keeps what can be understood, in steps of the slider", () => {
  expect(unicefSearch({ domain: "math", who: "everybody", points: "33", year: "2003", country: "NLD" })).toEqual({
    domain: "math",
    who: "everybody",
    points: 35,
    year: 2003,
    country: "NLD",
  });
  expect(unicefSearch({ domain: "x", who: "nobody", points: "61", year: "-1", data: "" })).toEqual({});
});

test("names of countries, invented ones and unknown codes", () => {
  expect(countryName("NLD", "nl")).toBe("Nederland");
  expect(countryName("FIN", "en")).toBe("Finland");
  expect(countryName("XAB", "nl")).toBe("Verzonnen land B");
  expect(countryName("QQQ", "nl")).toBe("QQQ");
  expect(countryName(null, "en")).toBe("All students");
});

test("pairs of countries that the two measures order differently", () => {
  const points = [
    { label: "a", x: 1, y: 3 },
    { label: "b", x: 2, y: 2 },
    { label: "c", x: 3, y: 4 },
  ];
  expect(disagreement(points).en).toContain("In 2 of the 3 pairs");
});
