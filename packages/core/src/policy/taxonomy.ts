import { z } from "zod";
import type { LetterPlace } from "../letters/letterPlace.ts";
import type { Text } from "../vocabulary/text.ts";

export interface Term {
  readonly label: Text;
  /** Where a letter gives the division; absent when it is our own. */
  readonly place?: LetterPlace;
}

const LEVERS_HEADING = "Aangrijpingspunten voor beleid";
const lever = (heading: string, words: string): LetterPlace => ({
  letter: "S1",
  heading: `${LEVERS_HEADING} › ${heading}`,
  paragraph: 1,
  words: [words],
});

/** The three points of leverage of 2019. */
export const LEVERS = {
  "access-quality": {
    label: { nl: "Toegankelijkheid en kwaliteit", en: "Accessibility and quality" },
    place: lever("I. Toegankelijkheid en kwaliteit", "negatieve prikkels"),
  },
  transitions: {
    label: { nl: "Overgangen", en: "Transitions" },
    place: lever("II. Overgangen", "onderwijssectoren"),
  },
  "school-surroundings": {
    label: { nl: "School en omgeving", en: "School and surroundings" },
    place: lever("III. School en omgeving", "maatschappelijke"),
  },
} as const satisfies Record<string, Term>;

const flexibility = (heading: string, words: string): LetterPlace => ({
  letter: "S4",
  heading,
  paragraph: 1,
  words: [words],
});

/** The five flexibility measures of 2023, all below the fifth field of action (core/indicators/fields). */
export const FLEXIBILITY = {
  "room-to-discover": {
    label: { nl: "Ruimte om te ontdekken", en: "Room to discover" },
    place: flexibility("1. Meer ruimte voor leerlingen om te ontdekken wat ze kunnen en willen", "brugklassen"),
  },
  "view-on-development": {
    label: { nl: "Zicht op ontwikkeling", en: "A view on development" },
    place: flexibility("2. Beter zicht op de ontwikkeling van leerlingen", "leerlingvolgsystemen"),
  },
  "easier-moving-up": {
    label: { nl: "Makkelijker doorstromen", en: "Easier moving up" },
    place: flexibility("3. Makkelijker doorstromen", "onderwijsaanbod"),
  },
  cooperation: {
    label: { nl: "Samenwerking tussen scholen", en: "Cooperation between schools" },
    place: flexibility(
      "4. Versterken van regionale en organisatorische samenwerking tussen scholen",
      "subsidieregeling",
    ),
  },
  "fair-advice": {
    label: { nl: "Adviezen die recht doen", en: "Fair advice" },
    place: flexibility("5. Schooladviezen die recht doen aan leerlingen", "toetsadvies"),
  },
} as const satisfies Record<string, Term>;

/** The triangle of the network approach. */
export const CORNERS = {
  home: { label: { nl: "Thuis", en: "Home" } },
  school: { label: { nl: "School", en: "School" } },
  surroundings: { label: { nl: "Omgeving", en: "Surroundings" } },
} as const satisfies Record<string, Term>;

export const SECTORS = {
  early: { label: { nl: "Voorschool", en: "Early years" } },
  po: { label: { nl: "Basisonderwijs", en: "Primary" } },
  so: { label: { nl: "Speciaal onderwijs", en: "Special" } },
  vo: { label: { nl: "Voortgezet onderwijs", en: "Secondary" } },
  mbo: { label: { nl: "Mbo", en: "Vocational" } },
  ho: { label: { nl: "Hoger onderwijs", en: "Higher" } },
} as const satisfies Record<string, Term>;

/** Ages of the children and young people that something is for; the upper bound is not included. */
export const AGES = {
  "0-4": { label: { nl: "0 tot 4 jaar", en: "0 to 4" } },
  "4-12": { label: { nl: "4 tot 12 jaar", en: "4 to 12" } },
  "12-16": { label: { nl: "12 tot 16 jaar", en: "12 to 16" } },
  "16-27": { label: { nl: "16 tot 27 jaar", en: "16 to 27" } },
} as const satisfies Record<string, Term>;

const THEMES_PLACE: LetterPlace = {
  letter: "S1",
  heading: "Netwerkaanpak: de Gelijke Kansen Alliantie (GKA)",
  paragraph: 4,
  words: ["tien thema’s"],
};

/** The ten themes of the Gelijke Kansen Alliantie. */
export const THEMES = {
  professionalisation: { label: { nl: "Professionalisering", en: "Professionalisation" }, place: THEMES_PLACE },
  "mentoring-coaching": { label: { nl: "Mentoring en coaching", en: "Mentoring and coaching" }, place: THEMES_PLACE },
  "parent-involvement": { label: { nl: "Ouderbetrokkenheid", en: "Parent involvement" }, place: THEMES_PLACE },
  "extra-teaching": { label: { nl: "Extra onderwijs", en: "Extra teaching" }, place: THEMES_PLACE },
  "smooth-transitions": { label: { nl: "Soepele overgangen", en: "Smooth transitions" }, place: THEMES_PLACE },
  "poverty-health": { label: { nl: "Armoede en gezondheid", en: "Poverty and health" }, place: THEMES_PLACE },
  "career-learning": { label: { nl: "Loopbaanleren", en: "Career learning" }, place: THEMES_PLACE },
  "sport-culture": { label: { nl: "Sport en cultuur", en: "Sport and culture" }, place: THEMES_PLACE },
  "non-cognitive-skills": {
    label: { nl: "Non-cognitieve vaardigheden", en: "Non-cognitive skills" },
    place: THEMES_PLACE,
  },
  "teaching-methods": { label: { nl: "Leermethoden", en: "Teaching methods" }, place: THEMES_PLACE },
} as const satisfies Record<string, Term>;

const ids = <K extends string>(terms: Readonly<Record<K, Term>>) => z.enum(Object.keys(terms) as [K, ...K[]]);

export const leverId = ids(LEVERS);
export const flexibilityId = ids(FLEXIBILITY);
export const cornerId = ids(CORNERS);
export const sectorId = ids(SECTORS);
export const ageId = ids(AGES);
export const themeId = ids(THEMES);
/** One of the five fields of action of 2023 (FIELD_TITLES). */
export const fieldNumber = z.int().min(1).max(5);
