import { expect, test } from "vitest";
import { isAbsent, sharedFile } from "../../test/sharedFile.ts";
import { hidesPercent, revealsFromPercent } from "./revealsFromPercent.ts";
import type { CountRange } from "./tableModel.ts";

const SMALL = { low: 1, high: 4 };

test.each([
  ["66.7", { whole: { low: 3, high: 3 }, part: { low: 2, high: 2 }, exact: true }],
  ["75", { whole: { low: 4, high: 4 }, part: { low: 3, high: 3 }, exact: true }],
  ["50", { whole: { low: 2, high: 4 }, part: { low: 1, high: 2 }, exact: false }],
  ["100,0%", { whole: { low: 1, high: 4 }, part: { low: 1, high: 4 }, exact: false }],
])("<5 candidates, <5 passed, %s percent", (percent, expected) => {
  expect(revealsFromPercent(SMALL, SMALL, percent)).toMatchObject({ ...expected, narrows: true });
});

test("a percentage that no counts fit, or that is none, tells nothing", () => {
  expect(revealsFromPercent(SMALL, SMALL, "40")).toBeUndefined();
  expect(revealsFromPercent(SMALL, SMALL, "")).toBeUndefined();
});

test("a percentage leaves with its counts only", () => {
  expect([hidesPercent(false, false), hidesPercent(true, false), hidesPercent(false, true)]).toEqual([
    false,
    true,
    true,
  ]);
});

const EXAMS = "duo-vo/examenkandidaten-en-geslaagden-2019-2024.csv.gz";

test.skipIf(isAbsent(EXAMS))(
  "in the exam file of 2019-2024 percentages tell thousands of counts that are printed as <5 (skipped without the shared file)",
  () => {
    const lines = new TextDecoder().decode(sharedFile(EXAMS).bytes).split(/\r?\n/);
    const range = (text: string): CountRange => (text === "<5" ? SMALL : { low: Number(text), high: Number(text) });
    let [hidden, exact] = [0, 0];
    for (const line of lines.slice(1)) {
      const cells = line.slice(1, -1).split('";"').slice(7);
      for (let at = 0; at + 2 < cells.length; at += 3) {
        const [whole, part, percent] = cells.slice(at, at + 3);
        if (whole !== "<5" && part !== "<5") continue;
        hidden++;
        if (revealsFromPercent(range(whole!), range(part!), percent!)?.exact) exact++;
      }
    }
    expect({ hidden, exact }).toEqual({ hidden: 51_699, exact: 6_472 });
  },
);
