import type { Agenda } from "@kansrijk/core/agenda/agenda";
import type { AgendaChange } from "@kansrijk/core/agenda/compareAgendas";
import type { DutyLine } from "@kansrijk/core/agenda/dutyRegister";
import { numberText, yearText } from "@kansrijk/core/indicators/figureText";
import type { Language } from "@kansrijk/core/vocabulary/text";
import type { KeptRecord } from "@kansrijk/server/collections/recordStore";
import { textTable } from "../textTable.ts";

/** Agendas in a table. */
export function listText(kept: readonly KeptRecord<Agenda>[], lang: Language): string {
  const words = WORDS[lang];
  if (kept.length === 0) return `${words.none}\n`;
  const rows = kept.map(({ record, version }) => [
    record.id,
    `v${version}`,
    words.states[record.state],
    `${record.from.slice(0, 4)}-${record.to.slice(0, 4)}`,
    record.title,
    record.generated ? words.example : "",
  ]);
  return textTable([...words.listHead], rows);
}

/** An agenda to read. */
export function agendaText({ record, version, at }: KeptRecord<Agenda>, lang: Language): string {
  const words = WORDS[lang];
  const { goals, actions, agreements, meetings, analysis } = record;
  const head = [
    `${record.title} (${record.id}, v${version}${at === null ? "" : `, ${at.slice(0, 10)}`})`,
    `${words.states[record.state]}${record.adoptedOn === undefined ? "" : ` ${record.adoptedOn}`} · ${record.from} - ${record.to} · ${record.municipalities.join(", ")} · ${record.owner}`,
    ...(record.generated ? [words.example] : []),
  ];
  const sections: [string, string[]][] = [
    [
      words.analysis,
      analysis.map(({ figure, kept, reading }) => `${figure.indicator}${valueOf(kept, lang)}: ${reading}`),
    ],
    [
      words.goals,
      goals.map(
        (goal) => `${goal.id} ${goal.title}${valueOf(goal.baseline, lang)} → ${goal.target ?? "?"}, ${goal.by}`,
      ),
    ],
    [
      words.actions,
      actions.map(
        (item) =>
          `${item.id} ${item.title} [${item.goals.join(", ")}] ${item.state}, € ${numberText(item.budget / 100, 0, lang)}`,
      ),
    ],
    [words.agreements, agreements.map(({ text, with: parties, on }) => `${on} ${parties.join(", ")}: ${text}`)],
    [
      words.meetings,
      meetings.map(
        ({ start, title, cancelled }) => `${start.slice(0, 10)} ${title}${cancelled ? ` (${words.cancelled})` : ""}`,
      ),
    ],
  ];
  const shown = sections.filter(([, lines]) => lines.length > 0);
  const parts = shown.map(([title, lines]) => [`\n${title}`, ...lines.map((line) => `  ${line}`)].join("\n"));
  return `${[...head, ...parts].join("\n")}\n`;
}

function valueOf(kept: Agenda["goals"][number]["baseline"], lang: Language): string {
  if (!kept) return "";
  return ` (${yearText(kept.year)}: ${kept.value === null ? "-" : numberText(kept.value, 1, lang)})`;
}

export function changesText(changes: readonly AgendaChange[], lang: Language): string {
  if (changes.length === 0) return `${WORDS[lang].same}\n`;
  return `${changes.map(({ text }) => `- ${text[lang]}`).join("\n")}\n`;
}

export function dutiesText(lines: readonly DutyLine[], schoolYear: number, lang: Language): string {
  const shown = lines.map(({ title, text, due }) => `- ${title[lang]} (${due})\n  ${text[lang]}`);
  return `${WORDS[lang].duties} ${yearText(schoolYear)}\n${shown.join("\n")}\n`;
}

const WORDS = {
  nl: {
    none: "Er is nog geen agenda.",
    listHead: ["agenda", "versie", "stand", "jaren", "titel", ""],
    states: { draft: "concept", adopted: "vastgesteld", closed: "afgesloten" },
    example: "Voorbeeld: verzonnen",
    analysis: "Cijfers",
    goals: "Doelen",
    actions: "Acties",
    agreements: "Afspraken",
    meetings: "Overleg",
    cancelled: "afgelast",
    same: "Er is geen verschil.",
    duties: "Plichten in schooljaar",
  },
  en: {
    none: "There is no agenda yet.",
    listHead: ["agenda", "version", "state", "years", "title", ""],
    states: { draft: "draft", adopted: "adopted", closed: "closed" },
    example: "Example: invented",
    analysis: "Figures",
    goals: "Goals",
    actions: "Actions",
    agreements: "Agreements",
    meetings: "Meetings",
    cancelled: "cancelled",
    same: "There is no difference.",
    duties: "Duties in school year",
  },
} as const;
