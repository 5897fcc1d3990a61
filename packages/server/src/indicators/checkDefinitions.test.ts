import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readCatalogueFolders } from "./loadCatalogue.ts";

const OWN = fileURLToPath(new URL("../../../indicators/", import.meta.url));
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansrijk-definitions-"));
  for (const part of ["definitions", "breakdowns"]) await cp(join(OWN, part), join(folder, part), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function changed(from: string | RegExp, to: string, file = "definitions/advice-raised.yaml") {
  const text = await readFile(join(folder, file), "utf8");
  const next = text.replace(from, to);
  expect(next).not.toBe(text);
  await writeFile(join(folder, file), next);
  const { faults, catalogue } = await readCatalogueFolders([folder]);
  return { faults, ids: [...catalogue.definitions.keys()] };
}

test("the indicators that come with Kansrijk have no faults", async () => {
  const { faults, catalogue } = await readCatalogueFolders();
  expect(faults).toEqual([]);
  expect(catalogue.definitions.size).toBeGreaterThanOrEqual(8);
});

test("a copy under another name is another indicator: adding one is adding a file", async () => {
  const text = await readFile(join(folder, "definitions/advice-raised.yaml"), "utf8");
  await writeFile(join(folder, "definitions/one-more.yaml"), text.replace("id: advice-raised", "id: one-more"));
  const { catalogue, faults } = await readCatalogueFolders([folder]);
  expect(faults).toEqual([]);
  expect(catalogue.definitions.get("one-more")!.kind).toBe("rate");
});

const WRONG: readonly [what: string, from: string | RegExp, to: string, key: string, expected: RegExp][] = [
  [
    "a column that is not in the register",
    /^of: .*$/m,
    "of: fact.shoe_size > 3",
    "of",
    /SQL that can be prepared.*shoe_size/,
  ],
  [
    "a code that is not in the list",
    /code\('ladder', 'vmbo-b'\)/,
    "code('ladder', 'mavo')",
    "among",
    /a code of ladder.*not "mavo"/,
  ],
  [
    "a list that does not exist",
    /code\('ladder', 'vmbo-b'\)/,
    "code('steps', 'a')",
    "among",
    /a list of codes.*not "steps"/,
  ],
  ["a breakdown that does not exist", "municipality, province]", "municipality, shoes]", "breakdowns.8", /not "shoes"/],
  [
    "a breakdown on a column that the relation has not",
    /^relation: .*$/m,
    "relation: SELECT school_year, pupil, site, test_low, test_high, definitive, 8 AS provisionals FROM advices",
    "among",
    /provisional/,
  ],
  ["a text that is missing", /^ {2}en: How often.*\n/m, "", "question.en", /a text/],
  ["a key that does not exist", "unit: percent", "unit: percent\ncolour: red", "", /colour/],
  [
    "a relation that does more than select",
    /^relation: .*$/m,
    "relation: SELECT 1 AS pupil, 2 AS school_year); DROP TABLE pupils; SELECT (1",
    "relation",
    /.+/,
  ],
  [
    "a relation that reads a file",
    /^relation: .*$/m,
    "relation: SELECT * FROM read_csv('/etc/passwd')",
    "relation",
    /.+/,
  ],
  ["another id than the name of the file", "id: advice-raised", "id: raised", "id", /name of the file/],
  [
    "an assumed source without saying what is assumed",
    /status: published/,
    "status: assumed",
    "assumptions",
    /assumed/,
  ],
];

test.each(WRONG)("%s is refused with file and key", async (_what, from, to, key, expected) => {
  const { faults, ids } = await changed(from, to);
  expect(faults[0]).toMatchObject({ file: expect.stringMatching(/definitions\/advice-raised\.yaml$/), key });
  expect(faults[0]!.expected.en).toMatch(expected);
  // What the database says is quoted as it is.
  expect(faults[0]!.expected.nl.replace(/DuckDB: .*/, "")).not.toMatch(/\b(expected|not|the|of a|columns|text)\b/);
  expect(faults[0]!.line).toBeGreaterThanOrEqual(1);
  expect(ids).not.toContain("advice-raised");
  // The others can be used.
  expect(ids).toContain("advice-test-higher");
});

test("a fault in a breakdown is refused with its own file", async () => {
  const { faults } = await changed("list: sex", "list: sexes", "breakdowns/sex.yaml");
  expect(faults[0]).toMatchObject({ file: expect.stringMatching(/breakdowns\/sex\.yaml$/), key: "list" });
});
