import type { Text } from "../vocabulary/text.ts";
import type { IsoDate } from "../vocabulary/isoDate.ts";

/** Where published figures come from. */
export interface TargetSource {
  readonly title: Text;
  readonly link: string;
  readonly date: IsoDate;
}

/** A point of a distribution: this share of the schools has at most this value. */
export interface QuantileTarget {
  readonly share: number;
  readonly value: number;
}

/** Schools in the full published table. */
export const TARGET_SITES = 6295;

export const SCHOOL_TABLE: TargetSource = {
  title: {
    nl: "CBS, Achterstandsscores scholen op 1 oktober 2019; kwantielen berekend over 4.295 van de 6.295 scholen",
    en: "CBS, scores of schools on 1 October 2019; quantiles computed over 4,295 of the 6,295 schools",
  },
  link: "https://www.cbs.nl/nl-nl/longread/rapportages/2023/plausibiliteitsanalyses-risico-indicator-onderwijsachterstanden-scholen",
  date: "2019-10-01",
};

export const FULL_TABLE: TargetSource = {
  title: {
    nl: "CBS, Achterstandsscores scholen op 1 oktober 2019, alle 6.295 scholen en toelichting bij de tabel",
    en: "CBS, scores of schools on 1 October 2019, all 6,295 schools and the notes to the table",
  },
  link: SCHOOL_TABLE.link,
  date: "2019-10-01",
};

export const PUPIL_COUNTS: TargetSource = {
  title: {
    nl: "DUO, leerlingen per vestiging op 1 oktober 2019: 1.392.040 op 6.243 basisscholen, omgerekend naar 6.295",
    en: "DUO, pupils per site on 1 October 2019: 1,392,040 in 6,243 primary schools, converted to 6,295",
  },
  link: "https://duo.nl/open_onderwijsdata/primair-onderwijs/aantal-leerlingen/",
  date: "2019-10-01",
};

/** Points below the national mean per pupil of the school, before the threshold (A divided by E in the table's notes). */
export const GROSS_PER_PUPIL: readonly QuantileTarget[] = [
  { share: 0.01, value: 0 },
  { share: 0.05, value: 0.067 },
  { share: 0.1, value: 0.119 },
  { share: 0.25, value: 0.276 },
  { share: 0.5, value: 0.561 },
  { share: 0.75, value: 1.139 },
  { share: 0.9, value: 2.467 },
  { share: 0.95, value: 3.317 },
  { share: 0.99, value: 4.216 },
];

export const PUPILS_PER_SITE: readonly QuantileTarget[] = [
  { share: 0.01, value: 34 },
  { share: 0.05, value: 56 },
  { share: 0.1, value: 75 },
  { share: 0.25, value: 123 },
  { share: 0.5, value: 196 },
  { share: 0.75, value: 285 },
  { share: 0.9, value: 399 },
  { share: 0.95, value: 475 },
  { share: 0.99, value: 663 },
];

/** Share of the 4,295 schools that stay below the threshold: 2,519 of them. */
export const SHARE_AT_ZERO = 0.5865;

/** Sum of the scores with threshold of all schools. */
export const TOTAL_UNITS = 561_736;

/** Primary school pupils, in round figures. */
export const TOTAL_PUPILS = 1_400_000;

/** C and G in the notes to the table. */
export const MEAN_ALL = 535.26;
export const MEAN_TARGET = 529.46;
