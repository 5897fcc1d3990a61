import { FIELD_TITLES } from "../indicators/fields.ts";
import type { Text } from "../vocabulary/text.ts";
import { RESPONSIBLE, STATES, type PolicyMeasure } from "./policyMeasure.ts";
import { AGES, CORNERS, FLEXIBILITY, LEVERS, SECTORS, type Term } from "./taxonomy.ts";

export interface Dimension {
  readonly label: Text;
  readonly terms: ReadonlyMap<string, Text>;
  readonly of: (measure: PolicyMeasure) => readonly string[];
}

const labels = (terms: Readonly<Record<string, Term>>): ReadonlyMap<string, Text> =>
  new Map(Object.entries(terms).map(([id, { label }]) => [id, label]));
const texts = (terms: Readonly<Record<string, Text>>): ReadonlyMap<string, Text> => new Map(Object.entries(terms));

/** The ways to divide measures; a table of coverage crosses two. */
export const DIMENSIONS = {
  field: {
    label: { nl: "Veld (2023)", en: "Field (2023)" },
    terms: texts(FIELD_TITLES),
    of: ({ fields }) => fields.map(String),
  },
  lever: {
    label: { nl: "Aangrijpingspunt (2019)", en: "Point of leverage (2019)" },
    terms: labels(LEVERS),
    of: ({ levers }) => levers,
  },
  flexibility: {
    label: { nl: "Flexibiliteit", en: "Flexibility" },
    terms: labels(FLEXIBILITY),
    of: ({ flexibility }) => flexibility,
  },
  corner: {
    label: { nl: "Thuis, school, omgeving", en: "Home, school, surroundings" },
    terms: labels(CORNERS),
    of: ({ corners }) => corners,
  },
  sector: { label: { nl: "Sector", en: "Sector" }, terms: labels(SECTORS), of: ({ sectors }) => sectors },
  age: { label: { nl: "Leeftijd", en: "Age" }, terms: labels(AGES), of: ({ ages }) => ages },
  responsible: {
    label: { nl: "Wie moet iets doen", en: "Who has to act" },
    terms: texts(RESPONSIBLE),
    of: ({ responsible }) => responsible,
  },
  state: { label: { nl: "Stand", en: "State" }, terms: texts(STATES), of: ({ status }) => [status.state] },
} as const satisfies Record<string, Dimension>;

export type DimensionId = keyof typeof DIMENSIONS;

export const DIMENSION_IDS = Object.keys(DIMENSIONS) as [DimensionId, ...DimensionId[]];
