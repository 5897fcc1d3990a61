import { readRound, type RoundRow } from "@kansrijk/server/admission/readRoundRow";
import { noSuchRound } from "@kansrijk/server/admission/refusals";
import type { Store } from "@kansrijk/server/store/store";
import { orRefuse } from "../carryOut.ts";
import type { CommonOptions } from "../io.ts";

/** A stored round; one that is not there ends the command. */
export async function roundOrRefuse({ db }: Store, id: string, common: CommonOptions): Promise<RoundRow> {
  return (await readRound(db, id)) ?? orRefuse(noSuchRound(id), common);
}
