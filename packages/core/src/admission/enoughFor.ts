import type { ChoiceReason, ReasonCutoff } from "./choiceReasons.ts";
import type { Difference } from "./rerunPlacement.ts";

/** What an applicant could have had otherwise to get a missed choice. */
export const ENOUGH_KINDS = ["number", "order", "class", "both"] as const;

/** One difference that is enough for a choice at the cut-offs as they are. */
export interface Enough {
  readonly kind: (typeof ENOUGH_KINDS)[number];
  readonly item: ReasonCutoff;
  /** The number, place or class that is enough; a lower one is better. */
  readonly value: number;
  /** Of the kind `both`, beside the number. */
  readonly class?: number;
}

/** The differences that would be enough for a missed choice at the cut-offs, the easiest one first. */
export function enoughFor({ key, cutoffs, hasOrder }: ChoiceReason): Enough[] {
  if (!key || cutoffs.some(({ kind, passed }) => kind === "quota" && !passed)) return [];
  return cutoffs
    .flatMap((item): Enough[] => {
      if (item.kind === "quota" || !item.cutoff || item.cutoff.class === 0) return [];
      const { class: lastClass, number: lastNumber } = item.cutoff;
      if (hasOrder) return [{ kind: "order", item, value: lastNumber }];
      // Without numbers nobody can go before who is in the same class.
      if (lastClass === key.class) return lastNumber < 1 ? [] : [{ kind: "number", item, value: lastNumber }];
      if (key.number < lastNumber) return [{ kind: "class", item, value: lastClass }];
      if (lastClass > 1) return [{ kind: "class", item, value: lastClass - 1 }];
      return lastNumber < 1 ? [] : [{ kind: "both", item, value: lastNumber, class: lastClass }];
    })
    .toSorted((a, b) => ENOUGH_KINDS.indexOf(a.kind) - ENOUGH_KINDS.indexOf(b.kind) || b.value - a.value);
}

/** The same difference with another value, for a placement with it. */
export function differenceOf(programme: string, enough: Enough, value: number): Difference {
  switch (enough.kind) {
    case "number":
      return { programme, number: value };
    case "order":
      return { programme, place: value };
    case "class":
      return { programme, class: value };
    case "both":
      return { programme, number: value, class: enough.class! };
  }
}
