import { add, fraction, parseDecimal, subtract, type Fraction } from "../numbers/fraction.ts";
import type { Text } from "../vocabulary/text.ts";
import type { Expression } from "./expression.ts";
import type { Figure } from "./figure.ts";
import { point, type Interval } from "./interval.ts";
import type { LedgerEntry } from "./ledgerEntry.ts";
import type { Qualifier } from "./qualifier.ts";
import type { StatedPlace } from "./statedPlace.ts";

/** A number of the ledger or of the figures, ready to calculate with; money in euros. */
export interface StatedValue {
  readonly reference: string;
  readonly title: Text;
  readonly value: Fraction;
  readonly unit: Text;
  readonly qualifier: Qualifier;
  readonly status: Figure["status"];
  readonly places: readonly StatedPlace[];
  readonly from: Expression | undefined;
  /** What the number may really be, as the letter states and rounds it. */
  readonly room: Interval;
}

export const EURO: Text = { nl: "euro", en: "euro" };

/** All numbers by their reference. */
export function statedValues(
  ledger: readonly LedgerEntry[],
  figures: readonly Figure[],
): ReadonlyMap<string, StatedValue> {
  const money = ledger.map((entry): StatedValue => {
    const [value, step] = [fraction(entry.cents, 100), fraction(entry.roundedTo, 100)];
    const { id, title, qualifier, places } = entry;
    const room = roomOf(value, step, qualifier);
    return {
      reference: `ledger/${id}`,
      title,
      value,
      unit: EURO,
      qualifier,
      status: "stated",
      places,
      from: undefined,
      room,
    };
  });
  const numbers = figures.map((one): StatedValue => {
    const [value, step] = [parseDecimal(one.value)!, parseDecimal(one.roundedTo)!];
    const { id, title, unit, qualifier, status, places, from } = one;
    return {
      reference: `figures/${id}`,
      title,
      value,
      unit,
      qualifier,
      status,
      places,
      from,
      room: roomOf(value, step, qualifier),
    };
  });
  return new Map([...money, ...numbers].map((value) => [value.reference, value]));
}

/**
 * Our reading of the words before a number: rounded numbers are half a step away at most; "almost" is up to one step
 * less, "more than" up to one step more.
 */
function roomOf(value: Fraction, step: Fraction, qualifier: Qualifier): Interval {
  if (step.n === 0n) return point(value);
  if (qualifier === "almost") return { low: subtract(value, step), high: value };
  if (qualifier === "more-than") return { low: value, high: add(value, step) };
  const half = { n: step.n, d: step.d * 2n };
  return { low: subtract(value, half), high: add(value, half) };
}
