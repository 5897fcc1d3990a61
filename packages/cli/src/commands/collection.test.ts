import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { agenda } from "@kansrijk/core/agenda/agenda";
import { temporaryStore, type TemporaryStore } from "../../../server/test/temporaryStore.ts";
import { runCommand } from "../../test/runCommand.ts";

const AGENDA = agenda.parse({
  id: "proef",
  title: "Kwibus voor iedereen",
  municipalities: ["GM0606"],
  from: "2026-01-01",
  to: "2029-12-31",
  owner: "wethouder onderwijs",
});

/** Stays open, so that not every command has to start the database. */
let store: TemporaryStore;
let folder = "";
const run = (...args: string[]) => runCommand("--data-dir", store.dataDir, ...args);
const collection = (...args: string[]) => run("collection", ...args);
async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, JSON.stringify(content));
  return path;
}

beforeAll(async () => {
  [store, folder] = await Promise.all([temporaryStore(), mkdtemp(join(tmpdir(), "kansrijk-collection-"))]);
});
afterAll(() => Promise.all([store.remove(), rm(folder, { recursive: true, force: true })]));

test("a file is tried, brought in, seen, found, changed through Excel, and its history shows it", async () => {
  const path = await file("agendas.json", [AGENDA]);
  expect((await collection("import", "agendas", path, "--dry-run")).out).toContain("nieuw: 1 (proef)");
  expect(JSON.parse((await collection("show", "agendas", "--format", "json")).out)).toEqual([]);
  expect((await collection("import", "agendas", path, "--note", "begin")).out).toContain("Bewaard.");
  expect(JSON.parse((await collection("show", "agendas", "proef")).out)).toEqual(AGENDA);
  const found = JSON.parse((await run("search", "kwibus", "--format", "json")).out);
  expect(found).toMatchObject({ total: 1, results: [{ kind: "agendas", id: "proef" }] });
  expect((await run("search", "kwibus")).out).toContain("agendas proef: *Kwibus* voor iedereen");

  const excel = join(folder, "agendas.xlsx");
  expect((await collection("export", "agendas", "--format", "xlsx", "--out", excel)).err).toContain("spreadsheetml");
  expect((await collection("import", "agendas", excel)).out).toMatch(/gelijk: 1/);
  const changed = await file("changed.json", [{ ...AGENDA, title: "Anders" }]);
  expect((await collection("import", "agendas", changed)).out).toContain("veranderd: 1 (proef: title)");
  const history = JSON.parse((await collection("history", "agendas", "proef", "--format", "json")).out);
  expect(history).toMatchObject([{ version: 2 }, { version: 1, note: "begin", actor: "cli" }]);
  const none = await file("none.json", []);
  expect((await collection("import", "agendas", none, "--replace")).out).toContain("weg: 1 (proef)");
});

test("everything goes into one file, and the same file again", async () => {
  const [one, two] = [join(folder, "one.zip"), join(folder, "two.zip")];
  await collection("export", "all", "--out", one);
  await collection("export", "all", "--out", two);
  expect(await readFile(one)).toEqual(await readFile(two));
});

test("the kinds are listed with their number of records", async () => {
  const listed = JSON.parse((await collection("list", "--format", "json")).out) as { id: string; records: number }[];
  expect(listed.find(({ id }) => id === "letters")?.records).toBe(5);
  expect((await collection("list")).out).toMatch(/letters\s+Brieven\s+5/);
});

test("text is erased with a reason, and the history and the check tell it; a whole record only when its id is typed again", async () => {
  const path = await file("erase.json", [{ ...AGENDA, id: "wis", owner: "Jannetje Kwibus" }]);
  await collection("import", "agendas", path, "--note", "van Jannetje Kwibus");
  const erase = (...args: string[]) => collection("erase", "agendas", "wis", ...args);
  const reason = ["--reason", "Op verzoek van wie het betreft."];
  expect((await erase("--field", "owner", "--reason", "kort")).err).toContain("reden van 10 tot 500 tekens");
  expect((await erase("--field", "nergens", ...reason)).code).toBe(2);
  const whole = await erase(...reason);
  expect([whole.code, whole.err]).toEqual([2, expect.stringContaining("--confirm wis")]);
  expect((await erase("--field", "owner", ...reason)).out).toMatch(
    /^Gewist in versie 1 van agendas wis, en in 1 notities\./,
  );
  const shown = await collection("show", "agendas", "wis");
  expect(JSON.parse(shown.out)).toMatchObject({ owner: "[gewist]", title: AGENDA.title });
  expect((await collection("history", "agendas", "wis")).out).toMatch(
    /\[gewist\] \(gewist \d{4}-\d\d-\d\d: Op verzoek/,
  );
  const { code, out, err } = await collection("check");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/agendas wis versie 1: tekst gewist op \d{4}-\d\d-\d\d\. Reden: Op verzoek/);
  expect((await run("audit", "verify")).out).toContain("Het logboek klopt");
  expect((await erase("--confirm", "wis", ...reason)).code).toBe(0);
  const gone = await collection("show", "agendas", "wis");
  expect([gone.code, gone.err]).toEqual([2, expect.stringContaining("de inhoud is gewist op")]);
});

test("all records are right", async () => {
  const { err, out } = await collection("check");
  expect(err).toBe("");
  expect(out).toMatch(/^\d+ records, geen fouten/m);
});

test("what cannot be done ends with 2 and says why", async () => {
  const wrong = await file("wrong.json", [{ ...AGENDA, from: "gisteren" }]);
  const letters = join(folder, "letters.json");
  await collection("export", "letters", "--format", "json", "--out", letters);
  const first = JSON.parse(await readFile(letters, "utf8")) as { file: string }[];
  const changed = await file("letters2.json", [{ ...first[0]!, file: "x" }]);
  const cases: [string[], RegExp][] = [
    [["show", "nothing"], /wel: .*letters/],
    [["show", "letters", "S9"], /geen letters S9/],
    [["history", "letters", "S9"], /geen letters S9/],
    [["import", "agendas", join(folder, "no.json")], /is er niet/],
    [["import", "agendas", wrong], /wrong\.json, rij 1, kolom "from": "gisteren" - verwacht: een datum/],
    [["import", "letters", changed], /horen bij Kansrijk/],
    [["export", "agendas", "--out", join(folder, "no", "such.csv")], /bestaat niet/],
  ];
  for (const [args, expected] of cases) {
    const { code, err } = await collection(...args);
    expect([args[0], code]).toEqual([args[0], 2]);
    expect(err).toMatch(expected);
  }
});
