import type { NamedPlace } from "@kansrijk/core/funding/changesByMunicipality";
import type { DatasetView } from "../store/datasets/datasetView.ts";
import type { SiteAddress } from "../store/datasets/facts.ts";
import { listDatasets } from "../store/datasets/listDatasets.ts";
import { readAddresses } from "../store/datasets/readAddresses.ts";
import type { Store } from "../store/store.ts";

/** Names and places of the sites of a dataset: its own, or those of the address file imported last. */
export async function loadPlaces(store: Store, dataset: DatasetView): Promise<ReadonlyMap<string, NamedPlace>> {
  const own = await readAddresses(store.db, dataset.id);
  if (own.length > 0) return placesOf(own);
  const files = (await listDatasets(store.db)).filter((item) => item.kind === "duo-addresses");
  const latest = files.sort((a, b) => b.createdAt.localeCompare(a.createdAt))[0];
  return latest ? placesOf(await readAddresses(store.db, latest.id)) : new Map();
}

/** What the publisher left blank stays unknown. */
export function placesOf(addresses: readonly SiteAddress[]): ReadonlyMap<string, NamedPlace> {
  return new Map(
    addresses.map(({ site, name, municipalityCode, municipalityName, province }) => [
      site,
      {
        name,
        ...(municipalityCode === null ? {} : { municipality: municipalityCode }),
        ...(municipalityName === null ? {} : { municipalityName }),
        province,
      },
    ]),
  );
}
