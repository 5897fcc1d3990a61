import type { Agenda, AgendaGoal } from "../agenda/agenda.ts";
import type { GoalProgress } from "../agenda/goalProgress.ts";
import type { FigureStyle } from "../indicators/figureText.ts";
import type { MonitorSummary } from "../indicators/monitorSummary.ts";
import type { Coalition } from "../network/coalition.ts";
import type { PromiseRow } from "../promises/promiseRows.ts";
import type { IsoDate } from "../vocabulary/isoDate.ts";
import type { Text } from "../vocabulary/text.ts";
import type { ProgressReport, ReportSeries } from "./progressReport.ts";

/** A goal of an agenda with how far it is. */
export interface GoalFacts {
  readonly goal: AgendaGoal;
  /** Null when the goal has no figure, or the indicator is not there any more. */
  readonly indicator: (FigureStyle & { readonly title: Text }) | null;
  /** Of which group the figure is, when it is not of all pupils. */
  readonly group: Text | null;
  readonly progress: GoalProgress;
  /** The figure through the years: of the place first, then of the country. */
  readonly lines: ReportSeries["lines"];
}

export interface AgendaFacts {
  readonly agenda: Agenda;
  readonly version: number;
  readonly goals: readonly GoalFacts[];
}

/** A record that the report rests on and of which text was erased for ever. */
export interface ErasedRecord {
  readonly collection: string;
  readonly id: string;
  readonly version: number;
  readonly on: IsoDate;
  readonly reason: string;
}

/** Everything that a report is made of; all figures are protected already. */
export interface ProgressFacts {
  readonly place: ProgressReport["place"];
  readonly asOf: IsoDate;
  /** The five fields of the place; null without a register. */
  readonly summary: MonitorSummary | null;
  /** Those of the country, to compare with; null for the country itself. */
  readonly country: MonitorSummary | null;
  readonly agendas: readonly AgendaFacts[];
  /** Those that have begun in the place. */
  readonly coalitions: readonly Coalition[];
  readonly promises: readonly PromiseRow[];
  /** Names of interventions by id. */
  readonly interventions: ReadonlyMap<string, Text>;
  /** Names of organisations by id. */
  readonly organisations: ReadonlyMap<string, string>;
  readonly erased?: readonly ErasedRecord[];
}
