import type { SiteAddress as FileAddress } from "@kansrijk/core/tables/formats/duoAddresses";
import type { SiteAddress } from "../store/datasets/facts.ts";

/** Addresses from a file in the form in which the store keeps them. */
export function addressFacts(rows: readonly FileAddress[]): SiteAddress[] {
  return rows.map(({ municipality, ...row }) => ({ ...row, municipalityCode: municipality }));
}
