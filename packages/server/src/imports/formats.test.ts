import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { readTable } from "@kansrijk/core/tables/readTable";
import { readFormats } from "./formats.ts";

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "formats-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

test("every file in the folder of core is a format, under the name of its file", async () => {
  const formats = await readFormats();
  const files = await readdir(new URL("../../../core/src/tables/formats/", import.meta.url));
  expect(formats.size).toBe(files.filter((file) => !file.endsWith(".test.ts")).length);
  expect([...formats.keys()]).toContain("cbs-scores-po");
  for (const [id, format] of formats) expect(format.id).toBe(id);
});

test("a format found this way reads a file", async () => {
  const format = (await readFormats()).get("pupil-scores-po")!;
  const reading = readTable(format, "x.csv", new TextEncoder().encode("site;score\n00AP00;535,26\n"));
  expect(reading).toMatchObject({ ok: true, rowCount: 1, rows: { sites: ["00AP00"] } });
});

test("a format is added by adding a file; tests beside it are left out", async () => {
  const own = 'export const format = { id: "own-table", columns: {}, open: () => ({ add() {}, done() {} }) };';
  const folder = await folderWith({ "ownTable.ts": own, "ownTable.test.ts": "throw new Error();" });
  expect([...(await readFormats(folder)).keys()]).toStrictEqual(["own-table"]);
});

test("a file without a format, or with another id than its name, is an error", async () => {
  await expect(readFormats(await folderWith({ "empty.ts": "export const other = 1;" }))).rejects.toThrow(
    'empty.ts: expected an export "format"',
  );
  const misnamed = 'export const format = { id: "a-b", columns: {}, open() {} };';
  await expect(readFormats(await folderWith({ "aC.ts": misnamed }))).rejects.toThrow(
    "expected a format with the id a-c, not a-b",
  );
});
