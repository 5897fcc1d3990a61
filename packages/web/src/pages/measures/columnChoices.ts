import type { MeasureQuestion, SeenColumn } from "./measureMessage.ts";

/** Column names, and the group that is set against the others; empty is no choice. */
export interface Choices {
  readonly unit: string;
  readonly group: string;
  readonly weight: string;
  readonly within: string;
  readonly focus: string;
}

const WORDS = {
  unit: /school|vestiging|brin|unit|klas|class|site/i,
  group: /groep|group|opleiding|education|inkomen|income|herkomst|origin/i,
  weight: /^(?:n|count|aantal|aantallen|leerlingen|pupils|freq|weight)$/i,
} as const;

/** A first guess by the names of the columns; what cannot be guessed is the next column in order. */
export function startChoices(columns: readonly SeenColumn[]): Choices {
  const names = columns.map(({ name }) => name);
  const weight = names.find((name) => WORDS.weight.test(name)) ?? "";
  const free = names.filter((name) => name !== weight);
  const unit = free.find((name) => WORDS.unit.test(name)) ?? free[0] ?? "";
  const others = free.filter((name) => name !== unit);
  const group = others.find((name) => WORDS.group.test(name)) ?? others[0] ?? "";
  return { unit, group, weight, within: "", focus: "" };
}

/** What is asked of the core. */
export function questionOf({ unit, group, weight, within, focus }: Choices): MeasureQuestion {
  return {
    columns: { unit, group, levels: within === "" ? [] : [within], ...(weight === "" ? {} : { weight }) },
    ...(focus === "" ? {} : { focus }),
  };
}
