import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand } from "../../test/runCommand.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansrijk-cli-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const build = (...args: string[]) => runCommand("population", "build", ...args);

test("population build writes a register and tells how it compares", async () => {
  const out = join(folder, "register");
  const margins = join(folder, "margins.csv");
  await writeFile(margins, "municipality,origin,pupils\nGM0363,,80000\n0599,,60000\n0599,outside-europe,30000\n");
  const result = await build(
    "--fit",
    margins,
    "--seed",
    "3",
    "--share",
    "0.001",
    "--years",
    "2022-2022",
    "--out",
    out,
    "--format",
    "json",
  );
  expect(result.code).toBe(0);
  const { manifest, fit } = JSON.parse(result.out);
  expect(manifest).toMatchObject({ generated: true, seed: 3, schoolYears: [2022] });
  expect(manifest.settings.margins).toMatchObject({ cells: 3, converged: true });
  expect(fit.length).toBeGreaterThan(30);
  expect(result.err).toContain("50%");
  expect(await readdir(out)).toContain("enrolments");
});

test("population build refuses what it cannot use, and touches no other folder", async () => {
  await writeFile(join(folder, "mine.txt"), "x");
  const taken = await build("--out", folder);
  expect(taken.code).toBe(2);
  expect(taken.err).toContain("iets anders dan een register");
  expect((await build("--out", join(folder, "a"), "--years", "2010-2024")).err).toContain("2014 tot en met 2024");
  expect((await build("--out", join(folder, "a"), "--share", "2")).code).toBe(2);
  expect((await build("--out", join(folder, "no", "way"), "--share", "0.001")).err).toContain("bestaat niet");
  const wrong = join(folder, "wrong.csv");
  await writeFile(wrong, "municipality,origin,pupils\n9998,,5\n0599,outside-europe,30000\n");
  const refused = await build("--out", join(folder, "a"), "--fit", wrong);
  expect(refused.err).toContain("Gemeente 9998: bestaat niet");
  expect(refused.err).toContain("Gemeente 599: het aantal van alle leerlingen ontbreekt");
  expect((await readdir(folder)).includes("a")).toBe(false);
});
