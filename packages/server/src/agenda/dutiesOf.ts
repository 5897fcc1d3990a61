import type { Audience } from "@kansrijk/core/collections/audience";
import { dutyRegister, type DutyLine, type DutySources } from "@kansrijk/core/agenda/dutyRegister";
import { collection as duties } from "@kansrijk/core/collections/kinds/duties";
import { collection as dutyRecords } from "@kansrijk/core/collections/kinds/dutyRecords";
import { loadShipped } from "../collections/loadShipped.ts";
import { listRecords } from "../collections/recordStore.ts";
import type { Store } from "../store/store.ts";
import { listAgendas } from "./agendaRecords.ts";

export interface AskedDuties {
  readonly municipalities: readonly string[];
  /** Years in which school years begin. */
  readonly schoolYears: readonly number[];
  /** `2026-11-22`. */
  readonly today: string;
  /** A meeting of a draft counts only for who is trusted. */
  readonly audience?: Audience;
}

/** The duties of municipalities in school years, with where it was written down that they were done. */
export async function dutiesOf(store: Pick<Store, "db">, asked: AskedDuties): Promise<DutyLine[]> {
  const sources = await dutySources(store, asked.audience);
  const { municipalities, schoolYears, today } = asked;
  return schoolYears.flatMap((schoolYear) =>
    municipalities.flatMap((municipality) => dutyRegister(sources, { municipality, schoolYear, today })),
  );
}

async function dutySources(store: Pick<Store, "db">, audience: Audience = "trusted"): Promise<DutySources> {
  const [shipped, records, agendas] = await Promise.all([
    loadShipped(duties),
    listRecords(store, dutyRecords),
    listAgendas(store, audience),
  ]);
  return {
    duties: shipped,
    records: records.map(({ record }) => record),
    agendas: agendas.map(({ record }) => record),
  };
}
