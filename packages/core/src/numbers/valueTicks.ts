import { roundStep } from "./roundStep.ts";

/** Round values along an axis, its ends included when they are round; about five. */
export function valueTicks([from, to]: readonly [number, number]): number[] {
  const step = roundStep((to - from) / 5);
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}
