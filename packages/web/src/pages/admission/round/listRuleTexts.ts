import type { Text } from "@kansrijk/core/vocabulary/text";
import type { RoundSettings } from "../../../api/admission.ts";
import { ROUND } from "./roundWords.ts";

type ListRule = RoundSettings["listRules"][number];

/** The rules on the length of a list in words; advices with the same rule stand together. */
export function listRuleTexts(rules: readonly ListRule[]): Text[] {
  const groups = new Map<string, ListRule[]>();
  for (const rule of rules) {
    const length = `${rule.minimum ?? ""} ${rule.maximum ?? ""}`;
    groups.set(length, [...(groups.get(length) ?? []), rule]);
  }
  return [...groups.values()].map((group) => {
    const advices = group.flatMap(({ advice }) => advice ?? []).join(", ");
    const { minimum, maximum } = group[0]!;
    return { nl: sentence("nl", advices, minimum, maximum), en: sentence("en", advices, minimum, maximum) };
  });
}

function sentence(language: keyof Text, advices: string, minimum?: number, maximum?: number): string {
  const lengths = [
    ...(minimum === undefined ? [] : [`${ROUND.atLeast[language]} ${minimum}`]),
    ...(maximum === undefined ? [] : [`${ROUND.atMost[language]} ${maximum}`]),
  ];
  const who = advices === "" ? "" : ` ${ROUND.withAdvice[language]} ${advices}`;
  return `${lengths.join(", ")} ${ROUND.choices[language]}${who}`;
}
