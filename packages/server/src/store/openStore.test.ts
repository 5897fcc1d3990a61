import { chmod, mkdir, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { startChild, type Child } from "../../test/child.ts";
import { temporaryFolder } from "../../test/temporaryStore.ts";
import { openEmbedded } from "./embedded/openEmbedded.ts";
import { readPostmasterFile } from "./embedded/postmasterFile.ts";
import { openStore } from "./openStore.ts";
import { listRuns } from "./runs/listRuns.ts";
import { saveRun } from "./runs/saveRun.ts";
import type { Store } from "./store.ts";

const CHILD = new URL("../../test/store/openInChild.ts", import.meta.url);

/** One folder for all tests, each with runs of its own name, because making a database takes a second. */
let dataDir = "";
let data = "";
const open: Store[] = [];
const children: Child[] = [];

beforeAll(async () => {
  dataDir = await temporaryFolder();
  data = join(dataDir, "postgres", "data");
});

afterEach(async () => {
  for (const child of children.splice(0)) await child.kill();
  await closeAll();
});

afterAll(() => rm(dataDir, { recursive: true, force: true }));

async function opened(url?: string, folder = dataDir): Promise<Store> {
  const store = await openStore({ dataDir: folder, url });
  open.push(store);
  return store;
}

async function closeAll(): Promise<void> {
  for (const store of open.splice(0)) await store.close();
}

function child(...args: string[]): Child {
  const started = startChild(CHILD, dataDir, ...args);
  children.push(started);
  return started;
}

async function save({ db }: Store, instrument: string): Promise<void> {
  await saveRun(db, { instrument, settings: {}, receipt: {}, summary: {}, outputCsv: "a\n1\n" });
}

async function count({ db }: Store, instrument: string): Promise<number> {
  return (await listRuns(db, { instrument })).length;
}

async function setting(store: Store, name: string): Promise<string> {
  return (await sql<{ value: string }>`select current_setting(${name}) as value`.execute(store.db)).rows[0]!.value;
}

test("several that open a new folder at the same time share one server; the last one to close stops it", async () => {
  const [first, second, third] = await Promise.all([opened(), opened(), opened()]);
  open.length = 0;
  await save(first, "shared");
  await first.close();
  expect(await count(second, "shared")).toBe(1);
  await second.close();
  expect(await count(third, "shared")).toBe(1);
  await third.close();
  expect(await readPostmasterFile(data)).toBeUndefined();
});

test("only this machine, and only with the password, reaches the database, and it writes to disk", async () => {
  const store = await opened();
  expect(await setting(store, "listen_addresses")).toBe("127.0.0.1");
  expect(await setting(store, "unix_socket_directories")).toBe("");
  expect(await setting(store, "fsync")).toBe("on");
  expect(await setting(store, "server_encoding")).toBe("UTF8");
  expect((await stat(join(dataDir, "postgres", "password"))).mode & 0o777).toBe(0o600);
  const rules = (await readFile(join(data, "pg_hba.conf"), "utf8"))
    .split("\n")
    .filter((line) => /^(local|host)/.test(line));
  expect(rules.filter((line) => !line.endsWith("scram-sha-256"))).toEqual([]);
  const port = (await readPostmasterFile(data))!.port;
  await expect(opened(`postgres://kansrijk:wrong@127.0.0.1:${port}/kansrijk`)).rejects.toThrow(
    "password authentication failed",
  );
});

test("keeps what was saved for the next start", async () => {
  await save(await opened(), "kept");
  await closeAll();
  expect(await readPostmasterFile(data)).toBeUndefined();
  expect(await count(await opened(), "kept")).toBe(1);
});

test("what is left of a process that was killed while it made the database is removed", async () => {
  await mkdir(join(dataDir, "postgres.new-1", "data"), { recursive: true });
  await opened();
  await expect(stat(join(dataDir, "postgres.new-1"))).rejects.toThrow("ENOENT");
});

test("another process joins, and leaves the server running when it is done", async () => {
  const store = await opened();
  expect(await child("joins").end()).toBe(0);
  expect(await count(store, "joins")).toBe(1);
});

test("after kill -9 of the process that started it, the next one takes over the server that still runs", async () => {
  const killed = child("killed", "stay");
  await killed.line("saved");
  const before = await readPostmasterFile(data);
  await killed.kill();
  expect(await count(await opened(), "killed")).toBe(1);
  expect(await readPostmasterFile(data)).toEqual(before);
  await closeAll();
  expect(await readPostmasterFile(data)).toBeUndefined();
});

test("after kill -9 of the process and of its server, the next start recovers what was saved", async () => {
  const killed = child("both-killed", "stay");
  await killed.line("saved");
  await killed.kill();
  process.kill((await readPostmasterFile(data))!.pid, "SIGKILL");
  expect(await count(await opened(), "both-killed")).toBe(1);
});

test("an open store gets its server back after kill -9 of the server", async () => {
  const store = await opened();
  await save(store, "revived");
  const before = (await readPostmasterFile(data))!;
  process.kill(before.pid, "SIGKILL");
  await expect
    .poll(async () => (await readPostmasterFile(data))?.pid ?? before.pid, { timeout: 20_000 })
    .not.toBe(before.pid);
  await expect.poll(() => count(store, "revived").catch(() => 0), { timeout: 20_000 }).toBe(1);
  expect((await readPostmasterFile(data))!.port).toBe(before.port);
});

test("a process number left behind that now belongs to another program does not stop the start", async () => {
  await writeFile(join(data, "postmaster.pid"), `${process.pid}\n${data}\n1\n5432\n\n127.0.0.1\n1 1\nready\n`);
  expect(await count(await opened(), "kept")).toBe(1);
});

test("uses any server when a URL is given, brings its tables up to date, and leaves the files of another database alone", async () => {
  const own = await opened();
  await sql`create database elsewhere`.execute(own.db);
  const password = (await readFile(join(dataDir, "postgres", "password"), "utf8")).trim();
  const url = `postgres://kansrijk:${password}@127.0.0.1:${(await readPostmasterFile(data))!.port}/elsewhere`;
  const other = await opened(url, join(dataDir, "other"));
  expect(await count(other, "kept")).toBe(0);
  await save(other, "by-url");
  expect([await count(other, "by-url"), await count(own, "by-url")]).toEqual([1, 0]);
  const lake = join(dataDir, "lake");
  await mkdir(join(lake, "pupils-of-the-first"));
  await expect(opened(url)).rejects.toThrow(`The folder ${lake} belongs to another database`);
  expect(await readdir(lake)).toContain("pupils-of-the-first");
});

test("a server that is not there is refused, without the password in the message", async () => {
  const refusal = await opened("postgres://kansrijk:secret@127.0.0.1:1/none").catch((error: Error) => error.message);
  expect(refusal).toBe(
    "The database 127.0.0.1:1/none cannot be reached: connect ECONNREFUSED 127.0.0.1:1. Check DATABASE_URL.",
  );
});

test.skipIf(process.getuid?.() !== 0)(
  "root's folder that the account postgres may not enter: the database is kept elsewhere and found again (skipped unless root)",
  async () => {
    const [system, closed] = [join(dataDir, "system"), join(dataDir, "closed")];
    const inner = join(closed, "data");
    await mkdir(closed, { mode: 0o700 });
    await (await openEmbedded(inner, system)).close();
    const home = (await readFile(join(inner, "postgres-elsewhere"), "utf8")).trim();
    expect(home.startsWith(system)).toBe(true);
    await chmod(closed, 0o755);
    await (await openEmbedded(inner, system)).close();
    await expect(stat(join(inner, "postgres"))).rejects.toThrow("ENOENT");
    expect((await stat(join(home, "data"))).isDirectory()).toBe(true);
  },
);
