import { yearText } from "@kansrijk/core/indicators/figureText";
import type { ReportBars, ReportBlock, ReportSeries } from "@kansrijk/core/progress/progressReport";
import { figureWithRange } from "@kansrijk/core/progress/writing";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { factsHtml, listHtml } from "../facts.ts";
import { markup, type HtmlPart } from "../markup.ts";
import { plainTable } from "../plainTable.ts";
import { PROGRESS } from "./progressWords.ts";

/** One part of the report as text or as its `nth` table; pictures become the figures that they are drawn from. */
export function blockHtml(block: ReportBlock, nth: number, language: Language): HtmlPart {
  switch (block.kind) {
    case "paragraph":
      return markup`<p class="nl-paragraph">${block.text[language]}</p>`;
    case "notice":
      return markup`<p class="generated">${block.text[language]}</p>`;
    case "heading":
      return markup`<h3 class="nl-heading nl-heading--level-3">${block.text[language]}</h3>`;
    case "list":
      return listHtml(block.items.map((item) => item[language]));
    case "facts":
      return factsHtml(
        block.items.map(({ label, value }) => ({ label, value: value[language] })),
        language,
      );
    case "table":
      return plainTable(
        {
          caption: block.caption[language],
          nth,
          columns: block.columns,
          rows: block.rows.map((row) => row.map((cell) => cell[language])),
        },
        language,
      );
    case "series":
      return seriesHtml(block, nth, language);
    case "bars":
      return barsHtml(block, nth, language);
  }
}

const NO_FIGURE = { value: null, low: null, high: null };

/** A row per school year, a column per line and one for what is aimed at. */
function seriesHtml(
  { caption, alt, lines, target, ...style }: ReportSeries,
  nth: number,
  language: Language,
): HtmlPart {
  const aims = target ? [target.from, { ...NO_FIGURE, year: target.year, value: target.value }] : [];
  const all = [
    ...lines.map(({ label, points }) => ({ label, points })),
    ...(target ? [{ label: PROGRESS.target, points: aims }] : []),
  ];
  const years = [...new Set(all.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);
  const shown = (points: readonly ReportSeries["lines"][number]["points"][number][], year: number): string =>
    figureWithRange(points.find((point) => point.year === year) ?? NO_FIGURE, style)[language];
  const table = plainTable(
    {
      caption: caption[language],
      nth,
      columns: [{ label: PROGRESS.year }, ...all.map(({ label }) => ({ label, numeric: true }))],
      rows: years.map((year) => [
        yearText(year),
        ...lines.map(({ points }) => shown(points, year)),
        ...(target ? [aims.some((aim) => aim.year === year) ? shown(aims, year) : "-"] : []),
      ]),
    },
    language,
  );
  return [markup`<p class="nl-paragraph">${alt[language]}</p>`, table];
}

function barsHtml({ caption, items }: ReportBars, nth: number, language: Language): HtmlPart {
  return plainTable(
    {
      caption: caption[language],
      nth,
      columns: [{ label: PROGRESS.item }, { label: PROGRESS.value, numeric: true }],
      rows: items.map(({ label, shown }) => [label[language], shown[language]]),
    },
    language,
  );
}
