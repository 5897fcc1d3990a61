import type { Agenda, FigureQuestion, KeptFigure } from "@kansrijk/core/agenda/agenda";
import type { AgendaHint } from "@kansrijk/core/agenda/agendaHints";
import type { AgendaTotals } from "@kansrijk/core/agenda/agendaTotals";
import type { AgendaChange } from "@kansrijk/core/agenda/compareAgendas";
import type { Completeness } from "@kansrijk/core/agenda/completeness";
import type { GoalProgress } from "@kansrijk/core/agenda/goalProgress";
import type { IndicatorUnit } from "@kansrijk/core/indicators/indicatorTable";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { queryOptions } from "@tanstack/react-query";
import { problemOf } from "../../api/problem.ts";
import type { KeptRecord } from "../../collections/recordApi.ts";

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A figure in which a place differs from the country by more than chance. */
export interface GoalSuggestion {
  readonly kind: "level" | "gap";
  readonly question: FigureQuestion;
  readonly title: Text;
  /** What a gap is between; null for the figure itself. */
  readonly between: Text | null;
  readonly field: number;
  readonly unit: IndicatorUnit;
  readonly decimals: number;
  readonly year: number;
  readonly own: number;
  readonly country: number;
  readonly ownInterval: Interval;
  readonly countryInterval: Interval;
  readonly reason: Text;
}

interface Suggestions {
  readonly goals: readonly GoalSuggestion[];
  readonly explanation: readonly Text[];
}

export interface FigurePoint {
  readonly year: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A figure of an agenda as the monitor gives it now. */
export interface AgendaFigure {
  readonly part: string;
  readonly kind: "analysis" | "goal";
  readonly question: FigureQuestion;
  readonly title: Text;
  readonly group: Text | null;
  readonly unit: IndicatorUnit;
  readonly decimals: number;
  /** The municipality whose progress counts. */
  readonly subject: string;
  readonly places: readonly {
    readonly place: { readonly code: string; readonly name: string };
    readonly role: "municipality" | "province" | "country";
    readonly figure: KeptFigure | null;
    readonly series: readonly FigurePoint[];
    readonly refusal: Text | null;
  }[];
  readonly assumed: readonly Text[];
}

interface AgendaProgress {
  readonly goals: readonly GoalProgress[];
  readonly completeness: Completeness;
  readonly totals: AgendaTotals;
  readonly hints: readonly AgendaHint[];
}

export function suggestionsQuery(place: string) {
  return queryOptions({
    queryKey: ["agendas", "suggestions", place],
    queryFn: () => asked<Suggestions>(`/agenda-suggestions?place=${encodeURIComponent(place)}`),
    staleTime: 5 * 60_000,
  });
}

/** The key begins as that of the record, so that saving makes it old too. */
export function figuresQuery(id: string) {
  return queryOptions({
    queryKey: ["records", "agendas", id, "figures"],
    queryFn: async () =>
      (await asked<{ readonly figures: readonly AgendaFigure[] }>(`/agendas/${encodeURIComponent(id)}/figures`))
        .figures,
  });
}

export function progressQuery(id: string) {
  return queryOptions({
    queryKey: ["records", "agendas", id, "progress"],
    queryFn: () => asked<AgendaProgress>(`/agendas/${encodeURIComponent(id)}/progress`),
  });
}

/** What differs; `before` is the number of a version or the id of another agenda. */
export function comparisonQuery(id: string, before: string) {
  return queryOptions({
    queryKey: ["records", "agendas", id, "comparison", before],
    queryFn: async () =>
      (
        await asked<{ readonly changes: readonly AgendaChange[] }>(
          `/agendas/${encodeURIComponent(id)}/comparison?with=${encodeURIComponent(before)}`,
        )
      ).changes,
  });
}

interface Adoption {
  readonly expected: number;
  /** The day of the decision. */
  readonly on: string;
}

/** @throws ApiProblem when something is missing or somebody else changed it meanwhile */
export function adoptAgenda(id: string, adoption: Adoption): Promise<KeptRecord<Agenda>> {
  return asked(`/agendas/${encodeURIComponent(id)}/adopt`, {
    method: "POST",
    body: JSON.stringify(adoption),
    headers: { "content-type": "application/json" },
  });
}

async function asked<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(`/v1${path}`, init);
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw problemOf(body, response);
  return body as T;
}
