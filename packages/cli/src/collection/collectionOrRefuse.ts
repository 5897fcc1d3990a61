import type { Collection } from "@kansrijk/core/collections/collection";
import { loadCollections } from "@kansrijk/server/collections/loadCollections";
import type { CommonOptions } from "../io.ts";
import { refusalIn } from "../lottery/refusalIn.ts";

export async function collectionOrRefuse(id: string, common: CommonOptions): Promise<Collection> {
  const collections = await loadCollections();
  const found = collections.get(id);
  if (found) return found;
  const known = [...collections.keys()].join(", ");
  throw refusalIn(common, {
    nl: `Er is geen soort records "${id}"; wel: ${known}.`,
    en: `There is no kind of records "${id}"; known: ${known}.`,
  });
}
