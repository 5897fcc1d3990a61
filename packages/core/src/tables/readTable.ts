import type { Delimiter } from "./csvRecords.ts";
import type { Encoding } from "./decode.ts";
import { headerFaults } from "./headerFaults.ts";
import { matchHeader, type MatchedColumn } from "./matchHeader.ts";
import { openText } from "./openText.ts";
import { rowReader } from "./rowReader.ts";
import { storingSink } from "./stored/storingSink.ts";
import type { StoredTable } from "./stored/storedTable.ts";
import { tableLayout } from "./tableLayout.ts";
import type { TableFault } from "./tableFault.ts";
import type { TableFormat } from "./tableFormat.ts";

export type TableReading<Rows> =
  | {
      readonly ok: true;
      readonly rows: Rows;
      /** Rows of the file with content, without the header and without rows with totals. */
      readonly rowCount: number;
      /** The columns that were used, under the header they have in the file. */
      readonly columns: readonly MatchedColumn[];
      /** Headers of columns that the format does not know. */
      readonly unused: readonly string[];
      /** Cells for people only in which characters were lost; they are in the table as they are. */
      readonly damaged: readonly TableFault[];
      /** Rows that are a total of the others, and therefore not in the table. */
      readonly totalRows: readonly number[];
      /** True when the publisher repeats keys; otherwise every key was found to occur once. */
      readonly mayRepeat: boolean;
      /** All rows as typed columns; only when it was asked for. */
      readonly stored: StoredTable | null;
      readonly encoding: Encoding;
      /** Null for a document in JSON. */
      readonly delimiter: Delimiter | null;
    }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

export interface ReadingOptions {
  /** Also keep all rows as typed columns. */
  readonly store?: boolean;
}

/**
 * Reads the bytes of a table (not compressed) in a known format. Gives the rows, or all faults of the file: nothing is
 * repaired, guessed or left out.
 */
export function readTable<Rows>(
  format: TableFormat<Rows>,
  file: string,
  bytes: Uint8Array,
  options: ReadingOptions = {},
): TableReading<Rows> {
  const opening = openText(file, bytes, format.encodings);
  if (!opening.ok) return { ok: false, faults: [opening.fault] };
  const { open } = opening;
  const layout = tableLayout(format, file, open);
  if (!layout.ok) return { ok: false, faults: layout.faults };
  const { header, headerRow, delimiter, each } = layout;
  const match = matchHeader(format, header);
  const wrongHeader = headerFaults(format, file, headerRow, match);
  // Of quite another file every row would be wrong too: the header says enough.
  if (match.foreign.length > 0 || match.share < 0.5) return { ok: false, faults: wrongHeader };

  const sink = format.open();
  const storing = options.store && wrongHeader.length === 0 ? storingSink(format, match) : null;
  const reader = rowReader({ format, file, open, header, headerRow, match, headerFaults: wrongHeader, sink, storing });
  each(reader.visit);
  const faults = reader.count() === 0 && reader.faults.length === 0 ? [noRows(file, headerRow)] : reader.faults;
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    rows: sink.done(),
    rowCount: reader.count(),
    columns: match.matched,
    unused: match.unused,
    damaged: reader.damaged,
    totalRows: reader.totalRows,
    mayRepeat: format.unique?.mayRepeat ?? false,
    stored: storing?.done() ?? null,
    encoding: open.encoding,
    delimiter,
  };
}

function noRows(file: string, headerRow: number): TableFault {
  return {
    kind: "no-rows",
    file,
    row: headerRow,
    column: "",
    value: "",
    expected: { nl: "rijen onder de kopregel; er is er geen een", en: "rows below the header; there is not one" },
  };
}
