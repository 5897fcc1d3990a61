import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand } from "../../test/runCommand.ts";

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "kansrijk-ledger-"))));
afterAll(() => rm(folder, { recursive: true }));

interface Check {
  readonly id: string;
  readonly verdict: string;
  readonly left: { readonly filled: { readonly nl: string }; readonly result: { readonly nl: string } };
  readonly right: { readonly result: { readonly nl: string } };
}

test("ledger check gives ten checks, each with both sides of the equation", async () => {
  const { code, out } = await runCommand("ledger", "check", "--format", "json");
  expect(code).toBe(0);
  const { checks } = JSON.parse(out) as { checks: Check[] };
  expect(checks).toHaveLength(10);
  expect(checks.every(({ left, right }) => left.result.nl !== "" && right.result.nl !== "")).toBe(true);
  expect(checks[0]).toMatchObject({
    id: "M1",
    verdict: "agrees",
    left: { filled: { nl: "€ 52.000.000 + € 105.000.000" }, result: { nl: "€ 157.000.000" } },
    right: { result: { nl: "€ 157.000.000" } },
  });
});

test("in words, in both languages, with what would make both sides equal", async () => {
  const [dutch, english] = [await runCommand("ledger", "check"), await runCommand("ledger", "check", "--lang", "en")];
  expect(dutch.out).toContain("M4  Uren voorschoolse educatie: HANGT AF VAN EEN AANNAME");
  expect(dutch.out).toContain("16 uur per week × 40 weken per jaar × 1,5 jaar = 960 uur");
  expect(english.out).toContain("€157,000,000 : 100,000 pupils = €1,570");
  expect(english.out).toContain("equal if: Pupils in transfer programmes 21,785 pupils -> 21,560 pupils");
});

test("list adds nothing twice; show finds amounts, numbers and checks; an unknown id is refused", async () => {
  const { entries, totals } = JSON.parse((await runCommand("ledger", "list", "--format", "json")).out) as {
    entries: { id: string }[];
    totals: { cents: number; leftOut: { id: string }[] }[];
  };
  expect(entries).toHaveLength(16);
  const withParts = totals.filter(({ leftOut }) => leftOut.length > 0);
  expect(withParts).toMatchObject([{ cents: 15_700_000_000, leftOut: [{ id: "leerplus-increase" }] }]);
  for (const id of ["leerplus-2024", "coalitions", "M7"]) expect((await runCommand("ledger", "show", id)).code).toBe(0);
  const unknown = await runCommand("ledger", "show", "M11");
  expect([unknown.code, unknown.err]).toEqual([
    2,
    'Er is geen bedrag, getal of controle "M11" (kansrijk ledger list).\n',
  ]);
});

test("find says which amounts of a text are in the ledger", async () => {
  const file = join(folder, "text.txt");
  await writeFile(file, "Er komt € 105\nmiljoen bij.\nEn € 12 voor taart.");
  const { out } = await runCommand("ledger", "find", file, "--format", "json");
  const { amounts } = JSON.parse(out) as { amounts: { line: number; entries: string[] }[] };
  expect(amounts.map(({ line, entries }) => [line, entries])).toEqual([
    [1, ["leerplus-increase"]],
    [3, []],
  ]);
  expect((await runCommand("ledger", "find", join(folder, "none.txt"))).code).toBe(2);
});
