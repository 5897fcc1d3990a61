import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleAgenda, exampleGoal, keptFigure } from "../../test/agendaExample.ts";
import { agenda, type AgendaGoal } from "./agenda.ts";
import { agendaFaults } from "./agendaFaults.ts";
import { goalProgress } from "./goalProgress.ts";

const PERCENT = { unit: "percent", decimals: 1 } as const;
const figure = { indicator: "advice", breakdown: "parental-education", group: "low", against: "high" };

/** A gap of -20 (-21 to -19) in 2021 that is to be -10. */
function gapGoal(more: Partial<AgendaGoal> = {}): AgendaGoal {
  return exampleGoal({ figure, baseline: keptFigure(2021, -20), target: -10, ...more });
}
const told = (value: number, goal = gapGoal()) => goalProgress(goal, keptFigure(2024, value), PERCENT);

test.each([
  [-9, "reached"],
  [0, "reached"],
  [9, "reached"],
  // The interval still touches the target on the other side.
  [11, "reached"],
  [11.5, "further-away"],
  [30, "further-away"],
  [-15, "on-the-way"],
  [-20.5, "no-difference"],
  [-25, "further-away"],
])("a gap from -20 to -10, now %d: %s", (value, state) => {
  expect(told(value).state).toBe(state);
});

test("a difference that turned round says so, and offers no other judgement", () => {
  const { numbers, explanation, whatIf } = told(30);
  expect(explanation[0]!.nl).toContain("omgeslagen");
  expect(explanation.map(({ nl }) => nl).join(" ")).not.toContain("rechte lijn");
  expect([numbers!.certain, numbers!.path, whatIf]).toEqual([false, "behind", []]);
});

test("a gap is written in percentage points, and below zero can be a bound", () => {
  const { explanation, whatIf } = told(-15);
  const text = explanation.map(({ nl }) => nl).join(" ");
  expect(text).toContain("In 2021/22 was het -20,0 procentpunt (-21,0 tot -19,0)");
  expect(text).toContain("dichter bij nul is beter");
  expect(text).not.toContain(",0%");
  expect(whatIf.map(({ nl }) => nl)).toContain("Bij -21,4 procentpunt of minder was het oordeel: verder weg.");
});

test("turned round (group and other group changed) every gap goal has the same state", () => {
  const value = fc.double({ min: -60, max: 60, noNaN: true });
  const from = fc.double({ min: 0.1, max: 60, noNaN: true });
  const share = fc.double({ min: -0.9, max: 0.9, noNaN: true });
  fc.assert(
    fc.property(from, share, value, (from, share, now) => {
      const target = from * share;
      fc.pre(Math.abs(now - target) > 1e-6 && Math.abs(Math.abs(now) - 1 - Math.abs(target)) > 1e-6);
      fc.pre(Math.abs(Math.abs(now - from) - Math.SQRT2) > 1e-6);
      const judge = (side: number) =>
        told(side * now, gapGoal({ baseline: keptFigure(2021, side * from), target: side * target })).state;
      expect(judge(-1)).toBe(judge(1));
    }),
  );
});

test("a goal without `against` is not about a gap: more than the target is reached", () => {
  const { against: _, ...level } = figure;
  const goal = exampleGoal({ figure: level, baseline: keptFigure(2021, 5), target: 10 });
  expect(told(60, goal).state).toBe("reached");
});

test("an agenda keeps a gap, and refuses one without its two groups", () => {
  const kept = exampleAgenda({ goals: [gapGoal({ id: "g1" })] });
  expect(agenda.parse(JSON.parse(JSON.stringify(kept))).goals[0]!.figure).toEqual(figure);
  expect(agendaFaults(kept)).toEqual([]);
  const wrong = [
    { indicator: "advice", against: "high" },
    { ...figure, group: "high" },
  ];
  for (const faulty of wrong) {
    const faults = agendaFaults(exampleAgenda({ goals: [gapGoal({ id: "g1", figure: faulty })] }));
    expect(faults.map(({ nl }) => nl).join(" ")).toContain('verschil met groep "high"');
  }
});
