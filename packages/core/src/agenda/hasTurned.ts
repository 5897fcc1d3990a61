import type { AgendaGoal, KeptFigure } from "./agenda.ts";

/**
 * A difference between groups that went through zero and came out larger than the target on the other side: it is not
 * smaller, the groups changed places. Said only when the whole interval lies there.
 */
export function hasTurned({ figure, baseline, target }: AgendaGoal, latest: KeptFigure): boolean {
  if (figure?.against === undefined || target === undefined) return false;
  if (baseline === undefined || baseline.value === null || latest.low === null || latest.high === null) return false;
  const most = Math.abs(target);
  return baseline.value < 0 ? latest.low > most : baseline.value > 0 && latest.high < -most;
}
