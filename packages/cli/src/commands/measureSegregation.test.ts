import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand } from "../../test/runCommand.ts";

let folder: string;
const path = (name: string): string => join(folder, name);
const TABLE = [
  "school,race,n,wijk",
  "s1,a,100,w1",
  "s2,a,60,w1",
  "s2,b,40,w1",
  "s3,a,40,w2",
  "s3,b,60,w2",
  "s4,b,100,w2",
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansrijk-segregation-"));
  await writeFile(path("table.csv"), TABLE.join("\n"));
  await writeFile(path("later.csv"), TABLE.join("\n").replace("s4,b,100", "s5,b,80"));
  await writeFile(path("wrong.csv"), [...TABLE, "s4,a,-3,w2"].join("\n"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function measure(file: string, ...more: string[]) {
  const columns = ["--unit", "school", "--group", "race", "--weight", "n"];
  return runCommand("measure", "segregation", "--input", path(file), ...columns, ...more);
}

test("all figures as JSON, with parts, the difference with another year and intervals", async () => {
  const more = ["--within", "wijk", "--compare", path("later.csv"), "--intervals", "--replicates", "200"];
  const { code, out, err } = await measure("table.csv", ...more, "--format", "json");
  expect([code, err]).toEqual([0, ""]);
  const found = JSON.parse(out);
  expect(found).toMatchObject({ focus: "a", n: 400, units: 4, groups: 2, isolation_focus: found.isolation.a });
  for (const [name, value] of Object.entries({ D: 0.6, gini: 0.8, atkinson: 0.76, eta2: 0.52, interaction: 0.24 }))
    expect(found[name], name).toBeCloseTo(value, 12);
  expect(found.H).toBeCloseTo(0.5145247027726657, 12);
  expect(found.within.between.M + found.within.within.M).toBeCloseTo(found.M, 12);
  expect(found.difference).toMatchObject({ M1: found.M, common: { units: 3, groups: 2 } });
  expect(found.intervals.D.low).toBeLessThan(0.6);
  expect(found.expected.values.D).toBeGreaterThan(0);
  const again = await measure("table.csv", ...more, "--format", "json");
  expect(again.out).toBe(out);
});

test("in words and as CSV, also for one group against all others", async () => {
  const text = await measure("table.csv", "--focus", "b", "--intervals", "--replicates", "50");
  expect(text.out).toMatch(/ongelijkheidsindex +D +b +0\.6000/);
  const csv = await measure("table.csv", "--format", "csv");
  expect(csv.out).toContain("measure,of,value,low,high,corrected,corrected_low,corrected_high\nn,,400,,,,,\n");
});

test("a refusal names file, row, column, value and what was expected", async () => {
  const wrong = await measure("wrong.csv");
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain('wrong.csv, rij 8, kolom "n": "-3" - verwacht: een getal van 0 of meer');
  const absent = await measure("none.csv");
  expect([absent.code, absent.err]).toEqual([2, "none.csv: verwacht: een bestand dat bestaat\n"]);
  const group = await measure("table.csv", "--focus", "c");
  expect([group.code, group.out]).toEqual([2, ""]);
  expect(group.err).toContain('--focus "c" komt niet voor; verwacht: "a", "b"');
});
