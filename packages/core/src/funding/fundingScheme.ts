import type { Explanation } from "../explanation/explanation.ts";
import type { ParameterSet, Requirement } from "../rules/parameters.ts";
import type { Outcome } from "../vocabulary/refusal.ts";
import type { Text } from "../vocabulary/text.ts";
import type { FundingDecisions } from "./fundingDecisions.ts";
import type { MoneySetting } from "./fundingMoney.ts";
import type { PublishedScore } from "./po/factsFromScores.ts";
import type { PupilScores } from "./po/factsFromPupils.ts";

/** What a scheme can be fed with: a published table of scores per site, or the scores of pupils. */
export type FundingSource =
  | { readonly kind: "scores"; readonly rows: readonly PublishedScore[] }
  | { readonly kind: "pupils"; readonly table: PupilScores };

/** A value of a rule that a user may try out. */
export interface Lever {
  readonly parameter: string;
  readonly label: Text;
  readonly unit: "percent" | "euro" | "choice";
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly options?: readonly string[];
  /** Sources for which the lever can be moved; a published table cannot be recomputed for another target group. */
  readonly sources: readonly FundingSource["kind"][];
}

/** A way of dividing money over schools. It describes itself; page, route and command render what it says. */
export interface FundingScheme<Facts = unknown> {
  readonly id: string;
  readonly title: Text;
  readonly question: Text;
  readonly method: string;
  readonly levers: readonly Lever[];
  readonly requirements: (source: FundingSource["kind"], money: MoneySetting) => readonly Requirement[];
  readonly facts: (source: FundingSource, parameters: ParameterSet) => Outcome<Facts>;
  readonly decide: (facts: Facts, parameters: ParameterSet, money: MoneySetting) => FundingDecisions;
  readonly explain: (
    facts: Facts,
    decisions: FundingDecisions,
    parameters: ParameterSet,
    money: MoneySetting,
    index: number,
  ) => Explanation;
  /** Per site how favourable the surroundings of its pupils are on average: lower is less favourable. */
  readonly surroundings: (facts: Facts) => Float64Array;
  /** By what figure that is measured. */
  readonly surroundingsLabel: (facts: Facts) => Text;
  /** Facts as JSON and back, exactly: the browser decides on the same facts with the same code. */
  readonly pack: (facts: Facts) => unknown;
  readonly unpack: (packed: unknown) => Facts;
}
