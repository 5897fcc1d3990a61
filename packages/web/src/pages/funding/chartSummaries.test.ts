import { expect, test } from "vitest";
import { changeSummary, concentrationSummary, groupSummary, spreadSummary } from "./chartSummaries.ts";

const label = (text: string) => ({ nl: text, en: text });
const figures = (perPupil: number) => ({
  sites: 5,
  pupils: 100,
  pupilShare: 0.2,
  amount: 1,
  amountShare: 0.9,
  perPupil,
  interval: { low: 0, high: 1 },
});

test("changes are told by their ends and their middle", () => {
  expect(changeSummary([3, -1, 2], "en")).toBe(
    "The amount changes for 3 sites: from -€1.00 to €3.00 per pupil. For the middle site it is €2.00.",
  );
});

test("sites with nought are counted apart", () => {
  const text = spreadSummary([0, 0, 1, 2, 3], "Score", false, "nl");
  expect(text).toContain("2 vestigingen hebben nul");
  expect(text).toContain("de helft 2,00 of meer");
  expect(spreadSummary([0], "Score", false, "en")).toBe("Score: nought everywhere.");
});

test("groups are told by the most and the least; protected groups stay out of it", () => {
  const text = groupSummary(
    [
      { id: "a", label: label("A"), state: "shown", figures: figures(10) },
      { id: "b", label: label("B"), state: "hidden" },
      { id: "d", label: label("D"), state: "empty" },
      { id: "unknown", label: label("Unknown"), state: "shown", figures: figures(99) },
      { id: "c", label: label("C"), state: "shown", figures: figures(40) },
    ],
    "en",
  );
  expect(text).toContain("Most per pupil: C, €40.00 (90% of the money for 20% of the pupils)");
  expect(text).toContain("Least: A, €10.00");
  expect(text).not.toMatch(/[BD]/);
  expect(groupSummary([{ id: "b", label: label("B"), state: "hidden" }], "nl")).toBe(
    "Er zijn geen groepen die getoond mogen worden.",
  );
});

test("concentration is told with its index, its interval and half of the pupils", () => {
  const curve = [
    { pupils: 0, amount: 0 },
    { pupils: 0.5, amount: 0.8 },
    { pupils: 1, amount: 1 },
  ];
  const text = concentrationSummary({ index: -0.3, interval: { low: -0.35, high: -0.25 }, curve }, "nl");
  expect(text).toContain("80% van het geld");
  expect(text).toContain("-0,300 (95%-interval -0,350 tot -0,250)");
});
