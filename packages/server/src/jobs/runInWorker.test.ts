import { expect, test } from "vitest";
import { runInWorker } from "./runInWorker.ts";

const SPIN = new URL("../../test/jobs/work/spin.ts", import.meta.url);

test("gives the output of the work and its progress", async () => {
  const progress: number[] = [];
  const output = await runInWorker<number>(SPIN, 4, { onProgress: (value) => progress.push(value) });
  expect(output).toBeTypeOf("number");
  expect(progress).toEqual([0.25, 0.5, 0.75, 1]);
});

test("ends work that never ends, with the reason of the signal", async () => {
  const stop = new AbortController();
  const reason = new Error("enough");
  const running = runInWorker(SPIN, 0, { signal: stop.signal, onProgress: () => stop.abort(reason) });
  await expect(running).rejects.toBe(reason);
  await expect(runInWorker(SPIN, 0, { signal: stop.signal })).rejects.toBe(reason);
});

test("passes on the error of the work, and names a module that is no task", async () => {
  await expect(runInWorker(new URL("../../test/jobs/work/broken.ts", import.meta.url), null)).rejects.toThrow(
    "the table has no rows",
  );
  await expect(runInWorker(new URL("./jobError.ts", import.meta.url), null)).rejects.toThrow(
    'expected an export "work"',
  );
});
