import { loadCatalogue } from "../indicators/loadCatalogue.ts";
import { loadPlaces } from "../places/placeBook.ts";
import type { Store } from "../store/store.ts";
import { loadCollections } from "./loadCollections.ts";
import { listRecords } from "./recordStore.ts";

/** What records may name that is no collection of records: places and indicators come with Kansrijk. */
const OTHERS: Readonly<Record<string, () => Promise<Set<string>>>> = {
  municipalities: async () => new Set((await loadPlaces()).municipalities.map(({ code }) => code)),
  indicators: async () => new Set((await loadCatalogue()).definitions.keys()),
};

/** Everything of a kind that a record can name, as it is now; empty for a kind that is not there. */
export async function knownIds(store: Pick<Store, "db">, kind: string): Promise<Set<string>> {
  const collection = (await loadCollections()).get(kind);
  if (collection) return new Set((await listRecords(store, collection)).map(({ record }) => record.id));
  return Object.hasOwn(OTHERS, kind) ? OTHERS[kind]!() : new Set();
}
