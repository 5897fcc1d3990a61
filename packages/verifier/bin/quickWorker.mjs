import { parentPort } from "node:worker_threads";
import { NotPlain } from "../src/quick/scanner.mjs";
import { tasks } from "./quickTasks.mjs";

parentPort?.on("message", (/** @type {{ task: keyof typeof tasks, input: never }} */ { task, input }) => {
  let answer = null;
  try {
    answer = tasks[task](input);
  } catch (error) {
    if (!(error instanceof NotPlain)) throw error;
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a worker thread has no origin
  parentPort?.postMessage(answer);
});
