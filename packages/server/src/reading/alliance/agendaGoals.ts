import type { Agenda, AgendaGoal, KeptFigure } from "@kansrijk/core/agenda/agenda";
import type { GoalProgress } from "@kansrijk/core/agenda/goalProgress";
import { cellText, SYMBOL_TEXTS } from "@kansrijk/core/indicators/cellText";
import { figureText, rangeText, yearText, type FigureStyle } from "@kansrijk/core/indicators/figureText";
import { CORNERS, THEMES } from "@kansrijk/core/policy/taxonomy";
import { GOAL_STATE_TEXTS } from "@kansrijk/core/progress/stateTexts";
import { dayWords } from "@kansrijk/core/promises/dayWords";
import type { Language } from "@kansrijk/core/vocabulary/text";
import type { AgendaFigure } from "../../agenda/agendaFigures.ts";
import { listHtml } from "../facts.ts";
import { markup, type Html } from "../markup.ts";
import { sectionHtml } from "../pageHtml.ts";
import { plainTable } from "../plainTable.ts";
import { READING } from "../words.ts";
import { AGENDA } from "./agendaWords.ts";

/** Every goal with how it stands and why, and its figure over the years. */
export function goalsHtml(
  { goals }: Agenda,
  progress: readonly GoalProgress[],
  figures: readonly AgendaFigure[],
  language: Language,
): Html {
  if (goals.length === 0) return markup`<p class="empty">${AGENDA.noGoals[language]}</p>`;
  return markup`${goals.map((goal, at) => {
    const judged = progress.find((one) => one.goal === goal.id);
    const figure = figures.find(({ kind, part }) => kind === "goal" && part === goal.id);
    return markup`<h3 class="nl-heading nl-heading--level-3">${AGENDA.goal[language]} ${at + 1}: ${goal.title}</h3>
      ${aboutHtml(goal, judged, figure && styleOf(figure), language)}
      ${goal.why === "" ? null : markup`<p class="nl-paragraph">${goal.why}</p>`}
      ${judged ? judgementHtml(judged, language) : null}
      ${figure ? seriesHtml(figure, at + 1, language) : null}`;
  })}`;
}

function aboutHtml(
  { theme, corner, target, by }: AgendaGoal,
  judged: GoalProgress | undefined,
  style: FigureStyle | undefined,
  language: Language,
): Html {
  const aim =
    target === undefined || !style ? "" : `${AGENDA.target[language]}: ${figureText(target, style, language)}, `;
  const state = judged && markup`<strong>${GOAL_STATE_TEXTS[judged.state][language]}</strong>. `;
  return markup`<p class="note">
    ${state ?? null}${THEMES[theme].label[language]}, ${CORNERS[corner].label[language].toLowerCase()}. ${aim}${AGENDA.by[language]}
    ${dayWords(by)[language]}.
  </p>`;
}

function judgementHtml({ explanation, whatIf }: GoalProgress, language: Language): Html {
  return markup`${listHtml(explanation.map((sentence) => sentence[language]))}
    ${
      whatIf.length === 0
        ? null
        : markup`<p><strong>${AGENDA.whatIf[language]}</strong></p>
            ${listHtml(whatIf.map((sentence) => sentence[language]))}`
    }`;
}

/** What the monitor gives of the municipality that the goal is about; a year without a value is protected. */
function seriesHtml(figure: AgendaFigure, number: number, language: Language): Html | null {
  const own = figure.places.find(({ place }) => place.code === figure.subject);
  if (own?.refusal) return markup`<p class="note">${own.refusal[language]}</p>`;
  if (!own || own.series.length === 0) return null;
  const style = styleOf(figure);
  const table = plainTable(
    {
      caption: `${AGENDA.figureOf[language]} ${number}: ${nameOf(figure, language)}, ${own.place.name}`,
      columns: [
        { label: AGENDA.year },
        { label: AGENDA.value, numeric: true },
        { label: AGENDA.interval, numeric: true },
      ],
      rows: own.series.map(({ year, value, low, high }) => [
        yearText(year),
        valueText(value, style, language),
        low === null || high === null ? "-" : rangeText(low, high, style, language),
      ]),
    },
    language,
  );
  const hidden = own.series.some(({ value }) => value === null);
  return markup`${table}
    ${hidden ? markup`<p class="note">c: ${SYMBOL_TEXTS.c[language]}</p>` : null}
    ${own.figure?.generated ? markup`<p class="note">${AGENDA.invented[language]}</p>` : null}`;
}

/** The figures that an agenda starts from as they were kept, and what its makers read in them. */
export function analysisHtml({ analysis }: Agenda, figures: readonly AgendaFigure[], language: Language): Html | null {
  const items = analysis.map(({ id, kept, reading, figure: { indicator } }) => {
    const figure = figures.find(({ kind, part }) => kind === "analysis" && part === id);
    const line = kept && figure ? `: ${keptText(kept, styleOf(figure), language)}` : "";
    return markup`<strong>${figure ? nameOf(figure, language) : indicator}</strong>${line}. ${reading}`;
  });
  const list = listHtml(items);
  return list && sectionHtml(AGENDA.analysis[language], list);
}

function keptText(
  { year, value, low, high, data, generated }: KeptFigure,
  style: FigureStyle,
  language: Language,
): string {
  const shown = value === null ? SYMBOL_TEXTS.c[language] : figureText(value, style, language);
  const range =
    low === null || high === null ? "" : ` (${AGENDA.interval[language]} ${rangeText(low, high, style, language)})`;
  const invented = generated ? `; ${AGENDA.invented[language]}` : "";
  return `${shown}${range}, ${yearText(year)}, ${READING.data[language].toLowerCase()} ${data}${invented}`;
}

function valueText(value: number | null, style: FigureStyle, language: Language): string {
  return value === null ? cellText({ value, symbol: "c" }, style, language) : figureText(value, style, language);
}

function nameOf({ title, group }: AgendaFigure, language: Language): string {
  return group === null ? title[language] : `${title[language]}, ${group[language].toLowerCase()}`;
}

/** A difference between groups is written in percentage points. */
function styleOf({ unit, decimals, question }: AgendaFigure): FigureStyle {
  return { unit, decimals, isGap: question.against !== undefined };
}
