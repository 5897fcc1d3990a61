import { multiply, fraction } from "../numbers/fraction.ts";
import { exactValue, type ParameterSet, type Requirement } from "../rules/parameters.ts";
import { done, refused, type Outcome, type Refusal } from "../vocabulary/refusal.ts";
import { EDUCATION_LEVELS, ORIGIN_GROUPS, STAY_LEVELS, type FeatureLevel } from "./features.ts";
import type { ScoreModel } from "./scoreModel.ts";

const REGULATION = "kansrijk-rekenmodel-onderwijsscore";
const PER_POINT = 10_000n;

/** The rules that the model is read from. */
export const SCORE_MODEL_RULES: readonly Requirement[] = [{ regulation: REGULATION, datedBy: "count-date" }];

/** The coefficients in force, also with values that are tried out; refuses with the name of each parameter that does not fit. */
export function readScoreModel(parameters: ParameterSet): Outcome<ScoreModel> {
  const refusals: Refusal[] = [];
  const value = (name: string): number => {
    const units = unitsOf(parameters, `${REGULATION}/${name}`);
    if (typeof units === "number") return units;
    refusals.push(units);
    return 0;
  };
  const list = (feature: string, levels: readonly FeatureLevel[]): Int32Array =>
    Int32Array.from(levels, (level) => value(parameterName(feature, level)));
  const model: ScoreModel = {
    start: value("start"),
    motherEducation: list("motherEducation", EDUCATION_LEVELS),
    fatherEducation: list("fatherEducation", EDUCATION_LEVELS),
    origin: list("origin", ORIGIN_GROUPS),
    motherStay: list("motherStay", STAY_LEVELS),
    debt: value("debt"),
    schoolMean: value("schoolMean"),
  };
  return refusals.length > 0 ? refused(...refusals) : done(model);
}

/** `motherEducation` and level `mbo-2-3` is `motherEducationMbo23`. */
function parameterName(feature: string, level: FeatureLevel): string {
  return feature + level.code.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}

function unitsOf(parameters: ParameterSet, id: string): number | Refusal {
  const parameter = parameters.parameters.get(id);
  if (!parameter) {
    const message = { nl: `Parameter ${id} ontbreekt in de regels.`, en: `Parameter ${id} is missing from the rules.` };
    return { kind: "missing-parameter", message };
  }
  const scaled = multiply(exactValue(parameters, id), fraction(PER_POINT));
  const units = scaled.n / scaled.d;
  if (units * scaled.d === scaled.n && units > -MOST && units < MOST) return Number(units);
  const message = {
    nl: `${id} is "${parameter.value}"; verwacht: hooguit vier decimalen en kleiner dan 10.000.`,
    en: `${id} is "${parameter.value}"; expected: at most four decimals and below 10,000.`,
  };
  return { kind: "invalid-setting", message };
}

/** Keeps a score within 32 bits. */
const MOST = 10_000n * PER_POINT;
