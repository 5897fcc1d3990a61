import type { Agenda, FigureQuestion, KeptFigure } from "@kansrijk/core/agenda/agenda";
import type { IndicatorUnit } from "@kansrijk/core/indicators/indicatorTable";
import { figureGroup } from "@kansrijk/core/agenda/figureGroup";
import type { PlaceBook } from "@kansrijk/core/places/placeBook";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { engineOf, type Engine } from "../indicators/engine.ts";
import type { Store } from "../store/store.ts";
import { askFigure, type AskedFigure } from "./askFigure.ts";

export interface PlaceFigure {
  readonly place: { readonly code: string; readonly name: string };
  readonly role: "municipality" | "province" | "country";
  /** Null when the monitor has none for this place; `refusal` tells why. A protected figure has value null. */
  readonly figure: KeptFigure | null;
  readonly series: AskedFigure["series"];
  readonly refusal: Text | null;
}

/** A figure that an agenda asks for, as the monitor gives it now. */
export interface AgendaFigure {
  readonly part: string;
  readonly kind: "analysis" | "goal";
  readonly question: FigureQuestion;
  readonly title: Text;
  /** The group it is about, or the difference between two; null for all pupils. */
  readonly group: Text | null;
  readonly unit: IndicatorUnit;
  readonly decimals: number;
  readonly better: "higher" | "lower" | "none";
  /** The municipality of the question: its progress counts. */
  readonly subject: string;
  /** Municipalities one by one (a region is never added up), then their provinces and the country. */
  readonly places: readonly PlaceFigure[];
  /** Values it rests on that are assumed. */
  readonly assumed: readonly Text[];
  readonly protection: Text | null;
}

type Data = Pick<Store, "db" | "dataDir">;

/** All figures of an agenda from the monitor, protected as everywhere. `now` is the moment that is noted with them. */
export async function agendaFigures(store: Data, agenda: Agenda, now: Date): Promise<AgendaFigure[]> {
  const engine = engineOf(store);
  const places = await engine.places();
  const asked = [
    ...agenda.analysis.map(({ id, figure }) => ({ part: id, kind: "analysis" as const, question: figure })),
    ...agenda.goals.flatMap(({ id, figure }) =>
      figure ? [{ part: id, kind: "goal" as const, question: figure }] : [],
    ),
  ];
  return Promise.all(
    asked.map(async ({ part, kind, question }) => {
      const subject = question.municipality ?? agenda.municipalities[0]!;
      const found = await Promise.all(
        placesOf(agenda, places).map((item) => placeFigure(engine, question, item, now.toISOString())),
      );
      const tables = found.flatMap(({ asked: answer }) => (answer ? [answer.table] : []));
      return {
        part,
        kind,
        question,
        subject,
        ...(await aboutOf(engine, question, tables[0])),
        places: found.map(({ figure }) => figure),
      };
    }),
  );
}

/** The figure of the municipality that a question is about; undefined when the monitor has none. */
export function subjectFigure({ places, subject }: AgendaFigure): KeptFigure | undefined {
  return places.find(({ place }) => place.code === subject)?.figure ?? undefined;
}

type Asked = Pick<PlaceFigure, "place" | "role">;

function placesOf({ municipalities }: Agenda, places: PlaceBook): Asked[] {
  const own = municipalities.map((code) => ({
    place: { code, name: places.municipality(code)?.name ?? code },
    role: "municipality" as const,
  }));
  const provinces = new Set(municipalities.flatMap((code) => places.municipality(code)?.province ?? []));
  const above = [...provinces].sort().map((code) => ({
    place: { code, name: places.place(code)!.name },
    role: "province" as const,
  }));
  return [...own, ...above, { place: { code: "NL", name: places.place("NL")!.name }, role: "country" }];
}

async function placeFigure(engine: Engine, question: FigureQuestion, asked: Asked, takenAt: string) {
  const answer = await askFigure(engine, question, asked.place.code, takenAt);
  const figure: PlaceFigure = answer.ok
    ? { ...asked, figure: answer.value.kept, series: answer.value.series, refusal: null }
    : { ...asked, figure: null, series: [], refusal: answer.refusals[0]?.message ?? null };
  return { figure, asked: answer.ok ? answer.value : undefined };
}

async function aboutOf(
  engine: Engine,
  question: FigureQuestion,
  table: AskedFigure["table"] | undefined,
): Promise<Omit<AgendaFigure, "part" | "kind" | "question" | "subject" | "places">> {
  const { definitions, breakdowns } = await engine.catalogue();
  const { indicator, breakdown } = question;
  const definition = definitions.get(indicator);
  const {
    unit = "percent",
    decimals = 1,
    better = "none",
    title = { nl: indicator, en: indicator },
  } = definition ?? {};
  return {
    title,
    group: figureGroup(question, breakdown === undefined ? undefined : breakdowns.get(breakdown)),
    unit,
    decimals,
    better,
    assumed: table?.assumed ?? [],
    protection: table?.protection ?? null,
  };
}
