import { expect, test } from "vitest";
import { groupCells } from "./groupCells.ts";

const GROUP = { id: "a", label: { nl: "Groep", en: "Group" } };
const FIGURES = { sites: 1200, pupils: 100, pupilShare: 0.2, amount: 1, amountShare: 0.9, perPupil: 12.5 };

test("a shown group has its figures; an interval without an end says so", () => {
  const figures = { ...FIGURES, interval: { low: 10, high: 15 } };
  expect(groupCells({ ...GROUP, state: "shown", figures }, "nl")).toEqual([
    "Groep",
    "1.200",
    "20,0%",
    "90,0%",
    "12,50",
    "10,00 - 15,00",
  ]);
  const open = { ...FIGURES, interval: { low: 0, high: Infinity } };
  expect(groupCells({ ...GROUP, state: "shown", figures: open }, "en").at(-1)).toBe("0.00 - ?");
});

test("an empty group and a hidden one say different things", () => {
  const empty = groupCells({ ...GROUP, state: "empty" }, "nl");
  const hidden = groupCells({ ...GROUP, state: "hidden" }, "nl");
  expect(new Set(empty.slice(1))).toEqual(new Set(["geen leerlingen"]));
  expect(new Set(hidden.slice(1))).toEqual(new Set(["te klein om te tonen"]));
  expect([empty.length, hidden.length]).toEqual([6, 6]);
});
