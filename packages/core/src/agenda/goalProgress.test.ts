import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleGoal, keptFigure } from "../../test/agendaExample.ts";
import type { AgendaGoal, KeptFigure } from "./agenda.ts";
import { goalProgress } from "./goalProgress.ts";

const PERCENT = { unit: "percent", decimals: 1 } as const;
const progress = (latest: KeptFigure | undefined, goal: AgendaGoal = exampleGoal()) =>
  goalProgress(goal, latest, PERCENT);

// Baseline 20 (19 to 21) in 2021, target 10 in 2025; the margin of a change is the root of 1 + 1.
test.each([
  [9.9, "reached"],
  [10, "reached"],
  [18, "on-the-way"],
  [18.6, "no-difference"],
  [20, "no-difference"],
  [21.4, "no-difference"],
  [21.5, "further-away"],
])("20 to 10, now %d: %s", (value, state) => {
  expect(progress(keptFigure(2024, value)).state).toBe(state);
});

test("the numbers of a change are those of two independent figures on a straight line", () => {
  const { numbers } = progress(keptFigure(2023, 17));
  expect(numbers!.change.value).toBe(-3);
  expect(numbers!.change.low).toBeCloseTo(-3 - Math.SQRT2, 12);
  expect(numbers!.change.high).toBeCloseTo(-3 + Math.SQRT2, 12);
  expect([numbers!.expected, numbers!.path, numbers!.share]).toEqual([15, "behind", 0.3]);
  expect(progress(keptFigure(2023, 13)).numbers!.path).toBe("ahead");
  expect(progress(keptFigure(2023, 15.5)).numbers!.path).toBe("on-line");
});

test("after the year of the target the line stays at the target", () => {
  expect(progress(keptFigure(2030, 15)).numbers!.expected).toBe(10);
});

test("reached is certain only when the whole interval is there", () => {
  expect(progress(keptFigure(2024, 9)).numbers!.certain).toBe(true);
  const unsure = progress(keptFigure(2024, 9.5));
  expect([unsure.state, unsure.numbers!.certain]).toEqual(["reached", false]);
  expect(unsure.explanation.map(({ nl }) => nl).join(" ")).toContain("binnen de marge");
});

test.each([
  ["no-figure", exampleGoal({ figure: undefined }), keptFigure(2024, 15)],
  ["no-baseline", exampleGoal({ baseline: undefined }), keptFigure(2024, 15)],
  ["no-target", exampleGoal({ target: undefined }), keptFigure(2024, 15)],
  ["no-latest", exampleGoal(), undefined],
  ["protected", exampleGoal(), keptFigure(2024, null)],
  ["no-newer-figure", exampleGoal(), keptFigure(2021, 15)],
  ["other-definition", exampleGoal(), keptFigure(2024, 15, { definition: "d2" })],
  ["invented-and-real", exampleGoal(), keptFigure(2024, 15, { generated: true })],
  ["no-interval", exampleGoal(), keptFigure(2024, 15, { low: null, high: null })],
] as const)("nothing is said when there is %s", (reason, goal, latest) => {
  const judged = progress(latest, goal);
  expect([judged.state, judged.reason, judged.numbers]).toEqual(["cannot-be-shown", reason, null]);
  expect(judged.explanation.length).toBeGreaterThan(0);
  expect(judged.whatIf).toEqual([]);
});

test("invented pupils and another version of the data are told", () => {
  const goal = exampleGoal({ baseline: keptFigure(2021, 20, { generated: true }) });
  const told = progress(keptFigure(2024, 15, { generated: true, register: "r2" }), goal).explanation.map(
    ({ nl }) => nl,
  );
  expect(told).toContain("Voorbeeld: de leerlingen achter dit cijfer zijn verzonnen.");
  expect(told.join(" ")).toContain("verschillende versies van de gegevens");
});

test("a goal to stay where it is holds until the figure certainly moved", () => {
  const held = exampleGoal({ target: 20 });
  expect(progress(keptFigure(2024, 21), held).state).toBe("reached");
  expect(progress(keptFigure(2024, 22), held).state).toBe("further-away");
});

test("a goal to stay where it is: the words fit where the figure is, on both sides", () => {
  const stay = exampleGoal({ target: 20 });
  for (const value of [30, 10]) {
    const { state, numbers, explanation } = progress(keptFigure(2024, value), stay);
    expect([state, numbers!.path, numbers!.certain]).toEqual(["further-away", "behind", false]);
    expect(explanation.map(({ nl }) => nl).join(" ")).not.toContain("binnen de marge");
  }
  expect(progress(keptFigure(2024, 20.5), stay).numbers).toMatchObject({ path: "on-line", certain: false });
});

test("what would have changed the judgement is true: a figure at the bound has that state", () => {
  const { whatIf } = progress(keptFigure(2024, 20));
  expect(whatIf.map(({ nl }) => nl)).toEqual([
    "Bij 10,0% of minder was het oordeel: gehaald.",
    "Bij 18,6% of minder was het oordeel: op weg.",
    "Bij 21,4% of meer was het oordeel: verder weg.",
  ]);
});

const value = fc.double({ min: 1, max: 99, noNaN: true });
const width = fc.double({ min: 0.01, max: 10, noNaN: true });

test("turned round (100 minus everything) every goal has the same state", () => {
  fc.assert(
    fc.property(value, value, value, width, (from, target, now, half) => {
      fc.pre(Math.abs(from - target) > 0.001);
      const figure = (year: number, x: number) => keptFigure(year, x, { low: x - half, high: x + half });
      const judge = (turn: (x: number) => number) =>
        progress(figure(2024, turn(now)), exampleGoal({ baseline: figure(2021, turn(from)), target: turn(target) }))
          .state;
      const edges = [now - target, Math.abs(now - from) - half * Math.SQRT2];
      fc.pre(edges.every((edge) => Math.abs(edge) > 1e-9));
      expect(judge((x) => 100 - x)).toBe(judge((x) => x));
    }),
  );
});

test("wider intervals never make a change certain", () => {
  fc.assert(
    fc.property(value, value, width, width, (from, now, half, more) => {
      const judge = (margin: number) => {
        const figure = (year: number, x: number) => keptFigure(year, x, { low: x - margin, high: x + margin });
        return progress(figure(2024, now), exampleGoal({ baseline: figure(2021, from), target: 0 })).state;
      };
      fc.pre(judge(half) === "no-difference");
      expect(judge(half + more)).toBe("no-difference");
    }),
  );
});
