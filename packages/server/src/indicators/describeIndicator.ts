import type { BreakdownDefinition } from "@kansrijk/core/indicators/breakdownSchema";
import type { IndicatorDefinition } from "@kansrijk/core/indicators/definitionSchema";
import type { Breakdown, IndicatorUnit } from "@kansrijk/core/indicators/indicatorTable";
import { EQUALITY_LABELS, FIELD_TITLES } from "@kansrijk/core/indicators/fields";
import type { Text } from "@kansrijk/core/vocabulary/text";

type Status = "published" | "derived" | "assumed";

/** An indicator in a list. */
export interface IndicatorListing {
  readonly id: string;
  readonly title: Text;
  readonly question: Text;
  readonly field: number;
  readonly fieldTitle: Text;
  readonly equality: { readonly id: string; readonly label: Text };
  readonly kind: string;
  readonly unit: IndicatorUnit;
  readonly decimals: number;
  readonly better: "higher" | "lower" | "none";
  readonly main: string | null;
  readonly breakdowns: readonly string[];
  /** Rests on an assumed value. */
  readonly indicative: boolean;
  readonly sha256: string;
}

/** All that a definition file says, for people. */
export interface IndicatorDetail extends IndicatorListing {
  readonly breakdownDetails: readonly (Breakdown & {
    readonly favourable: "first" | "last" | "none";
    readonly note: Text | null;
  })[];
  readonly definition: {
    readonly population: Text;
    readonly numerator: Text | null;
    readonly denominator: Text | null;
    readonly leftOut: Text | null;
  };
  readonly formula: Text;
  readonly sources: readonly {
    readonly title: string;
    readonly link: string;
    readonly date: string | null;
    readonly status: Status;
  }[];
  readonly footnotes: readonly Text[];
  readonly published: readonly {
    readonly year: number;
    readonly breakdown: string | null;
    readonly group: string | null;
    readonly value: number;
    readonly source: string;
    readonly status: Status;
  }[];
  readonly assumed: readonly Text[];
  readonly file: string;
}

export function indicatorListing(definition: IndicatorDefinition): IndicatorListing {
  const { id, title, question, field, kind, unit, decimals, better, breakdowns, sha256 } = definition;
  return {
    id,
    title,
    question,
    field,
    fieldTitle: FIELD_TITLES[field]!,
    equality: { id: definition.equality, label: EQUALITY_LABELS[definition.equality] },
    kind,
    unit,
    decimals,
    better,
    main: definition.main ?? breakdowns[0] ?? null,
    breakdowns,
    indicative: definition.assumptions.length > 0,
    sha256,
  };
}

export function indicatorDetail(
  definition: IndicatorDefinition,
  breakdowns: ReadonlyMap<string, BreakdownDefinition>,
): IndicatorDetail {
  const { population, numerator = null, denominator = null, leftOut = null } = definition.definition;
  return {
    ...indicatorListing(definition),
    breakdownDetails: definition.breakdowns.flatMap((id) => {
      const found = breakdowns.get(id);
      if (!found) return [];
      const { label, groups, favourable, note = null } = found;
      return [{ id, label, groups, favourable, note }];
    }),
    definition: { population, numerator, denominator, leftOut },
    formula: definition.formula,
    sources: definition.sources.map(({ title, link, date = null, status }) => ({ title, link, date, status })),
    footnotes: definition.footnotes.map((note) => note.text),
    published: definition.published.map(({ year, breakdown = null, group = null, value, source, status }) => ({
      year,
      breakdown,
      group,
      value,
      source,
      status,
    })),
    assumed: definition.assumptions.map((item) => item.text),
    file: definition.file,
  };
}
