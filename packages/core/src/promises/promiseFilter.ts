import { z } from "zod";
import type { IsoDate } from "../vocabulary/isoDate.ts";
import { PROMISE_STATUS, type PromiseStatus } from "./promiseStatus.ts";
import type { PromiseRow } from "./promiseRows.ts";

export const promiseStatusId = z.enum(Object.keys(PROMISE_STATUS) as [PromiseStatus, ...PromiseStatus[]]);

export interface PromiseFilter {
  /** The window ends before this day. */
  readonly dueBefore?: IsoDate | undefined;
  readonly status?: PromiseStatus | undefined;
  readonly letter?: string | undefined;
  /** Id of an owner. */
  readonly owner?: string | undefined;
}

/** The rows that are asked for. A promise without a last day is not due before any day. */
export function filterPromises<R extends PromiseRow>(rows: readonly R[], filter: PromiseFilter): readonly R[] {
  const { dueBefore, status, letter, owner } = filter;
  return rows.filter(
    (row) =>
      (dueBefore === undefined || (row.deadline.to !== null && row.deadline.to < dueBefore)) &&
      (status === undefined || row.status === status) &&
      (letter === undefined || row.letter === letter) &&
      (owner === undefined || row.owner.id === owner),
  );
}
