import { done, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { refusal } from "./refusals.ts";
import type { FileRecord } from "./roundFiles.ts";

/** Refuses when another file came while a step was worked out: it would count as taken in, and was not. */
export function stillTheseFiles(before: readonly FileRecord[], now: readonly FileRecord[]): Outcome<null> {
  const idsOf = (records: readonly FileRecord[]): string => records.map(({ id }) => id).join();
  if (idsOf(before) === idsOf(now)) return done(null);
  return refusal(
    "Er is intussen een ander bestand gekomen. Zet de stap opnieuw.",
    "Another file has come in the meantime. Take the step again.",
  );
}
