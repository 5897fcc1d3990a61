import { runInWorker } from "../jobs/runInWorker.ts";
import { gate } from "./gate.ts";
import { selectionId, type CellsToProtect } from "./protectCells.ts";
import { work } from "./protectCellsWork.ts";

/** A table of up to so many cells takes less time than starting a thread. */
const SMALL = 400;

/** More threads at a time are not faster. */
const enter = gate(2);

/** Protects cells without holding up the server. When there is no time for it everything is hidden. */
export async function protectCellsAside(input: CellsToProtect, deadline: AbortSignal): Promise<ReadonlySet<string>> {
  if (input.rows.length <= SMALL) return work(input);
  try {
    return await enter(async () => {
      deadline.throwIfAborted();
      const file = new URL("./protectCellsWork.ts", import.meta.url);
      return runInWorker<ReadonlySet<string>>(file, input, { signal: deadline });
    });
  } catch (error) {
    if (!deadline.aborted) throw error;
    return new Set(input.rows.map(({ keys }) => selectionId(keys)));
  }
}
