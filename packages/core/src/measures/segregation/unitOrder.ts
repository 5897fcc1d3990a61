import type { CountTable } from "./countTable.ts";

const UNITS = 2 ** 21;
const STEPS = 2 ** 32 - 1;

/** Units with anybody in rising order of the share of one group. At most 2,097,152 units. */
export function unitOrder({ counts, units, groups }: CountTable, group: number): Float64Array {
  if (units > UNITS) throw new RangeError(`at most ${UNITS} units can be put in order, not ${units}`);
  // Against the others and not against all: a share next to 1 has no digits left to tell units apart.
  const odds = new Float64Array(units);
  const order = new Float64Array(units);
  let length = 0;
  for (let unit = 0, cell = 0; unit < units; unit++) {
    let others = 0;
    const own = counts[unit * groups + group]!;
    for (let g = 0; g < groups; g++, cell++) if (g !== group) others += counts[cell]!;
    if (own + others === 0) continue;
    odds[unit] = own / others;
    // Share and unit in one number: sorting numbers without a function is many times faster.
    order[length++] = Math.floor((own / (own + others)) * STEPS) * UNITS + unit;
  }
  const sorted = order.subarray(0, length).sort();
  for (let at = 0; at < length; at++) sorted[at] = sorted[at]! % UNITS;
  // What is left is the order of shares that are equal in 32 bits.
  for (let at = 1; at < length; at++) {
    const unit = sorted[at]!;
    let place = at;
    for (; place > 0 && odds[sorted[place - 1]!]! > odds[unit]!; place--) sorted[place] = sorted[place - 1]!;
    sorted[place] = unit;
  }
  return sorted;
}
