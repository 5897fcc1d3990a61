import { readdir, rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registerFolder } from "../../../test/register/smallRegister.ts";
import { temporaryStore, type TemporaryStore } from "../../../test/temporaryStore.ts";
import { listRegisters } from "../../indicators/registers.ts";
import { OWNER_FILE } from "../../store/lake/claimLake.ts";
import { lakeFolder } from "../../store/lake/lakePath.ts";
import { checkSources } from "../checkSources.ts";
import { importRegister } from "./importRegister.ts";

const TITLE = { nl: "Proef", en: "Trial" };

let store: TemporaryStore;
let folder = "";
beforeAll(async () => {
  store = await temporaryStore();
  folder = await registerFolder();
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await store.remove();
});

/** The steps that an import tells of, in order. */
async function stepsOf(stopAt: number): Promise<{ readonly steps: readonly string[]; readonly error: unknown }> {
  const stop = new AbortController();
  const steps: string[] = [];
  const onStep = (share: number, { nl }: { nl: string }): void => {
    steps.push(`${share.toFixed(2)} ${nl}`);
    if (steps.length === stopAt) stop.abort(new Error("gestopt"));
  };
  const error: unknown = await importRegister(store, { folder, title: TITLE }, { signal: stop.signal, onStep }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { steps, error };
}

test("an import can be stopped at each of its steps, and nothing of it stays", async () => {
  for (let at = 1; at <= 8; at++) {
    const { steps, error } = await stepsOf(at);
    expect(error, steps.at(-1)).toMatchObject({ message: "gestopt" });
    expect(steps).toHaveLength(at);
    expect(await listRegisters(store.db)).toEqual([]);
    expect((await readdir(lakeFolder(store.dataDir))).filter((name) => name !== OWNER_FILE)).toEqual([]);
  }
});

test("an import that is not stopped tells how far it is and keeps the register", async () => {
  const { steps, error } = await stepsOf(Infinity);
  expect(error).toBeUndefined();
  expect(steps).toEqual([
    "0.00 postcodes.csv lezen",
    "0.12 sites.csv lezen",
    "0.24 pupils.csv lezen",
    "0.36 advices/2024.csv lezen",
    "0.48 enrolments.csv lezen",
    "0.60 Tabellen naast elkaar leggen",
    "0.70 Tabellen schrijven",
    "0.80 Kwaliteit bekijken",
  ]);
  expect(await listRegisters(store.db)).toMatchObject([{ title: TITLE, pupils: 20 }]);
});

test("a check can be stopped too", async () => {
  const signal = AbortSignal.abort(new Error("gestopt"));
  await expect(checkSources(folder, { signal })).rejects.toThrow("gestopt");
});
