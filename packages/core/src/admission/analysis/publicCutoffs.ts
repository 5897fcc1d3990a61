import { SMALLEST } from "../../measures/protectSmall.ts";
import type { Round } from "../round.ts";
import type { CutoffDraws, CutoffProgramme } from "./cutoffDraws.ts";
import { ALL_PASS, classPosition, NONE_PASS } from "./cutoffValue.ts";

/**
 * From so many applicants on cut-offs of simulated lotteries may be public. In a smaller round a cut-off hangs on a few
 * lists, and who knows some of them can try out what the others must be.
 */
export const PUBLIC_CUTOFFS_FROM = 100;

/**
 * Cut-offs in which no group or priority class of fewer than 10 applicants at a programme can be seen. A cut-off within
 * a small class becomes "all of this class, none of the next that is large enough"; a reserve or quota for a small group
 * counts for nobody. For a small class and group the chances are so a little off; for all others they stay the same.
 * @param round that the lotteries were drawn for
 */
export function publicCutoffs(draws: CutoffDraws, round: Round): CutoffDraws {
  const values = Float32Array.from(draws.values);
  let column = 0;
  for (const programme of draws.programmes) {
    for (const group of [...programme.sections, ...programme.quotas]) {
      const own = values.subarray(column * draws.lotteries, (column + 1) * draws.lotteries);
      const isQuota = column >= firstQuota(draws, programme);
      const sizes = classSizes(round, programme, group);
      const members = [...sizes.values()].reduce((sum, size) => sum + size, 0);
      if (group !== null && members < SMALLEST.pupils) own.fill(isQuota ? ALL_PASS : NONE_PASS);
      else withoutSmall(own, draws.classes, sizes, programme.lastClass);
      column++;
    }
  }
  return { ...draws, values };
}

function firstQuota({ programmes }: CutoffDraws, programme: CutoffProgramme): number {
  let column = 0;
  for (const { id, sections, quotas } of programmes) {
    if (id === programme.id) return column + sections.length;
    column += sections.length + quotas.length;
  }
  return column;
}

/** Per class how many list the programme, of the group if there is one. */
function classSizes(
  { applicants }: Round,
  { id, lastClass }: CutoffProgramme,
  group: string | null,
): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const { preferences, priority = {}, groups = [] } of applicants) {
    if (!preferences.includes(id) || (group !== null && !groups.includes(group))) continue;
    const own = Object.hasOwn(priority, id) ? priority[id]! : lastClass;
    sizes.set(own, (sizes.get(own) ?? 0) + 1);
  }
  return sizes;
}

function withoutSmall(
  values: Float32Array,
  classes: readonly number[],
  sizes: ReadonlyMap<number, number>,
  lastClass: number,
): void {
  const large = classes.filter((own) => (sizes.get(own) ?? 0) >= SMALLEST.pupils);
  values.forEach((value, lottery) => {
    if (value === ALL_PASS || value === NONE_PASS) return;
    // A value is twice the place of its class and the part that passes; 1 itself belongs to the same class.
    const place = Math.ceil(value / 2 - 0.5);
    const own = classes[Math.max(0, place - 1)]!;
    if (large.includes(own)) return;
    const next = large.find((other) => other > own);
    values[lottery] = next === undefined ? classPosition(classes, lastClass) + 1 : classPosition(classes, next);
  });
}
