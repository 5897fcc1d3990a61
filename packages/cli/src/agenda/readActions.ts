import { compareAgendas } from "@kansrijk/core/agenda/compareAgendas";
import { schoolYearOf } from "@kansrijk/core/agenda/schoolYearOf";
import { agendaOf, listAgendas } from "@kansrijk/server/agenda/agendaRecords";
import { agendaProgress } from "@kansrijk/server/agenda/agendaProgress";
import { calendarOf } from "@kansrijk/server/agenda/calendarOf";
import { comparedWith } from "@kansrijk/server/agenda/comparedWith";
import { dutiesOf } from "@kansrijk/server/agenda/dutiesOf";
import { dayInNetherlands } from "@kansrijk/server/admission/dayInNetherlands";
import { engineOf } from "@kansrijk/server/indicators/engine";
import { orRefuse } from "../carryOut.ts";
import type { CommonOptions, Io } from "../io.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import { checkTarget, writeWhole } from "../writeWhole.ts";
import { agendaText, changesText, dutiesText, listText } from "./agendaText.ts";
import { progressText } from "./progressText.ts";
import { withAgendas } from "./withAgendas.ts";

interface Formatted {
  readonly format: "text" | "json";
}

/** Prints JSON, or the text that is made only when it is asked for. */
function print(io: Io, format: Formatted["format"], value: unknown, text: () => string): void {
  io.out(format === "json" ? `${JSON.stringify(value, null, 1)}\n` : text());
}

export async function listAction({ format }: Formatted, common: CommonOptions, io: Io): Promise<void> {
  const kept = await withAgendas(common, io, (store) => listAgendas(store));
  print(io, format, kept, () => listText(kept, common.lang));
}

export async function showAction(
  id: string,
  { format, version }: Formatted & { readonly version?: number },
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const kept = await withAgendas(common, io, async (store) => orRefuse(await agendaOf(store, id, version), common));
  print(io, format, kept, () => agendaText(kept, common.lang));
}

export async function progressAction(id: string, { format }: Formatted, common: CommonOptions, io: Io): Promise<void> {
  const { record, progress } = await withAgendas(common, io, async (store) => {
    const { record } = orRefuse(await agendaOf(store, id), common);
    return { record, progress: await agendaProgress(store, record, new Date()) };
  });
  print(io, format, progress, () => progressText(record, progress, common.lang));
}

export async function compareAction(
  id: string,
  other: string,
  { format }: Formatted,
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const changes = await withAgendas(common, io, async (store) => {
    const after = orRefuse(await agendaOf(store, id), common);
    const before = orRefuse(await comparedWith(store, id, other), common);
    return compareAgendas(before.record, after.record);
  });
  print(io, format, changes, () => changesText(changes, common.lang));
}

export async function calendarAction(
  id: string,
  { out }: { readonly out?: string },
  common: CommonOptions,
  io: Io,
): Promise<void> {
  if (out !== undefined) await checkTarget(out, common);
  const calendar = await withAgendas(common, io, async (store) =>
    orRefuse(await calendarOf(store, id, dayInNetherlands(Date.now()), common.lang), common),
  );
  if (out === undefined) return io.out(calendar);
  await writeWhole(out, calendar, common);
}

export async function dutiesAction(
  { municipality, year, format }: Formatted & { readonly municipality: string; readonly year?: number },
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const today = dayInNetherlands(Date.now());
  const schoolYear = year ?? schoolYearOf(today);
  const lines = await withAgendas(common, io, async (store) => {
    if (!(await engineOf(store).places()).municipality(municipality))
      throw refusalIn(common, {
        nl: `"${municipality}" is geen gemeente; verwacht een code zoals GM0606.`,
        en: `"${municipality}" is no municipality; expected a code such as GM0606.`,
      });
    return dutiesOf(store, { municipalities: [municipality], schoolYears: [schoolYear], today });
  });
  print(io, format, { schoolYear, duties: lines }, () => dutiesText(lines, schoolYear, common.lang));
}
