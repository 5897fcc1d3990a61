import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { FrozenView } from "@kansrijk/core/exports/permalinkView";
import type { IndicatorCatalogue } from "@kansrijk/core/indicators/readCatalogue";
import { tinyRegister } from "../../test/tinyRegister.ts";
import { answerQuestion } from "../indicators/answerQuestion.ts";
import { openCubes } from "../indicators/cubes.ts";
import type { Engine } from "../indicators/engine.ts";
import { loadCatalogue, readCatalogueFolders } from "../indicators/loadCatalogue.ts";
import { registerAt, type Register } from "../indicators/registers.ts";
import { loadPlaces } from "../places/placeBook.ts";
import { compareToday } from "./compareToday.ts";
import { freezeView } from "./freezeView.ts";

const OWN = fileURLToPath(new URL("../../../indicators/", import.meta.url));
let folder = "";
let register: Register;
let frozen: FrozenView;
const engines: Engine[] = [];

/** An engine on a register in a folder, with the definitions that are given. */
function engineWith(catalogue: IndicatorCatalogue, opened: Register | undefined): Engine {
  const cubes = openCubes(folder);
  const engine: Engine = {
    cubes,
    catalogue: async () => catalogue,
    places: () => loadPlaces(),
    registers: async () => [],
    async answer(request) {
      const places = await loadPlaces();
      if (!opened)
        return {
          ok: false,
          refusals: [{ kind: "missing-fact", message: { nl: "Er is geen register.", en: "There is no register." } }],
        };
      return answerQuestion({ catalogue, places, cubes, register: opened, store: null }, request);
    },
    summary: () => Promise.reject(new Error("not asked here")),
  };
  engines.push(engine);
  return engine;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansrijk-compare-"));
  await tinyRegister(join(folder, "register"));
  const opened = await registerAt(join(folder, "register"));
  if (!opened.ok) throw new Error("no register");
  register = opened.value;
  const requests = [{ indicator: "advice-test-higher", by: "year,sex", place: "GM0363", filter: "", seed: 1 }];
  const made = await freezeView(engineWith(await loadCatalogue(), register), {
    address: "/",
    requests,
    isPartial: false,
  });
  if (!made.ok) throw new Error(made.refusals[0]!.message.en);
  frozen = made.value;
});
afterAll(async () => {
  await Promise.all(engines.map((engine) => engine.cubes.close()));
  await rm(folder, { recursive: true, force: true });
});

test("nothing has changed", async () => {
  const today = await compareToday(engineWith(await loadCatalogue(), register), frozen);
  expect(today).toEqual({ state: "same", changed: [], differences: [], differenceCount: 0, reasons: [] });
});

async function withDefinition(from: string | RegExp, to: string): Promise<IndicatorCatalogue> {
  const copy = await mkdtemp(join(folder, "definitions-"));
  for (const part of ["definitions", "breakdowns"]) await cp(join(OWN, part), join(copy, part), { recursive: true });
  const file = join(copy, "definitions/advice-test-higher.yaml");
  const text = await readFile(file, "utf8");
  expect(text.replace(from, to)).not.toBe(text);
  await writeFile(file, text.replace(from, to));
  const { catalogue, faults } = await readCatalogueFolders([copy]);
  expect(faults).toEqual([]);
  return catalogue;
}

test("a definition that counts otherwise is reported with each figure before and after", async () => {
  const changed = await withDefinition(/^of: .*$/m, "of: fact.test_low <= fact.provisional");
  const today = await compareToday(engineWith(changed, register), frozen);
  expect(today).toMatchObject({ state: "changed", changed: ["definition"] });
  const { cells } = frozen.tables[0]!;
  expect(today.differenceCount).toBe(cells.length);
  const first = today.differences[0]!;
  expect(first.keys).toEqual(cells[0]!.keys);
  expect(first.before!.value).toBe(cells[0]!.value);
  expect(first.after!.value).not.toBe(first.before!.value);
});

test("other words in a definition change no figure, and are reported all the same", async () => {
  const changed = await withDefinition("Hoeveel leerlingen halen", "Hoe vaak halen leerlingen");
  const today = await compareToday(engineWith(changed, register), frozen);
  expect(today).toMatchObject({ state: "same", changed: ["definition"], differenceCount: 0 });
});

test("other data, other code and a figure that is gone are reported", async () => {
  const [table] = frozen.tables;
  const older: FrozenView = {
    ...frozen,
    code: { version: "0.0.1", sha256: "0".repeat(64) },
    tables: [
      {
        ...table!,
        data: { ...table!.data, sha256: "1".repeat(64) },
        cells: [{ ...table!.cells[0]!, keys: ["1999", "girl"] }, ...table!.cells.slice(1)],
      },
    ],
  };
  const today = await compareToday(engineWith(await loadCatalogue(), register), older);
  expect(today).toMatchObject({ state: "changed", changed: ["data", "code"], differenceCount: 2 });
  expect(today.differences.map(({ keys, before, after }) => [keys[0], before === null, after === null])).toEqual([
    ["1999", false, true],
    [table!.cells[0]!.keys[0], true, false],
  ]);
});

test("a question that can no longer be answered says why", async () => {
  const today = await compareToday(engineWith(await loadCatalogue(), undefined), frozen);
  expect(today).toMatchObject({ state: "unanswerable", differences: [], reasons: [{ nl: "Er is geen register." }] });
});
