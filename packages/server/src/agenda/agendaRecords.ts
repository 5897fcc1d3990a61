import type { Agenda } from "@kansrijk/core/agenda/agenda";
import type { Audience } from "@kansrijk/core/collections/audience";
import { collection } from "@kansrijk/core/collections/kinds/agendas";
import { refused, done, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { erasedOf } from "../collections/erasedOf.ts";
import { listRecords, readRecord, type KeptRecord } from "../collections/recordStore.ts";
import type { Store } from "../store/store.ts";

/** All agendas as they are now; drafts are only for who is trusted. */
export function listAgendas(
  store: Pick<Store, "db">,
  audience: Audience = "trusted",
): Promise<readonly KeptRecord<Agenda>[]> {
  return listRecords(store, collection, { audience });
}

/** An agenda, now or in a version; a refusal when it is not there. */
export async function agendaOf(
  store: Pick<Store, "db">,
  id: string,
  version?: number,
  audience: Audience = "trusted",
): Promise<Outcome<KeptRecord<Agenda>>> {
  const found = await readRecord(store, collection, id, version, audience);
  if (found) return done(found);
  const erased = await erasedOf(store, collection, { id, version, audience });
  if (erased) return refused(erased);
  const [nl, en] = version === undefined ? ["", ""] : [`, versie ${version}`, `, version ${version}`];
  return refused({
    kind: "unknown-subject",
    message: { nl: `Er is geen agenda "${id}"${nl}.`, en: `There is no agenda "${id}"${en}.` },
  });
}
