import { STATE_LABELS } from "@kansrijk/core/admission/process/roundSteps";
import type { Kysely } from "kysely";
import type { Database } from "../store/database.ts";
import { selectRounds } from "./readRoundRow.ts";

/** All rounds, newest first. */
export async function listRounds(db: Kysely<Database>) {
  const rows = await selectRounds(db)
    .select((eb) =>
      eb
        .selectFrom("admission_step")
        .select((inner) => inner.fn.max("edition").as("edition"))
        .whereRef("round_id", "=", "admission_round.id")
        .where("step", "=", "publish")
        .as("publishedEdition"),
    )
    .orderBy("created_at", "desc")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ ...row, stateLabel: STATE_LABELS[row.state] }));
}
