import { EDUCATION_LEVELS, ORIGIN_GROUPS, STAY_LEVELS, type FeatureLevel } from "../population/features.ts";

const level = (code: string, nl: string, en: string): FeatureLevel => ({ code, label: { nl, en } });

/** The ladder of advices and of positions in secondary education, least to most academic (order of DUO and CBS). */
export const LADDER: readonly FeatureLevel[] = [
  level("vso", "vso", "special secondary"),
  level("pro", "praktijkonderwijs", "practical education"),
  level("vmbo-b", "vmbo-b", "vmbo-b"),
  level("vmbo-bk", "vmbo-b/k", "vmbo-b/k"),
  level("vmbo-k", "vmbo-k", "vmbo-k"),
  level("vmbo-kgt", "vmbo-k/gt", "vmbo-k/gt"),
  level("vmbo-gt", "vmbo-gt", "vmbo-gt"),
  level("vmbo-gt-havo", "vmbo-gt/havo", "vmbo-gt/havo"),
  level("havo", "havo", "havo"),
  level("havo-vwo", "havo/vwo", "havo/vwo"),
  level("vwo", "vwo", "vwo"),
];

/**
 * Lists of codes of the register. A file may hold the code; the store keeps the place in the list (0, 1, 2, ...), so that
 * an ordered list can be compared with `<`. Unknown is null, never a code.
 */
export const CODE_LISTS = {
  sex: [level("girl", "meisje", "girl"), level("boy", "jongen", "boy")],
  /** Of the parent with the most schooling; in the wording of letter S4 practically and theoretically educated. */
  "parental-education": [
    level("vmbo-or-less", "ten hoogste vmbo of mbo 1", "vmbo or mbo 1 at most"),
    level("mbo-2-3", "mbo 2 of 3", "mbo 2 or 3"),
    level("mbo-4-havo-vwo", "mbo 4, havo of vwo", "mbo 4, havo or vwo"),
    level("hbo", "hbo", "university of applied sciences"),
    level("wo", "universiteit", "university"),
  ],
  education: EDUCATION_LEVELS,
  origin: ORIGIN_GROUPS,
  stay: STAY_LEVELS,
  "home-language": [
    level("dutch", "Nederlands", "Dutch"),
    level("dutch-and-other", "Nederlands en een andere taal", "Dutch and another language"),
    level("other", "een andere taal", "another language"),
  ],
  urbanity: [
    level("very-urban", "zeer sterk stedelijk", "extremely urbanised"),
    level("urban", "sterk stedelijk", "strongly urbanised"),
    level("moderate", "matig stedelijk", "moderately urbanised"),
    level("little", "weinig stedelijk", "hardly urbanised"),
    level("rural", "niet stedelijk", "not urbanised"),
  ],
  sector: [
    level("po", "basisonderwijs", "primary"),
    level("sbo", "speciaal basisonderwijs", "special primary"),
    level("so", "speciaal onderwijs", "special education"),
    level("vo", "voortgezet onderwijs", "secondary"),
    level("mbo", "mbo", "vocational"),
    level("hbo", "hbo", "university of applied sciences"),
    level("wo", "universiteit", "university"),
  ],
  ladder: LADDER,
  /** The six test advices since school year 2023/24; older single levels fall in the band of the ladder. */
  "test-advice": [
    level("pro-vmbo-b", "pro of vmbo-b", "pro or vmbo-b"),
    level("vmbo-bk", "vmbo-b/k", "vmbo-b/k"),
    level("vmbo-kgt", "vmbo-k/gt", "vmbo-k/gt"),
    level("vmbo-gt-havo", "vmbo-gt/havo", "vmbo-gt/havo"),
    level("havo-vwo", "havo/vwo", "havo/vwo"),
    level("vwo", "vwo", "vwo"),
  ],
  "test-provider": [
    level("lib", "Leerling in beeld", "Leerling in beeld"),
    level("iep", "IEP", "IEP"),
    level("route8", "Route 8", "Route 8"),
    level("dia", "DIA", "DIA"),
    level("amn", "AMN", "AMN"),
    level("doe", "DOE", "DOE"),
    level("cet", "Centrale Eindtoets", "Centrale Eindtoets"),
  ],
  /** Reference level reached for one domain of a test. */
  "reference-level": [
    level("below-1f", "onder 1F", "below 1F"),
    level("1f", "1F", "1F"),
    level("2f-1s", "2F of 1S", "2F or 1S"),
  ],
} as const satisfies Record<string, readonly FeatureLevel[]>;

export type CodeListId = keyof typeof CODE_LISTS;
