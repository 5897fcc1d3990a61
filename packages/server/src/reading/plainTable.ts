import type { Language, Text } from "@kansrijk/core/vocabulary/text";
import { markup, type Html, type HtmlPart } from "./markup.ts";
import { READING } from "./words.ts";

export interface PlainColumn {
  readonly label: Text;
  readonly numeric?: boolean;
}

interface PlainTable {
  readonly caption: string;
  /** Tells tables of a page with the same caption apart. */
  readonly nth?: number;
  readonly columns: readonly PlainColumn[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly HtmlPart[])[];
}

/** A table with headings for columns and rows, in a region that scrolls and can be reached with the keyboard. */
export function plainTable({ caption, nth, columns, rows }: PlainTable, language: Language): Html {
  const heads = columns.map(({ label, numeric }) => {
    const text = label[language];
    return numeric ? markup`<th scope="col" class="numeric">${text}</th>` : markup`<th scope="col">${text}</th>`;
  });
  const lines = rows.map((cells) => markup`<tr>${cells.map((cell, at) => cellHtml(cell, at, columns[at]))}</tr>`);
  const name = `${caption}: ${READING.tableName[language]}${nth === undefined ? "" : ` ${nth}`}`;
  return markup`<section class="scroll" tabindex="0" aria-label="${name}">
    <table class="utrecht-table table">
      <caption class="table__caption">${caption}</caption>
      <thead>
        <tr>${heads}</tr>
      </thead>
      <tbody>${lines}</tbody>
    </table>
  </section>`;
}

function cellHtml(cell: HtmlPart, at: number, column: PlainColumn | undefined): Html {
  if (at === 0) return markup`<th scope="row">${cell}</th>`;
  return column?.numeric ? markup`<td class="numeric">${cell}</td>` : markup`<td>${cell}</td>`;
}
