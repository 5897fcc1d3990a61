import type { RegisterColumn } from "./registerTable.ts";

/** Type in Parquet, by its name in DuckDB. */
export type StoredType = "BIGINT" | "INTEGER" | "BOOLEAN" | "VARCHAR";

const LARGEST_INTEGER = 2_147_483_647;

/** How a column is stored: whole numbers that may be larger than INTEGER holds as BIGINT. */
export function storedType({ type }: RegisterColumn): StoredType {
  if (type.kind === "id") return "BIGINT";
  if (type.kind === "yes-no") return "BOOLEAN";
  if (type.kind === "site" || type.kind === "text") return "VARCHAR";
  return type.kind === "integer" && (type.high ?? 0) > LARGEST_INTEGER ? "BIGINT" : "INTEGER";
}
