import { execFile } from "node:child_process";
import { chmod, mkdir, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { startChild } from "../../test/child.ts";
import { temporaryFolder } from "../../test/temporaryStore.ts";
import { openEmbedded } from "./embedded/openEmbedded.ts";
import { readPostmasterFile } from "./embedded/postmasterFile.ts";
import { openStore } from "./openStore.ts";
import { listRuns } from "./runs/listRuns.ts";
import { saveRun } from "./runs/saveRun.ts";
import type { Store } from "./store.ts";

const CHILD = new URL("../../test/store/openInChild.ts", import.meta.url);
const RUN = { instrument: "po", settings: {}, receipt: {}, summary: {}, outputCsv: "a\n1\n" };

let dataDir = "";
let data = "";
const open: Store[] = [];

async function opened(url?: string, folder = dataDir): Promise<Store> {
  const store = await openStore({ dataDir: folder, url });
  open.push(store);
  return store;
}

async function closeAll(): Promise<void> {
  for (const store of open.splice(0)) await store.close();
}

async function setting(store: Store, name: string): Promise<string> {
  return (await sql<{ value: string }>`select current_setting(${name}) as value`.execute(store.db)).rows[0]!.value;
}

let ready = "";

beforeAll(async () => {
  ready = await temporaryFolder();
  await (await openStore({ dataDir: ready })).close();
});

afterAll(() => rm(ready, { recursive: true, force: true }));

/** Most tests begin with a database that was made and closed before: a copy takes less time than making it. */
beforeEach(async () => {
  dataDir = await temporaryFolder();
  await promisify(execFile)("cp", ["-a", `${ready}/.`, dataDir]);
  data = join(dataDir, "postgres", "data");
});

afterEach(async () => {
  await closeAll();
  await rm(dataDir, { recursive: true, force: true });
});

test("makes a database that only this machine and only with the password can reach, and that writes to disk", async () => {
  await rm(join(dataDir, "postgres"), { recursive: true });
  const store = await opened();
  expect(await setting(store, "listen_addresses")).toBe("127.0.0.1");
  expect(await setting(store, "unix_socket_directories")).toBe("");
  expect(await setting(store, "fsync")).toBe("on");
  expect(await setting(store, "server_encoding")).toBe("UTF8");
  expect((await stat(join(dataDir, "postgres", "password"))).mode & 0o777).toBe(0o600);
  const hba = await readFile(join(data, "pg_hba.conf"), "utf8");
  expect(hba.split("\n").filter((line) => /\b(trust|password)$/.test(line) && !line.startsWith("#"))).toEqual([]);
  const port = (await readPostmasterFile(data))!.port;
  await expect(openStore({ dataDir, url: `postgres://kansrijk:wrong@127.0.0.1:${port}/kansrijk` })).rejects.toThrow(
    "password authentication failed",
  );
});

test("keeps what was saved for the next start", async () => {
  await saveRun((await opened()).db, RUN);
  await closeAll();
  expect(await readPostmasterFile(data)).toBeUndefined();
  expect(await listRuns((await opened()).db)).toHaveLength(1);
});

test("what is left of a process that was killed while it made the database is removed", async () => {
  await mkdir(join(dataDir, "postgres.new-1", "data"), { recursive: true });
  await opened();
  await expect(stat(join(dataDir, "postgres.new-1"))).rejects.toThrow("ENOENT");
});

test("several that open a new folder at the same time share one server; the last one to close stops it", async () => {
  await rm(join(dataDir, "postgres"), { recursive: true });
  const [first, second, third] = await Promise.all([
    openStore({ dataDir }),
    openStore({ dataDir }),
    openStore({ dataDir }),
  ]);
  await saveRun(first.db, RUN);
  await first.close();
  expect(await listRuns(second.db)).toHaveLength(1);
  await second.close();
  expect(await listRuns(third.db)).toHaveLength(1);
  await third.close();
  expect(await readPostmasterFile(data)).toBeUndefined();
});

test("another process joins, and leaves the server running when it is done", async () => {
  const store = await opened();
  expect(await startChild(CHILD, dataDir).end()).toBe(0);
  expect((await listRuns(store.db)).map((run) => run.instrument)).toEqual(["child"]);
});

test("after kill -9 of the process that started it, the next one takes over the server that still runs", async () => {
  const child = startChild(CHILD, dataDir, "stay");
  await child.line("saved");
  const before = await readPostmasterFile(data);
  await child.kill();
  expect(await listRuns((await opened()).db)).toHaveLength(1);
  expect(await readPostmasterFile(data)).toEqual(before);
  await closeAll();
  expect(await readPostmasterFile(data)).toBeUndefined();
});

test("after kill -9 of the process and of its server, the next start recovers what was saved", async () => {
  const child = startChild(CHILD, dataDir, "stay");
  await child.line("saved");
  await child.kill();
  process.kill((await readPostmasterFile(data))!.pid, "SIGKILL");
  expect(await listRuns((await opened()).db)).toHaveLength(1);
});

test("an open store gets its server back after kill -9 of the server", async () => {
  const store = await opened();
  await saveRun(store.db, RUN);
  process.kill((await readPostmasterFile(data))!.pid, "SIGKILL");
  await expect.poll(() => listRuns(store.db).catch(() => []), { timeout: 20_000 }).toHaveLength(1);
});

test("a process number left behind that now belongs to another program does not stop the start", async () => {
  await opened();
  await closeAll();
  await writeFile(join(data, "postmaster.pid"), `${process.pid}\n${data}\n1\n5432\n\n127.0.0.1\n1 1\nready\n`);
  expect(await listRuns((await opened()).db)).toEqual([]);
});

test("uses any server when a URL is given, and brings its tables up to date", async () => {
  const own = await opened();
  await sql`create database elsewhere`.execute(own.db);
  await saveRun(own.db, RUN);
  const [password, file] = [
    (await readFile(join(dataDir, "postgres", "password"), "utf8")).trim(),
    await readPostmasterFile(data),
  ];
  const url = `postgres://kansrijk:${password}@127.0.0.1:${file!.port}/elsewhere`;
  const other = await opened(url, join(dataDir, "other"));
  expect(await listRuns(other.db)).toEqual([]);
  await saveRun(other.db, RUN);
  expect(await listRuns(other.db)).toHaveLength(1);
  await mkdir(join(dataDir, "lake", "pupils-of-the-first"));
  await expect(openStore({ dataDir, url })).rejects.toThrow(`The folder ${join(dataDir, "lake")} belongs to another`);
  expect(await readdir(join(dataDir, "lake"))).toContain("pupils-of-the-first");
});

test("a server that is not there is refused within seconds", async () => {
  await expect(openStore({ dataDir, url: "postgres://kansrijk:secret@127.0.0.1:1/none" })).rejects.toThrow(
    "The database 127.0.0.1:1/none cannot be reached: connect ECONNREFUSED",
  );
});

test.skipIf(process.getuid?.() !== 0)(
  "root's folder that the account postgres may not enter: the database is kept elsewhere and found again (skipped unless root)",
  async () => {
    const [system, inner] = [join(dataDir, "system"), join(dataDir, "closed", "data")];
    await chmod(dataDir, 0o755);
    await mkdir(join(dataDir, "closed"), { mode: 0o700 });
    const embedded = await openEmbedded(inner, system);
    await embedded.close();
    const home = (await readFile(join(inner, "postgres-elsewhere"), "utf8")).trim();
    expect(home.startsWith(system)).toBe(true);
    await chmod(join(dataDir, "closed"), 0o755);
    await (await openEmbedded(inner, system)).close();
    await expect(stat(join(inner, "postgres"))).rejects.toThrow("ENOENT");
    expect((await stat(join(home, "data"))).isDirectory()).toBe(true);
  },
);
