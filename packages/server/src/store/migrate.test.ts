import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryStore, type TemporaryStore } from "../../test/temporaryStore.ts";
import { migrate, readMigrations, type Migration } from "./migrate.ts";

let store: TemporaryStore;
let known: Migration[];

beforeAll(async () => {
  store = await temporaryStore();
  known = await readMigrations();
});

afterAll(() => store.remove());

async function tableExists(name: string): Promise<boolean> {
  return (
    (await sql<{ found: string | null }>`select to_regclass(${name}) as found`.execute(store.db)).rows[0]!.found !==
    null
  );
}

test("runs only what is new, once, also when several start together", async () => {
  const next = { name: "8001-pets", statements: ["create table pet (name text)", "insert into pet values ('Tijger')"] };
  await Promise.all([1, 2, 3].map(() => migrate(store.db, [...known, next])));
  expect((await sql`select name from pet`.execute(store.db)).rows).toEqual([{ name: "Tijger" }]);
  await store.db.deleteFrom("migration").where("name", "=", next.name).execute();
});

test("a step that fails halfway leaves nothing behind, nor do the steps before it", async () => {
  const good = { name: "9001-good", statements: ["create table good (n integer)"] };
  const bad = { name: "9002-bad", statements: ["create table bad (n integer)", "select 1 / 0"] };
  await expect(migrate(store.db, [...known, good, bad])).rejects.toThrow("division by zero");
  expect([await tableExists("good"), await tableExists("bad")]).toEqual([false, false]);
});

test("refuses a step that was changed after it ran, but not other white space", async () => {
  const [first] = known;
  await migrate(store.db, [
    { ...first!, statements: first!.statements.map((text) => text.replaceAll("\n", "\r\n  ")) },
    ...known.slice(1),
  ]);
  const changed = { ...first!, statements: [...first!.statements, "select 1"] };
  await expect(migrate(store.db, [changed, ...known.slice(1)])).rejects.toThrow(
    "Step 0001-first-tables was changed after",
  );
});

test("refuses a database that a newer program has updated", async () => {
  await expect(migrate(store.db, known.slice(0, -1))).rejects.toThrow(`The database has step ${known.at(-1)!.name}`);
});
