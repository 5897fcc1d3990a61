/** Places in the ladder of the single levels. */
export const RUNG = { vso: 0, pro: 1, b: 2, k: 4, gt: 6, havo: 8, vwo: 10 } as const;

const bits = (...rungs: number[]): number => rungs.reduce((all, rung) => all | (1 << rung), 0);

export const VSO_BIT = bits(RUNG.vso);

/** Kinds of secondary schools: the levels they offer, and how large they are (a natural logarithm). */
export const OFFERS = {
  broad: { levels: bits(RUNG.b, RUNG.k, RUNG.gt, RUNG.havo, RUNG.vwo), appeal: 0.3 },
  upper: { levels: bits(RUNG.gt, RUNG.havo, RUNG.vwo), appeal: 0.2 },
  vmbo: { levels: bits(RUNG.b, RUNG.k, RUNG.gt), appeal: 0.1 },
  practical: { levels: bits(RUNG.pro), appeal: 0 },
  havoVwo: { levels: bits(RUNG.havo, RUNG.vwo), appeal: 0.2 },
  gymnasium: { levels: bits(RUNG.vwo), appeal: 0.1 },
  mavo: { levels: bits(RUNG.gt), appeal: -0.1 },
} as const;

/** All levels of secondary schools. */
export const ALL_LEVELS = Object.values(OFFERS).reduce((all, { levels }) => all | levels, 0);

/** In the order in which a town gets them. */
const ORDER: readonly (keyof typeof OFFERS)[] = [
  "broad",
  "upper",
  "vmbo",
  "practical",
  "havoVwo",
  "broad",
  "vmbo",
  "upper",
  "gymnasium",
  "vmbo",
  "upper",
  "practical",
  "havoVwo",
  "mavo",
  "broad",
  "vmbo",
];

/** The kind of secondary school number `number` of a town; the only school of a small town has the lower levels. */
export function offerOf(number: number, schools: number, inhabitants: number): keyof typeof OFFERS {
  if (schools === 1 && inhabitants < 20_000) return "vmbo";
  return ORDER[number % ORDER.length]!;
}
