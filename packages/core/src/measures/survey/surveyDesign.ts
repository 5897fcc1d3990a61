import { done, refused, type Outcome } from "../../vocabulary/refusal.ts";
import type { Text } from "../../vocabulary/text.ts";

/** How a sample was drawn, one entry per row. Strata and clusters are any whole numbers. */
export interface DesignColumns {
  readonly size: number;
  /** How many people of the population a row stands for; default: fpc / sampled, or 1 without fpc. */
  readonly weights?: ArrayLike<number>;
  readonly strata?: ArrayLike<number>;
  /** The units that were drawn first (schools); default: every row by itself. */
  readonly clusters?: ArrayLike<number>;
  /** Finite population: units there are in the stratum, or the sampled share of them when it is 1 or less. */
  readonly fpc?: ArrayLike<number>;
}

/** A stratified sample of clusters; only the first stage counts ("ultimate clusters", as R survey does by default). */
export interface SurveyDesign {
  readonly weights: Float64Array;
  /** Cluster of every row: 0, 1, ... */
  readonly cluster: Int32Array;
  /** Stratum of every cluster: 0, 1, ... */
  readonly stratum: Int32Array;
  /** Clusters in the sample per stratum. */
  readonly sampled: Int32Array;
  /** Share of the clusters of the population that is in the sample, per stratum; 0 for a very large population. */
  readonly share: Float64Array;
  /** Clusters minus strata. */
  readonly degreesOfFreedom: number;
}

/** Refuses a cluster in two strata, a stratum with one cluster, and a finite population that cannot be. */
export function surveyDesign(columns: DesignColumns): Outcome<SurveyDesign> {
  const { size } = columns;
  const strata = numbered(size, columns.strata ?? { length: size });
  const clusters = numbered(size, columns.clusters ?? Int32Array.from({ length: size }, (_, row) => row));
  const stratum = new Int32Array(clusters.count).fill(-1);
  const sampled = new Int32Array(strata.count);
  for (let row = 0; row < size; row++) {
    const [unit, layer] = [clusters.code[row]!, strata.code[row]!];
    if (stratum[unit] === -1) {
      stratum[unit] = layer;
      sampled[layer]!++;
    } else if (stratum[unit] !== layer) return fault(NESTED, row);
  }
  const counts = populationOf(columns.fpc, strata, sampled);
  if (!(counts instanceof Float64Array)) return counts;
  const share = counts.map((population, layer) => sampled[layer]! / population);
  const lonely = sampled.findIndex((count, layer) => count < 2 && share[layer]! < 1);
  if (lonely !== -1) return fault(LONELY, strata.code.indexOf(lonely));
  const weights = Float64Array.from({ length: size }, (_, row) => {
    if (columns.weights) return columns.weights[row]!;
    return columns.fpc ? 1 / share[strata.code[row]!]! : 1;
  });
  const wrong = weights.findIndex((weight) => !(weight >= 0 && weight < Infinity));
  if (wrong !== -1) return fault(WEIGHT, wrong);
  return done({
    weights,
    cluster: clusters.code,
    stratum,
    sampled,
    share,
    degreesOfFreedom: clusters.count - strata.count,
  });
}

function numbered(size: number, codes: ArrayLike<number | undefined>) {
  const places = new Map<number | undefined, number>();
  const code = new Int32Array(size);
  for (let row = 0; row < size; row++) {
    const found = places.get(codes[row]);
    code[row] = found ?? places.size;
    if (found === undefined) places.set(codes[row], places.size);
  }
  return { code, count: places.size };
}

/** Clusters in the population per stratum; Infinity without a finite population. */
function populationOf(
  fpc: ArrayLike<number> | undefined,
  strata: { readonly code: Int32Array; readonly count: number },
  sampled: Int32Array,
): Float64Array | Outcome<SurveyDesign> {
  const population = new Float64Array(strata.count).fill(Infinity);
  if (!fpc) return population;
  const given = new Float64Array(strata.count).fill(NaN);
  for (let row = 0; row < strata.code.length; row++) {
    const layer = strata.code[row]!;
    if (Number.isNaN(given[layer]!)) given[layer] = fpc[row]!;
    else if (given[layer] !== fpc[row]) return fault(ONE_FPC, row);
    if (!(fpc[row]! > 0)) return fault(FPC, row);
  }
  // As in R survey: a number up to 1 is a share. One unit of one is the same either way.
  given.forEach((value, layer) => {
    population[layer] = value <= 1 ? sampled[layer]! / value : value;
  });
  const small = population.findIndex((count, layer) => count < sampled[layer]! * (1 - 1e-12));
  return small === -1 ? population : fault(FPC, strata.code.indexOf(small));
}

const NESTED: Text = {
  nl: "een cluster ligt in meer dan een stratum; geef clusters in verschillende strata verschillende nummers",
  en: "a cluster lies in more than one stratum; give clusters in different strata different numbers",
};
const LONELY: Text = {
  nl: "een stratum heeft maar een cluster, en dan is er geen spreiding te meten; voeg strata samen",
  en: "a stratum has only one cluster, so there is no spread to measure; merge strata",
};
const ONE_FPC: Text = {
  nl: "de omvang van de populatie (fpc) verschilt binnen een stratum",
  en: "the size of the population (fpc) differs within a stratum",
};
const FPC: Text = {
  nl: "de omvang van de populatie (fpc) is niet positief, of kleiner dan wat er getrokken is",
  en: "the size of the population (fpc) is not positive, or smaller than what was drawn",
};
const WEIGHT: Text = {
  nl: "een gewicht is geen getal van 0 of meer",
  en: "a weight is not a number of 0 or more",
};

function fault(message: Text, row: number): Outcome<SurveyDesign> {
  return refused({
    kind: "invalid-setting",
    message: { nl: `Rij ${row + 1} van de gegevens: ${message.nl}.`, en: `Row ${row + 1} of the data: ${message.en}.` },
  });
}
