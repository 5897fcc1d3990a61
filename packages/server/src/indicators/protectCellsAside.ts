import { runInWorker } from "../jobs/runInWorker.ts";
import { gate } from "./gate.ts";
import { MOST_SEARCHED, type CellsToProtect } from "./protectCells.ts";
import { work } from "./protectCellsWork.ts";

/** More threads at a time are not faster. */
const enter = gate(2);

/**
 * Protects cells without holding up the server: a larger table in a thread of its own.
 * @returns undefined when there was no time for it; whoever asks again may be luckier
 */
export async function protectCellsAside(
  input: CellsToProtect,
  deadline: AbortSignal,
): Promise<ReadonlySet<string> | undefined> {
  // Such a table takes less time than starting a thread.
  if (input.rows.length <= MOST_SEARCHED) return work(input);
  try {
    return await enter(async () => {
      deadline.throwIfAborted();
      const file = new URL("./protectCellsWork.ts", import.meta.url);
      return runInWorker<ReadonlySet<string>>(file, input, { signal: deadline });
    });
  } catch (error) {
    if (!deadline.aborted) throw error;
    return undefined;
  }
}
