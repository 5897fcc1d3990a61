import { expect, test } from "vitest";
import { codeList } from "./codeList.ts";

test("codes are numbered in the order in which they are first met; null is a code too", () => {
  const list = codeList<string | null>();
  expect(["b", "a", "b", null, "a", null].map((code) => list.indexOf(code))).toStrictEqual([0, 1, 0, 2, 1, 2]);
  expect(list.codes).toStrictEqual(["b", "a", null]);
});
