import { roundSettingsSchema, type RoundSettings } from "@kansrijk/core/admission/process/roundSettings";
import type { RoundState } from "@kansrijk/core/admission/process/roundSteps";
import type { Kysely, Transaction } from "kysely";
import type { Database } from "../store/database.ts";

/** A round as it stands in the store. */
export interface RoundRow {
  readonly id: string;
  readonly title: string;
  readonly region: string;
  readonly schoolYear: string;
  readonly settings: RoundSettings;
  readonly state: RoundState;
  readonly edition: number;
  readonly createdAt: string;
  /** When the personal data were erased; null: they are there. */
  readonly erasedAt: string | null;
}

export function selectRounds(db: Kysely<Database>) {
  return db
    .selectFrom("admission_round")
    .select(["id", "title", "region", "school_year as schoolYear", "state", "edition", "created_at as createdAt"])
    .select((eb) =>
      eb
        .selectFrom("admission_step")
        .select("taken_at")
        .whereRef("round_id", "=", "admission_round.id")
        .where("step", "=", "erase")
        .as("erasedAt"),
    );
}

export async function readRound(db: Kysely<Database>, id: string): Promise<RoundRow | undefined> {
  return rowOf(await selectRounds(db).select("settings").where("id", "=", id).executeTakeFirst());
}

/** The round, locked until the end of the transaction: nobody takes a step or brings a file in between. */
export async function lockRound(trx: Transaction<Database>, id: string): Promise<RoundRow | undefined> {
  return rowOf(await selectRounds(trx).select("settings").where("id", "=", id).forUpdate().executeTakeFirst());
}

function rowOf(row: (Omit<RoundRow, "settings"> & { readonly settings: unknown }) | undefined): RoundRow | undefined {
  // What is in the store was once written by an older version.
  return row && { ...row, settings: roundSettingsSchema.parse(row.settings) };
}
