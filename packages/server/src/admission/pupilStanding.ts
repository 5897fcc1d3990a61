import type { Kysely } from "kysely";
import type { Database } from "../store/database.ts";
import { needDocument } from "./documents.ts";
import { keepLast } from "./keepLast.ts";
import type { PupilStanding, PupilStandings } from "./work/afterCareWork.ts";

const kept = keepLast<PupilStandings["pupils"]>(2);

/** How one applicant stands after the acts of the after-care and a second round; undefined when there was neither. */
export async function pupilStanding(
  db: Kysely<Database>,
  round: string,
  edition: number,
  applicant: string,
): Promise<PupilStanding | undefined> {
  const name = "after-care-pupils.json";
  const row = await db
    .selectFrom("admission_document")
    .select("sha256")
    .where("round_id", "=", round)
    .where("edition", "=", edition)
    .where("name", "=", name)
    .executeTakeFirst();
  if (!row) return undefined;
  const pupils = await kept(
    row.sha256,
    async () => (JSON.parse((await needDocument(db, round, edition, name)).text) as PupilStandings).pupils,
  );
  return Object.hasOwn(pupils, applicant) ? pupils[applicant] : undefined;
}
