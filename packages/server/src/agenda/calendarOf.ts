import { schoolYearOf } from "@kansrijk/core/agenda/schoolYearOf";
import type { Audience } from "@kansrijk/core/collections/audience";
import type { Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { Language } from "@kansrijk/core/vocabulary/text";
import type { Store } from "../store/store.ts";
import { agendaCalendar } from "./agendaCalendar.ts";
import { agendaOf } from "./agendaRecords.ts";
import { dutiesOf } from "./dutiesOf.ts";

/** The calendar of an agenda, with the duties of this school year and the next. @param today `2026-11-22` */
export async function calendarOf(
  store: Pick<Store, "db">,
  id: string,
  today: string,
  language: Language,
  audience: Audience = "trusted",
): Promise<Outcome<string>> {
  const kept = await agendaOf(store, id, undefined, audience);
  if (!kept.ok) return kept;
  const { record: agenda, at } = kept.value;
  const year = schoolYearOf(today);
  const asked = { municipalities: agenda.municipalities, schoolYears: [year, year + 1], today, audience };
  const duties = await dutiesOf(store, asked);
  return { ok: true, value: agendaCalendar({ agenda, at: new Date(at ?? 0), duties }, language) };
}
