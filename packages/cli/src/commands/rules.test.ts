import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCommand } from "../../test/runCommand.ts";

test("rules list names every version with its status", async () => {
  const { code, out } = await runCommand("rules", "list");
  expect(code).toBe(0);
  expect(out).toMatch(/besluit-bekostiging-wpo\s+2018-10-01/);
  expect(out).toMatch(/regeling-bekostiging-po\s+2020-08-01\s+2021-07-31/);
});

test("rules show picks the version of a day and tells where each value comes from", async () => {
  const { out } = await runCommand("rules", "show", "besluit-bekostiging-wpo", "--date", "2019-10-01");
  expect(out).toContain("besluit-bekostiging-wpo/thresholdShare = 12 percent");
  expect(out).toContain("Stb. 2018, 334");
  expect(out).not.toContain("Stb. 2022");
  const all = await runCommand("rules", "show", "besluit-bekostiging-wpo", "--format", "json");
  expect(JSON.parse(all.out)).toHaveLength(2);
});

test.each([
  [["show", "nonsense"], /nonsense/],
  [["show", "besluit-bekostiging-wpo", "--date", "2001-01-01"], /2018-10-01/],
  [["show", "besluit-bekostiging-wpo", "--date", "yesterday"], /yesterday/],
])("rules %j is refused", async (args, message) => {
  const { code, err } = await runCommand("rules", ...args);
  expect(code).toBe(2);
  expect(err).toMatch(message);
});

test("rules check accepts the rules of Kansrijk and names every fault of a bad folder", async () => {
  expect((await runCommand("rules", "check")).code).toBe(0);
  const folder = await mkdtemp(join(tmpdir(), "kansrijk-rules-"));
  await mkdir(join(folder, "bad-rule"));
  await writeFile(join(folder, "bad-rule", "2020-01-01.yaml"), "regulation: bad-rule\ndatedBy: never\n");
  const { code, err } = await runCommand("rules", "check", folder);
  await rm(folder, { recursive: true });
  expect(code).toBe(2);
  for (const part of ["bad-rule/2020-01-01.yaml", "datedBy", "validFrom", "parameters"]) expect(err).toContain(part);
});
