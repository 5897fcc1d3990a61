import type { Kysely } from "kysely";
import type { Database } from "../database.ts";
import type { RunSummary } from "./runView.ts";

/** The newest runs first, at most `limit`; of one instrument when it is given. */
export function listRuns(
  db: Kysely<Database>,
  { instrument, limit = 100 }: { instrument?: string; limit?: number } = {},
): Promise<RunSummary[]> {
  const newest = db
    .selectFrom("run")
    .select(["id", "instrument", "summary", "created_at as createdAt"])
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(limit);
  return (instrument === undefined ? newest : newest.where("instrument", "=", instrument)).execute();
}
