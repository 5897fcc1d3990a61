import type { Count } from "../count.ts";
import { countBand } from "./countBand.ts";
import type { Cell } from "./cell.ts";

/** A count that a program has written as a decimal, because other rows are blank: `56.0` is 56. */
export const pandasCount: Cell<Count> = {
  ...countBand,
  read: (text) => countBand.read(text.replace(/^(\d+)\.0$/, "$1")),
};
