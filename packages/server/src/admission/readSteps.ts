import type { RoundDeed } from "@kansrijk/core/admission/process/roundSteps";
import { receiptSchema, type Receipt } from "@kansrijk/core/receipt/receipt";
import type { Kysely } from "kysely";
import type { Database } from "../store/database.ts";

/** A step that was taken. */
export interface TakenStep {
  readonly step: RoundDeed;
  readonly edition: number;
  readonly at: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** What may be told to everybody. */
  readonly result: Readonly<Record<string, unknown>>;
  readonly receipt: Receipt;
}

/** All steps of a round in the order in which they were taken; acts of the after-care stand apart (see readActs). */
export async function readSteps(db: Kysely<Database>, round: string): Promise<TakenStep[]> {
  const rows = await db
    .selectFrom("admission_step")
    .select(["step", "edition", "taken_at as at", "params", "result", "receipt"])
    .where("round_id", "=", round)
    .where("step", "!=", "after-care")
    .orderBy("taken_at")
    .orderBy("edition")
    .execute();
  return rows.map((row) => ({ ...row, receipt: receiptSchema.parse(row.receipt) }));
}

/** Which deeds were done in which edition, acts of the after-care too. */
export async function readTaken(db: Kysely<Database>, round: string): Promise<Pick<TakenStep, "step" | "edition">[]> {
  return db.selectFrom("admission_step").select(["step", "edition"]).distinct().where("round_id", "=", round).execute();
}

/** The latest edition that was published; null before the first. */
export function publishedEdition(steps: readonly TakenStep[]): number | null {
  const editions = steps.filter(({ step }) => step === "publish").map(({ edition }) => edition);
  return editions.length === 0 ? null : Math.max(...editions);
}
