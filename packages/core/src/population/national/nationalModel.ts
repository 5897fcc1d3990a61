import { toNumber } from "../../numbers/fraction.ts";
import { exactValue, type ParameterSet, type Requirement } from "../../rules/parameters.ts";

const REGULATION = "kansrijk-rekenmodel-loopbanen";

/** The rules that the model is read from. */
export const NATIONAL_MODEL_RULES: readonly Requirement[] = [{ regulation: REGULATION, datedBy: "school-year" }];

/** The rules have one version, with the figures of all years: any day from here on will do. */
export const NATIONAL_MODEL_DATE = "2024-08-01";

/** Published figures and assumptions by name; percentages stay percentages. Plain data, so that it can go to a thread. */
export type NationalModel = ReadonlyMap<string, number>;

export function readNationalModel(parameters: ParameterSet): NationalModel {
  const prefix = `${REGULATION}/`;
  const names = [...parameters.parameters.keys()].filter((id) => id.startsWith(prefix));
  return new Map(names.map((id) => [id.slice(prefix.length), toNumber(exactValue(parameters, id))]));
}

/** @throws RangeError when the model has no such figure */
export function figureOf(model: NationalModel, name: string): number {
  const value = model.get(name);
  if (value === undefined) throw new RangeError(`the model has no figure ${name}`);
  return value;
}

/**
 * The figure of any year, from those with names as `name` followed by a year and `end`: between two known years on a straight
 * line, before the first and after the last as those.
 */
export function figureByYear(model: NationalModel, name: string, end = ""): (year: number) => number {
  const known = [...model]
    .flatMap(([key, value]) => {
      const year = Number(key.slice(name.length, name.length + 4));
      return key.startsWith(name) && key === `${name}${year}${end}` ? [{ year, value }] : [];
    })
    .sort((a, b) => a.year - b.year);
  if (known.length === 0) throw new RangeError(`the model has no figures ${name}<year>${end}`);
  const values = Float64Array.from({ length: LAST - FIRST + 1 }, (_, index) => valueIn(known, FIRST + index));
  return (year) => values[Math.max(0, Math.min(LAST - FIRST, year - FIRST))]!;
}

/** Careers lie between these years. */
const FIRST = 1990;
const LAST = 2050;

function valueIn(known: readonly { year: number; value: number }[], year: number): number {
  const before = known.findLast((point) => point.year <= year);
  const after = known.find((point) => point.year >= year);
  if (!before || !after) return (before ?? after)!.value;
  if (before.year === after.year) return before.value;
  return before.value + ((after.value - before.value) * (year - before.year)) / (after.year - before.year);
}
