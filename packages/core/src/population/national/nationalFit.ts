import { toNumber } from "../../numbers/fraction.ts";
import { exactValue, parameterOf, type ParameterSet } from "../../rules/parameters.ts";
import type { ParameterEntry } from "../../rules/schema.ts";
import type { Text } from "../../vocabulary/text.ts";
import { NATIONAL_MODEL_RULES } from "./nationalModel.ts";

/** A figure measured in the register: its name in the model, and the number of pupils or schools behind it. */
export interface FoundFigure {
  readonly figure: string;
  readonly value: number;
  readonly count: number;
}

/** One figure of the generated register beside the published or assumed one. */
export interface NationalFitRow {
  readonly figure: string;
  readonly measure: Text;
  readonly unit: ParameterEntry["unit"];
  readonly target: number;
  readonly achieved: number;
  /** achieved - target */
  readonly difference: number;
  /** The largest difference, either way, that we call alike: a fixed part, and three standard errors. */
  readonly margin: number;
  readonly within: boolean;
  /** Decimals that make sense when the row is printed. */
  readonly decimals: number;
  readonly status: ParameterEntry["status"];
  readonly source: { readonly title: string; readonly link: string };
}

/** Fixed parts of the margins by the beginning of the name of a figure; the first that fits counts. */
const MARGINS: readonly { readonly name: string; readonly relative?: number; readonly absolute?: number }[] = [
  { name: "pupilsPrimary", relative: 0.02 },
  // Newcomers in a class of their own and adult education are in the published figure and not in the country.
  { name: "pupilsSecondary", relative: 0.06 },
  { name: "firstAdvice", absolute: 0.5 },
  { name: "position", absolute: 1.5 },
  { name: "examCandidates", relative: 0.08 },
  { name: "earlyLeavers", relative: 0.06 },
  { name: "earlyTarget", relative: 0.05 },
  { name: "segregation", absolute: 3 },
  { name: "stackingTop", absolute: 5 },
  { name: "stackingBottom", absolute: 3 },
  { name: "stacking", absolute: 1.5 },
  { name: "size", relative: 0.15 },
  { name: "contributionMean", relative: 0.05 },
  { name: "schoolCosts", relative: 0.05 },
  { name: "testHigher", absolute: 3 },
  { name: "raised", absolute: 3 },
  { name: "", absolute: 1.5 },
];

/** Figures about schools and places that a part of the country cannot have. */
const WHOLE_ONLY = /^(segregation|size|stacking.*Schools|provider|contribution|schoolCosts)/;

const STANDARD_ERRORS = 3;
/** Pupils of one school resemble each other: standard errors are larger than for pupils drawn one by one. */
const CLUSTERED = 1.5;

const REGULATION = NATIONAL_MODEL_RULES[0]!.regulation;

/**
 * Compares what was found with the figures of the rules.
 * @param share part of the children of the country that was made; totals are compared with that part
 */
export function nationalFit(found: readonly FoundFigure[], parameters: ParameterSet, share: number): NationalFitRow[] {
  const compared = share > 0.999 ? found : found.filter(({ figure }) => !WHOLE_ONLY.test(figure));
  return compared.map(({ figure, value, count }) => {
    const id = `${REGULATION}/${figure}`;
    const { label, unit, status, article, link } = parameterOf(parameters, id);
    const whole = toNumber(exactValue(parameters, id));
    const isTotal = unit === "pupils" && !figure.startsWith("size");
    const target = isTotal ? whole * share : whole;
    const { relative = 0, absolute = 0 } = MARGINS.find(({ name }) => figure.startsWith(name))!;
    const margin = absolute + relative * target + STANDARD_ERRORS * standardError(unit, isTotal, target, count);
    const difference = value - target;
    return {
      figure,
      measure: label,
      unit,
      target,
      achieved: value,
      difference,
      margin,
      within: Math.abs(difference) <= margin,
      decimals: unit === "percent" || unit === "points" ? 1 : 0,
      status,
      source: { title: article, link },
    };
  });
}

function standardError(unit: ParameterEntry["unit"], isTotal: boolean, target: number, count: number): number {
  if (isTotal) return CLUSTERED * Math.sqrt(target);
  if (unit === "percent" && count > 0)
    return CLUSTERED * 100 * Math.sqrt(((target / 100) * (1 - target / 100)) / count);
  return 0;
}
