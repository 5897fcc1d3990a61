import type { DuckDBConnection } from "@duckdb/node-api";
import type { PlaceBook } from "@kansrijk/core/places/placeBook";
import { CODE_LISTS } from "@kansrijk/core/register/codeLists";
import { sqlText } from "../../population/duckdbIn.ts";
import { PLACES, SITES } from "./convertColumn.ts";

/** Makes the tables that conversions look in: municipalities of today and before, and sites, which come later. */
export async function createLookups(connection: DuckDBConnection, book: PlaceBook): Promise<void> {
  const now = book.municipalities.map(({ code }) => [numberOf(code), numberOf(code), false] as const);
  const before = book.changes.map(({ from }) => {
    const parts = book.successors(from);
    return [numberOf(from), numberOf(parts[0]!.code), parts.length > 1] as const;
  });
  const rows = [...now, ...before].map((row) => `(${row.join(", ")})`).join(", ");
  await connection.run(
    `CREATE TEMP TABLE ${PLACES} AS SELECT * FROM (VALUES ${rows}) AS p(code, now, split);
     CREATE TEMP TABLE ${SITES} (code VARCHAR, site INTEGER)`,
  );
}

/** Sites may be referred to by their code and by their number; those without a number get one in the order of their codes. */
export async function fillSites(connection: DuckDBConnection, files: readonly string[]): Promise<void> {
  const source = `read_parquet([${files.map(sqlText).join(", ")}])`;
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE site_numbers AS
       SELECT code, coalesce(site, (SELECT coalesce(max(site) + 1, 0) FROM ${source})
         + CAST(row_number() OVER (PARTITION BY site IS NULL ORDER BY code) AS INTEGER) - 1) AS site
       FROM (SELECT DISTINCT code, site FROM ${source});
     INSERT INTO ${SITES} SELECT code, site FROM site_numbers UNION SELECT CAST(site AS VARCHAR), site FROM site_numbers`,
  );
}

/** The municipalities of the division of today as rows of the register. */
export function municipalityRows(book: PlaceBook): string {
  const rows = book.municipalities.map(({ code, name, province, urbanity }) => {
    const place = CODE_LISTS.urbanity.findIndex((level) => level.code === urbanity);
    return `(${numberOf(code)}, ${sqlText(name)}, ${sqlText(province)}, ${place})`;
  });
  return `SELECT municipality, name, province, urbanity FROM (VALUES ${rows.join(", ")}) AS m(municipality, name, province, urbanity) ORDER BY municipality`;
}

function numberOf(code: string): number {
  return Number(code.slice(2));
}
