import { z } from "zod";
import { letterPlace, type LetterPlace } from "./letterPlace.ts";

export interface FoundPlace {
  /** Where in the record it stands: `places[0]`, `status.evidence[1].place`. */
  readonly path: string;
  readonly place: LetterPlace;
}

/** A place may say more, such as the number of a note. */
const loosePlace = z.object(letterPlace.shape);

/** Every place in a letter that a record names, however deep: whatever can be read as a place is one. */
export function placesIn(record: unknown): readonly FoundPlace[] {
  return gather(record, "");
}

function gather(value: unknown, path: string): FoundPlace[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => gather(item, `${path}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  const read = loosePlace.safeParse(value);
  if (!read.success)
    return Object.entries(value).flatMap(([key, item]) => gather(item, path === "" ? key : `${path}.${key}`));
  return [{ path, place: read.data }];
}
