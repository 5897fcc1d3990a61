import { runInWorker } from "../jobs/runInWorker.ts";
import { assembleRound, type AssembleInput, type Assembled } from "./assembleRound.ts";

const WORK = new URL("./work/assembleWork.ts", import.meta.url);

/** Less than this is read faster than a thread is started. */
const SMALL = 256 * 1024;

/** Reads files into a round without holding up the server: large ones in a thread of their own. */
export function assembleAside(input: AssembleInput): Promise<Assembled> {
  const size = input.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return size < SMALL ? assembleRound(input) : runInWorker<Assembled>(WORK, input);
}
