import { fileURLToPath } from "node:url";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import { sql, type Kysely, type Transaction } from "kysely";
import type { Database } from "./database.ts";
import { importFolder } from "./importFolder.ts";
import { LOCKS } from "./locks.ts";
import { StoreError } from "./storeError.ts";

export interface Migration {
  readonly name: string;
  readonly statements: readonly string[];
}

const FOLDER = fileURLToPath(new URL("./migrations", import.meta.url));

/** Reads the migrations of a folder in order of name: files `0001-….ts` that export `statements`. */
export async function readMigrations(folder: string = FOLDER): Promise<Migration[]> {
  return (await importFolder(folder)).map(({ name, exports }) => {
    const { statements } = exports;
    if (!/^\d{4}-[a-z0-9-]+$/.test(name))
      throw new TypeError(`migration ${name}: expected a name such as 0002-schools`);
    if (!Array.isArray(statements) || !statements.every((item) => typeof item === "string"))
      throw new TypeError(`migration ${name}: expected an export "statements" with SQL texts`);
    return { name, statements };
  });
}

/** Brings the tables up to date, all or nothing; processes that start together wait for each other. */
export async function migrate(db: Kysely<Database>, migrations: readonly Migration[]): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${LOCKS.migration}::bigint)`.execute(trx);
    await sql`create table if not exists migration (name text primary key, hash text not null, ran_at timestamptz not null default now())`.execute(
      trx,
    );
    const ran = await trx.selectFrom("migration").select(["name", "hash"]).orderBy("name").execute();
    check(ran, migrations);
    for (const migration of migrations.slice(ran.length)) await run(trx, migration);
  });
}

async function run(trx: Transaction<Database>, migration: Migration): Promise<void> {
  for (const statement of migration.statements) await sql.raw(statement).execute(trx);
  await trx
    .insertInto("migration")
    .values({ name: migration.name, hash: hashOf(migration) })
    .execute();
}

/** White space does not count, so that a formatter may pass over the files. */
function hashOf(migration: Migration): string {
  return sha256(canonicalJson(migration.statements.map((statement) => statement.replace(/\s+/g, " ").trim())));
}

function check(ran: readonly { name: string; hash: string }[], known: readonly Migration[]): void {
  for (const [index, { name, hash }] of ran.entries()) {
    const migration = known[index];
    if (migration?.name !== name) {
      throw new StoreError({
        nl: `De database heeft stap ${name}, maar dit programma kent die stap niet op die plaats. Gebruik de versie van Kansrijk die de database het laatst heeft bijgewerkt, of een nieuwere.`,
        en: `The database has step ${name}, which this program does not have in that place. Use the version of Kansrijk that last updated the database, or a newer one.`,
      });
    }
    if (hashOf(migration) !== hash) {
      throw new StoreError({
        nl: `Stap ${name} is veranderd nadat de database ermee is bijgewerkt. Zet het bestand terug en maak voor de verandering een nieuwe stap.`,
        en: `Step ${name} was changed after the database was updated with it. Put the file back and make a new step for the change.`,
      });
    }
  }
}
