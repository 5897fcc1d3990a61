import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import { expect, test } from "vitest";
import { joinFootnotes } from "./joinFootnotes.ts";

const note = (nl: string) => ({ nl, en: nl });
const table = (footnotes: readonly string[], used: readonly number[]) =>
  ({ footnotes: footnotes.map(note), cells: [{ footnotes: used }] }) as unknown as IndicatorTable;

test("cells of several tables point to the same notes in one list", () => {
  const { tables, footnotes } = joinFootnotes([table(["a", "b"], [1]), table(["b", "c"], [0, 1]), table([], [])]);
  expect(footnotes.map(({ nl }) => nl)).toEqual(["a", "b", "c"]);
  expect(tables.map(({ cells }) => cells[0]!.footnotes)).toEqual([[1], [1, 2], []]);
});
