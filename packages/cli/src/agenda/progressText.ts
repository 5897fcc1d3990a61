import type { Agenda } from "@kansrijk/core/agenda/agenda";
import { STATE_NAMES } from "@kansrijk/core/agenda/progressWords";
import { numberText } from "@kansrijk/core/indicators/figureText";
import type { Language, Text } from "@kansrijk/core/vocabulary/text";
import type { AgendaProgress } from "@kansrijk/server/agenda/agendaProgress";
import type { GoalSuggestions } from "@kansrijk/server/agenda/suggestGoals";

/** How an agenda stands, to read. */
export function progressText(agenda: Agenda, progress: AgendaProgress, lang: Language): string {
  const words = WORDS[lang];
  const goals = progress.goals.map((goal) => {
    const title = agenda.goals.find(({ id }) => id === goal.goal)?.title ?? goal.goal;
    const lines = [...goal.explanation, ...goal.whatIf].map((text) => `  ${text[lang]}`);
    return [`${title}: ${STATE_NAMES[goal.state][lang]}`, ...lines].join("\n");
  });
  const missing = progress.completeness.points.flatMap(({ reason, needed }) =>
    reason ? [`- ${needed ? words.needed : words.advice}: ${reason[lang]}`] : [],
  );
  const euros = (cents: number): string => `€ ${numberText(cents / 100, 0, lang)}`;
  const { budget, spent } = progress.totals;
  return [
    ...(agenda.generated ? [words.example] : []),
    ...goals,
    ...(missing.length > 0 ? ["", words.missing, ...missing] : []),
    "",
    `${words.money}: ${euros(spent)} / ${euros(budget)}`,
    ...progress.hints.map(({ text }) => `- ${text[lang]}`),
    "",
  ].join("\n");
}

/** What differs from the country, to read. */
export function suggestionsText(
  { place, goals, strengths, uncertain, explanation }: GoalSuggestions,
  lang: Language,
): string {
  const words = WORDS[lang];
  const line = ({ title, reason, themes, indicative }: GoalSuggestions["goals"][number]): string =>
    `- ${title[lang]}: ${reason[lang]}${themes.length > 0 ? ` [${themes.join(", ")}]` : ""}${indicative ? ` (${words.indicative})` : ""}`;
  const block = (title: string, found: GoalSuggestions["goals"]): string[] =>
    found.length > 0 ? [title, ...found.map(line), ""] : [];
  const told = explanation.map((text: Text) => text[lang]);
  return [
    place.name,
    ...told,
    "",
    ...block(words.goals, goals),
    ...block(words.uncertain, uncertain),
    ...block(words.strengths, strengths),
  ].join("\n");
}

const WORDS = {
  nl: {
    example: "Voorbeeld: verzonnen",
    missing: "Wat nog mist",
    needed: "nodig",
    advice: "advies",
    money: "Besteed van begroot",
    goals: "Hier is iets te winnen",
    uncertain: "Dit kan toeval zijn",
    strengths: "Hier gaat het beter dan in Nederland",
    indicative: "rust op iets dat is aangenomen",
  },
  en: {
    example: "Example: invented",
    missing: "What is missing",
    needed: "needed",
    advice: "advice",
    money: "Spent of budget",
    goals: "Something to gain here",
    uncertain: "This may be chance",
    strengths: "Better here than in the Netherlands",
    indicative: "rests on something assumed",
  },
} as const;
