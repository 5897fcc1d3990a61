import { collection as agendas } from "@kansrijk/core/collections/kinds/agendas";
import { isIsoDate } from "@kansrijk/core/vocabulary/isoDate";
import { dayInNetherlands } from "@kansrijk/server/admission/dayInNetherlands";
import { adoptAgenda } from "@kansrijk/server/agenda/adoptAgenda";
import { agendaOf } from "@kansrijk/server/agenda/agendaRecords";
import { newDraft } from "@kansrijk/server/agenda/newDraft";
import { suggestGoals } from "@kansrijk/server/agenda/suggestGoals";
import { saveRecords } from "@kansrijk/server/collections/saveRecords";
import { orRefuse } from "../carryOut.ts";
import type { CommonOptions, Io } from "../io.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import { agendaText } from "./agendaText.ts";
import { suggestionsText } from "./progressText.ts";
import { countWatch } from "./countWatch.ts";
import { withAgendas } from "./withAgendas.ts";

interface Formatted {
  readonly format: "text" | "json";
}

export async function suggestAction(
  { municipality, format }: Formatted & { readonly municipality: string },
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const found = await withAgendas(common, io, async (store) =>
    orRefuse(await suggestGoals(store, municipality, countWatch(common, io)), common),
  );
  io.out(format === "json" ? `${JSON.stringify(found, null, 1)}\n` : suggestionsText(found, common.lang));
}

interface NewOptions extends Formatted {
  readonly municipality: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly id?: string;
  readonly title?: string;
}

export async function newAction(options: NewOptions, common: CommonOptions, io: Io): Promise<void> {
  const { municipality: municipalities, from, to, id, title } = options;
  for (const day of [from, to]) checkDay(day, common);
  const kept = await withAgendas(common, io, async (store) => {
    const asked = { municipalities, from, to, id, title, now: new Date() };
    const draft = orRefuse(await newDraft(store, asked, countWatch(common, io)), common);
    const change = { id: draft.id, expected: null, record: draft };
    return orRefuse(await saveRecords(store, agendas, [change], { actor: "user", note: "" }), common)[0]!;
  });
  io.out(options.format === "json" ? `${JSON.stringify(kept, null, 1)}\n` : agendaText(kept, common.lang));
}

export async function adoptAction(
  id: string,
  { on, note, format }: Formatted & { readonly on?: string; readonly note: string },
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const now = new Date();
  const day = on ?? dayInNetherlands(now.getTime());
  checkDay(day, common);
  const kept = await withAgendas(common, io, async (store) => {
    const { version } = orRefuse(await agendaOf(store, id), common);
    return orRefuse(await adoptAgenda(store, id, { expected: version, on: day, actor: "user", note, now }), common);
  });
  io.out(format === "json" ? `${JSON.stringify(kept, null, 1)}\n` : agendaText(kept, common.lang));
}

function checkDay(day: string, common: CommonOptions): void {
  if (isIsoDate(day)) return;
  throw refusalIn(common, {
    nl: `"${day}" is geen dag; verwacht 2026-11-22.`,
    en: `"${day}" is no day; expected 2026-11-22.`,
  });
}
