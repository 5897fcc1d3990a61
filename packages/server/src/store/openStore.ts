import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { sql, type Kysely } from "kysely";
import { clientOf, connect, type ConnectionSettings } from "./connection.ts";
import type { Database } from "./database.ts";
import { openEmbedded } from "./embedded/openEmbedded.ts";
import { claimLake } from "./lake/claimLake.ts";
import { cleanLake } from "./lake/cleanLake.ts";
import { listen } from "./listen.ts";
import { migrate, readMigrations } from "./migrate.ts";
import type { Store } from "./store.ts";
import { StoreError } from "./storeError.ts";

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
    if (url !== undefined) await reach(db, url);
    await migrate(db, await readMigrations());
    await claimLake(db, folder);
    await cleanLake(db, folder);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    db,
    dataDir: folder,
    listen: (channel, onMessage, onGap) => listen(() => clientOf(settings), channel, onMessage, onGap),
    close,
  };
}

async function reach(db: Kysely<Database>, url: string): Promise<void> {
  await sql`select 1`.execute(db).catch((error: unknown) => {
    const { code, message } = error as { code?: string; message?: string };
    const reason = message || code || "?";
    // Without the user and the password that stand in the URL.
    const place = URL.canParse(url) ? `${new URL(url).host}${new URL(url).pathname}` : "DATABASE_URL";
    throw new StoreError(
      {
        nl: `De database ${place} is niet bereikbaar: ${reason}. Controleer DATABASE_URL.`,
        en: `The database ${place} cannot be reached: ${reason}. Check DATABASE_URL.`,
      },
      { cause: error },
    );
  });
}
