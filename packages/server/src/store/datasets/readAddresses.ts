import type { Kysely } from "kysely";
import type { Database } from "../database.ts";
import type { SiteAddress } from "./facts.ts";

/** The addresses of a dataset in order of site; empty when there is no such dataset. */
export function readAddresses(db: Kysely<Database>, datasetId: string): Promise<SiteAddress[]> {
  return db
    .selectFrom("site_address")
    .select([
      "site",
      "name",
      "municipality_code as municipalityCode",
      "municipality_name as municipalityName",
      "province",
      "postcode",
      "place",
      "denomination",
      "board",
    ])
    .where("dataset_id", "=", datasetId)
    .orderBy("site")
    .execute();
}
