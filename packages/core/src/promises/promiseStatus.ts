import type { IsoDate } from "../vocabulary/isoDate.ts";
import type { FactStatus } from "../vocabulary/factStatus.ts";
import type { Text } from "../vocabulary/text.ts";
import type { DeadlineWindow } from "./deadlineWindow.ts";
import { daysLater, periodOf, type Period } from "./partialDate.ts";
import type { PromiseUpdate } from "./promiseUpdate.ts";

/** How a promise stands on a day. */
export const PROMISE_STATUS = {
  open: { nl: "open", en: "open" },
  kept: { nl: "op tijd nagekomen", en: "kept in time" },
  late: { nl: "te laat", en: "late" },
  overtaken: { nl: "ingehaald", en: "overtaken" },
  unknown: { nl: "onbekend", en: "unknown" },
} as const satisfies Record<string, Text>;

export type PromiseStatus = keyof typeof PROMISE_STATUS;

/** Which rule decided (docs/promises.md has the same names). */
export type StatusGround =
  | "delivered-in-time"
  | "delivered-without-end"
  | "delivered-late"
  | "delivered-near-an-assumed-end"
  | "delivered-perhaps-in-time"
  | "replaced-or-withdrawn"
  | "window-open"
  | "no-end"
  | "put-off"
  | "still-not-there"
  | "nothing-known"
  | "only-partly-known";

/** What the rules look at; a user's update has no place in a letter. */
export type Happening = Omit<PromiseUpdate, "place">;

export interface PromiseState {
  readonly status: PromiseStatus;
  readonly ground: StatusGround;
  /** The update that decided, when there is one. */
  readonly decidedBy?: Happening;
}

interface Question {
  readonly madeOn: IsoDate;
  readonly window: DeadlineWindow;
  /** How firm the rule is that made the window. */
  readonly ruleStatus: FactStatus;
  readonly updates: readonly Happening[];
}

/** Where the end of a window is our own reading of a phrase, nothing is called late for being so many days after it. */
export const DAYS_AROUND_AN_ASSUMED_END = 31;

/** The days on which something may have happened. Before the promise was made it cannot. */
export function daysOf({ on, precision }: Pick<Happening, "on" | "precision">, madeOn: IsoDate): Period {
  const { from, to } = periodOf(on);
  return { from: precision === "at-the-latest" ? madeOn : from, to };
}

/**
 * The status on a day, decided by rule and never by hand, from the updates that had certainly happened by then. The
 * rules are tried in order; the first that fits decides.
 */
export function promiseStatus({ madeOn, window, ruleStatus, updates }: Question, on: IsoDate): PromiseState {
  const known = updates
    .filter((update) => daysOf(update, madeOn).to <= on)
    .toSorted((a, b) => (daysOf(a, madeOn).to < daysOf(b, madeOn).to ? -1 : 1));
  const putOff = known.find(({ kind }) => kind === "changed");
  const ends = endsOf(window, ruleStatus, putOff !== undefined);
  const delivered = known.filter(({ kind }) => kind === "delivered");
  if (delivered.length > 0) return whenDelivered(delivered, madeOn, ends);
  const gone = known.find(({ kind }) => kind === "replaced" || kind === "withdrawn");
  if (gone) return { status: "overtaken", ground: "replaced-or-withdrawn", decidedBy: gone };
  if (ends === null) return { status: "open", ground: "no-end" };
  if (on <= ends.to) return { status: "open", ground: "window-open" };
  if (putOff) return { status: "late", ground: "put-off", decidedBy: putOff };
  const after = known.find((update) => daysOf(update, madeOn).from > ends.doubtfulTo);
  if (after) return { status: "late", ground: "still-not-there", decidedBy: after };
  const partly = known.find(({ kind }) => kind === "partly");
  if (partly) return { status: "unknown", ground: "only-partly-known", decidedBy: partly };
  return { status: "unknown", ground: "nothing-known" };
}

interface Ends {
  readonly to: IsoDate;
  /** After this day something is late whoever reads the phrase; it is `to` unless the window is assumed. */
  readonly doubtfulTo: IsoDate;
}

/** Null: no last day. Who puts a promise off says by himself that it is late: then there is no doubt about the end. */
function endsOf({ to }: DeadlineWindow, ruleStatus: FactStatus, isPutOff: boolean): Ends | null {
  if (to === null) return null;
  return { to, doubtfulTo: isPutOff ? to : doubtfulEnd(to, ruleStatus) };
}

/** The last day on which something may be late or not: the last day of the window, or later when that is assumed. */
export function doubtfulEnd(to: IsoDate, ruleStatus: FactStatus): IsoDate {
  return ruleStatus === "assumed" ? daysLater(to, DAYS_AROUND_AN_ASSUMED_END) : to;
}

/** Several sources narrow the days down: the latest first day and the earliest last day, as long as they agree. */
function whenDelivered(delivered: readonly Happening[], madeOn: IsoDate, ends: Ends | null): PromiseState {
  const days = delivered.map((update) => ({ update, ...daysOf(update, madeOn) }));
  const latestStart = days.reduce((a, b) => (b.from > a.from ? b : a));
  const earliestEnd = days.reduce((a, b) => (b.to < a.to ? b : a));
  const agree = latestStart.from <= earliestEnd.to;
  const [from, to] = [agree ? latestStart.from : earliestEnd.from, earliestEnd.to];
  if (ends === null) return { status: "kept", ground: "delivered-without-end", decidedBy: earliestEnd.update };
  if (to <= ends.to) return { status: "kept", ground: "delivered-in-time", decidedBy: earliestEnd.update };
  if (from > ends.to) {
    const decidedBy = agree ? latestStart.update : earliestEnd.update;
    if (from > ends.doubtfulTo) return { status: "late", ground: "delivered-late", decidedBy };
    return { status: "unknown", ground: "delivered-near-an-assumed-end", decidedBy };
  }
  return { status: "unknown", ground: "delivered-perhaps-in-time", decidedBy: earliestEnd.update };
}
