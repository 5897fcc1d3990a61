import type { IsoDate } from "../vocabulary/isoDate.ts";
import type { Text } from "../vocabulary/text.ts";
import type { Arrangement } from "./arrangement.ts";
import { SITUATIONS, type Situation } from "./situations.ts";

export interface ArrangementQuestion {
  /** Empty: all situations. */
  readonly situations: readonly Situation[];
  /** CBS code; without it only what holds in the whole country. */
  readonly municipality?: string | undefined;
  readonly sector?: Arrangement["sectors"][number] | undefined;
  /** In years. */
  readonly age?: number | undefined;
  /** Today. */
  readonly on: IsoDate;
}

export interface FoundArrangement {
  readonly arrangement: Arrangement;
  /** Why it is in the list. */
  readonly because: readonly Situation[];
  readonly reason: Text;
  readonly isLocal: boolean;
  /** What to look at before handing it out. */
  readonly warnings: readonly Text[];
}

export interface ArrangementAnswer {
  readonly found: readonly FoundArrangement[];
  /** Would fit, but the last day has passed; for who keeps the list. */
  readonly expired: readonly Arrangement[];
}

/** Days before the end from which the end is told. */
const SOON = 60;
/** A local arrangement that nobody looked at for so many days may have changed. */
const STALE = 365;

/**
 * The arrangements for situations in a place: local ones first, then those that fit most situations. The question is
 * answered from the open list alone; nothing about who asks is needed, kept or given back.
 */
export function findArrangements(
  question: ArrangementQuestion,
  arrangements: readonly Arrangement[],
): ArrangementAnswer {
  const fitting = arrangements.filter((arrangement) => fits(question, arrangement));
  const expired = fitting.filter(({ validUntil }) => validUntil !== undefined && validUntil < question.on);
  const found = fitting
    .filter((arrangement) => !expired.includes(arrangement))
    .map((arrangement) => foundOf(question, arrangement))
    .toSorted(byNearness);
  return { found, expired };
}

function fits({ situations, municipality, sector, age }: ArrangementQuestion, arrangement: Arrangement): boolean {
  const { ages, sectors } = arrangement;
  if (arrangement.municipality !== undefined && arrangement.municipality !== municipality) return false;
  if (sector !== undefined && sectors.length > 0 && !sectors.includes(sector)) return false;
  if (age !== undefined && ages && (age < ages.from || age > ages.until)) return false;
  return situations.length === 0 || matched(situations, arrangement).length > 0;
}

function matched(situations: readonly Situation[], arrangement: Arrangement): Situation[] {
  return arrangement.situations.filter((situation) => situations.includes(situation));
}

function foundOf({ situations, on }: ArrangementQuestion, arrangement: Arrangement): FoundArrangement {
  const because = situations.length === 0 ? arrangement.situations : matched(situations, arrangement);
  const names = (language: keyof Text): string =>
    because.map((situation) => SITUATIONS[situation][language].toLowerCase()).join("; ");
  return {
    arrangement,
    because,
    reason: { nl: `Past bij: ${names("nl")}.`, en: `Fits: ${names("en")}.` },
    isLocal: arrangement.municipality !== undefined,
    warnings: warningsOf(arrangement, on),
  };
}

function warningsOf({ status, validUntil, checkedOn, generated }: Arrangement, on: IsoDate): Text[] {
  const warnings: Text[] = [];
  if (generated) warnings.push({ nl: "Voorbeeld: verzonnen.", en: "Example: invented." });
  if (status === "recalled")
    warnings.push({
      nl: "Nog niet nagekeken bij de bron. Kijk eerst of het nog zo is.",
      en: "Not checked with its source yet. Check first whether it still holds.",
    });
  if (validUntil !== undefined && daysBetween(on, validUntil) <= SOON)
    warnings.push({ nl: `Stopt op ${validUntil}.`, en: `Ends on ${validUntil}.` });
  if (checkedOn !== undefined && daysBetween(checkedOn, on) > STALE)
    warnings.push({ nl: `Voor het laatst nagekeken op ${checkedOn}.`, en: `Last checked on ${checkedOn}.` });
  return warnings;
}

function daysBetween(from: IsoDate, until: IsoDate): number {
  return (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

function byNearness(a: FoundArrangement, b: FoundArrangement): number {
  if (a.isLocal !== b.isLocal) return a.isLocal ? -1 : 1;
  const title = (one: FoundArrangement): string => one.arrangement.title.nl;
  return b.because.length - a.because.length || (title(a) < title(b) ? -1 : 1);
}
