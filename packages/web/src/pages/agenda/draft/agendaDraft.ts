import type { Agenda, AgendaAction, AgendaGoal, FigureQuestion, KeptFigure } from "@kansrijk/core/agenda/agenda";

/** What stands in the form: texts as they were typed, also when they are not a number or a date (yet). */
export interface AgendaDraft {
  readonly id: string;
  readonly title: string;
  readonly municipalities: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly state: Agenda["state"];
  readonly adoptedOn: string;
  readonly owner: string;
  readonly summary: string;
  readonly analysis: readonly AnalysisDraft[];
  readonly goals: readonly GoalDraft[];
  readonly actions: readonly ActionDraft[];
  readonly agreements: readonly AgreementDraft[];
  readonly meetings: readonly MeetingDraft[];
  readonly generated: boolean;
}

export interface AnalysisDraft {
  readonly id: string;
  readonly figure: FigureQuestion;
  readonly kept?: KeptFigure | undefined;
  readonly reading: string;
}

export interface GoalDraft {
  readonly id: string;
  readonly title: string;
  readonly theme: AgendaGoal["theme"] | "";
  readonly corner: AgendaGoal["corner"] | "";
  readonly figure?: FigureQuestion | undefined;
  readonly baseline?: KeptFigure | undefined;
  readonly target: string;
  readonly by: string;
  readonly why: string;
}

export interface ActionDraft {
  readonly id: string;
  readonly title: string;
  readonly goals: readonly string[];
  readonly intervention: string;
  readonly owner: string;
  /** One on each line. */
  readonly partners: string;
  readonly from: string;
  readonly to: string;
  readonly state: AgendaAction["state"];
  /** Euros, as typed. */
  readonly budget: string;
  readonly spent: string;
  readonly payer: string;
  readonly progress: string;
}

export interface AgreementDraft {
  readonly id: string;
  /** One on each line. */
  readonly with: string;
  readonly text: string;
  readonly on: string;
  readonly until: string;
}

export interface AgendaItemDraft {
  readonly id: string;
  readonly title: string;
  readonly decision: string;
  readonly about: readonly string[];
}

export interface MeetingDraft {
  readonly id: string;
  readonly title: string;
  readonly day: string;
  readonly start: string;
  readonly end: string;
  /** As they were kept; they stay as they are when day and times are not changed (seconds, time zone). */
  readonly keptStart: string;
  readonly keptEnd: string;
  readonly place: string;
  readonly duty: string;
  /** One on each line. */
  readonly present: string;
  readonly items: readonly AgendaItemDraft[];
  readonly cancelled: boolean;
}
