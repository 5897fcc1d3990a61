import type { Text } from "../vocabulary/text.ts";
import type { Country } from "./country.ts";
import { quantile } from "./quantile.ts";
import { schoolScores } from "./schoolScores.ts";
import {
  FULL_TABLE,
  GROSS_PER_PUPIL,
  MEAN_ALL,
  MEAN_TARGET,
  PUPIL_COUNTS,
  PUPILS_PER_SITE,
  SCHOOL_TABLE,
  SHARE_AT_ZERO,
  TARGET_SITES,
  TOTAL_PUPILS,
  TOTAL_UNITS,
  type QuantileTarget,
  type TargetSource,
} from "./targets.ts";

/** One figure of the generated country beside the real one. */
export interface FitRow {
  readonly measure: Text;
  /** Set when the figure is a point of a distribution: this percentage of the schools has at most this value. */
  readonly quantile?: { readonly of: Text; readonly percent: number };
  readonly target: number;
  readonly achieved: number;
  /** achieved - target */
  readonly difference: number;
  /** The largest difference, either way, that we call alike. */
  readonly margin: number;
  readonly within: boolean;
  /** Decimals that make sense when the row is printed. */
  readonly decimals: number;
  readonly source: TargetSource;
}

/**
 * Compares the country with the published figures. Totals of a smaller country are compared with the same part of the real
 * total; its quantiles are less exact the fewer sites it has.
 */
export function fitReport(country: Country): FitRow[] {
  const sites = country.sites.code.length;
  const scores = schoolScores(country.pupils.siteIndex, country.pupils.score, sites);
  const part = sites / TARGET_SITES;
  const perPupil = scores.gross.map((gross, site) => gross / scores.pupils[site]!).sort();
  const zero = scores.net.reduce((count, net) => count + (net === 0 ? 1 : 0), 0) / sites;
  const units = scores.net.reduce((sum, net) => sum + net, 0);
  return [
    row(
      { nl: "Leerlingen", en: "Pupils" },
      TOTAL_PUPILS * part,
      country.pupils.count,
      { relative: 0.03 },
      0,
      PUPIL_COUNTS,
    ),
    row(
      { nl: "Som van de scores (na de drempel)", en: "Units with threshold, total" },
      TOTAL_UNITS * part,
      units,
      { relative: 0.03 },
      0,
      FULL_TABLE,
    ),
    row(
      { nl: "Aandeel scholen op nul", en: "Share of schools at zero" },
      SHARE_AT_ZERO,
      zero,
      { absolute: 0.02 },
      3,
      SCHOOL_TABLE,
    ),
    row(
      { nl: "Gemiddelde onderwijsscore (C)", en: "Mean score (C)" },
      MEAN_ALL,
      scores.meanAll,
      { absolute: 0.15 },
      2,
      FULL_TABLE,
    ),
    row(
      { nl: "Gemiddelde van de doelgroep (G)", en: "Mean of the target group (G)" },
      MEAN_TARGET,
      scores.meanTarget,
      { absolute: 0.15 },
      2,
      FULL_TABLE,
    ),
    ...quantileRows(GROSS, GROSS_PER_PUPIL, perPupil, 3),
    ...quantileRows(SIZE, PUPILS_PER_SITE, scores.pupils.toSorted(), 0),
  ];
}

const GROSS = { nl: "Score zonder drempel per leerling", en: "Gross score per pupil" };
const SIZE = { nl: "Leerlingen per school", en: "Pupils per school" };

function quantileRows(
  name: Text,
  targets: readonly QuantileTarget[],
  sorted: ArrayLike<number>,
  decimals: number,
): FitRow[] {
  return targets.map(({ share, value }) => {
    const percent = Math.round(share * 100);
    const measure = {
      nl: `${name.nl}, ${percent}% van de scholen heeft hoogstens`,
      en: `${name.en}, quantile ${percent}%`,
    };
    const found = row(measure, value, quantile(sorted, share), QUANTILE_MARGIN, decimals, SCHOOL_TABLE);
    return { ...found, quantile: { of: name, percent } };
  });
}

const QUANTILE_MARGIN = { relative: 0.1, absolute: 0.05 };

interface Margin {
  readonly relative?: number;
  readonly absolute?: number;
}

function row(
  measure: Text,
  target: number,
  achieved: number,
  allowed: Margin,
  decimals: number,
  source: TargetSource,
): FitRow {
  const margin = Math.max(Math.abs(target) * (allowed.relative ?? 0), allowed.absolute ?? 0);
  const difference = achieved - target;
  return { measure, target, achieved, difference, margin, within: Math.abs(difference) <= margin, decimals, source };
}
