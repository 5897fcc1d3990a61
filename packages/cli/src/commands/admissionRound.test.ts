import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand, type CommandOutcome } from "../../test/runCommand.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansrijk-round-"));
  await file("notaris.txt", "zes dobbelstenen: 4 2 6 1 1 5\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const place = (name: string): string => join(folder, name);
const round = (...args: string[]): Promise<CommandOutcome> =>
  runCommand("admission", "round", ...args, "--data-dir", place("store"));
const read = (name: string): Promise<string> => readFile(place(name), "utf8");

async function file(name: string, content: string): Promise<string> {
  await writeFile(place(name), content);
  return place(name);
}

/** Done without a word on standard error; what was written. */
async function done(...args: string[]): Promise<string> {
  const { code, out, err } = await round(...args);
  expect([code, err], args.join(" ")).toEqual([0, ""]);
  return out;
}

const IDENTITY = ["--title", "Proef", "--region", "Proefstad", "--school-year", "2027-2028"];
const create = (id: string, ...more: string[]) => round("create", "--id", id, ...IDENTITY, ...more);
const notary = (): string[] => ["--no-beacon", "--notary-text-file", place("notaris.txt")];

const OFFERS = "afdeling;plaatsen\nnoord;2\nzuid;2\n";
const wishes = (choice: string): string =>
  `aanmelder;keuze1;keuze2\n${Array.from({ length: 6 }, (_, index) => `leerling-${index};${choice};zuid`).join("\n")}\n`;

describe("a round from set-up to after-care", () => {
  const id = "proef-2027";

  test("is set up, filled and opened; a file with faults names them all and is not kept", async () => {
    expect((await create(id, ...notary(), "--closes-on", "2999-04-01")).code).toBe(0);
    const again = await create(id);
    expect([again.code, again.err]).toEqual([2, `Er is al een ronde "${id}".\n`]);
    await done("file", id, "offers", await file("aanbod.csv", OFFERS));
    const wrong = await file("fout.csv", `${wishes("noord")}leerling-0;noord;\nleerling-9;nergens;\n`);
    const faulty = await round("file", id, "applications", wrong);
    expect(faulty.code).toBe(2);
    for (const part of ["leerling-0", "nergens", "er is niets bewaard"]) expect(faulty.err).toContain(part);
    const good = await file("aanmeldingen.csv", wishes("noord"));
    expect(await done("file", id, "applications", good, "--dry-run")).toContain("er is niets bewaard");
    expect(await done("file", id, "applications", good, "--lang", "en")).toBe(
      "applications: 6 rows, stored as version 1.\n",
    );
    expect(await done("open", id)).toContain("De ronde is nu: Open.");
    expect(await done("list")).toContain(id);
  });

  test("closes, and then takes no files; draws once", async () => {
    const early = await round("draw", id, "--notary-text-file", place("notaris.txt"));
    expect([early.code, early.err]).toEqual([2, expect.stringContaining("kan niet nu")]);
    const planned = await round("close", id);
    expect([planned.code, planned.err]).toEqual([2, expect.stringContaining("sluit deze ronde op 2999-04-01")]);
    const reason = ["--calendar-reason", "Dit is een proef: er wordt eerder gesloten."];
    expect(await done("close", id, ...reason)).toMatch(/root [0-9a-f]{64}\n.*notaris/);
    const late = await round("file", id, "applications", await file("laat.csv", wishes("zuid")));
    expect([late.code, late.err]).toEqual([2, expect.stringContaining("De ronde is gesloten")]);
    const missing = await round("draw", id);
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining("tekst van de notaris ontbrak")]);
    const draw = ["draw", id, "--notary-text-file", place("notaris.txt")];
    const seed = /startgetal ([0-9a-f]{64})/.exec(await done(...draw))![1];
    const second = await round(...draw);
    expect([second.code, second.err]).toEqual([2, expect.stringContaining("Er is al geloot")]);
    expect(await done("show", id)).toContain(`startgetal ${seed}`);
  });

  test("is placed, verified and published; the certificate passes the independent verifier", async () => {
    const tooSoon = await round("codes", id, "--out", place("codes.csv"));
    expect(tooSoon.code).toBe(2);
    await done("place", id);
    expect(await done("verify", id)).toContain("holds");
    await done("publish", id);
    expect(await done("documents", id)).toContain("certificate-public.json");
    await done("download", id, "certificate.json", "--out", place("certificate.json"));
    expect((await runCommand("admission", "verify", place("certificate.json"))).code).toBe(0);
    const none = await round("download", id, "geheim.json", "--out", place("x"));
    expect([none.code, none.err]).toEqual([2, expect.stringContaining("geheim.json")]);
  });

  test("a correction needs changed files, and keeps the seed", async () => {
    const reason = ["--reason", "Noord had een plaats meer dan opgegeven."];
    expect((await round("correct", id, ...reason)).code).toBe(2);
    expect((await round("correct", id, "--reason", "kort")).err).toContain("reason");
    await done("file", id, "offers", await file("meer.csv", OFFERS.replace("noord;2", "noord;3")));
    const before = JSON.parse(await done("show", id, "--format", "json"));
    await done("correct", id, ...reason);
    for (const step of ["verify", "publish"]) await done(step, id);
    const after = JSON.parse(await done("show", id, "--format", "json"));
    expect(after).toMatchObject({ publishedEdition: 2, draw: before.draw, corrections: [{ edition: 2 }] });
  });

  test("a family sees its outcome with a code, and what the after-care brings it", async () => {
    expect(await done("codes", id, "--out", place("codes.csv"))).toContain("6 codes");
    expect((await stat(place("codes.csv"))).mode & 0o077).toBe(0);
    const codes = (await read("codes.csv"))
      .trim()
      .split("\r\n")
      .slice(1)
      .map((line) => line.split(";"));
    const codeOf = (pupil: string): string => codes.find(([own]) => own === pupil)![1]!;
    await done("download", id, "placements.csv", "--out", place("placements.csv"));
    const placements = (await read("placements.csv"))
      .trim()
      .split("\r\n")
      .slice(1)
      .map((line) => line.split(";"));
    const leaver = placements.find(([, programme]) => programme === "noord")![0]!;
    expect(await done("outcome", id, "--code", codeOf(leaver).toLowerCase())).toContain("noord");
    expect((await round("outcome", id, "--code", "AAAAA-AAAAA-AAAAA-AAAAA")).code).toBe(2);
    expect((await round("after-care", id)).code).toBe(2);
    await done("reserve-lists", id);
    const offer = /Plaats vrij bij noord voor (\S+) /.exec(await done("act", id, "gives-up", "--applicant", leaver))!;
    const first = offer[1]!;
    expect(await done("outcome", id, "--code", codeOf(first))).toContain("Er is een plaats vrij bij noord");
    const accept = ["act", id, "accepts", "--applicant", first, "--programme", "noord"];
    const stale = await round(...accept, "--expected", "0");
    expect([stale.code, stale.err]).toEqual([2, expect.stringContaining("intussen")]);
    expect(await done(...accept, "--expected", "1")).toContain("Laatste handeling: 2");
    expect(await done("outcome", id, "--code", codeOf(first), "--lang", "en")).toContain("At this moment: noord.");
    const bad = await round("act", id, "accepts", "--places", "2");
    expect(bad.code).toBe(2);
    for (const part of ["applicant", "programme", "places"]) expect(bad.err).toContain(part);
    const undoing = await round("correct", id, "--reason", "Zuid had een plaats meer.");
    expect([undoing.code, undoing.err]).toEqual([2, expect.stringContaining("stil ongedaan maken")]);
  });

  test("what is personal is erased for ever after a confirmation", async () => {
    const reason = ["--reason", "De bewaartermijn is om."];
    const unsure = await round("erase", id, ...reason);
    expect([unsure.code, unsure.err]).toEqual([2, expect.stringContaining("kan niet ongedaan")]);
    await done("erase", id, ...reason, "--confirm", id);
    expect((await round("codes", id, "--out", place("weg.csv"))).code).toBe(2);
    expect((await round("download", id, "certificate.json", "--out", place("weg.json"))).code).toBe(2);
    await done("download", id, "certificate-public.json", "--out", place("public.json"));
    expect(await done("show", id)).toContain("persoonsgegevens gewist");
    expect((await runCommand("audit", "verify", "--data-dir", place("store"))).code).toBe(0);
  });
});

describe("refusals", () => {
  test("of options that contradict each other or do not exist, all at once", async () => {
    const both = await create("dubbel", ...notary(), "--beacon-round", "99999999", "--notary-sha256", "0".repeat(64));
    expect(both.code).toBe(2);
    for (const part of ["--no-beacon", "--notary-text-file"]) expect(both.err).toContain(part);
    const wrong = await create("Hoofdletter", "--closes-on", "2027-02-30", "--tie-breaking", "dice");
    expect(wrong.code).toBe(2);
    for (const part of ["id", "settings.calendar.closesOn", "settings.tieBreaking"]) expect(wrong.err).toContain(part);
    const procedure = await create("procedure", "--procedure", "nergens");
    expect([procedure.code, procedure.err]).toEqual([2, expect.stringContaining("procedure-aanmelding-amsterdam")]);
    for (const command of ["show", "documents", "open", "after-care"]) {
      const { code, err } = await round(command, "bestaat-niet");
      expect([code, err], command).toEqual([2, 'Er is geen ronde "bestaat-niet".\n']);
    }
  });

  test("of a draw before the announced round of the beacon, also when it is to be fetched", async () => {
    const id = "met-baken";
    expect((await create(id, "--procedure", "procedure-aanmelding-amsterdam")).code).toBe(0);
    await done("file", id, "offers", place("aanbod.csv"));
    await done("file", id, "applications", place("aanmeldingen.csv"));
    await done("open", id);
    const known = await round("close", id, "--beacon-round", "1000");
    expect([known.code, known.err]).toEqual([2, expect.stringContaining("niet minstens een minuut na het sluiten")]);
    expect(await done("close", id, "--beacon-at", "2999-01-01T00:00:00Z")).toContain("quicknet");
    for (const how of [["--fetch"], ["--signature", `1000:${"ab".repeat(48)}`]]) {
      const { code, err } = await round("draw", id, ...how);
      expect([code, err]).toEqual([2, expect.stringContaining("is er nog niet")]);
    }
  });
});
