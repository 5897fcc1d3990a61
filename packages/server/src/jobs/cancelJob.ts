import { sql, type Kysely } from "kysely";
import type { Database } from "../store/database.ts";
import { isUuid } from "../store/isUuid.ts";
import type { JobView } from "./jobView.ts";
import { readJob } from "./readJob.ts";

/** Stops a job: at once when it waits, otherwise its runner is told. Gives the job as it is then; nothing happens to one that has ended. */
export async function cancelJob(db: Kysely<Database>, id: string): Promise<JobView | undefined> {
  if (!isUuid(id)) return undefined;
  await db
    .updateTable("job")
    .set({
      cancel_requested: true,
      state: sql`case state when 'queued' then 'cancelled' else state end`,
      finished_at: sql`case state when 'queued' then clock_timestamp() end`,
    })
    .where("id", "=", id)
    .where("state", "in", ["queued", "running"])
    .execute();
  return readJob(db, id);
}
