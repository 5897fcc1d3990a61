import type { Kysely } from "kysely";
import type { Database } from "../database.ts";
import type { SitePupils } from "./facts.ts";

/** The pupils per site of a dataset in order of site and day; for one day when it is given. */
export function readSitePupils(db: Kysely<Database>, datasetId: string, countDate?: string): Promise<SitePupils[]> {
  const all = db
    .selectFrom("site_pupils")
    .select(["site", "count_date as countDate", "low", "high"])
    .where("dataset_id", "=", datasetId)
    .orderBy("site")
    .orderBy("count_date");
  return (countDate === undefined ? all : all.where("count_date", "=", countDate)).execute();
}
