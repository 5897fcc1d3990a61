import { PROMISE_STATUS, type PromiseStatus } from "./promiseStatus.ts";
import { isIsoDate } from "../vocabulary/isoDate.ts";

/** What the address of the page says: which promises, and on which day. */
export interface PromiseSearch {
  readonly status?: PromiseStatus;
  readonly letter?: string;
  readonly owner?: string;
  readonly dueBefore?: string;
  readonly on?: string;
}

/** Takes from an address what can be understood and leaves out the rest. */
export function promiseSearch(raw: Readonly<Record<string, unknown>>): PromiseSearch {
  const { status, letter, owner, dueBefore } = raw;
  return {
    ...(typeof status === "string" && status in PROMISE_STATUS ? { status: status as PromiseStatus } : {}),
    ...(typeof letter === "string" && /^S\d$/.test(letter) ? { letter } : {}),
    ...(typeof owner === "string" && /^[a-z0-9-]{1,80}$/.test(owner) ? { owner } : {}),
    ...(isDay(dueBefore) ? { dueBefore } : {}),
    ...onSearch(raw),
  };
}

/** The day on which a promise is looked at. */
export function onSearch({ on }: Readonly<Record<string, unknown>>): Pick<PromiseSearch, "on"> {
  return isDay(on) ? { on } : {};
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && isIsoDate(value);
}
