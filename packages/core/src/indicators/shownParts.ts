import { roundCount } from "../disclosure/roundCount.ts";
import { partsOf, type CountSums } from "./estimates.ts";
import { keyedShift } from "./keyedShift.ts";

/** The pupils of a cell as they are shown, and by how many pupils its value is moved: both added up over its parts. */
export function shownParts(sums: CountSums): {
  readonly rounded: number;
  readonly shift: number;
  readonly count: number;
} {
  const parts = partsOf(sums);
  return {
    rounded: parts.reduce((sum, { pupils, keyN }) => sum + roundCount(pupils, keyN), 0),
    shift: parts.reduce((sum, { keyN }) => sum + keyedShift(keyN), 0),
    count: parts.length,
  };
}
