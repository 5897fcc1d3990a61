import { eachRecord } from "@kansrijk/core/tables/csvRecords";
import { detectDelimiter } from "@kansrijk/core/tables/delimiter";
import { openText } from "@kansrijk/core/tables/openText";
import type { MeasureAnswer, SeenColumn } from "./measureMessage.ts";

/** With more values a column holds no groups to choose one of. */
const MOST_VALUES = 60;

/** The columns of a table and their values, so that a user can say which is what. */
export function lookAtTable(file: string, bytes: Uint8Array): MeasureAnswer {
  const opening = openText(file, bytes, ["utf-8", "windows-1252"]);
  if (!opening.ok) return { kind: "refused", faults: [opening.fault] };
  const { text } = opening.open;
  const delimiter = detectDelimiter(text, () => 0);
  let header: readonly string[] | undefined;
  const seen: Set<string>[] = [];
  eachRecord(text, delimiter, { row: 1, line: 1 }, (cells) => {
    if (header) cells.forEach((cell, index) => note(seen[index], cell.trim()));
    else {
      header = cells.map((cell) => cell.trim());
      seen.push(...header.map(() => new Set<string>()));
    }
  });
  const columns = (header ?? []).map((name, index): SeenColumn => {
    const values = [...seen[index]!].sort();
    return { name, values: values.length > MOST_VALUES ? null : values };
  });
  return { kind: "looked", columns: columns.filter(({ name }) => name !== "") };
}

function note(values: Set<string> | undefined, cell: string): void {
  if (values && cell !== "" && values.size <= MOST_VALUES) values.add(cell);
}
