import type { RecordReference } from "../collections/collection.ts";
import { MUNICIPALITY_CODE } from "../places/place.ts";

/** Organisations that are kept; municipalities are known from the division of the country. */
export function kept(organisations: readonly string[]): RecordReference[] {
  return [...new Set(organisations)]
    .filter((id) => !MUNICIPALITY_CODE.test(id))
    .map((id) => ({ collection: "organisations", id }));
}
