import { afterCareActSchema } from "@kansrijk/core/admission/afterCare/afterCareAct";
import type { Kysely } from "kysely";
import { z } from "zod";
import type { Database } from "../store/database.ts";
import { inputOf } from "./inputOf.ts";
import { documentVersions, type LoadedDocument } from "./documents.ts";

export const ACT_DOCUMENT = "after-care-act.json";

const move = z.object({
  applicant: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  position: z.int().nullable(),
});

/** An act as it is kept, in a document of its own that can be erased. */
export const keptActSchema = z.object({
  format: z.literal("kansrijk-after-care-act/1"),
  sequence: z.int(),
  act: afterCareActSchema,
  moves: z.array(move).readonly(),
  /** Makes the hash, which stays in the audit trail for ever, tell nothing about who acted. */
  nonce: z.string(),
});

export interface KeptAct extends z.infer<typeof keptActSchema> {
  readonly at: string;
  readonly input: ReturnType<typeof inputOf>;
}

/** The acts of an edition in their order. */
export async function readActs(db: Kysely<Database>, round: string, edition: number): Promise<KeptAct[]> {
  return (await documentVersions(db, { round, edition, name: ACT_DOCUMENT })).map(actOf);
}

function actOf(document: LoadedDocument): KeptAct {
  return { ...keptActSchema.parse(JSON.parse(document.text)), at: document.createdAt, input: inputOf(document) };
}

/** Number of the last act of a round, whatever the edition; 0 before the first. */
export async function lastAct(db: Kysely<Database>, round: string): Promise<number> {
  const { sequence } = await db
    .selectFrom("admission_step")
    .select((eb) => eb.fn.max("sequence").as("sequence"))
    .where("round_id", "=", round)
    .where("step", "=", "after-care")
    .executeTakeFirstOrThrow();
  return sequence ?? 0;
}
