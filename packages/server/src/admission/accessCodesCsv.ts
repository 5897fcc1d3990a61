import { writtenCode } from "@kansrijk/core/admission/process/accessCode";
import type { Kysely } from "kysely";
import type { Database } from "../store/database.ts";
import { publishedCertificate } from "./certificateCache.ts";
import { csv } from "./placementTables.ts";
import { readRound } from "./readRoundRow.ts";
import { publishedEdition, readSteps } from "./readSteps.ts";

/** The code of every pupil of a published round, for the coordinator to hand out; undefined before it is published and after erasing. */
export async function accessCodesCsv(db: Kysely<Database>, round: string): Promise<string | undefined> {
  if ((await readRound(db, round))?.erasedAt !== null) return undefined;
  const edition = publishedEdition(await readSteps(db, round));
  if (edition === null) return undefined;
  const { codes } = await publishedCertificate(db, round, edition);
  return csv(
    ["applicant", "code"],
    [...codes].map(([code, id]) => [id, writtenCode(code)]),
  );
}
