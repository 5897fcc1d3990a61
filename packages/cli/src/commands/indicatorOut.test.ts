import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tinyRegister } from "../../../server/test/tinyRegister.ts";
import { runCommand } from "../../test/runCommand.ts";

let folder = "";
const compute = (...args: string[]) =>
  runCommand(
    ...`--data-dir ${folder} indicator compute advice-test-higher --by year,sex --region GM0363`.split(" "),
    "--register",
    join(folder, "register"),
    ...args,
  );

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansrijk-out-"));
  await tinyRegister(join(folder, "register"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("--out writes the answer in the format of the name, and nothing to standard output", async () => {
  const heads: Record<string, string> = { "a.csv": "indicator,", "a.zip": "PK" };
  for (const [name, head] of Object.entries(heads)) {
    const { code, out } = await compute("--out", join(folder, name));
    expect([code, out]).toEqual([0, ""]);
    const text = await readFile(join(folder, name), "latin1");
    expect(text.startsWith(head)).toBe(true);
  }
  const table = JSON.parse((await compute("--format", "json")).out) as { cells: { value: number }[] };
  const rows = (await readFile(join(folder, "a.csv"), "utf8")).trim().split("\n");
  expect(rows).toHaveLength(1 + table.cells.length);
  expect(rows[1]).toContain(`percent,${table.cells[0]!.value},`);
  for (const row of rows.slice(1)) expect(row).toContain("Voorbeeldland: verzonnen leerlingen");
});

test.each([
  ["a.pdf", /verwacht een naam op \.csv/],
  ["nowhere/a.csv", /bestaat niet/],
])("--out %s is refused and nothing is written", async (name, message) => {
  const before = await readdir(folder);
  const { code, err } = await compute("--out", join(folder, name));
  expect(code).toBeGreaterThan(0);
  expect(err).toMatch(message);
  expect(await readdir(folder)).toEqual(before);
});
