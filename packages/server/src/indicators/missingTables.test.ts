import { expect, test } from "vitest";
import type { RegisterTable } from "@kansrijk/core/register/registerTable";
import { loadCatalogue } from "./loadCatalogue.ts";
import { missingTables } from "./missingTables.ts";
import { registerTables } from "./registerTables.ts";

const few = {
  files: new Map([
    ["enrolments", []],
    ["advices", []],
    ["pupils", []],
    ["sites", []],
    ["municipalities", []],
  ]),
};

async function missing(id: string): Promise<string[]> {
  const { definitions } = await loadCatalogue();
  const definition = definitions.get(id)!;
  if (definition.kind === "published") throw new TypeError(`${id} is not of the register`);
  return missingTables(few, definition, (await registerTables()).values()).map((table: RegisterTable) => table.id);
}

test("a measure needs the tables that its relation names", async () => {
  expect(await missing("bridge-class")).toEqual([]);
  expect(await missing("advice-raised")).toEqual([]);
  expect(await missing("advice-at-equal-score")).toEqual(["tests"]);
  expect(await missing("degree-at-equal-score")).toEqual(["diplomas", "tests"]);
  expect(await missing("contribution-asked")).toEqual(["costs"]);
});

test("comparing with the nearest school needs the middles of postcode areas", async () => {
  const { definitions } = await loadCatalogue();
  const nearest = [...definitions.values()].find(
    (item) => item.kind === "segregation" && item.counterfactual !== undefined,
  )!;
  expect(await missing(nearest.id)).toEqual(["postcodes"]);
});
