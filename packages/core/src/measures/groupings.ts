import type { Text } from "../vocabulary/text.ts";
import type { Grouping } from "./effect.ts";
import { ranksOf } from "./fractionalRank.ts";

/** Where a site is; any part may be unknown. */
export interface SitePlace {
  readonly municipality?: string;
  readonly province?: string;
}

const FIFTHS: readonly Text[] = [
  { nl: "1 (minst gunstige omgeving)", en: "1 (least favourable surroundings)" },
  { nl: "2", en: "2" },
  { nl: "3", en: "3" },
  { nl: "4", en: "4" },
  { nl: "5 (gunstigste omgeving)", en: "5 (most favourable surroundings)" },
];

/** Fifths of all pupils by the surroundings of their school. */
export function surroundingsFifths(pupils: Int32Array, surroundings: Float64Array, label: Text): Grouping {
  const { rank } = ranksOf(pupils, surroundings);
  return {
    id: "surroundings",
    label,
    groups: FIFTHS.map((label, index) => ({ id: `fifth-${index + 1}`, label })),
    member: Int32Array.from(rank, (share) => Math.min(4, Math.floor(share * 5))),
  };
}

export function provinces(places: readonly SitePlace[]): Grouping {
  const names = [...new Set(places.flatMap((place) => (place.province === undefined ? [] : [place.province])))].sort(
    (a, b) => a.localeCompare(b, "nl"),
  );
  const index = new Map(names.map((name, position) => [name, position]));
  return {
    id: "province",
    label: { nl: "Provincie", en: "Province" },
    groups: names.map((name) => ({ id: name, label: { nl: name, en: name } })),
    member: Int32Array.from(places, (place) => (place.province === undefined ? -1 : index.get(place.province)!)),
  };
}

const number = (value: number, language: string): string => new Intl.NumberFormat(language).format(value);

const SIZES = [500, 2_000, 5_000, 15_000];

/** Size of the municipality, measured by the pupils of this sector that go to school there. */
export function municipalitySizes(places: readonly SitePlace[], pupils: Int32Array): Grouping {
  const totals = new Map<string, number>();
  places.forEach(
    ({ municipality }, unit) =>
      municipality !== undefined && totals.set(municipality, (totals.get(municipality) ?? 0) + pupils[unit]!),
  );
  const label = (index: number): Text => {
    const [from, to] = [SIZES[index - 1], SIZES[index]];
    if (from === undefined)
      return {
        nl: `minder dan ${number(to!, "nl-NL")} leerlingen`,
        en: `fewer than ${number(to!, "en-GB")} pupils`,
      };
    if (to === undefined)
      return {
        nl: `${number(from, "nl-NL")} leerlingen of meer`,
        en: `${number(from, "en-GB")} pupils or more`,
      };
    return {
      nl: `${number(from, "nl-NL")} tot ${number(to, "nl-NL")} leerlingen`,
      en: `${number(from, "en-GB")} to ${number(to, "en-GB")} pupils`,
    };
  };
  return {
    id: "municipality-size",
    label: {
      nl: "Grootte van de gemeente (basisschoolleerlingen)",
      en: "Size of the municipality (primary pupils)",
    },
    groups: [...SIZES, 0].map((_, index) => ({ id: `size-${index + 1}`, label: label(index) })),
    member: Int32Array.from(places, ({ municipality }) =>
      municipality === undefined ? -1 : SIZES.filter((size) => totals.get(municipality)! >= size).length,
    ),
  };
}
