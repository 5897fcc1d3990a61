import type { Kysely } from "kysely";
import type { Database } from "../store/database.ts";
import { selectJobs, type JobView } from "./jobView.ts";

/** The newest jobs first, at most `limit`. */
export function listJobs(db: Kysely<Database>, limit = 100): Promise<JobView[]> {
  return selectJobs(db).orderBy("created_at", "desc").orderBy("id").limit(limit).execute();
}
