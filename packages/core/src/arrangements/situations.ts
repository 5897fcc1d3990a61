import type { Text } from "../vocabulary/text.ts";

/** What a family may need something for. About a moment, never about a child. */
export const SITUATIONS = {
  "money-short": { nl: "Te weinig geld voor de maand", en: "Too little money for the month" },
  food: { nl: "Eten op school of thuis", en: "Food at school or at home" },
  laptop: { nl: "Een laptop of tablet voor school", en: "A laptop or tablet for school" },
  "school-costs": {
    nl: "Schoolreis, schoolspullen of ouderbijdrage",
    en: "School trip, school supplies or contribution",
  },
  sport: { nl: "Sport of zwemles", en: "Sport or swimming lessons" },
  culture: { nl: "Muziek, dans, theater of boeken", en: "Music, dance, theatre or books" },
  clothes: { nl: "Kleding en spullen", en: "Clothes and things" },
  bicycle: { nl: "Een fiets of vervoer naar school", en: "A bicycle or getting to school" },
  debts: { nl: "Schulden of rekeningen die blijven liggen", en: "Debts or bills that are not paid" },
  "parents-language": { nl: "Nederlands leren of hulp bij formulieren", en: "Learning Dutch or help with forms" },
  housing: { nl: "Wonen, huur of energie", en: "Housing, rent or energy" },
  celebration: { nl: "Verjaardag of vakantie", en: "Birthday or holiday" },
} as const satisfies Record<string, Text>;

export type Situation = keyof typeof SITUATIONS;

export const SITUATION_IDS = Object.keys(SITUATIONS) as [Situation, ...Situation[]];
