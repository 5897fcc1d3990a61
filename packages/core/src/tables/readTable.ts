import { eachRecord, firstRecord, type Delimiter } from "./csvRecords.ts";
import type { Encoding } from "./decode.ts";
import { detectDelimiter } from "./delimiter.ts";
import { headerFaults } from "./headerFaults.ts";
import { matchHeader, type MatchedColumn } from "./matchHeader.ts";
import { openText } from "./openText.ts";
import { rowReader } from "./rowReader.ts";
import type { TableFault } from "./tableFault.ts";
import type { TableFormat } from "./tableFormat.ts";

export type TableReading<Rows> =
  | {
      readonly ok: true;
      readonly rows: Rows;
      /** Rows of the file with content, without the header. */
      readonly rowCount: number;
      /** The columns that were used, under the header they have in the file. */
      readonly columns: readonly MatchedColumn[];
      readonly encoding: Encoding;
      readonly delimiter: Delimiter;
    }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/**
 * Reads the bytes of a table (not compressed) in a known format. Gives the rows, or all faults of the file: nothing is
 * repaired, guessed or left out.
 */
export function readTable<Rows>(format: TableFormat<Rows>, file: string, bytes: Uint8Array): TableReading<Rows> {
  const opening = openText(file, bytes, format.encodings);
  if (!opening.ok) return { ok: false, faults: [opening.fault] };
  const { open } = opening;
  const delimiter = detectDelimiter(open.text, (header) => matchHeader(format, header).matched.length);
  const header = firstRecord(open.text, delimiter);
  const match = matchHeader(format, header);
  const wrongHeader = headerFaults(format, file, open.headerRow, match);
  // Of quite another file every row would be wrong too: the header says enough.
  if (match.foreign.length > 0 || match.share < 0.5) return { ok: false, faults: wrongHeader };

  const sink = format.open();
  const reader = rowReader({ format, file, open, header, match, headerFaults: wrongHeader, sink });
  eachRecord(open.text, delimiter, { row: open.headerRow, line: open.headerRow }, reader.visit);
  const faults = reader.count() === 0 && reader.faults.length === 0 ? [noRows(file, open.headerRow)] : reader.faults;
  if (faults.length > 0) return { ok: false, faults };
  const { matched: columns } = match;
  return { ok: true, rows: sink.done(), rowCount: reader.count(), columns, encoding: open.encoding, delimiter };
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
