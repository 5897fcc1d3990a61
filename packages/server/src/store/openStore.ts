import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { clientOf, connect, type ConnectionSettings } from "./connection.ts";
import { openEmbedded } from "./embedded/openEmbedded.ts";
import { cleanLake } from "./lake/cleanLake.ts";
import { listen } from "./listen.ts";
import { migrate, readMigrations } from "./migrate.ts";
import type { Store } from "./store.ts";

export interface StoreSettings {
  /** Any PostgreSQL (setting DATABASE_URL); without it, the embedded one in `dataDir`. */
  readonly url?: string | undefined;
  readonly dataDir: string;
}

/** Opens the store, brings its tables up to date and removes what a crash left behind. Throws StoreError with a text for people. */
export async function openStore({ url, dataDir }: StoreSettings): Promise<Store> {
  const folder = resolve(dataDir);
  await mkdir(folder, { recursive: true, mode: 0o711 });
  const embedded = url === undefined ? await openEmbedded(folder) : undefined;
  const settings: ConnectionSettings = embedded?.settings ?? { connectionString: url! };
  const db = connect(settings);
  const close = async (): Promise<void> => {
    await db.destroy();
    await embedded?.close();
  };
  try {
    await migrate(db, await readMigrations());
    await cleanLake(db, folder);
  } catch (error) {
    await close();
    throw error;
  }
  return { db, dataDir: folder, listen: (channel, onMessage, onGap) => listen(() => clientOf(settings), channel, onMessage, onGap), close };
}
