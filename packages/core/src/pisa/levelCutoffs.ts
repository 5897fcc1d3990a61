import { toNumber } from "../numbers/fraction.ts";
import { exactValue, parameterOf, resolveParameters, type Parameter } from "../rules/parameters.ts";
import type { RuleBook } from "../rules/ruleBook.ts";
import { done, type Outcome } from "../vocabulary/refusal.ts";
import type { LevelCutoffs } from "./pisaMeasures.ts";

/** The borders of level 3 with where they come from. */
export interface KnownCutoffs {
  readonly cutoffs: LevelCutoffs;
  readonly parameters: readonly Parameter[];
}

const REGULATION = "oecd-pisa";
const NAMES = { read: "readingLevelThree", math: "mathsLevelThree", scie: "scienceLevelThree" } as const;

/** The latest borders of level 3 in the rules. */
export function levelCutoffs(book: RuleBook): Outcome<KnownCutoffs> {
  const latest = book.get(REGULATION)?.at(-1)?.validFrom ?? "2018-10-23";
  const found = resolveParameters(book, [{ regulation: REGULATION, datedBy: "count-date" }], {
    "count-date": latest,
    "school-year": latest,
  });
  if (!found.ok) return found;
  const at = (name: string) => `${REGULATION}/${name}`;
  const value = (name: string): number => toNumber(exactValue(found.value, at(name)));
  return done({
    cutoffs: { read: value(NAMES.read), math: value(NAMES.math), scie: value(NAMES.scie) },
    parameters: Object.values(NAMES).map((name) => parameterOf(found.value, at(name))),
  });
}
