import { tableLayout, type TableLayout } from "@kansrijk/core/exports/tableLayout";
import { symbolsOf } from "@kansrijk/core/exports/exportView";
import { cellText, SYMBOL_TEXTS } from "@kansrijk/core/indicators/cellText";
import { numberText, rangeText } from "@kansrijk/core/indicators/figureText";
import type { IndicatorCell, IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { markup, type Html } from "./markup.ts";
import { READING } from "./words.ts";

const MOST_ROWS = 1_000;

/** The cells of an answer as a table with headings for rows and columns, its symbols and its footnotes. `id` is unique on the page. */
export function tableHtml(table: IndicatorTable, id: string, language: Language): Html {
  const caption = `${table.title[language]}, ${table.place.name}`;
  const layout = tableLayout(table);
  const rows = layout.rows.slice(0, MOST_ROWS).map(
    ({ keys, cells }) => markup`<tr>
      ${rowHeads(table, keys, language)}
      ${layout.across ? cells.map((cell) => crossedCell(table, cell, id, language)) : plainCells(table, cells[0]!, id, language)}
    </tr>`,
  );
  return markup`<section class="scroll" tabindex="0" aria-label="${caption}: ${READING.figures[language]}">
      <table class="utrecht-table table">
        <caption class="table__caption">${caption}</caption>
        <thead>
          <tr>${headings(layout, language)}</tr>
        </thead>
        <tbody>${rows}</tbody>
      </table>
    </section>
    ${layout.rows.length > MOST_ROWS ? markup`<p class="note">${READING.more[language]}</p>` : null}
    ${legendHtml(table, id, language)}`;
}

function headings({ sides, across }: TableLayout, language: Language): Html[] {
  const head = (text: string): Html => markup`<th scope="col">${upperFirst(text)}</th>`;
  const own = sides.length === 0 ? [head(READING.subject[language])] : sides.map(({ label }) => head(label[language]));
  const others = across?.groups.map(({ label }) => label[language]) ?? [
    READING.value[language],
    READING.interval[language],
    READING.pupils[language],
  ];
  return [...own, ...others.map((text) => markup`<th scope="col" class="numeric">${upperFirst(text)}</th>`)];
}

function crossedCell(table: IndicatorTable, cell: IndicatorCell | undefined, id: string, language: Language): Html {
  if (!cell) return markup`<td class="numeric">${symbolHtml("x", language)}</td>`;
  const interval = intervalOf(table, cell, language);
  const shown = interval === "" ? null : markup` <span class="cell__interval">${interval}</span>`;
  return markup`<td class="numeric">${figureHtml(table, cell, id, language)}${shown}</td>`;
}

function plainCells(table: IndicatorTable, cell: IndicatorCell, id: string, language: Language): Html {
  return markup`<td class="numeric">${figureHtml(table, cell, id, language)}</td>
      <td class="numeric">${intervalOf(table, cell, language) || "-"}</td>
      <td class="numeric">${cell.pupils === null ? "-" : numberText(cell.pupils, 0, language)}</td>`;
}

function rowHeads({ by }: IndicatorTable, keys: readonly string[], language: Language): Html[] {
  if (keys.length === 0) return [markup`<th scope="row">${READING.everybody[language]}</th>`];
  return keys.map((key, at) => {
    const group = by[at]?.groups.find(({ code }) => code === key);
    return markup`<th scope="row">${group?.label[language] ?? key}</th>`;
  });
}

function figureHtml(table: IndicatorTable, cell: IndicatorCell, id: string, language: Language): Html {
  const notes = cell.footnotes.map((place) => markup` <sup><a href="#${id}-noot-${place + 1}">${place + 1}</a></sup>`);
  if (cell.value === null && !cell.band) return markup`${symbolHtml(cell.symbol ?? "x", language)}${notes}`;
  return markup`${cellText(cell, table, language)}${notes}`;
}

function symbolHtml(symbol: keyof typeof SYMBOL_TEXTS, language: Language): Html {
  return markup`<span class="symbol" title="${SYMBOL_TEXTS[symbol][language]}">${symbol}<span class="visually-hidden"> (${SYMBOL_TEXTS[symbol][language]})</span></span
  >`;
}

function intervalOf(table: IndicatorTable, { low, high }: IndicatorCell, language: Language): string {
  return low === null || high === null ? "" : rangeText(low, high, table, language);
}

function legendHtml(table: IndicatorTable, id: string, language: Language): Html {
  const symbols = symbolsOf([table]);
  return markup`${
    symbols.length === 0
      ? null
      : markup`<p class="table-legend__title">${READING.symbols[language]}</p>
          <ul class="plain-list">
            ${symbols.map(({ symbol, text }) => markup`<li><strong>${symbol}</strong>: ${text[language]}</li>`)}
          </ul>`
  }
  ${
    table.footnotes.length === 0
      ? null
      : markup`<p class="table-legend__title">${READING.notes[language]}</p>
          <ol>
            ${table.footnotes.map((note, place) => markup`<li id="${id}-noot-${place + 1}">${note[language]}</li>`)}
          </ol>`
  }`;
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
