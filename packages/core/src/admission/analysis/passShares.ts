import type { CutoffDraws } from "./cutoffDraws.ts";
import { classPosition, passingShare } from "./cutoffValue.ts";
import type { Wishes } from "./wishes.ts";

/**
 * Per lottery the part of all lots with which an applicant would be taken at a programme; undefined when the programme
 * has an own order, in which the place of the applicant is not known.
 * @param into written when given; a shorter one gets the first lotteries only
 */
export function passShares(
  draws: CutoffDraws,
  wishes: Wishes,
  programme: string,
  into?: Float64Array,
): Float64Array | undefined {
  const { programmes } = draws;
  const index = programmes.findIndex(({ id }) => id === programme);
  const { lastClass, hasOrder, admits, sections, quotas } = programmes[index]!;
  if (hasOrder) return undefined;
  const share = into?.fill(0) ?? new Float64Array(draws.lotteries);
  if (wishes.advice !== undefined && admits?.includes(wishes.advice) === false) return share;
  const own = wishes.priority && Object.hasOwn(wishes.priority, programme) ? wishes.priority[programme]! : lastClass;
  const position = classPosition(draws.classes, own);
  const isMine = (group: string | null): boolean => group === null || wishes.groups?.includes(group) === true;
  const first = firstColumn(draws, index);
  sections.forEach((group, at) => isMine(group) && passAny(share, columnOf(draws, first + at), position));
  quotas.forEach(
    (group, at) => isMine(group) && passAlso(share, columnOf(draws, first + sections.length + at), position),
  );
  return share;
}

function firstColumn({ programmes }: CutoffDraws, index: number): number {
  let column = 0;
  for (let p = 0; p < index; p++) column += programmes[p]!.sections.length + programmes[p]!.quotas.length;
  return column;
}

function columnOf({ values, lotteries }: CutoffDraws, column: number): Float32Array {
  return values.subarray(column * lotteries, (column + 1) * lotteries);
}

function passAny(share: Float64Array, cutoffs: Float32Array, position: number): void {
  for (let lottery = 0; lottery < share.length; lottery++) {
    const passing = passingShare(cutoffs[lottery]!, position);
    if (passing > share[lottery]!) share[lottery] = passing;
  }
}

function passAlso(share: Float64Array, cutoffs: Float32Array, position: number): void {
  for (let lottery = 0; lottery < share.length; lottery++) {
    const passing = passingShare(cutoffs[lottery]!, position);
    if (passing < share[lottery]!) share[lottery] = passing;
  }
}
