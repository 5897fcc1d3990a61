import { parseDecimal, type Fraction } from "../numbers/fraction.ts";
import type { IsoDate } from "../vocabulary/isoDate.ts";
import { done, refused, type Outcome, type Refusal } from "../vocabulary/refusal.ts";
import type { RuleVersion } from "./readRule.ts";
import { inForce, type RuleBook } from "./ruleBook.ts";
import { unfitValue } from "./unfitValue.ts";
import type { ParameterEntry, RuleFile } from "./schema.ts";

/** Values tried out instead of the rule: `regulation/parameter` to a decimal or a choice. */
export type Overlay = Readonly<Record<string, string>>;

/** A parameter as used in one decision: the value, where it comes from, and what it replaced in a what-if. */
export interface Parameter extends ParameterEntry {
  readonly id: string;
  readonly regulation: string;
  readonly validFrom: IsoDate;
  readonly replaced?: string;
}

/** The parameters of one decision and the versions of the rules they came from. */
export interface ParameterSet {
  readonly rules: readonly RuleVersion[];
  readonly parameters: ReadonlyMap<string, Parameter>;
}

export type DateOf = Readonly<Record<RuleFile["datedBy"], IsoDate>>;

/** A regulation that a decision needs. An optional one may be missing for the date. */
export interface Requirement {
  readonly regulation: string;
  readonly datedBy: RuleFile["datedBy"];
  readonly optional?: boolean;
}

/** Gathers the parameters in force on the dates of the decision, with the overlay laid over them. */
export function resolveParameters(
  book: RuleBook,
  requirements: readonly Requirement[],
  dates: DateOf,
  overlay: Overlay = {},
): Outcome<ParameterSet> {
  const found = requirements.map((requirement) => ({
    requirement,
    outcome: inForce(book, requirement.regulation, dates[requirement.datedBy]),
  }));
  const refusals: Refusal[] = found.flatMap(({ requirement, outcome }) =>
    outcome.ok || requirement.optional ? [] : outcome.refusals,
  );
  const rules = found.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
  const parameters = new Map<string, Parameter>();
  for (const rule of rules) {
    for (const [name, entry] of Object.entries(rule.parameters)) {
      const id = `${rule.regulation}/${name}`;
      parameters.set(id, { ...entry, id, regulation: rule.regulation, validFrom: rule.validFrom });
    }
  }
  for (const [id, value] of Object.entries(overlay)) {
    const original = parameters.get(id);
    const refusal = original ? unfitValue(original, value) : unknown(id, [...parameters.keys()]);
    if (refusal) refusals.push(refusal);
    else if (original && original.value !== value)
      parameters.set(id, { ...original, value, status: "assumed", replaced: original.value });
  }
  return refusals.length > 0 ? refused(...refusals) : done({ rules, parameters });
}

function unknown(id: string, known: readonly string[]): Refusal {
  return {
    kind: "invalid-setting",
    message: {
      nl: `Parameter ${id} bestaat hier niet. Wel: ${known.join(", ")}.`,
      en: `There is no parameter ${id} here. Known: ${known.join(", ")}.`,
    },
  };
}

/** The exact value of a parameter that the caller has required; percentages stay percentages (12 is 12, not 0.12). */
export function exactValue(set: ParameterSet, id: string): Fraction {
  const value = parseDecimal(parameterOf(set, id).value);
  if (!value) throw new TypeError(`${id} is not a number`);
  return value;
}

export function parameterOf(set: ParameterSet, id: string): Parameter {
  const parameter = set.parameters.get(id);
  if (!parameter) throw new RangeError(`parameter ${id} was not required`);
  return parameter;
}
