import type { Kysely } from "kysely";
import type { Database } from "../store/database.ts";
import { needDocument } from "./documents.ts";
import type { ReservePositions } from "./work/reserveWork.ts";

const KEPT = 2;
const kept = new Map<string, ReservePositions["positions"]>();

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
  const positions =
    kept.get(row.sha256) ??
    (JSON.parse((await needDocument(db, round, edition, name)).text) as ReservePositions).positions;
  kept.delete(row.sha256);
  kept.set(row.sha256, positions);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
  const own = Object.hasOwn(positions, applicant) ? positions[applicant]! : [];
  return own.map(([programme, position]) => ({ programme, position }));
}
