import { expect, test } from "vitest";
import { countWatch } from "./countWatch.ts";

const STEP = { nl: "Advies tellen", en: "counting Advice" };

function told(patience: number, lang: "nl" | "en" = "nl"): string {
  let text = "";
  const { report } = countWatch({ lang }, { err: (line) => void (text += line) }, patience);
  report!(1, 2, STEP);
  report!(2, 2, STEP);
  return text;
}

test("what takes long is told step by step, with one line before; what is quick is not", () => {
  const lines = told(0).trimEnd().split("\n");
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain("Ctrl+C");
  expect(lines.slice(1)).toEqual(["Stap 1 van 2: Advies tellen", "Stap 2 van 2: Advies tellen"]);
  expect(told(0, "en")).toContain("Step 1 of 2: counting Advice");
  expect(told(3_600_000)).toBe("");
});
