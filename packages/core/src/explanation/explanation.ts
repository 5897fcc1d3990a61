import type { Parameter } from "../rules/parameters.ts";
import type { Text } from "../vocabulary/text.ts";

/** What a number in an explanation counts; decides how it is written. `euro` is a decimal string of euros, `change` one that always shows its sign. */
export type QuantityUnit = "number" | "points" | "pupils" | "percent" | "euro" | "change" | "text";

export interface Quantity {
  readonly value: string;
  readonly unit: QuantityUnit;
}

export type Quantities = Readonly<Record<string, Quantity>>;

/** The place in the rules that a step rests on. */
export interface Basis {
  readonly parameter: string;
  readonly label: Text;
  readonly value: string;
  readonly unit: Parameter["unit"];
  readonly article: string;
  readonly link: string;
  readonly validFrom: string;
  readonly status: Parameter["status"];
  readonly replaced?: string;
}

/** One step from facts and rules to the decision; `{name}` in the sentence stands for the quantity of that name. */
export interface Step {
  readonly id: string;
  readonly sentence: Text;
  readonly quantities: Quantities;
  readonly basis: readonly Basis[];
}

/** Another outcome, had one thing been different. */
export interface Alternative {
  readonly id: string;
  readonly sentence: Text;
  readonly quantities: Quantities;
}

/** The whole road from facts and rules to one decision, as data; words are made from it in `renderExplanation`. */
export interface Explanation {
  readonly subject: string;
  readonly title: Text;
  readonly steps: readonly Step[];
  readonly alternatives: readonly Alternative[];
  readonly remarks: readonly Step[];
}

export function basisOf(parameter: Parameter): Basis {
  const { id, label, value, unit, article, link, validFrom, status, replaced } = parameter;
  return {
    parameter: id,
    label,
    value,
    unit,
    article,
    link,
    validFrom,
    status,
    ...(replaced === undefined ? {} : { replaced }),
  };
}
