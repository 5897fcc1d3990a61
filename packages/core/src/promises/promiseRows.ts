import type { LetterPlace } from "../letters/letterPlace.ts";
import type { IsoDate } from "../vocabulary/isoDate.ts";
import type { Text } from "../vocabulary/text.ts";
import type { DeadlineRule } from "./deadlineRule.ts";
import { deadlineWindow } from "./deadlineWindow.ts";
import { leastFirm, type FactStatus } from "../vocabulary/factStatus.ts";
import { periodOf } from "./partialDate.ts";
import { FIRST_PART, type GovernmentPromise, type PromiseOwner, type PromisePart } from "./promise.ts";
import { daysOf, promiseStatus, type PromiseStatus, type StatusGround } from "./promiseStatus.ts";
import { statusText } from "./statusText.ts";
import type { PromiseUpdate, UserUpdate } from "./promiseUpdate.ts";

export interface PromiseRecords {
  readonly promises: readonly GovernmentPromise[];
  readonly rules: readonly DeadlineRule[];
  readonly updates: readonly UserUpdate[];
}

/** An update with who told it: Kansrijk, or a user (`id` of the record). */
export type ToldUpdate = PromiseUpdate & {
  readonly told: string | null;
  /** It names a part that the promise does not have: it is shown with the first part and does not count. */
  readonly unknownPart?: string;
};

/** A promise, or a part of one with its own deadline, as it stands on a day. */
export interface PromiseRow {
  readonly id: string;
  /** Left out when the promise has one part. */
  readonly part?: string;
  readonly letter: string;
  readonly madeOn: IsoDate;
  readonly subject: Text;
  readonly text: Text;
  readonly owner: PromiseOwner;
  readonly place: LetterPlace;
  readonly places: readonly LetterPlace[];
  readonly deadline: {
    readonly stated: string;
    readonly rule: string;
    readonly from: IsoDate;
    readonly to: IsoDate | null;
    /** How firm the rule is. */
    readonly ruleStatus: FactStatus;
  };
  readonly status: PromiseStatus;
  readonly ground: StatusGround;
  /** How firm the status is: that of the rule for the window and of the update that decided, whichever is looser. */
  readonly basis: FactStatus;
  readonly explanation: Text;
  readonly wouldChange: Text;
  readonly updates: readonly ToldUpdate[];
  readonly became: NonNullable<PromisePart["became"]>;
}

/**
 * Every promise and part as it stands on a day, in the order of the promises, with what had certainly happened by then.
 * Promises that were made later are not there. Throws TypeError for a rule that is not there.
 */
export function promiseRows({ promises, rules, updates }: PromiseRecords, on: IsoDate): readonly PromiseRow[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const made = promises.filter(({ madeOn }) => madeOn <= on);
  return made.flatMap((promise) =>
    promise.parts.map((part) => {
      const rule = byId.get(part.deadline.rule);
      if (rule === undefined) throw new TypeError(`promise ${promise.id}: no rule ${part.deadline.rule}`);
      return rowOf(promise, part, rule, told(promise, part, updates), on);
    }),
  );
}

function rowOf(
  promise: GovernmentPromise,
  part: PromisePart,
  rule: DeadlineRule,
  updates: readonly ToldUpdate[],
  on: IsoDate,
): PromiseRow {
  const { id, letter, madeOn, subject } = promise;
  const window = deadlineWindow(rule, part.deadline.names, madeOn);
  const counted = updates.filter(({ unknownPart }) => unknownPart === undefined);
  const state = promiseStatus({ madeOn, window, ruleStatus: rule.status, updates: counted }, on);
  return {
    id,
    ...(promise.parts.length > 1 ? { part: part.id } : {}),
    letter,
    madeOn,
    subject,
    text: part.text,
    owner: part.owner ?? promise.owner,
    place: part.places[0]!,
    places: part.places,
    deadline: { stated: part.deadline.stated, rule: rule.id, ...window, ruleStatus: rule.status },
    status: state.status,
    ground: state.ground,
    basis: leastFirm([
      ...(window.to === null ? [] : [rule.status]),
      ...(state.decidedBy ? [state.decidedBy.status] : []),
    ]),
    ...statusText(state, window, rule.status),
    updates: updates.filter((update) => daysOf(update, madeOn).to <= on),
    became: (part.became ?? []).filter((became) => periodOf(became.on).to <= on),
  };
}

/** Ours and those of users, the earliest first. News without a part, or with one that is not there, goes to the first part. */
function told(promise: GovernmentPromise, part: PromisePart, updates: readonly UserUpdate[]): readonly ToldUpdate[] {
  const own = part.updates.map((update) => ({ ...update, told: null }));
  const first = promise.parts[0]!.id;
  const isThere = (id: string): boolean => promise.parts.some((one) => one.id === id);
  const users = updates
    .filter(({ promise: about }) => about === promise.id)
    .map(({ id, promise: _promise, part: named = first, ...update }) =>
      isThere(named)
        ? { at: named, update: { ...update, told: id } }
        : { at: first, update: { ...update, told: id, unknownPart: named } },
    )
    .flatMap(({ at, update }) => (at === part.id ? [update] : []));
  return [...own, ...users].toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** How a row is called: `K11 b`, or `K7`. */
export function rowName({ id, part }: Pick<PromiseRow, "id" | "part">): string {
  return part === undefined ? id : `${id} ${part}`;
}

/**
 * How calendars and feeds know a row: `K11` for the first part, `K11 b` for the next. A promise that gets a second part
 * keeps the names that readers have.
 */
export function stableName({ id, part }: Pick<PromiseRow, "id" | "part">): string {
  return part === undefined || part === FIRST_PART ? id : `${id} ${part}`;
}
