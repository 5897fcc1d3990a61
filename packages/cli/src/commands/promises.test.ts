import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand } from "../../test/runCommand.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansrijk-promises-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A folder that is not there: nothing was ever kept, and nothing is made. */
const run = (...args: string[]) => runCommand("--data-dir", join(folder, "nothing"), ...args);

interface Listed {
  readonly id: string;
  readonly part?: string;
  readonly status: string;
  readonly deadline: { readonly stated: string; readonly rule: string; readonly from: string; readonly to: string };
  readonly place: { readonly letter: string };
}

test("promises list --due-before gives the windows that end before the day, as JSON", async () => {
  const { code, out } = await run("promises", "list", "--due-before", "2023-09-01", "--format", "json");
  expect(code).toBe(0);
  const rows = JSON.parse(out) as Listed[];
  expect(rows.every(({ deadline }) => deadline.to < "2023-09-01")).toBe(true);
  expect(rows.find(({ id }) => id === "K20")).toMatchObject({
    deadline: { rule: "at-the-latest-spring", from: "2023-03-10", to: "2023-06-20" },
    place: { letter: "S4" },
  });
  expect(rows.some(({ id }) => id === "K21")).toBe(false);
});

test("promises show tells what was said, when it was due and why it has its status", async () => {
  const { out } = await run("promises", "show", "K21");
  expect(out).toContain("Toelatingsbeleid: gelijke kansen bij aanmelding, 1");
  expect(out).toContain('"dit jaar": 10 maart 2023 - 31 december 2023');
  expect(out).toContain("status: onbekend");
  const law = await run("promises", "show", "k7", "--lang", "en", "--on", "2019-06-01");
  expect(law.out).toContain("status: open");
  expect((await run("promises", "show", "K7", "--lang", "en")).out).toContain("Delivered on 1 August 2020");
  const wrong = await run("promises", "show", "K99");
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("K99")]);
  expect((await run("promises", "list", "--on", "gisteren")).code).toBe(2);
});

test("promises list, timeline and calendar read as text, and the calendar is kept as a file", async () => {
  expect((await run("promises", "list", "--status", "late", "--letter", "S4")).out).toMatch(/K27 .*te laat/);
  expect((await run("promises", "timeline")).out).toMatch(/31 oktober 2016\s+Plan/);
  const file = join(folder, "beloften.ics");
  const { out } = await run("promises", "calendar", "--letter", "S0", "--out", file);
  expect(out).toContain("1 termijnen");
  expect(await readFile(file, "utf8")).toMatch(/^BEGIN:VCALENDAR[\s\S]*UID:K30@[\s\S]*END:VCALENDAR/);
  expect((await run("promises", "calendar", "--out", join(folder, "no", "where.ics"))).code).toBe(2);
});

test("motions list and show name the promises that answer them", async () => {
  expect(JSON.parse((await run("motions", "list", "--format", "json")).out)).toHaveLength(11);
  expect((await run("motions", "show", "L7")).out).toMatch(/De Hoop.*17 juni 2021[\s\S]*beloften: K24/);
  expect((await run("motions", "show", "L12")).code).toBe(2);
});
