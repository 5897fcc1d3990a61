import { filterPromises, type PromiseFilter } from "@kansrijk/core/promises/promiseFilter";
import { promiseRows, type PromiseRow } from "@kansrijk/core/promises/promiseRows";
import type { PromiseBook } from "./readPromises.ts";

export interface PromiseQuestion extends PromiseFilter {
  readonly on?: string | undefined;
}

/** The rows that are asked for as they stand on a day; without a day on that of `now`. */
export function askedRows(
  book: PromiseBook,
  { on, ...filter }: PromiseQuestion,
  now: Date,
): { readonly on: string; readonly rows: readonly PromiseRow[] } {
  const day = on ?? now.toISOString().slice(0, 10);
  return { on: day, rows: filterPromises(promiseRows(book, day), filter) };
}
