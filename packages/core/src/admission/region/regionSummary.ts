import { exactValue, type ParameterSet, type Requirement } from "../../rules/parameters.ts";
import { done, refused, type Outcome, type Refusal } from "../../vocabulary/refusal.ts";
import type { DepartmentLevel } from "./levels.ts";

/** The departments of one level in figures. */
export interface LevelSummary {
  readonly level: DepartmentLevel;
  readonly programmes: number;
  readonly places: number;
  readonly firstWishes: number;
  /** Spread of the natural logarithm of first wishes per place. */
  readonly pressureSpread: number;
}

/** A region in figures, without any department: what a table is made from where there is none. */
export interface RegionSummary {
  readonly levels: readonly LevelSummary[];
  readonly schools: number;
  /** Spread of the natural logarithm of the places of a department within its level. */
  readonly sizeSpread: number;
  /** Most first wishes per place, as a natural logarithm. */
  readonly mostPressure: number;
  /** Spread of the logarithm of second (third) wishes per first wish, and how much lower it is per unit of pressure. */
  readonly secondSpread: number;
  readonly thirdSpread: number;
  readonly secondByPressure: number;
  readonly thirdByPressure: number;
  /** Correlation of the two. */
  readonly laterCorrelation: number;
}

const REGULATION = "kansrijk-rekenmodel-aanmeldregio";

/** The rules that the summary is read from. */
export const REGION_RULES: readonly Requirement[] = [{ regulation: REGULATION, datedBy: "school-year" }];

const LEVELS = [
  ["vmboB", "v.a. vmbo-b"],
  ["vmboK", "v.a. vmbo-k"],
  ["vmboGt", "v.a. vmbo-g-t"],
  ["havo", "v.a. havo"],
  ["vwo", "vwo"],
] as const satisfies readonly (readonly [string, DepartmentLevel])[];

/** The figures in force; refuses with the name of each parameter that is missing or does not fit. */
export function readRegionSummary(parameters: ParameterSet): Outcome<RegionSummary> {
  const refusals: Refusal[] = [];
  const value = (name: string, fits: (value: number) => boolean): number => {
    const id = `${REGULATION}/${name}`;
    if (!parameters.parameters.has(id)) {
      refusals.push(refusal("missing-parameter", `${id} ontbreekt in de regels.`, `${id} is missing from the rules.`));
      return 0;
    }
    const { n, d } = exactValue(parameters, id);
    const number = Number(n) / Number(d);
    if (!fits(number))
      refusals.push(refusal("invalid-setting", `${id} is ${number}: dat kan niet.`, `${id} is ${number}: impossible.`));
    return number;
  };
  const count = (name: string): number => value(name, (number) => Number.isInteger(number) && inRange(number, 1, 1e6));
  const spread = (name: string): number => value(name, (number) => inRange(number, 0, 3));
  const slope = (name: string): number => value(name, (number) => inRange(number, -3, 3));
  const summary: RegionSummary = {
    levels: LEVELS.map(([name, level]) => ({
      level,
      programmes: count(`${name}Programmes`),
      places: count(`${name}Places`),
      firstWishes: count(`${name}FirstWishes`),
      pressureSpread: spread(`${name}PressureSpread`),
    })),
    schools: count("schools"),
    sizeSpread: spread("sizeSpread"),
    mostPressure: spread("mostPressure"),
    secondSpread: spread("secondSpread"),
    thirdSpread: spread("thirdSpread"),
    secondByPressure: slope("secondByPressure"),
    thirdByPressure: slope("thirdByPressure"),
    laterCorrelation: value("laterCorrelation", (number) => inRange(number, -1, 1)),
  };
  return refusals.length > 0 ? refused(...refusals) : done(summary);
}

function inRange(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

function refusal(kind: Refusal["kind"], nl: string, en: string): Refusal {
  return { kind, message: { nl, en } };
}
