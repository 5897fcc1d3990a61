import type { Kysely } from "kysely";
import type { Database } from "../store/database.ts";
import { isUuid } from "../store/isUuid.ts";
import { selectJobs, type JobView } from "./jobView.ts";

export async function readJob(db: Kysely<Database>, id: string): Promise<JobView | undefined> {
  return isUuid(id) ? selectJobs(db).where("id", "=", id).executeTakeFirst() : undefined;
}
