import { setTimeout as wait } from "node:timers/promises";
import type { ConnectionSettings } from "../connection.ts";
import { serverAccount } from "./account.ts";
import { findBinaries } from "./binaries.ts";
import { ensureCluster } from "./cluster.ts";
import { placeOf } from "./place.ts";
import { joinOrStart, leave, settingsOf, type Cluster, type Presence } from "./postmaster.ts";

export interface Embedded {
  readonly settings: ConnectionSettings;
  /** Lets go of the server; the last one to do so stops it. */
  close(): Promise<void>;
}

const DATABASE = "kansrijk";
const REVIVE_PAUSE_MS = 200;

/**
 * A real PostgreSQL in `dataDir`, shared by all processes that open the same folder.
 * When the server dies under us it is started again on the same port, so that the pool finds it.
 * @param systemFolder where root's database and programs go when `dataDir` cannot be reached by the account of the server
 */
export async function openEmbedded(dataDir: string, systemFolder?: string): Promise<Embedded> {
  const account = await serverAccount();
  const [place, binaries] = await Promise.all([
    placeOf(dataDir, account, systemFolder),
    findBinaries(account, systemFolder),
  ]);
  const cluster: Cluster = { place, binaries, account, password: await ensureCluster(place, binaries, account) };
  let presence = await joinOrStart(cluster);
  const { port } = presence;
  const closing = new AbortController();
  let reviving: Promise<void> | undefined;

  const revive = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      await wait(REVIVE_PAUSE_MS);
      const next = await joinOrStart(cluster, port).catch(() => undefined);
      if (!next) continue;
      presence = next;
      watch(next);
      return;
    }
  };
  const watch = ({ client }: Presence): void => {
    client.once("end", () => {
      if (!closing.signal.aborted) reviving = revive();
    });
  };

  await ensureDatabase(presence);
  watch(presence);
  return {
    settings: settingsOf(cluster, port, DATABASE),
    close: async () => {
      closing.abort();
      await reviving;
      await leave(cluster, presence).catch(() => undefined);
    },
  };
}

async function ensureDatabase({ client }: Presence): Promise<void> {
  const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [DATABASE]);
  if (rowCount) return;
  await client.query(`create database ${DATABASE}`).catch((error: unknown) => {
    // Another process was first (duplicate_database, or unique_violation in the catalogue).
    if (!["42P04", "23505"].includes((error as { code?: string }).code ?? "")) throw error;
  });
}
