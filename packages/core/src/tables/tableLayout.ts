import { eachRecord, firstRecord, type Delimiter, type RecordVisitor } from "./csvRecords.ts";
import { detectDelimiter } from "./delimiter.ts";
import { jsonTableOf, parseJson } from "./parseJson.ts";
import { matchHeader } from "./matchHeader.ts";
import type { OpenText } from "./openText.ts";
import type { TableFault } from "./tableFault.ts";
import type { TableFormat } from "./tableFormat.ts";

/** Where the header and the records of a file are. */
export type TableLayout =
  | {
      readonly ok: true;
      readonly header: readonly string[];
      /** Row of the header; 0 for a document in JSON, of which the first item is row 1. */
      readonly headerRow: number;
      readonly delimiter: Delimiter | null;
      /** Visits all records, for CSV the header first. */
      readonly each: (visit: RecordVisitor) => void;
    }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

export function tableLayout(format: TableFormat<unknown>, file: string, open: OpenText): TableLayout {
  return format.document ? jsonLayout(format, file, open) : csvLayout(format, open);
}

function csvLayout(format: TableFormat<unknown>, { text, headerRow }: OpenText): TableLayout {
  const delimiter = detectDelimiter(text, (header) => matchHeader(format, header).matched.length);
  return {
    ok: true,
    header: firstRecord(text, delimiter),
    headerRow,
    delimiter,
    each: (visit) => eachRecord(text, delimiter, { row: headerRow, line: headerRow }, visit),
  };
}

function jsonLayout(format: TableFormat<unknown>, file: string, { text }: OpenText): TableLayout {
  const parsing = parseJson(file, text);
  if (!parsing.ok) return { ok: false, faults: [parsing.fault] };
  const table = jsonTableOf(format, parsing.value);
  if (!table) return { ok: false, faults: [otherDocument(format, file)] };
  return {
    ok: true,
    header: table.header,
    headerRow: 0,
    delimiter: null,
    each: (visit) => {
      for (const [index, cells] of table.rows.entries()) visit(cells, { row: index + 1, line: index + 1 }, false);
    },
  };
}

function otherDocument({ title, id }: TableFormat<unknown>, file: string): TableFault {
  const expected = {
    nl: `een JSON-document van de soort "${title.nl}" (${id})`,
    en: `a JSON document of the kind "${title.en}" (${id})`,
  };
  return { kind: "file", file, row: 0, column: "", value: "", expected };
}
