/** Spread of the random effects of one layer of place, on the two scales of the model. */
export interface LayerSpread {
  /** On the logit of the chance that parents were born outside Europe. */
  readonly origin: number;
  /** On the education scale (1 is the spread between pupils of one school and group). */
  readonly education: number;
  /** How much further the effect on origin reaches up than down: a few places differ a lot, most a little. */
  readonly skew?: number;
}

/**
 * How people are spread over places. These are not facts: they were tuned until the scores over schools resemble the real
 * table (docs/methods/generated-country.md). A change of any of them gives another country for the same seed.
 */
export interface GeneratorSettings {
  readonly municipality: LayerSpread;
  readonly neighbourhood: LayerSpread;
  readonly site: LayerSpread;
  /** Correlation of the two effects of a place, with the sign turned: more newcomers go with less schooling. */
  readonly effectCorrelation: number;
  /** Per unit of urbanity, on the same two scales. */
  readonly urban: LayerSpread;
  /** Added in the large cities, on the same two scales. */
  readonly largeCity: LayerSpread;
  /** Logit of the chance per origin group in a school without effects; the first group takes the rest. */
  readonly originLogit: { readonly oneParentAbroad: number; readonly europe: number; readonly outsideEurope: number };
  /** Share of pupils with parents born outside Europe that no school tends to pass. */
  readonly outsideCeiling: number;
  /** Part of the outside-Europe effects of a place that also holds for the two groups between. */
  readonly originSpill: number;
  /** Mean on the education scale per origin group (ORIGIN_GROUPS), for mothers and for fathers. */
  readonly motherMean: readonly number[];
  readonly fatherMean: readonly number[];
  /** Cumulative shares of the first seven of EDUCATION_LEVELS where the mean is 0. */
  readonly educationShares: readonly number[];
  /** Correlation of mother's and father's education within a school and group. */
  readonly parentCorrelation: number;
  /** Cumulative chances of the first four of STAY_LEVELS per origin group. */
  readonly stayShares: readonly (readonly number[])[];
  /** Chance of debt restructuring per level of the mother's education. */
  readonly debtShare: readonly number[];
  /** Chance of being a year older than usual for the year group. */
  readonly olderShare: number;
  /** Number of sites that make up a neighbourhood, on average. */
  readonly sitesPerNeighbourhood: number;
  /** Pupils per site: (centre + slope z + curve z^2)^2 for a standard normal z, times the relative size of the province. */
  readonly siteSize: {
    readonly centre: number;
    readonly slope: number;
    readonly curve: number;
    /** Part of z that comes from urbanity, and part from the effects on origin of the place (negative: smaller schools). */
    readonly urban: number;
    readonly origin: number;
    readonly least: number;
    readonly most: number;
  };
}

export const GENERATOR_SETTINGS: GeneratorSettings = {
  municipality: { origin: 0.24, education: 0.1 },
  neighbourhood: { origin: 0.86, education: 0.23, skew: 0.06 },
  site: { origin: 1.76, education: 0.13, skew: 0.18 },
  effectCorrelation: 0.27,
  urban: { origin: 0.18, education: 0.02 },
  largeCity: { origin: 0.52, education: 0 },
  originLogit: { oneParentAbroad: -2.4, europe: -3.2, outsideEurope: -2.28 },
  outsideCeiling: 0.78,
  originSpill: 0.05,
  motherMean: [0, -0.05, -0.2, -0.97],
  fatherMean: [-0.1, -0.1, -0.25, -0.87],
  educationShares: [0.02, 0.07, 0.13, 0.27, 0.49, 0.57, 0.85],
  parentCorrelation: 0.5,
  stayShares: [
    [1, 1, 1, 1],
    [0.5, 0.65, 0.85, 0.95],
    [0.02, 0.12, 0.42, 0.77],
    [0.3, 0.5, 0.78, 0.92],
  ],
  debtShare: [0.025, 0.024, 0.02, 0.016, 0.01, 0.008, 0.004, 0.002],
  olderShare: 0.13,
  sitesPerNeighbourhood: 4,
  siteSize: { centre: 13.27, slope: 4.05, curve: 0.24, urban: 0.2, origin: -0.17, least: 17, most: 1850 },
};
