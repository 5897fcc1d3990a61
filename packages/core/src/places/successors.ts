import type { IsoDate } from "../vocabulary/isoDate.ts";
import type { PlaceChange } from "./place.ts";

/** A part of the inhabitants of a municipality. */
export interface Share {
  readonly code: string;
  readonly share: number;
}

/**
 * Where the inhabitants of a municipality belong on a day, as shares that add up to 1, largest first: itself while it
 * exists, otherwise those that took its place, also when these ceased to exist in their turn.
 */
export function successors(changes: readonly PlaceChange[], code: string, at: IsoDate): Share[] {
  const change = changes.find((item) => item.from === code && item.date <= at);
  if (!change) return [{ code, share: 1 }];
  const total = new Map<string, number>();
  for (const part of change.to)
    for (const next of successors(changes, part.code, at))
      total.set(next.code, (total.get(next.code) ?? 0) + part.share * next.share);
  return [...total].map(([code, share]) => ({ code, share })).sort((a, b) => b.share - a.share);
}
