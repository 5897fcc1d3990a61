import type { Agenda, AgendaGoal } from "@kansrijk/core/agenda/agenda";
import { figureGroup } from "@kansrijk/core/agenda/figureGroup";
import { goalProgress } from "@kansrijk/core/agenda/goalProgress";
import { collection as agendas } from "@kansrijk/core/collections/kinds/agendas";
import { collection as coalitions } from "@kansrijk/core/collections/kinds/coalitions";
import { collection as deadlines } from "@kansrijk/core/collections/kinds/deadlines";
import { collection as interventions } from "@kansrijk/core/collections/kinds/interventions";
import { collection as organisations } from "@kansrijk/core/collections/kinds/organisations";
import { collection as promiseUpdates } from "@kansrijk/core/collections/kinds/promise-updates";
import { collection as promises } from "@kansrijk/core/collections/kinds/promises";
import type { Identified, Collection } from "@kansrijk/core/collections/collection";
import { stageOn } from "@kansrijk/core/network/stageOn";
import type { Place } from "@kansrijk/core/places/place";
import type { PlaceBook } from "@kansrijk/core/places/placeBook";
import type { AgendaFacts, ErasedRecord, GoalFacts, ProgressFacts } from "@kansrijk/core/progress/progressFacts";
import { promiseRows } from "@kansrijk/core/promises/promiseRows";
import { done, refused, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { askFigure } from "../agenda/askFigure.ts";
import { dayInNetherlands } from "../admission/dayInNetherlands.ts";
import { listRecords, type KeptRecord } from "../collections/recordStore.ts";
import { engineOf, type Engine } from "../indicators/engine.ts";
import { NO_REGISTER } from "../indicators/registers.ts";
import type { Store } from "../store/store.ts";

/** What a report depends on; the same setting on the same store gives the same facts. */
export interface ProgressSetting {
  readonly place: string;
  readonly asOf: string;
  /** Id of the register; null when there was none. */
  readonly data: string | null;
  /** The records count as they were at this place in their order. */
  readonly sequence: string;
}

type Data = Pick<Store, "db" | "dataDir">;

/** Everything that the report of a place is made of, and the records that it rests on. */
export async function gatherFacts(
  store: Data,
  setting: ProgressSetting,
): Promise<Outcome<{ readonly facts: ProgressFacts; readonly used: readonly KeptRecord[] }>> {
  const engine = engineOf(store);
  const places = await engine.places();
  const place = places.place(setting.place) ?? places.byName(setting.place);
  if (!place) return refused(unknownPlace(setting.place));
  const used: KeptRecord[] = [];
  const records = async <R extends Identified>(kind: Collection<R>): Promise<readonly KeptRecord<R>[]> => {
    const found = await listRecords(store, kind, { upTo: setting.sequence, audience: "everybody" });
    used.push(...found);
    return found;
  };
  const codes = new Set(places.within(place.code).map(({ code }) => code));
  const inPlace = ({ municipalities }: { readonly municipalities: readonly string[] }): boolean =>
    municipalities.some((code) => codes.has(code));
  const own = (await records(agendas)).filter(({ record }) => inPlace(record) && record.from <= setting.asOf);
  const [summary, country] = await Promise.all([
    summaryOf(engine, setting.data, place.code),
    place.kind === "country" ? null : summaryOf(engine, setting.data, "NL"),
  ]);
  const names = new Map(places.municipalities.map(({ code, name }) => [code, name]));
  for (const { record } of await records(organisations)) names.set(record.id, record.name);
  const begun = (await records(coalitions)).filter(
    ({ record }) => inPlace(record) && stageOn(record, setting.asOf) !== undefined,
  );
  const facts: ProgressFacts = {
    place: { code: place.code, name: place.name, kind: place.kind },
    asOf: setting.asOf,
    summary,
    country,
    agendas: await Promise.all(own.map((kept) => agendaFacts(engine, places, kept, place, setting))),
    coalitions: begun.map(({ record }) => record),
    promises: promiseRows(
      {
        promises: (await records(promises)).map(({ record }) => record),
        rules: (await records(deadlines)).map(({ record }) => record),
        updates: (await records(promiseUpdates)).map(({ record }) => record),
      },
      setting.asOf,
    ),
    interventions: new Map((await records(interventions)).map(({ record }) => [record.id, record.title])),
    organisations: names,
    erased: [...erasedOf(agendas.id, own), ...erasedOf(coalitions.id, begun)],
  };
  return done({ facts, used });
}

function erasedOf(collection: string, kept: readonly KeptRecord[]): ErasedRecord[] {
  return kept.flatMap(({ record: { id }, version, erased }) =>
    erased ? [{ collection, id, version, on: dayInNetherlands(Date.parse(erased.at)), reason: erased.reason }] : [],
  );
}

async function summaryOf(engine: Engine, data: string | null, place: string): Promise<ProgressFacts["summary"]> {
  if (data === null) return null;
  const outcome = await engine.summary({ place, data });
  return outcome.ok ? outcome.value : null;
}

async function agendaFacts(
  engine: Engine,
  places: PlaceBook,
  { record: agenda, version }: KeptRecord<Agenda>,
  place: Place,
  setting: ProgressSetting,
): Promise<AgendaFacts> {
  const goals = await Promise.all(agenda.goals.map((goal) => goalFacts(engine, places, agenda, goal, place, setting)));
  return { agenda, version, goals };
}

async function goalFacts(
  engine: Engine,
  places: PlaceBook,
  agenda: Agenda,
  goal: AgendaGoal,
  place: Place,
  { data, asOf }: ProgressSetting,
): Promise<GoalFacts> {
  const { figure } = goal;
  const { definitions, breakdowns } = await engine.catalogue();
  const definition = figure && definitions.get(figure.indicator);
  if (!figure || !definition) {
    const nothing = { unit: "percent", decimals: 1 } as const;
    return { goal, indicator: null, group: null, progress: goalProgress(goal, undefined, nothing), lines: [] };
  }
  const indicator = { title: definition.title, unit: definition.unit, decimals: definition.decimals };
  const fixed: Pick<Engine, "answer"> = {
    answer: (request) => engine.answer({ ...request, data: data ?? NO_REGISTER.id }),
  };
  const subject = subjectOf(agenda, figure.municipality, place);
  const takenAt = `${asOf}T00:00:00.000Z`;
  const [own, country] = await Promise.all([
    askFigure(fixed, figure, subject, takenAt),
    askFigure(fixed, figure, "NL", takenAt),
  ]);
  const latest = (own.ok && own.value.kept) || undefined;
  const found = figure.breakdown === undefined ? undefined : breakdowns.get(figure.breakdown);
  const line = (name: string, answer: typeof own) =>
    answer.ok ? [{ label: { nl: name, en: name }, points: [...answer.value.series] }] : [];
  const group = found ? figureGroup(figure, found) : null;
  const lines = [...line(places.place(subject)?.name ?? subject, own), ...line(places.place("NL")!.name, country)];
  return { goal, indicator, group, progress: goalProgress(goal, latest, indicator), lines };
}

/** The municipality that a figure is about: the one it names, else that of the report, else the first. */
function subjectOf({ municipalities }: Agenda, named: string | undefined, place: Place): string {
  return named ?? (municipalities.includes(place.code) ? place.code : municipalities[0]!);
}

function unknownPlace(place: string) {
  return {
    kind: "unknown-subject" as const,
    message: {
      nl: `Er is geen plaats "${place}"; wel: NL, een provincie (PV20 tot PV31) of een gemeente (zoals GM0363).`,
      en: `There is no place "${place}"; known: NL, a province (PV20 to PV31) or a municipality (such as GM0363).`,
    },
  };
}
