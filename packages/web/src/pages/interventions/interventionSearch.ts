import { AGES, CORNERS, THEMES } from "@kansrijk/core/policy/taxonomy";
import { EDITIONS, type Edition } from "@kansrijk/core/interventions/effectFigure";

type Key<T> = Extract<keyof T, string>;

/** What the addresses of the pages about interventions say; each page uses what it needs. */
export interface InterventionSearch {
  readonly theme?: Key<typeof THEMES>;
  readonly age?: Key<typeof AGES>;
  readonly corner?: Key<typeof CORNERS>;
  /** Ids with commas, to lay side by side. */
  readonly ids?: string;
  readonly edition?: Edition;
  readonly plaats?: string;
  readonly cost?: number;
}

/** Takes from an address what can be understood and leaves out the rest. */
export function interventionSearch(raw: Readonly<Record<string, unknown>>): InterventionSearch {
  const theme = keyOf(THEMES, raw["theme"]);
  const age = keyOf(AGES, raw["age"]);
  const corner = keyOf(CORNERS, raw["corner"]);
  const edition = EDITIONS.find((item) => item === String(raw["edition"]));
  const [ids, plaats, cost] = [raw["ids"], raw["plaats"], Number(raw["cost"])];
  return {
    ...(theme ? { theme } : {}),
    ...(age ? { age } : {}),
    ...(corner ? { corner } : {}),
    ...(edition ? { edition } : {}),
    ...(typeof ids === "string" && /^[\w,-]{1,400}$/.test(ids) ? { ids } : {}),
    ...(typeof plaats === "string" && /^(PV\d{2}|GM\d{4})$/.test(plaats) ? { plaats } : {}),
    ...(Number.isInteger(cost) && cost >= 1 && cost <= 5 ? { cost } : {}),
  };
}

function keyOf<T extends object>(terms: T, value: unknown): Key<T> | undefined {
  return typeof value === "string" && Object.hasOwn(terms, value) ? (value as Key<T>) : undefined;
}
