import type { LetterOutline } from "../letters/letterOutline.ts";
import type { Text } from "../vocabulary/text.ts";
import type { FactStatus } from "../vocabulary/factStatus.ts";
import type { Motion } from "./motion.ts";
import type { Paper } from "./paper.ts";
import { periodOf } from "./partialDate.ts";
import { rowName, type PromiseRow } from "./promiseRows.ts";

export const TIMELINE_KINDS = {
  letter: { nl: "Brief", en: "Letter" },
  plan: { nl: "Plan", en: "Plan" },
  motion: { nl: "Motie of debat", en: "Motion or debate" },
  due: { nl: "Laatste dag van een belofte", en: "Last day of a promise" },
  happened: { nl: "Wat er gebeurde", en: "What happened" },
  became: { nl: "Wat het werd", en: "What it became" },
} as const satisfies Record<string, Text>;

export type TimelineKind = keyof typeof TIMELINE_KINDS;

/** One thing on the line of time. */
export interface TimelineEvent {
  readonly id: string;
  /** A day, month or year. */
  readonly on: string;
  readonly kind: TimelineKind;
  readonly text: Text;
  /** The promise it belongs to: `K7`. */
  readonly promise?: string;
  readonly letter?: string;
  readonly status: FactStatus;
}

export interface TimelineRecords {
  readonly letters: readonly Pick<LetterOutline, "id" | "title" | "date" | "dateStatus">[];
  readonly papers: readonly Paper[];
  readonly motions: readonly Motion[];
  readonly rows: readonly PromiseRow[];
}

/** Everything with a date, the earliest first: letters, plans, motions, last days, what happened and what became of it. */
export function promiseTimeline({ letters, papers, motions, rows }: TimelineRecords): readonly TimelineEvent[] {
  const events = [
    ...letters.map(({ id, title, date, dateStatus }) => ({
      id,
      on: date,
      kind: "letter" as const,
      text: title,
      letter: id,
      status: dateStatus,
    })),
    ...papers.filter(({ kind }) => kind === "plan").flatMap(paperEvent),
    ...motions.flatMap(motionEvent),
    ...rows.flatMap(rowEvents),
  ];
  return events.toSorted((a, b) => order(a).localeCompare(order(b)) || a.id.localeCompare(b.id));
}

const order = ({ on }: TimelineEvent): string => periodOf(on).from;

function paperEvent({ id, subject, date }: Paper): TimelineEvent[] {
  return date ? [{ id, on: date.on, kind: "plan", text: subject, status: date.status }] : [];
}

function motionEvent({ id, subject, date, places }: Motion): TimelineEvent[] {
  if (!date) return [];
  return [{ id, on: date.on, kind: "motion", text: subject, letter: places[0]!.letter, status: date.status }];
}

function rowEvents(row: PromiseRow): TimelineEvent[] {
  const name = rowName(row);
  const { id: promise, letter } = row;
  const { to, ruleStatus } = row.deadline;
  const of = { promise, letter };
  return [
    ...(to === null
      ? []
      : [{ ...of, id: `${name} due`, on: to, kind: "due" as const, text: row.text, status: ruleStatus }]),
    ...row.updates.map(({ on, text, status }, at) => ({
      ...of,
      id: `${name} happened ${at + 1}`,
      on,
      kind: "happened" as const,
      text,
      status,
    })),
    ...row.became.map(({ on, text, status }, at) => ({
      ...of,
      id: `${name} became ${at + 1}`,
      on,
      kind: "became" as const,
      text,
      status,
    })),
  ];
}
