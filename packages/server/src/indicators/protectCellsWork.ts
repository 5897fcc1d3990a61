import { highsSolver } from "../disclosure/highsSolver.ts";
import { protectCells, type CellsToProtect } from "./protectCells.ts";

/** Runs in a thread of its own: a solver holds up everything else while it works. */
export function work(input: unknown): Promise<ReadonlySet<string>> {
  return protectCells(input as CellsToProtect, highsSolver);
}
