import { sql } from "kysely";
import type { Store } from "../../src/store/store.ts";

/** The tables of the database with a row in which the text stands, read as text; large and small letters are the same. */
export async function whereText({ db }: Pick<Store, "db">, text: string): Promise<readonly string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_schema || '.' || table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
    order by 1`.execute(db);
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql<{ there: boolean }>`
      select exists (select 1 from ${sql.table(name)} as part where position(lower(${text}) in lower(part::text)) > 0) as there`.execute(
      db,
    );
    if (rows[0]!.there) found.push(name);
  }
  return found;
}
