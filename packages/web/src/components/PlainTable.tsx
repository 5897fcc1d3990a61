import type { Text } from "@kansrijk/core/vocabulary/text";
import type { ReactNode } from "react";
import { useText } from "../app/language.ts";

export interface TableColumn {
  readonly label: string;
  readonly numeric?: boolean;
}

/** Tells the region that scrolls apart from the section it stands in. */
const TABLE: Text = { nl: "tabel", en: "table" };

interface PlainTableProps {
  readonly caption: string;
  readonly hideCaption?: boolean;
  readonly columns: readonly TableColumn[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly ReactNode[])[];
  readonly tall?: boolean;
}

/** A table that scrolls by itself when it is wider than the page; the region can be reached with the keyboard. */
export function PlainTable({ caption, hideCaption = false, columns, rows, tall = false }: PlainTableProps) {
  const text = useText();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable with the keyboard (WCAG 2.1.1)
    <section className={`scroll${tall ? " scroll--tall" : ""}`} tabIndex={0} aria-label={`${caption}: ${text(TABLE)}`}>
      <table className="utrecht-table table">
        <caption className={hideCaption ? "visually-hidden" : "table__caption"}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" className={column.numeric ? "numeric" : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows have no id of their own and are never reordered in place
            <tr key={row}>
              {cells.map((cell, index) => {
                const column = columns[index]!;
                const className = column.numeric ? "numeric" : undefined;
                return index === 0 ? (
                  <th key={column.label} scope="row" className={className}>
                    {cell}
                  </th>
                ) : (
                  <td key={column.label} className={className}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
