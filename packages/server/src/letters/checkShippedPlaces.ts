import { collection as letters } from "@kansrijk/core/collections/kinds/letters";
import { checkPlace } from "@kansrijk/core/letters/checkPlace";
import { checkPlaceText } from "@kansrijk/core/letters/checkPlaceText";
import { placesIn } from "@kansrijk/core/letters/placesIn";
import type { LetterSection } from "@kansrijk/core/letters/readLetter";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { loadCollections } from "../collections/loadCollections.ts";
import { loadShipped } from "../collections/loadShipped.ts";

export interface PlaceFault {
  readonly collection: string;
  readonly id: string;
  /** Where in the record. */
  readonly path: string;
  readonly fault: Text;
}

export interface PlaceReport {
  /** Places per collection: how many there are, and of how many the words were looked up. */
  readonly collections: readonly { readonly collection: string; readonly places: number; readonly read: number }[];
  readonly faults: readonly PlaceFault[];
}

/** Every place in a letter that a record of Kansrijk names; the words only in letters that are given. */
export async function checkShippedPlaces(texts: ReadonlyMap<string, readonly LetterSection[]>): Promise<PlaceReport> {
  const outlines = await loadShipped(letters);
  const report: { collections: { collection: string; places: number; read: number }[]; faults: PlaceFault[] } = {
    collections: [],
    faults: [],
  };
  for (const collection of (await loadCollections()).values()) {
    const count = { collection: collection.id, places: 0, read: 0 };
    for (const record of await loadShipped(collection))
      for (const { path, place } of placesIn(record)) {
        const sections = texts.get(place.letter);
        const missing = checkPlace(place, outlines);
        const faults = missing ? [missing] : sections ? checkPlaceText(place, sections) : [];
        count.places += 1;
        count.read += sections ? 1 : 0;
        report.faults.push(...faults.map((fault) => ({ collection: collection.id, id: record.id, path, fault })));
      }
    if (count.places > 0) report.collections.push(count);
  }
  return report;
}
