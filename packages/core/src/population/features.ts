import type { Text } from "../vocabulary/text.ts";

/** One level of a background feature; the code is what stands in files. */
export interface FeatureLevel {
  readonly code: string;
  readonly label: Text;
}

/**
 * Highest education reached, least to most schooling, in the eight steps of the Standaard Onderwijsindeling
 * (CBS). A pupil carries the index in this list.
 */
export const EDUCATION_LEVELS: readonly FeatureLevel[] = [
  { code: "primary", label: { nl: "basisonderwijs", en: "primary school" } },
  { code: "vmbo-practical", label: { nl: "praktijkonderwijs, vmbo-b/k, mbo 1", en: "practical secondary, mbo 1" } },
  { code: "vmbo-theoretical", label: { nl: "vmbo-g/t, onderbouw havo/vwo", en: "theoretical vmbo, lower havo/vwo" } },
  { code: "mbo-2-3", label: { nl: "mbo 2 en 3", en: "mbo 2 and 3" } },
  { code: "mbo-4", label: { nl: "mbo 4", en: "mbo 4" } },
  { code: "havo-vwo", label: { nl: "havo, vwo", en: "havo, vwo" } },
  { code: "bachelor", label: { nl: "hbo, wo-bachelor", en: "bachelor" } },
  { code: "master", label: { nl: "wo-master, doctor", en: "master, doctorate" } },
];

/**
 * Where the parents were born, in four broad groups, most to least favourable in the invented model. On purpose no
 * countries: invented figures about a named community would be read as findings.
 */
export const ORIGIN_GROUPS: readonly FeatureLevel[] = [
  {
    code: "netherlands",
    label: { nl: "beide ouders in Nederland geboren", en: "both parents born in the Netherlands" },
  },
  { code: "one-parent-abroad", label: { nl: "één ouder buiten Nederland geboren", en: "one parent born abroad" } },
  {
    code: "europe",
    label: { nl: "beide ouders elders in Europa geboren", en: "both parents born elsewhere in Europe" },
  },
  { code: "outside-europe", label: { nl: "ouders buiten Europa geboren", en: "parents born outside Europe" } },
];

/** How long the mother has lived in the Netherlands on the count date, longest first. */
export const STAY_LEVELS: readonly FeatureLevel[] = [
  { code: "born-here", label: { nl: "moeder in Nederland geboren", en: "mother born in the Netherlands" } },
  { code: "over-20-years", label: { nl: "meer dan 20 jaar", en: "more than 20 years" } },
  { code: "10-to-20-years", label: { nl: "10 tot en met 20 jaar", en: "10 to 20 years" } },
  { code: "5-to-10-years", label: { nl: "5 tot 10 jaar", en: "5 to 10 years" } },
  { code: "under-5-years", label: { nl: "minder dan 5 jaar", en: "less than 5 years" } },
];
