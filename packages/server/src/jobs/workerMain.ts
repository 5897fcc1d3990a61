import { parentPort, workerData } from "node:worker_threads";
import type { ReportProgress, WorkerInput, WorkerMessage } from "./workerMessage.ts";

/** In a worker thread: imports the module of the task, calls its `work` and sends what comes of it. An error goes to the `error` event. */
async function main(): Promise<void> {
  const { moduleUrl, input } = workerData as WorkerInput;
  const { work } = (await import(moduleUrl)) as { work?: (input: unknown, report: ReportProgress) => unknown };
  if (typeof work !== "function")
    throw new TypeError(
      `${moduleUrl}: expected an export "work", a function of the input and a way to report progress`,
    );
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a worker thread has no origin; the rule is about windows
  const send = (message: WorkerMessage): void => parentPort?.postMessage(message);
  send({
    kind: "done",
    output: await work(input, (progress, message) => send({ kind: "progress", progress, message })),
  });
}

await main();
