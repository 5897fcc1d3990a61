import type { TableFault } from "./tableFault.ts";
import type { HeaderMatch } from "./matchHeader.ts";
import type { TableFormat } from "./tableFormat.ts";

/** What is wrong with a header: columns that are missing, said twice, or of another kind of file. */
export function headerFaults(
  format: TableFormat<unknown>,
  file: string,
  row: number,
  match: HeaderMatch,
): TableFault[] {
  return [
    ...missingColumns(file, row, match),
    ...repeatedColumns(file, row, match),
    ...foreignColumns(format, file, row, match),
  ];
}

export function missingColumns(file: string, row: number, match: HeaderMatch): TableFault[] {
  return match.missing.map(({ name, others }) => ({
    kind: "missing-column",
    file,
    row,
    column: name,
    value: "",
    expected: {
      nl: `een kolom "${name}"${others.length > 0 ? ` (mag ook heten: ${others.join(", ")})` : ""}`,
      en: `a column "${name}"${others.length > 0 ? ` (may also be called: ${others.join(", ")})` : ""}`,
    },
  }));
}

function repeatedColumns(file: string, row: number, match: HeaderMatch): TableFault[] {
  return match.repeated.map(({ header, first }) => ({
    kind: "duplicate-column",
    file,
    row,
    column: header,
    value: header,
    expected: {
      nl: `één kolom met deze betekenis; "${first}" is dezelfde kolom`,
      en: `one column with this meaning; "${first}" is the same column`,
    },
  }));
}

function foreignColumns(format: TableFormat<unknown>, file: string, row: number, match: HeaderMatch): TableFault[] {
  const { foreign } = format;
  if (!foreign) return [];
  return match.foreign.map((header) => ({
    kind: "wrong-file",
    file,
    row,
    column: header,
    value: header,
    expected: foreign.expected,
  }));
}
