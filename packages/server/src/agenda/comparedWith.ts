import type { Agenda } from "@kansrijk/core/agenda/agenda";
import type { Audience } from "@kansrijk/core/collections/audience";
import type { Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { KeptRecord } from "../collections/recordStore.ts";
import type { Store } from "../store/store.ts";
import { agendaOf } from "./agendaRecords.ts";

/** What an agenda is compared with: one of its own versions when `other` is a number, otherwise another agenda. */
export function comparedWith(
  store: Pick<Store, "db">,
  id: string,
  other: string,
  audience: Audience = "trusted",
): Promise<Outcome<KeptRecord<Agenda>>> {
  return /^\d{1,6}$/.test(other)
    ? agendaOf(store, id, Number(other), audience)
    : agendaOf(store, other, undefined, audience);
}
