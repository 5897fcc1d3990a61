import { concentration, type Interval } from "../measures/concentration.ts";
import type { Text } from "../vocabulary/text.ts";

/** Pupils of a municipality as the monitor gives them, protected; null when a count may not be shown. */
export interface MunicipalityPupils {
  readonly code: string;
  /** Of all pupils whose background is known. */
  readonly pupils: number | null;
  /** Of those in the group that the programme is for. */
  readonly target: number | null;
  readonly coalitions: number;
}

export interface ReachShare {
  readonly pupils: number;
  readonly reached: number;
  /** From 0 to 1; null without pupils. */
  readonly share: number | null;
}

export interface Reach {
  /** Pupils of the group where a coalition runs; where, not whether they take part. */
  readonly target: ReachShare;
  readonly others: ReachShare;
  /** Share of the group divided by that of the others; above 1: the programme is more where the need is. */
  readonly ratio: number | null;
  /**
   * From -1 to 1: how coalitions are divided over pupils, from the municipalities with the largest share of the group to
   * those with the smallest. Negative: more coalitions where the share is large. Null without coalitions or pupils.
   */
  readonly concentration: { readonly index: number; readonly interval: Interval } | null;
  /** Cumulative shares of pupils and of coalitions, in that order. */
  readonly curve: readonly { readonly pupils: number; readonly amount: number }[];
  readonly municipalities: { readonly counted: number; readonly withCoalition: number; readonly hidden: number };
  readonly statement: Text;
}

/** Is the programme where the need is? Municipalities of which a count is protected are left out, and told. */
export function reachOf(rows: readonly MunicipalityPupils[]): Reach {
  const known = rows.flatMap(({ pupils, target, coalitions }) =>
    pupils === null || target === null || pupils <= 0 ? [] : [{ pupils, target: Math.min(target, pupils), coalitions }],
  );
  const share = (of: (row: (typeof known)[number]) => number): ReachShare => {
    const pupils = known.reduce((sum, row) => sum + of(row), 0);
    const reached = known.reduce((sum, row) => sum + (row.coalitions > 0 ? of(row) : 0), 0);
    return { pupils, reached, share: pupils > 0 ? reached / pupils : null };
  };
  const target = share((row) => row.target);
  const others = share((row) => row.pupils - row.target);
  const ratio = target.share === null || !others.share ? null : target.share / others.share;
  const found = concentration(
    known.map(({ pupils }) => pupils),
    known.map(({ coalitions }) => coalitions),
    known.map((row) => -row.target / row.pupils),
  );
  return {
    target,
    others,
    ratio,
    concentration: found ? { index: found.index, interval: found.interval } : null,
    curve: found?.curve ?? [],
    municipalities: {
      counted: known.length,
      withCoalition: known.filter(({ coalitions }) => coalitions > 0).length,
      hidden: rows.length - known.length,
    },
    statement: statement(target, others, found),
  };
}

function statement(target: ReachShare, others: ReachShare, found: { index: number; interval: Interval } | undefined) {
  if (target.share === null || others.share === null || !found)
    return {
      nl: "Er is nog niets te vergelijken: er zijn geen coalities, of geen cijfers over leerlingen.",
      en: "There is nothing to compare yet: there are no coalitions, or no figures on pupils.",
    };
  const { nl, en } = direction(found.interval);
  const [a, b] = [Math.round(target.share * 100), Math.round(others.share * 100)];
  return {
    nl: `Van de doelgroep woont of leert ${a}% in een gemeente met een coalitie; van de andere leerlingen ${b}%. ${nl}`,
    en: `Of the target group ${a}% lives or learns in a municipality with a coalition; of the other pupils ${b}%. ${en}`,
  };
}

function direction({ low, high }: Interval): Text {
  if (high < 0)
    return {
      nl: "Coalities zijn er meer waar de doelgroep groter is.",
      en: "There are more coalitions where the target group is larger.",
    };
  if (low > 0)
    return {
      nl: "Coalities zijn er minder waar de doelgroep groter is.",
      en: "There are fewer coalitions where the target group is larger.",
    };
  return {
    nl: "Of coalities er meer zijn waar de doelgroep groter is, is niet zeker.",
    en: "Whether there are more coalitions where the target group is larger is not certain.",
  };
}
