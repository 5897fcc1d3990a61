import type { Kysely } from "kysely";
import type { Database } from "../store/database.ts";
import { readDocument } from "./readDocument.ts";

/** The latest analysis that may be seen. */
export async function analysisOf(
  db: Kysely<Database>,
  round: string,
  isTrusted: boolean,
): Promise<{ edition: number; analysis: unknown } | undefined> {
  const found = await readDocument(db, { round, name: "analysis.json", edition: undefined, isTrusted });
  return found && { edition: found.edition, analysis: JSON.parse(found.text) as unknown };
}
