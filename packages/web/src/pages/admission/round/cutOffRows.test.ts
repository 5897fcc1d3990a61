import { expect, test } from "vitest";
import { cutOffRows } from "./cutOffRows.ts";

const frame = {
  school: "Lyceum Één",
  level: "vwo",
  x: null,
  y: null,
  capacity: 30,
  extra: 0,
  placed: 30,
  lastClass: 2,
};
const open = { kind: "open" as const, group: null, places: 20, placed: 20, cutoff: { class: 2, number: 51 } };
const reserve = { kind: "reserve" as const, group: "wijk", places: 10, placed: 10, cutoff: null };
const noord = { ...frame, id: "n", name: "Noord", sections: [reserve, open], quotas: [] };
const zuid = {
  ...frame,
  id: "z",
  name: "Zuid",
  school: "Zuid",
  sections: [open],
  quotas: [{ group: "jongens", places: 15, placed: 15, cutoff: null }],
};

test("a programme has a row for every kind of places", () => {
  expect(cutOffRows([noord, zuid], "").map(({ programme, part }) => [programme.id, part.nl])).toEqual([
    ["n", "eerst voor wijk"],
    ["n", "voor iedereen"],
    ["z", "voor iedereen"],
    ["z", "hoogstens van jongens"],
  ]);
});

test("every word must occur, in name, school, level or id, whatever the accents", () => {
  const found = (search: string) => [
    ...new Set(cutOffRows([noord, zuid], search).map(({ programme }) => programme.id)),
  ];
  expect(found("een noord")).toEqual(["n"]);
  expect(found("VWO")).toEqual(["n", "z"]);
  expect(found("een zuid")).toEqual([]);
});
