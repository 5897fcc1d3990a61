import type { Kysely } from "kysely";
import type { Database } from "../database.ts";
import type { SiteScore } from "./facts.ts";

/** The scores of a dataset in order of site; empty when there is no such dataset. */
export function readSiteScores(db: Kysely<Database>, datasetId: string): Promise<SiteScore[]> {
  return db
    .selectFrom("site_score")
    .select(["site", "pupils", "gross_hundredths as grossHundredths", "net_hundredths as netHundredths", "unreliable"])
    .where("dataset_id", "=", datasetId)
    .orderBy("site")
    .execute();
}
