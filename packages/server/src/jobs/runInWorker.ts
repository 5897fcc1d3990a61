import { Worker } from "node:worker_threads";
import type { ReportProgress, WorkerInput, WorkerMessage } from "./workerMessage.ts";

export interface WorkerOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ReportProgress | undefined;
}

/**
 * Calls `work(input, report)` of a module in a thread of its own, so that heavy computing does not hold up the server.
 * Input and output are copied (structured clone: typed arrays and bigint may go, functions may not).
 * Rejects with the error of the work, or with the reason of the signal; the thread is ended at once then.
 */
export function runInWorker<Output>(
  moduleUrl: URL | string,
  input: unknown,
  { signal, onProgress }: WorkerOptions = {},
): Promise<Output> {
  return new Promise<Output>((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    const workerData: WorkerInput = { moduleUrl: String(moduleUrl), input };
    const worker = new Worker(new URL("./workerEntry.mjs", import.meta.url), { workerData, execArgv: [] });
    const end = (settle: () => void): void => {
      signal?.removeEventListener("abort", abort);
      worker.removeAllListeners();
      // An error while it is being ended has nobody left to hear it.
      worker.on("error", () => undefined);
      void worker.terminate().then(settle, settle);
    };
    const abort = (): void => end(() => reject(signal?.reason as Error));
    signal?.addEventListener("abort", abort, { once: true });
    worker.on("message", (message: WorkerMessage) => {
      if (message.kind === "progress") onProgress?.(message.progress, message.message);
      else end(() => resolve(message.output as Output));
    });
    worker.once("error", (error) => end(() => reject(error)));
    worker.once("exit", (code) =>
      end(() => reject(new Error(`the worker thread ended with code ${code} before its work was done`))),
    );
  });
}
