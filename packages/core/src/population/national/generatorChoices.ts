/**
 * How the generated country works inside. These are not facts: they were chosen and tuned until the figures of the register
 * resemble the published ones (docs/methods/generated-population.md). A change of any of them gives another country.
 * Latent quantities have mean 0 and spread 1 over the country.
 */
export const CHOICES = {
  /** Inhabitants per postcode area. */
  inhabitantsPerArea: 4400,
  /** Inhabitants per square kilometre of built-up municipality, by urbanity: sets how far areas lie apart. */
  density: [4200, 2000, 1000, 500, 200],
  /** Spread of the logarithm of the number of children per area. */
  areaSpread: 0.45,
  primarySites: 6300,
  /** Sites per inhabitant by urbanity, relative: villages have more and smaller schools. */
  primaryDensity: [0.8, 0.9, 1, 1.22, 1.6],
  specialPrimarySites: 150,
  specialSites: 120,
  secondarySites: 1450,
  /** Spread of the logarithm of how much pupils like a school. */
  primaryAppeal: 0.42,
  secondaryAppeal: 0.5,
  /** Metres at which a school is half as likely (times ln 2), by urbanity. */
  primaryDistance: [420, 480, 560, 800, 1100],
  secondaryDistance: 2600,
  /** Most schools that are looked at from one area. */
  primaryChoices: 14,
  secondaryChoices: 10,

  /** Share of children whose parents were born outside Europe, by urbanity, and more in cities of 250,000 or more. */
  outsideEurope: [0.24, 0.13, 0.08, 0.05, 0.035],
  largeCity: 0.1,
  /** Of the others: elsewhere in Europe, one parent abroad. */
  europe: [0.06, 0.05, 0.04, 0.03, 0.025],
  oneParentAbroad: [0.16, 0.11, 0.08, 0.06, 0.05],
  /** Spread over areas of parents' schooling, and how it goes with the share of parents from outside Europe. */
  areaSchooling: 0.45,
  schoolingWithOrigin: -0.5,
  /** Schooling of parents by origin, before it is put on the common scale. */
  schoolingByOrigin: [0.08, 0.1, -0.1, -0.75],
  /** More schooling in university cities: by urbanity. */
  schoolingByUrbanity: [0.12, 0.05, 0, -0.04, -0.08],
  incomeBySchooling: 0.52,
  incomeByOrigin: [0.1, 0, -0.35, -0.6],
  abilityBySchooling: 0.4,
  abilityByIncome: 0.08,
  stayByOrigin: [
    [1, 1, 1, 1],
    [0.5, 0.65, 0.85, 0.95],
    [0.02, 0.12, 0.42, 0.77],
    [0.3, 0.5, 0.78, 0.92],
  ],
  languageByOrigin: [
    [0.96, 0.99],
    [0.68, 0.93],
    [0.2, 0.5],
    [0.28, 0.7],
  ],
  debtBySchooling: [0.02, 0.014, 0.008, 0.004, 0.002],

  /** Chance of one year more in primary school, and of changing to special primary or special education. */
  delayedInPrimary: 0.14,
  specialPrimary: 0.047,
  special: 0.025,

  testByAbility: 0.9,
  /** What the advice is made of, besides the ability that the test measures too. */
  adviceByTest: 0.62,
  adviceByAbility: 0.27,
  adviceBySchooling: 0.06,
  adviceByIncome: 0.03,
  adviceOfGirls: 0.04,
  adviceByUrbanity: [0.04, 0.02, 0, -0.04, -0.06],
  adviceBySchool: 0.13,
  adviceOwn: 0.38,
  /** Share of the test at or above the six test advices from the second on; the last until 2022/23 and since. */
  testAtLeast: [0.984, 0.855, 0.642, 0.372],
  testVwo: [0.178, 0.13],
  testTaken: 0.975,
  /** The school raises more readily when half a step is missing (double advices). */
  raisedByAdvice: [0.72, 0.72, 0.72, 2, 0.93, 2.25, 0.89, 1.6, 0.9, 1.1, 1],

  /** The level reached in year 3, besides what was advised. */
  thirdByAdvice: 0.62,
  thirdByAbility: 0.42,
  thirdBySchooling: 0.12,
  thirdOwn: 0.72,
  /** Share of havo in year 3, and vmbo-b relative to the published share: few keep an advice that low. */
  thirdHavo: 0.255,
  thirdVmboB: 1.15,
} as const;
