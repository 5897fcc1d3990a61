// Checks a large certificate in two threads, straight from its bytes. Gives a report only when everything holds and the
// file is printed plainly; otherwise null, and the file must be read in the ordinary way, which names what is wrong.
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { openSync, closeSync, fstatSync, readSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { framed, halves } from "../src/quick/frame.mjs";
import { quickCheck, quickReport } from "../src/quick/quickCheck.mjs";
import { NotPlain } from "../src/quick/scanner.mjs";
import { scanHalf } from "./quickTasks.mjs";

/** @import { Options, Report } from "../src/types.d.ts" */
/** @import { Ruled } from "../src/quick/quickCheck.mjs" */
/** @import { ApplicantRows } from "../src/quick/scanRows.mjs" */
/** @import { Rows } from "./quickTasks.mjs" */

/**
 * @param {string} path
 * @param {(hasSignature: boolean) => Promise<Options>} optionsFor
 * @param {Pick<Helper, "ask" | "stop">} [helper] another one than a thread of its own
 * @returns {Promise<Report | null>}
 */
export async function quickVerify(path, optionsFor, helper = new Helper()) {
  try {
    const bytes = readShared(path);
    if (!isUtf8(bytes)) return null;
    const buffer = Buffer.from(bytes.buffer);
    const file = {
      bytes,
      find: (/** @type {string} */ text, /** @type {number} */ from) => buffer.indexOf(text, from, "latin1"),
      text: (/** @type {number} */ from, /** @type {number} */ to) => buffer.toString("utf8", from, to),
    };
    const parts = framed(file);
    const { frame } = parts;
    const placements = halves(file, parts.placements, '{"applicant":');
    const applicants = halves(file, parts.applicants, '{"advice":');
    const second = helper.ask("scan", { frame, placements: placements[1], applicants: applicants[1] });
    const sha256 = createHash("sha256").update(bytes.subarray(0, parts.hashedTo)).update("}").digest("hex");
    const first = scanHalf({ frame, placements: placements[0], applicants: applicants[0] });
    const options = await optionsFor(parts.certificate.lottery.draw?.beacon != null);
    const rows = [first, /** @type {Rows} */ (await second)];
    const leaves = joinedLeaves(rows.map((each) => each.applicants));
    const tree = helper.ask("tree", leaves);
    const both = { applicants: rows.map((each) => each.applicants), placements: rows.map((each) => each.placements) };
    const findings = await quickCheck(parts, both, sha256, options, async (portable) => {
      return /** @type {Ruled} */ (await helper.ask("place", portable));
    });
    return quickReport(parts.certificate, findings, leaves, /** @type {Uint8Array} */ (await tree), options);
  } catch (error) {
    if (error instanceof NotPlain || error instanceof SyntaxError) return null;
    throw error;
  } finally {
    await helper.stop();
  }
}

/** The other thread: answers come in the order of the questions. */
class Helper {
  constructor() {
    /** @type {{ resolve: (answer: unknown) => void, reject: (error: unknown) => void }[]} */
    this.waiting = [];
    this.worker = new Worker(new URL("./quickWorker.mjs", import.meta.url));
    this.worker.on("message", (answer) => {
      const first = this.waiting.shift();
      if (answer === null) first?.reject(new NotPlain());
      else first?.resolve(answer);
    });
    this.worker.on("error", (error) => this.waiting.splice(0).forEach(({ reject }) => reject(error)));
  }

  /**
   * @param {"scan" | "tree" | "place"} task
   * @param {unknown} input
   * @returns {Promise<unknown>}
   */
  ask(task, input) {
    const answer = new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a worker thread has no origin
    this.worker.postMessage({ task, input });
    // Waited for later, or not at all when this thread gives up first.
    answer.catch(() => {});
    return answer;
  }

  stop() {
    return this.worker.terminate();
  }
}

/** @param {string} path */
function readShared(path) {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const bytes = new Uint8Array(new SharedArrayBuffer(size));
    let at = 0;
    for (let read = -1; at < size && read !== 0; at += read) read = readSync(file, bytes, at, size - at, at);
    return bytes;
  } finally {
    closeSync(file);
  }
}

/** @param {readonly ApplicantRows[]} parts */
function joinedLeaves(parts) {
  const leaves = new Uint8Array(new SharedArrayBuffer(parts.reduce((sum, rows) => sum + rows.leaves.length, 0)));
  let at = 0;
  for (const rows of parts) {
    leaves.set(rows.leaves, at);
    at += rows.leaves.length;
  }
  return leaves;
}
