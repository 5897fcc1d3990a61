import type { DuckDBConnection } from "@duckdb/node-api";
import type { PlaceBook } from "@kansrijk/core/places/placeBook";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { sqlText } from "../../population/duckdbIn.ts";
import { givenName, type StagedFile } from "./stageFile.ts";

/** What was changed or left out: columns that are not of the register, and municipalities that no longer exist. */
export async function importNotes(
  connection: DuckDBConnection,
  staged: readonly StagedFile[],
  book: PlaceBook,
): Promise<Text[]> {
  const notes: Text[] = [];
  for (const { source, path, unused } of staged) {
    if (unused.length > 0)
      notes.push({
        nl: `${source.name}: niet gelezen, hoort niet bij het register: ${unused.join(", ")}`,
        en: `${source.name}: not read, not part of the register: ${unused.join(", ")}`,
      });
    for (const [column, { type }] of Object.entries(source.table.columns))
      if (type.kind === "municipality" && (await hasColumn(connection, path, givenName(column))))
        notes.push(...(await recoded(connection, source.name, path, column, book)));
  }
  return notes;
}

async function hasColumn(connection: DuckDBConnection, path: string, name: string): Promise<boolean> {
  const sql = `SELECT 1 FROM (DESCRIBE FROM read_parquet(${sqlText(path)})) WHERE column_name = ${sqlText(name)}`;
  return (await connection.runAndReadAll(sql)).currentRowCount > 0;
}

async function recoded(
  connection: DuckDBConnection,
  file: string,
  path: string,
  column: string,
  book: PlaceBook,
): Promise<Text[]> {
  const given = `"${givenName(column)}"`;
  const sql = `SELECT ${given}, "${column}", count(*) FROM read_parquet(${sqlText(path)})
    WHERE ${given} <> "${column}" GROUP BY ALL ORDER BY ALL`;
  return (await connection.runAndReadAll(sql)).getRowsJS().map(([from, to, count]) => {
    const [old, now] = [codeOf(from), codeOf(to)];
    const name = book.changes.find((change) => change.from === old)?.name ?? "";
    const parts = book.successors(old);
    const nl = `${file}: ${String(count)} x ${old} (${name}) in ${column} is ${now} (${book.place(now)?.name ?? ""}) geworden`;
    const en = `${file}: ${String(count)} x ${old} (${name}) in ${column} became ${now} (${book.place(now)?.name ?? ""})`;
    if (parts.length === 1) return { nl, en };
    return {
      nl: `${nl}; die gemeente is verdeeld, dit is het grootste deel`,
      en: `${en}; that municipality was divided, this is the largest part`,
    };
  });
}

function codeOf(value: unknown): string {
  return `GM${String(value).padStart(4, "0")}`;
}
