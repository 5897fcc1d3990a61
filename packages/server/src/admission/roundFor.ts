import { checkErased } from "@kansrijk/core/admission/process/checkStep";
import { roundSchema, type Round } from "@kansrijk/core/admission/round";
import { done, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { Store } from "../store/store.ts";
import { assembleFiles } from "./assembleCache.ts";
import { needDocument } from "./documents.ts";
import type { RoundRow } from "./readRoundRow.ts";
import { refusal } from "./refusals.ts";
import { roundFiles } from "./roundFiles.ts";

/** The lists of a round: as they were fixed, and before the close as the files have them now. */
export async function roundFor(store: Pick<Store, "db">, row: RoundRow): Promise<Outcome<Round>> {
  const erased = checkErased(row.erasedAt);
  if (!erased.ok) return erased;
  if (row.state !== "set-up" && row.state !== "open")
    return done(roundSchema.parse(JSON.parse((await needDocument(store.db, row.id, row.edition, "round.json")).text)));
  const assembled = await assembleFiles(store, await roundFiles(store.db, row.id, row.edition), row.settings);
  if (assembled.ok && assembled.round) return done(assembled.round);
  return refusal(
    "Er zijn nog geen bestanden met aanbod en aanmeldingen zonder fouten.",
    "There are no files with offers and applications without faults yet.",
  );
}
