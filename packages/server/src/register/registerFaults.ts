import type { FaultKind, TableFault } from "@kansrijk/core/tables/tableFault";
import type { Text } from "@kansrijk/core/vocabulary/text";

/** A fault of a file of a register, or of one of its columns. */
export function fileFault(kind: FaultKind, file: string, column: string, value: string, expected: Text): TableFault {
  return { kind, file, row: 0, column, value, expected };
}
