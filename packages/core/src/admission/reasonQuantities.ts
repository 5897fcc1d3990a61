import type { Quantities, Quantity } from "../explanation/explanation.ts";
import type { ChoiceReason, ReasonCutoff } from "./choiceReasons.ts";

export const number = (value: number): Quantity => ({ value: String(value), unit: "number" });
const text = (value: string): Quantity => ({ value, unit: "text" });

/** The quantities that sentences about a choice can name. */
export function quantitiesOf(reason: ChoiceReason, item?: ReasonCutoff): Quantities {
  return {
    rank: number(reason.rank),
    programme: text(reason.programme),
    capacity: number(reason.capacity),
    kept: number(reason.keptForOthers),
    ...(reason.key ? { class: number(reason.key.class), number: number(reason.key.number) } : {}),
    ...(item ? { places: number(item.places) } : {}),
    ...(item?.group != null ? { group: text(item.group) } : {}),
    ...(item?.cutoff ? { lastClass: number(item.cutoff.class), lastNumber: number(item.cutoff.number) } : {}),
  };
}
