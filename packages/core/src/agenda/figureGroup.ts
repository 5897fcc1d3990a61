import type { Breakdown } from "../indicators/indicatorTable.ts";
import { inBoth } from "../indicators/figureText.ts";
import type { Text } from "../vocabulary/text.ts";
import type { FigureQuestion } from "./agenda.ts";

/** Which pupils a figure is about: a group, or the difference between two; null for all. What is not known is called by its code. */
export function figureGroup(
  { group, against }: Pick<FigureQuestion, "group" | "against">,
  breakdown: Pick<Breakdown, "groups"> | undefined,
): Text | null {
  if (group === undefined) return null;
  const labelOf = (code: string): Text =>
    breakdown?.groups.find((item) => item.code === code)?.label ?? { nl: code, en: code };
  return against === undefined ? labelOf(group) : betweenGroups(labelOf(group), labelOf(against));
}

function betweenGroups(group: Text, against: Text): Text {
  return inBoth(
    (language) => `${WORDS[language].difference} ${group[language]} ${WORDS[language].and} ${against[language]}`,
  );
}

const WORDS = {
  nl: { difference: "verschil tussen", and: "en" },
  en: { difference: "difference between", and: "and" },
} as const;
