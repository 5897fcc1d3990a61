import { DELIMITERS, firstRecord, type Delimiter } from "./csvRecords.ts";

/** The delimiter under which `recognised` finds most columns in the header; with none found, the one that splits it most. */
export function detectDelimiter(text: string, recognised: (header: readonly string[]) => number): Delimiter {
  const candidates = DELIMITERS.map((delimiter) => {
    const header = firstRecord(text, delimiter);
    return { delimiter, known: recognised(header), cells: header.length };
  });
  return candidates.toSorted((a, b) => b.known - a.known || b.cells - a.cells)[0]!.delimiter;
}
