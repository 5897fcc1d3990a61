import { letterPlace, type LetterPlace } from "./letterPlace.ts";

export interface FoundPlace {
  /** Where in the record it stands: `places[0]`, `status.evidence[1].place`. */
  readonly path: string;
  readonly place: LetterPlace;
}

/** Every place in a letter that a record names, however deep: whatever can be read as a place is one. */
export function placesIn(record: unknown): readonly FoundPlace[] {
  return gather(record, "");
}

function gather(value: unknown, path: string): FoundPlace[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => gather(item, `${path}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  const read = letterPlace.safeParse(value);
  if (read.success) return [{ path, place: read.data }];
  return Object.entries(value).flatMap(([key, item]) => gather(item, path === "" ? key : `${path}.${key}`));
}
