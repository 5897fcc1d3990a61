import type { Kysely } from "kysely";
import type { Database } from "../store/database.ts";
import { needDocument } from "./documents.ts";
import { keepLast } from "./keepLast.ts";
import type { ReservePositions } from "./work/reserveWork.ts";

const kept = keepLast<ReservePositions["positions"]>(2);

/** The places of one applicant on the reserve lists of an edition; null when they are not made. */
export async function reservePositions(
  db: Kysely<Database>,
  round: string,
  edition: number,
  applicant: string,
): Promise<{ programme: string; position: number }[] | null> {
  const name = "reserve-positions.json";
  const row = await db
    .selectFrom("admission_document")
    .select("sha256")
    .where("round_id", "=", round)
    .where("edition", "=", edition)
    .where("name", "=", name)
    .executeTakeFirst();
  if (!row) return null;
  const positions = await kept(
    row.sha256,
    async () => (JSON.parse((await needDocument(db, round, edition, name)).text) as ReservePositions).positions,
  );
  const own = Object.hasOwn(positions, applicant) ? positions[applicant]! : [];
  return own.map(([programme, position]) => ({ programme, position }));
}
