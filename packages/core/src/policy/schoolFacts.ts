import { z } from "zod";
import type { Text } from "../vocabulary/text.ts";
import { sectorId } from "./taxonomy.ts";

/** What may be known of a school, and what conditions of measures are about. Shares are in percent of its pupils. */
export const NUMBER_FACTS = {
  pupils: { nl: "aantal leerlingen", en: "number of pupils" },
  targetShare: { nl: "% leerlingen in de doelgroep", en: "% of pupils in the target group" },
  lowIncomeShare: { nl: "% leerlingen uit gezinnen met een laag inkomen", en: "% of pupils from low income families" },
  apcShare: { nl: "% leerlingen uit armoedegebieden (apc)", en: "% of pupils from poverty areas (apc)" },
  topShare: {
    nl: "plaats naar score per leerling (% van boven)",
    en: "place by score per pupil (% from the top)",
  },
} as const satisfies Record<string, Text>;

export const YES_NO_FACTS = {
  positiveScore: { nl: "krijgt een score boven de drempel", en: "has a score above the threshold" },
  broadOffer: {
    nl: "heeft een breed aanbod op een locatie (niet categoraal)",
    en: "has a broad offer on one site (not categorical)",
  },
  focusArea: { nl: "staat in een stedelijk focusgebied", en: "is in an urban focus area" },
  lowQuality: { nl: "is zeer zwak of onvoldoende beoordeeld", en: "is judged very weak or insufficient" },
  coalition: {
    nl: "hoort bij een coalitie met gemeente en partners",
    en: "is in a coalition with municipality and partners",
  },
  partnerNextSector: {
    nl: "werkt samen met een school in de volgende sector",
    en: "works with a school in the next sector",
  },
  asksContribution: { nl: "vraagt ouders een bijdrage", en: "asks parents for a contribution" },
  hiresOutside: { nl: "huurt externe begeleiding of bijles in", en: "hires outside tutoring" },
} as const satisfies Record<string, Text>;

export const SCHOOL_TYPES = ["pro", "vmbo-b", "vmbo-k", "vmbo-gt", "havo", "vwo"] as const;

type NumberFact = keyof typeof NUMBER_FACTS;
type YesNoFact = keyof typeof YES_NO_FACTS;

const keys = <K extends string>(facts: Readonly<Record<K, Text>>): [K, ...K[]] => Object.keys(facts) as [K, ...K[]];

/** One test of a condition. Several must all be met. */
export const schoolTest = z.union([
  z.strictObject({ fact: z.enum(keys(NUMBER_FACTS)), atLeast: z.number().min(0) }),
  z.strictObject({ fact: z.enum(keys(NUMBER_FACTS)), above: z.number().min(0) }),
  z.strictObject({ fact: z.enum(keys(NUMBER_FACTS)), atMost: z.number().min(0) }),
  z.strictObject({ fact: z.enum(keys(YES_NO_FACTS)), is: z.boolean() }),
  /** At least one of these school types. */
  z.strictObject({ fact: z.literal("types"), anyOf: z.array(z.enum(SCHOOL_TYPES)).min(1) }),
  z.strictObject({ fact: z.literal("sector"), anyOf: z.array(sectorId).min(1) }),
]);

export type SchoolTest = z.infer<typeof schoolTest>;

const share = z.number().min(0).max(100).optional();

/** A school as far as it is known; what is left out is unknown, not zero and not "no". */
export const schoolFacts = z.strictObject({
  sector: sectorId,
  pupils: z.int().min(0).optional(),
  targetShare: share,
  lowIncomeShare: share,
  apcShare: share,
  topShare: share,
  ...(Object.fromEntries(keys(YES_NO_FACTS).map((fact) => [fact, z.boolean().optional()])) as Record<
    YesNoFact,
    z.ZodOptional<z.ZodBoolean>
  >),
  types: z.array(z.enum(SCHOOL_TYPES)).optional(),
});

export type SchoolFacts = z.infer<typeof schoolFacts>;

export function factLabel(fact: SchoolTest["fact"]): Text {
  if (fact === "sector") return { nl: "sector", en: "sector" };
  if (fact === "types") return { nl: "onderwijssoorten", en: "school types" };
  return fact in NUMBER_FACTS ? NUMBER_FACTS[fact as NumberFact] : YES_NO_FACTS[fact as YesNoFact];
}
