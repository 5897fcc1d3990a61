import type { Language } from "@kansrijk/core/vocabulary/text";

interface Valued {
  readonly label: string;
  readonly value: number;
}

/** In one sentence which group has the most and which the least. */
export function differenceText(
  groups: readonly Valued[],
  measure: string,
  format: (value: number) => string,
  language: Language,
): string {
  const sorted = groups.toSorted((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high || low === high) return "";
  const [least, most] = [format(low.value), format(high.value)];
  if (least === most)
    return language === "nl" ? `${measure}: bij alle groepen ${most}.` : `${measure}: ${most} in all groups.`;
  return language === "nl"
    ? `${measure}: het meest bij ${high.label} (${most}), het minst bij ${low.label} (${least}).`
    : `${measure}: most for ${high.label} (${most}), least for ${low.label} (${least}).`;
}
