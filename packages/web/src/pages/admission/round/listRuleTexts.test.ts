import { expect, test } from "vitest";
import { listRuleTexts } from "./listRuleTexts.ts";

test("advices with the same rule stand together, and a rule for all names nobody", () => {
  const rules = [
    { advice: "vmbo-b", minimum: 4 },
    { advice: "havo", minimum: 12 },
    { advice: "vmbo-k", minimum: 4 },
    { minimum: 6, maximum: 10 },
  ];
  expect(listRuleTexts(rules).map(({ nl }) => nl)).toEqual([
    "minstens 4 keuzes bij advies vmbo-b, vmbo-k",
    "minstens 12 keuzes bij advies havo",
    "minstens 6, hoogstens 10 keuzes",
  ]);
});
