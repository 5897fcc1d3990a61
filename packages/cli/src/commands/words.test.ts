import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand } from "../../test/runCommand.ts";

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "kansrijk-words-"))));
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

test("words are told with file, line and column; the file stays as it is; the exit code is 1", async () => {
  const text = "Het onderwijsachterstandenbeleid.\nVoor laagopgeleide ouders en zwakke leerlingen.";
  const path = await file("a.txt", text);
  const { code, out } = await runCommand("words", "check", path);
  expect(code).toBe(1);
  expect(out).toContain(`${path}:2:6: laagopgeleide -> praktisch opgeleid`);
  expect(out).toContain(`${path}:2:30: zwakke leerlingen -> leerlingen die meer steun nodig hebben`);
  expect(out).not.toContain("onderwijsachterstandenbeleid");
  expect(await readFile(path, "utf8")).toBe(text);
});

test("nothing found is 0, a file that is not there is 2", async () => {
  const sound = await file("b.txt", "Alle leerlingen verdienen kansen.");
  expect((await runCommand("words", "check", sound)).code).toBe(0);
  const gone = await runCommand("words", "check", join(folder, "none.txt"), "--lang", "en");
  expect([gone.code, gone.err]).toEqual([
    2,
    `${join(folder, "none.txt")}: expected a text file that exists and may be read.\n`,
  ]);
});

test("as JSON for several files, and of one language only", async () => {
  const paths = [await file("c.txt", "disadvantaged pupils"), await file("d.txt", "een kansarm gezin")];
  const { out } = await runCommand("words", "check", ...paths, "--format", "json", "--only", "en");
  const { results } = JSON.parse(out) as { results: { findings: { term: string }[] }[] };
  expect(results.map(({ findings }) => findings.map(({ term }) => term))).toEqual([["en-disadvantaged"], []]);
});

test("list shows the words and the names", async () => {
  const { out } = await runCommand("words", "list", "--format", "json");
  const { words } = JSON.parse(out) as { words: { kind: string }[] };
  expect(words.filter(({ kind }) => kind === "term").length).toBeGreaterThan(30);
  expect(words.filter(({ kind }) => kind === "name").length).toBeGreaterThan(4);
});
