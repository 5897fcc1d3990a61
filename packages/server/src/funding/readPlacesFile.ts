import type { NamedPlace } from "@kansrijk/core/funding/changesByMunicipality";
import type { SiteAddress } from "@kansrijk/core/tables/formats/duoAddresses";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import { addressFacts } from "../imports/addressFacts.ts";
import { readTableFile } from "../imports/readTableFile.ts";
import { placesOf } from "./loadPlaces.ts";

export type PlacesReading =
  | { readonly ok: true; readonly places: ReadonlyMap<string, NamedPlace> }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/** Reads names, municipalities and provinces of sites from a DUO address file. */
export async function readPlacesFile(path: string): Promise<PlacesReading> {
  const reading = await readTableFile(path, ["duo-addresses"]);
  if (!reading.ok) return reading;
  return { ok: true, places: placesOf(addressFacts(reading.table.rows as readonly SiteAddress[])) };
}
