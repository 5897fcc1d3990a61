import { expect, test } from "vitest";
import { detectDelimiter } from "./delimiter.ts";

const known = (header: readonly string[]): number => header.filter((cell) => ["brin6", "score"].includes(cell)).length;

test.each([
  ["brin6;score\n", ";"],
  ["brin6,score\n", ","],
  ["brin6\tscore\n", "\t"],
  ['brin6;score;"naam, plaats, gemeente, provincie"\n', ";"],
  ["naam; plaats; gemeente,brin6,score\n", ","],
  ["a;b;c\n1,2,3,4,5,6", ";"],
] as const)("of %j it is %j", (text, delimiter) => {
  expect(detectDelimiter(text, known)).toBe(delimiter);
});
