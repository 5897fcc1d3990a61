import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tinyRegister } from "../../../server/test/tinyRegister.ts";
import { runCommand } from "../../test/runCommand.ts";

let folder = "";
const compute = (...args: string[]) =>
  runCommand("--data-dir", folder, "indicator", "compute", ...args, "--register", join(folder, "register"));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansrijk-indicator-"));
  await tinyRegister(join(folder, "register"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("list names the indicators by field, show tells what one means", async () => {
  const { code, out } = await runCommand("indicator", "list");
  expect(code).toBe(0);
  expect(out).toMatch(/advice-raised\s+5 Flexibiliteit/);
  const shown = await runCommand("indicator", "show", "advice-raised", "--lang", "en");
  expect(shown.out).toContain("Computation: 100 x pupils with a raised advice");
  expect(JSON.parse((await runCommand("indicator", "show", "advice-raised", "--format", "json")).out).id).toBe(
    "advice-raised",
  );
});

test("compute gives JSON, CSV and text of the same answer", async () => {
  const args = ["advice-test-higher", "--by", "parental-education,year", "--region", "GM0363", "--years", "2023-2024"];
  const table = JSON.parse((await compute(...args, "--format", "json")).out);
  expect(table.cells).toHaveLength(12);
  expect(table.place).toEqual({ code: "GM0363", name: "Amsterdam" });
  const csv = (await compute(...args, "--format", "csv")).out.trim().split("\n");
  expect(csv[0]).toBe(
    "indicator,place,parental-education,year,unit,value,low,high,pupils,symbol,band_low,band_high,footnotes,source",
  );
  expect(csv).toHaveLength(13);
  const { keys, value, low, high, pupils } = table.cells[0];
  expect(csv[1]).toMatch(
    new RegExp(`^advice-test-higher,GM0363,${keys.join(",")},percent,${value},${low},${high},${pupils},,,,`),
  );
  const { out } = await compute(...args);
  expect(out).toContain("Voorbeeldland: verzonnen leerlingen.");
  expect(out).toContain("c = beschermd");
  expect((await compute(...args, "--format", "json")).out).toBe(JSON.stringify(table, null, 1) + "\n");
});

test("exact figures carry the warning not to share them", async () => {
  const { out } = await compute("advice-test-higher", "--by", "parental-education", "--exact", "--format", "json");
  const table = JSON.parse(out);
  expect(table.protection.nl).toContain("Deel deze cijfers niet");
  expect(table.cells.at(-1)).toMatchObject({ keys: ["unknown"], value: 0 });
});

test.each([
  [["nothing"], /advice-raised/],
  [["advice-raised", "--by", "shoes"], /parental-education/],
  [["advice-raised", "--region", "Nergenshuizen"], /GM0363/],
  [["advice-raised", "--years", "1999"], /2020/],
  [["advice-raised", "--filter", "sex:x"], /girl/],
])("compute %j is refused with the choices", async (args, message) => {
  const { code, err } = await compute(...args);
  expect(code).toBe(2);
  expect(err).toMatch(message);
});

test("a folder without a register is refused, and so is a question before the example country is made", async () => {
  const { code, err } = await runCommand("indicator", "compute", "advice-raised", "--register", join(folder, "none"));
  expect(code).toBe(2);
  expect(err).toContain("register.json");
  const early = await runCommand(
    "--data-dir",
    join(folder, "empty"),
    "indicator",
    "compute",
    "advice-raised",
    "--by",
    "x",
  );
  expect(early).toMatchObject({ code: 2 });
});
