import type { EditionChange } from "@kansrijk/core/interventions/changesBetweenEditions";
import type { ComparedIntervention } from "@kansrijk/core/interventions/compareInterventions";
import { ENGLISH_AVERAGES, FIRMNESS, type EffectFigure } from "@kansrijk/core/interventions/effectFigure";
import { latestEffect } from "@kansrijk/core/interventions/latestEffect";
import { DELIVERY, type Intervention } from "@kansrijk/core/interventions/intervention";
import type { Suggestion } from "@kansrijk/core/interventions/suggestInterventions";
import { THEMES } from "@kansrijk/core/policy/taxonomy";
import type { Language } from "@kansrijk/core/vocabulary/text";
import type { PlaceSuggestions } from "@kansrijk/server/interventions/interventionDesk";
import { textTable } from "../textTable.ts";

const WORDS = {
  nl: {
    id: "id",
    title: "interventie",
    months: "maanden",
    edition: "editie",
    cost: "kosten",
    strength: "zekerheid",
    status: "status",
    from: "was",
    to: "is",
    change: "verschil",
    unclear: "onduidelijk",
    none: "geen cijfer",
    conditions: "Voorwaarden",
    evidence: "Onderzoek",
    indicators: "Kan bewegen",
    runs: "Loopt",
    letters: "In de brieven",
    score: "punten",
    warned: "Past, maar leerlingen leerden er in een editie minder door: niet doen zonder goede reden",
    unknown: "Zonder bewijs: niemand weet of het werkt.",
    without: "Zonder deze regel staat bovenaan",
    nothing: "Niets past bij deze cijfers en wensen. Kies een thema of een leeftijd.",
    generated: "Voorbeeldland: verzonnen leerlingen.",
    group: "voor",
  },
  en: {
    id: "id",
    title: "intervention",
    months: "months",
    edition: "edition",
    cost: "cost",
    strength: "strength",
    status: "status",
    from: "was",
    to: "is",
    change: "change",
    unclear: "unclear",
    none: "no figure",
    conditions: "Conditions",
    evidence: "Evidence",
    indicators: "May move",
    runs: "Runs",
    letters: "In the letters",
    score: "points",
    warned: "Fits, but in some edition pupils learned less with it: not without a good reason",
    unknown: "Without evidence: nobody knows whether it works.",
    without: "Without this rule on top",
    nothing: "Nothing fits these figures and wishes. Choose a theme or an age.",
    generated: "Example country: invented pupils.",
    group: "for",
  },
} as const;

export function listText(items: readonly Intervention[], lang: Language): string {
  const words = WORDS[lang];
  const rows = items.map((item) => {
    const effect = latestEffect(item);
    return [
      item.id,
      item.title[lang],
      effect ? monthsText(effect.months, lang) : words.none,
      effect?.edition ?? "",
      effect ? FIRMNESS[effect.status][lang] : "",
    ];
  });
  return `${textTable([words.id, words.title, words.months, words.edition, words.status], rows)}${ENGLISH_AVERAGES[lang]}\n`;
}

function monthsText(months: number | null, lang: Language): string {
  if (months === null) return WORDS[lang].unclear;
  return months > 0 ? `+${months}` : String(months);
}

function effectRow(effect: EffectFigure, lang: Language): string[] {
  const group = effect.group ? ` (${effect.group[lang]})` : "";
  const { edition, months, cost, strength, status } = effect;
  return [
    `${edition}${group}`,
    monthsText(months, lang),
    String(cost ?? "-"),
    String(strength ?? "-"),
    FIRMNESS[status][lang],
  ];
}

export function interventionText(item: Intervention, lang: Language): string {
  const words = WORDS[lang];
  const lines = [item.title[lang], item.summary[lang], ""];
  lines.push(
    `${item.themes.map((id) => THEMES[id].label[lang]).join(", ")}; ${DELIVERY[item.delivery][lang]}; ${words.group}: ${item.targetGroup[lang]}`,
  );
  if (item.effects.length > 0) {
    const header = [words.edition, words.months, words.cost, words.strength, words.status];
    lines.push(
      "",
      textTable(
        header,
        item.effects.map((effect) => effectRow(effect, lang)),
      ) + ENGLISH_AVERAGES[lang],
    );
  }
  for (const { group, finding, status } of item.subgroups)
    lines.push(`- ${group[lang]}: ${finding[lang]} (${FIRMNESS[status][lang]})`);
  const parts = [
    [words.conditions, item.conditions.map((one) => one[lang])],
    [words.indicators, item.indicators],
    [words.runs, item.runs.map(({ where, what }) => `${where[lang]}: ${what[lang]}`)],
    [words.evidence, item.evidence],
    [words.letters, item.places.map(({ letter, heading, paragraph }) => `${letter}, ${heading}, ${paragraph}`)],
  ] as const;
  for (const [label, list] of parts) if (list.length > 0) lines.push("", `${label}:`, ...list.map((one) => `- ${one}`));
  return `${lines.join("\n")}\n`;
}

export function comparedText(compared: readonly ComparedIntervention[], lang: Language): string {
  const words = WORDS[lang];
  const rows = compared.flatMap(({ intervention, effects }) => {
    const title = intervention.title[lang];
    return effects.length === 0
      ? [[title, "-", words.none, "-", "-", "-"]]
      : effects.map((effect) => [title, ...effectRow(effect, lang)]);
  });
  const header = [words.title, words.edition, words.months, words.cost, words.strength, words.status];
  return `${textTable(header, rows)}${ENGLISH_AVERAGES[lang]}\n`;
}

export function changesText(changes: readonly EditionChange[], lang: Language): string {
  const words = WORDS[lang];
  const rows = changes.map(({ title, group, from, to, change }) => [
    title[lang] + (group ? ` (${group[lang]})` : ""),
    `${monthsText(from.months, lang)} (${from.edition}, ${FIRMNESS[from.status][lang]})`,
    `${monthsText(to.months, lang)} (${to.edition}, ${FIRMNESS[to.status][lang]})`,
    change === null ? "" : monthsText(change, lang),
  ]);
  return `${textTable([words.title, words.from, words.to, words.change], rows)}${ENGLISH_AVERAGES[lang]}\n`;
}

export function suggestionsText(found: PlaceSuggestions, lang: Language): string {
  const words = WORDS[lang];
  const rules = new Map(found.rules.map(({ id, text, weight }) => [id, `${text[lang]} (${weight})`]));
  const told = ({ title, id, score, reasons, withoutEvidence }: Suggestion): string[] => [
    `${title[lang]} [${id}]: ${score} ${words.score}`,
    ...reasons.map(({ rule, points, why }) => `  ${monthsText(points, lang)}  ${rules.get(rule)}: ${why[lang]}`),
    ...(withoutEvidence ? [`  ${words.unknown}`] : []),
  ];
  const lines = [found.place.name, ...(found.data.generated ? [words.generated] : []), ""];
  if (found.suggested.length === 0) lines.push(words.nothing);
  lines.push(...found.suggested.flatMap(told));
  if (found.warned.length > 0) lines.push("", `${words.warned}:`, ...found.warned.flatMap(told));
  for (const { rule, top } of found.sensitivity)
    lines.push("", `${words.without} (${rules.get(rule)}): ${top.join(", ")}`);
  return `${lines.join("\n")}\n${ENGLISH_AVERAGES[lang]}\n`;
}
