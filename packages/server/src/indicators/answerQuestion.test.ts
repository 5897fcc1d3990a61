import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import { TINY_YEARS, tinyHigher, tinyRegister } from "../../test/tinyRegister.ts";
import { loadPlaces } from "../places/placeBook.ts";
import { answerQuestion } from "./answerQuestion.ts";
import { openCubes } from "./cubes.ts";
import { loadCatalogue } from "./loadCatalogue.ts";
import type { IndicatorRequest } from "./question.ts";
import { registerAt } from "./registers.ts";
import type { Setting } from "./setting.ts";

let folder = "";
let setting: Setting;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansrijk-indicators-"));
  await tinyRegister(join(folder, "register"));
  const register = await registerAt(join(folder, "register"));
  if (!register.ok) throw new Error(register.refusals[0]!.message.en);
  const [catalogue, places] = await Promise.all([loadCatalogue(), loadPlaces()]);
  setting = { catalogue, places, cubes: openCubes(folder), register: register.value, store: null };
});
afterAll(async () => {
  await setting.cubes.close();
  await rm(folder, { recursive: true, force: true });
});

const PLAIN = { by: "", place: "NL", filter: "", seed: 1 };

async function answer(indicator: string, request: Partial<IndicatorRequest> = {}): Promise<IndicatorTable> {
  const outcome = await answerQuestion(setting, { ...PLAIN, indicator, ...request });
  if (!outcome.ok) throw new Error(outcome.refusals[0]!.message.en);
  return outcome.value;
}

async function refusal(indicator: string, request: Partial<IndicatorRequest>): Promise<string> {
  const outcome = await answerQuestion(setting, { ...PLAIN, indicator, ...request });
  return outcome.ok ? "" : outcome.refusals[0]!.message.nl;
}

const value = (table: IndicatorTable, ...keys: string[]) =>
  table.cells.find((cell) => cell.keys.join() === keys.join());

const GROUPS = ["vmbo-or-less", "mbo-2-3", "mbo-4-havo-vwo", "hbo", "wo"];

test("exact rates are those of the register, for the country, a province and a municipality", async () => {
  const sites: Record<string, number[]> = { NL: [0, 1, 2, 3, 4, 5], PV27: [0, 1, 2], GM0034: [3, 4, 5] };
  for (const [place, list] of Object.entries(sites)) {
    const table = await answer("advice-test-higher", { by: "parental-education", place, exact: true });
    GROUPS.forEach((code, education) => {
      const higher = list.reduce((sum, site) => sum + tinyHigher(education, site), 0);
      const cell = value(table, code)!;
      expect(cell.value).toBeCloseTo((100 * higher) / (10 * list.length), 7);
      expect(cell.pupils).toBe(10 * list.length);
      expect(cell.low).toBeLessThan(cell.value!);
      expect(cell.high).toBeGreaterThan(cell.value!);
    });
    expect(value(table, "unknown")).toMatchObject({ value: 0, low: 0, pupils: 10 * list.length });
    expect(table.years).toEqual([2024]);
  }
});

test("without a year in the breakdowns years are taken together; a filter keeps one group", async () => {
  const table = await answer("advice-raised", { years: "2021-2022", filter: "sex:girl", exact: true });
  expect(table.cells).toHaveLength(1);
  expect(table.cells[0]).toMatchObject({ value: 100, keys: [] });
  expect(table.filter).toEqual([{ breakdown: "sex", group: "girl" }]);
  const boys = await answer("advice-raised", { filter: "sex:boy", exact: true });
  expect(boys.cells[0]!.value).toBe(0);
  expect(boys.cells[0]!.pupils! + table.cells[0]!.pupils! / 2).toBe(
    GROUPS.reduce(
      (sum, _, education) => sum + [0, 1, 2, 3, 4, 5].reduce((s, site) => s + tinyHigher(education, site), 0),
      0,
    ),
  );
});

test("the year, places and groups can be crossed in any order", async () => {
  const table = await answer("advice-test-higher", { by: "municipality,year,sex", exact: true });
  expect(table.by.map(({ id }) => id)).toEqual(["municipality", "year", "sex"]);
  expect(table.cells).toHaveLength(342 * TINY_YEARS.length * 2);
  const amsterdam = value(table, "GM0363", "2022", "girl")!;
  expect(amsterdam.pupils).toBe(90);
  expect(value(table, "GM0014", "2022", "girl")).toMatchObject({ value: null, symbol: "z" });
});

test("a year without pupils has no figures; footnotes stand at the cells they are about", async () => {
  const table = await answer("position-year-3", { by: "year", exact: true });
  expect(table.cells.map((cell) => cell.symbol)).toEqual(["x", "x", "x", undefined, undefined]);
  const noted = await answer("advice-test-higher", { by: "year", years: "2022-2024" });
  expect(noted.cells.map((cell) => cell.footnotes)).toEqual([[0], [], []]);
  expect(noted.footnotes).toHaveLength(1);
});

test("what leaves is rounded or hidden, and a group of which fewer than ten have it is never shown", async () => {
  const table = await answer("advice-test-higher", { by: "year,parental-education", place: "GM0363" });
  for (const year of TINY_YEARS) {
    // 7 of 30 is too few to show; 0 of 30 likewise.
    expect(value(table, String(year), "wo")).toMatchObject({ value: null, pupils: null, symbol: "c" });
    expect(value(table, String(year), "unknown")!.symbol).toBe("c");
  }
  for (const cell of table.cells.filter((item) => item.value !== null)) {
    expect(cell.pupils! % 5).toBe(0);
    const held = (cell.value! / 100) * cell.pupils!;
    expect(Math.abs(held - 5 * Math.round(held / 5))).toBeLessThan(0.01);
  }
  const alone = await answer("advice-test-higher", { by: "parental-education", place: "GM0363", years: "2023" });
  // The same pupils always have the same number, whatever else was asked.
  for (const code of GROUPS) expect(value(alone, code)!.value).toBe(value(table, "2023", code)!.value);
});

test("the gap is the least favourable group minus the most favourable, with a correct sign and words", async () => {
  const table = await answer("advice-test-higher", { by: "parental-education", place: "NL", exact: true });
  expect(table.gaps).toHaveLength(1);
  expect(table.gaps[0]).toMatchObject({ group: { code: "vmbo-or-less" }, against: { code: "wo" }, certain: true });
  expect(table.gaps[0]!.value).toBeCloseTo(40, 7);
  expect(table.statement.nl).toContain("ligt 40,0 procentpunt hoger dan");
  expect(table.statement.nl).not.toContain("niet zeker");
  expect(table.whatIf[0]!.nl).toContain("ongeveer 24 leerlingen minder");
  const nothing = await answer("exam-success", { by: "sex", place: "NL", exact: true });
  expect(nothing.gaps[0]!.certain).toBe(false);
});

test("at equal score differences in the spread of scores disappear", async () => {
  const table = await answer("advice-at-equal-score", { by: "year", exact: true });
  // Everybody has an advice of havo or vwo: at equal score there is no gap.
  for (const cell of table.cells) expect(cell.value).toBeCloseTo(0, 9);
  const groups = await answer("advice-at-equal-score", { by: "parental-education", exact: true });
  expect(groups.cells.map((cell) => cell.value)).toEqual([100, 100, 100, 100, 100]);
  const hidden = await answer("advice-at-equal-score", { by: "year" });
  expect(hidden.cells.every((cell) => cell.symbol === "c")).toBe(true);
});

test("segregation is zero where every school is the same, and housing is what choosing made up for", async () => {
  const table = await answer("segregation-parental-education", {
    by: "year",
    place: "GM0363",
    years: "2024",
    exact: true,
  });
  const [cell] = table.cells;
  expect(cell!.value).toBe(0);
  const [housing, choice] = cell!.parts!;
  // Two groups to one site and three to the other two: only the level of education tells the site, H = I / log 5.
  const entropy = -(0.4 * Math.log(0.4) + 0.6 * Math.log(0.6));
  expect(housing!.value).toBeCloseTo(entropy / Math.log(5), 3);
  expect(choice!.value).toBeCloseTo(-housing!.value, 9);
});

test("the same question has the same answer, byte for byte, and so have the cubes below it", async () => {
  const made = async (name: string): Promise<{ answers: string; files: Map<string, Buffer> }> => {
    const cubes = openCubes(join(folder, name));
    const answers = [];
    for (const [indicator, by] of [
      ["advice-test-higher", "year,parental-education"],
      ["advice-at-equal-score", "year"],
      ["segregation-parental-education", "year"],
    ] as const)
      answers.push(await answerQuestion({ ...setting, cubes }, { ...PLAIN, indicator, by, place: "PV24" }));
    await cubes.close();
    const names = (await readdir(join(folder, name, "cubes"))).sort();
    const files = names.map(async (file) => [file, await readFile(join(folder, name, "cubes", file))] as const);
    return { answers: JSON.stringify(answers), files: new Map(await Promise.all(files)) };
  };
  const [once, twice] = [await made("once"), await made("twice")];
  expect(twice.answers).toBe(once.answers);
  // A cube with two smaller ones, and two that have none; nothing half-written.
  expect(once.files.size).toBe(5);
  expect([...twice.files.keys()]).toEqual([...once.files.keys()]);
  for (const [file, bytes] of once.files) expect(bytes.equals(twice.files.get(file)!), file).toBe(true);
});

test("what does not exist is refused with the choices", async () => {
  expect(await refusal("nothing", {})).toContain("advice-raised");
  expect(await refusal("advice-raised", { by: "shoe-size" })).toContain("parental-education");
  expect(await refusal("advice-raised", { place: "GM9999" })).toContain("GM0363");
  expect(await refusal("advice-raised", { years: "1999" })).toContain("2020");
  expect(await refusal("advice-raised", { filter: "sex:x" })).toContain("girl");
  expect(await refusal("advice-raised", { by: "municipality,province" })).toContain("niet allebei");
});

test("a table that takes too long to protect is refused, always, and a smaller one is not", async () => {
  const ask = (by: string, place: string) =>
    answerQuestion(setting, { ...PLAIN, indicator: "advice-raised", by, place });
  const country = await ask("municipality,parental-education,income-fifth,origin", "NL");
  expect(country.ok ? "" : country.refusals[0]!.message.nl).toMatch(/hoogstens 40000/);
  expect((await ask("municipality,parental-education,sex", "NL")).ok).toBe(true);
  expect((await ask("municipality,parental-education,sex", "PV24")).ok).toBe(true);
});
