import { afterAll, beforeAll, expect, test } from "vitest";
import { SMALL_REGISTER } from "../../../test/register/smallRegister.ts";
import { temporaryStore, type TemporaryStore } from "../../../test/temporaryStore.ts";
import { listRegisters } from "../../indicators/registers.ts";
import { job } from "../../jobs/kinds/import-register.ts";
import { StopReason, type StopCause } from "../../jobs/stopReason.ts";
import { keepUploaded } from "./keepUploaded.ts";
import { openUpload, readOutcome, uploadedFiles } from "./uploads.ts";

let store: TemporaryStore;
beforeAll(async () => {
  store = await temporaryStore();
});
afterAll(() => store.remove());

async function upload(): Promise<string> {
  const id = await openUpload(store);
  for (const [name, text] of Object.entries(SMALL_REGISTER))
    await keepUploaded(store, id, name, new TextEncoder().encode(text));
  return id;
}

/** Runs the job of an upload; stopped at its first step when a cause is given. */
function run(id: string, cause?: StopCause): Promise<unknown> {
  const stop = new AbortController();
  return job.run({
    id: "job",
    params: { upload: id, title: "Proef", dryRun: false },
    checkpoint: null,
    signal: stop.signal,
    store,
    report: () => {
      if (cause !== undefined) stop.abort(new StopReason(cause));
    },
    saveCheckpoint: async () => undefined,
  });
}

test("who stops the import has nothing of it left, and no files", async () => {
  const id = await upload();
  await expect(run(id, "cancelled")).rejects.toBeInstanceOf(StopReason);
  expect(await readOutcome(store, id)).toBeUndefined();
  expect(await listRegisters(store.db)).toEqual([]);
});

test("when the server stops, the files wait for the next start, and the import is done then; again does nothing twice", async () => {
  const id = await upload();
  await expect(run(id, "shutdown")).rejects.toBeInstanceOf(StopReason);
  expect(await uploadedFiles(store, id)).toBeDefined();
  await run(id);
  const [register] = await listRegisters(store.db);
  expect(await readOutcome(store, id)).toEqual({ state: "kept", register: register!.id, isNew: true });
  expect(await uploadedFiles(store, id)).toBeUndefined();
  await run(id);
  expect(await listRegisters(store.db)).toHaveLength(1);
});

test("without its files the job says to send them again", async () => {
  await expect(run(crypto.randomUUID())).rejects.toMatchObject({ text: { nl: expect.stringContaining("opnieuw") } });
});
