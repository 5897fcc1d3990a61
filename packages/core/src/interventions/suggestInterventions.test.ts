import fc from "fast-check";
import { expect, test } from "vitest";
import { FIT_RULES, type FitQuestion } from "./fitRules.ts";
import { intervention, type Intervention } from "./intervention.ts";
import { placeFigures, standing, type PlaceFigure } from "./placeFigure.ts";
import { suggestInterventions } from "./suggestInterventions.ts";

const text = (nl: string) => ({ nl, en: nl });

function item(id: string, change: Partial<Intervention> = {}): Intervention {
  return intervention.parse({
    id,
    title: text(id),
    kind: "approach",
    summary: text("s"),
    themes: ["extra-teaching"],
    targetGroup: text("t"),
    ages: ["4-12"],
    sectors: ["po"],
    corners: ["school"],
    delivery: "class",
    indicators: ["test-score"],
    ...change,
  });
}

const effect = (months: number | null, strength = 4) =>
  ({ edition: "2021", months, cost: 2, strength, status: "recalled", source: "s" }) as const;

function figure(change: Partial<PlaceFigure> = {}): PlaceFigure {
  const country = { value: 50, low: 49, high: 51 };
  const own = { value: 40, low: 38, high: 42 };
  return {
    indicator: "test-score",
    title: text("Score"),
    better: "higher",
    year: 2024,
    decimals: 1,
    indicative: false,
    ...own,
    country,
    ...change,
  };
}

const question = (change: Partial<FitQuestion> = {}): FitQuestion => ({
  figures: [figure()],
  wishes: { themes: [], ages: [] },
  runningHere: new Set(),
  ...change,
});

test("a figure counts as less favourable only when the interval of the difference leaves out zero", () => {
  expect(standing(figure())).toBe("worse");
  expect(standing(figure({ value: 48, low: 45, high: 51 }))).toBe("perhaps-worse");
  expect(standing(figure({ value: 60, low: 58, high: 62 }))).toBe("better");
  expect(standing(figure({ better: "lower" }))).toBe("better");
  expect(standing(figure({ better: "lower", value: 60, low: 58, high: 62 }))).toBe("worse");
  expect(standing(figure({ better: "none" }))).toBe("unknown");
  expect(standing(figure({ value: null }))).toBe("unknown");
  expect(standing(figure({ low: null, high: null }))).toBe("perhaps-worse");
  expect(standing(figure({ value: 50 }))).toBe("same");
});

test("the points of a suggestion are those of its reasons, and every reason is a written rule", () => {
  const all = [item("good", { effects: [effect(6)] }), item("unknown", { effects: [effect(null, 0)] })];
  const { suggested, rules } = suggestInterventions(all, question());
  expect(suggested.map(({ id, score }) => [id, score])).toEqual([
    ["good", 8],
    ["unknown", 3],
  ]);
  expect(suggested[0]!.reasons.map(({ rule, points }) => [rule, points])).toEqual([
    ["figure-worse", 3],
    ["effect", 3],
    ["strength", 2],
  ]);
  expect(rules.map(({ id }) => id)).toEqual(FIT_RULES.map(({ id }) => id));
  expect(suggested[1]).toMatchObject({ withoutEvidence: true });
  expect(suggested[0]).toMatchObject({ withoutEvidence: false, recalled: true });
});

test("what some edition found harmful is never suggested, and is shown with a warning when it fits", () => {
  const all = [item("down", { effects: [effect(-3)] }), item("up", { effects: [effect(3)] })];
  const later = item("zero", { effects: [{ ...effect(-1), edition: "2013" }, effect(0)] });
  const found = suggestInterventions([...all, later], question());
  expect(found.suggested.map(({ id }) => id)).toEqual(["up"]);
  expect(found.warned.map(({ id }) => id).sort()).toEqual(["down", "zero"]);
});

test("without a figure or wish that fits nothing is suggested, however large its effect", () => {
  const found = suggestInterventions([item("big", { effects: [effect(8)] })], question({ figures: [] }));
  expect(found).toMatchObject({ suggested: [], warned: [], hasFigures: false });
  const nobody = suggestInterventions([item("other", { indicators: [] })], question());
  expect(nobody).toMatchObject({ suggested: [], hasFigures: true });
});

test("wishes, cost and what runs here count", () => {
  const running = {
    where: text("w"),
    municipalities: ["GM0606"],
    what: text("w"),
    places: [],
    status: "stated" as const,
  };
  const all = [item("a", { effects: [effect(4)], runs: [running], evidence: ["card"] })];
  const asked = question({ wishes: { themes: ["extra-teaching"], ages: ["4-12"], cost: 1 }, place: "GM0606" });
  const points = suggestInterventions(all, asked).suggested[0]!.reasons.map(({ rule, points }) => [rule, points]);
  expect(points).toEqual([
    ["figure-worse", 3],
    ["theme", 2],
    ["age", 2],
    ["effect", 2],
    ["strength", 2],
    ["evidence", 1],
    ["cost", -3],
    ["running", 1],
  ]);
});

test("it says which rule decided the order", () => {
  const all = [
    item("figures", { effects: [effect(0, 0)] }),
    item("months", { effects: [effect(4, 0)], indicators: [], themes: ["sport-culture"] }),
  ];
  const { suggested, sensitivity } = suggestInterventions(
    all,
    question({ wishes: { themes: ["sport-culture"], ages: [] } }),
  );
  expect(suggested.map(({ id }) => id)).toEqual(["months", "figures"]);
  expect(sensitivity).toContainEqual({ rule: "effect", top: ["figures", "months"] });
  expect(sensitivity.map(({ rule }) => rule)).not.toContain("figure-worse");
});

test("the order of the list changes nothing", () => {
  const all = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,4}$/), fc.integer({ min: -4, max: 9 })), {
    maxLength: 15,
    selector: ([id]) => id,
  });
  fc.assert(
    fc.property(all, (list) => {
      const items = list.map(([id, months]) => item(id, { effects: [effect(months)] }));
      const found = suggestInterventions(items, question());
      expect(suggestInterventions(items.toReversed(), question())).toEqual(found);
      expect(found.suggested.every(({ id }) => list.find(([one]) => one === id)![1] >= 0)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test("the figures of a summary are laid beside those of the country, and not where there is none", () => {
  const tile = { ...figure(), question: text("q"), unit: "percent", compare: [] } as const;
  const compare = [{ place: { code: "NL", name: "Nederland" }, ...figure().country, pupils: 5 }];
  const fields = [{ tiles: [tile, { ...tile, compare }] }] as never;
  expect(placeFigures({ fields })).toHaveLength(1);
  expect(placeFigures({ fields })[0]).toMatchObject({ value: 40, country: { value: 50 } });
});
