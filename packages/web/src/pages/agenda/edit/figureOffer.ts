import type { FigureQuestion } from "@kansrijk/core/agenda/agenda";
import type { Text } from "@kansrijk/core/vocabulary/text";
import type { FigureStyle } from "../../../monitor/figureText.ts";

interface OfferedValue {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A figure of the monitor that can be taken into the agenda. */
export interface FigureOffer {
  readonly question: FigureQuestion;
  readonly title: Text;
  /** What stands beside each other when it is a difference between groups; null for the figure itself. */
  readonly between: Text | null;
  readonly style: FigureStyle;
  /** One of the five fields of action. */
  readonly field: number;
  readonly year: number;
  readonly own: OfferedValue;
  readonly country: OfferedValue | null;
  /** Why it stands out; null when it does not. */
  readonly reason: Text | null;
}

/** The same question has the same key. */
export function questionKey({ indicator, breakdown, group, against, municipality }: FigureQuestion): string {
  return [indicator, breakdown, group, against, municipality].map((part) => part ?? "").join("/");
}
