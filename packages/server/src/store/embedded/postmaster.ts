import { readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type pg from "pg";
import { clientOf, type ConnectionSettings } from "../connection.ts";
import { LOCKS } from "../locks.ts";
import { StoreError } from "../storeError.ts";
import type { Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { SUPERUSER } from "./cluster.ts";
import { freePort } from "./freePort.ts";
import { livingServers } from "./livingServers.ts";
import type { Place } from "./place.ts";
import { readPostmasterFile } from "./postmasterFile.ts";
import { runAs, type Ran } from "./runAs.ts";
import { sameFile } from "./sameFile.ts";

export interface Cluster {
  readonly place: Place;
  readonly binaries: Binaries;
  readonly account: Account;
  readonly password: string;
}

/** A connection that holds the shared presence lock: as long as somebody holds it, nobody stops the server. */
export interface Presence {
  readonly client: pg.Client;
  readonly port: number;
}

const PATIENCE_MS = 60_000;
const PAUSE_MS = 100;

/**
 * Joins the server that runs on these files, or starts it. Safe with several processes at once: PostgreSQL lets one
 * of them win, the others join. After a crash it waits until the orphans of the old server are gone and starts on the
 * same port, so that processes that survived find it again.
 * @param port the only port that will do; any port when not given
 */
export async function joinOrStart(cluster: Cluster, port?: number): Promise<Presence> {
  const { data } = cluster.place;
  const deadline = Date.now() + PATIENCE_MS;
  let before: number | undefined;
  let reason = "";
  while (Date.now() < deadline) {
    const presence = await joinRunning(cluster);
    if (presence) return presence;
    const file = await readPostmasterFile(data);
    if ((await livingServers(data, file)).length === 0) {
      // Nobody works on the files, so a process id that now belongs to another program must not stop the start.
      if (file) await rm(join(data, "postmaster.pid"), { force: true });
      const taken = before !== undefined && before === file?.port;
      before = port ?? (taken ? undefined : file?.port) ?? (await freePort());
      const started = await start(cluster, before);
      reason = started.output;
      if (started.ok) continue;
    }
    await wait(PAUSE_MS);
  }
  throw new StoreError({
    nl: `De database in ${data} start niet. ${reason} Zie ook server.log in die map.`,
    en: `The database in ${data} does not start. ${reason} See also server.log in that folder.`,
  });
}

/** Stops the server when nobody else is present; otherwise leaves it to the others. Ends the connection. */
export async function leave(cluster: Cluster, { client }: Presence): Promise<void> {
  await client.query("select pg_advisory_unlock_shared($1::bigint)", [LOCKS.presence]);
  const { rows } = await client.query<{ last: boolean }>("select pg_try_advisory_lock($1::bigint) as last", [
    LOCKS.presence,
  ]);
  if (rows[0]?.last)
    await runAs(cluster.account, cluster.binaries.pgCtl, ["stop", "-D", cluster.place.data, "-m", "fast", "-w"]);
  await client.end().catch(() => undefined);
}

export function settingsOf(cluster: Cluster, port: number, database: string): ConnectionSettings {
  return { host: "127.0.0.1", port, user: SUPERUSER, password: cluster.password, database };
}

/** Undefined when nothing answers, when it is another server (a copied folder names its origin), or when it is about to stop. */
async function joinRunning(cluster: Cluster): Promise<Presence | undefined> {
  const file = await readPostmasterFile(cluster.place.data);
  if (!file) return undefined;
  const client = clientOf(settingsOf(cluster, file.port, "postgres"));
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string; joined: boolean }>(
      "select current_setting('data_directory') as folder, pg_try_advisory_lock_shared($1::bigint) as joined",
      [LOCKS.presence],
    );
    if (rows[0]?.joined && (await sameFile(await stat(cluster.place.data), rows[0].folder)))
      return { client, port: file.port };
  } catch {
    // Not listening yet, starting up or shutting down: the caller tries again.
  }
  await client.end().catch(() => undefined);
  return undefined;
}

async function start({ place, binaries, account }: Cluster, port: number): Promise<Ran> {
  const log = join(place.data, "server.log");
  // pg_ctl detaches the server: a Ctrl-C in the terminal or the end of this process does not reach it.
  const ran = await runAs(account, binaries.pgCtl, [
    "start",
    "-D",
    place.data,
    "-l",
    log,
    "-o",
    `-p ${port}`,
    "-w",
    "-t",
    String(PATIENCE_MS / 1000),
  ]);
  if (ran.ok) return ran;
  const tail = (await readFile(log, "utf8").catch(() => "")).trim().split("\n").slice(-3).join(" ");
  return { ok: false, output: tail || ran.output };
}
