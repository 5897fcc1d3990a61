import { chmod, mkdir, readFile, realpath, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import { StoreError } from "../storeError.ts";
import type { Account } from "./account.ts";
import { runAs } from "./runAs.ts";

/** Where the embedded database lives: `home` holds the folder of the server (`data`) and the password. */
export interface Place {
  readonly home: string;
  readonly data: string;
  readonly passwordFile: string;
}

/** Used when this is root and the account of PostgreSQL may not enter the folder that was asked for (such as /root). */
export const SYSTEM_FOLDER = "/var/lib/kansrijk";

/**
 * `<dataDir>/postgres`, or a folder under `systemFolder` when the account of the server cannot reach that.
 * The choice is written in `<dataDir>/postgres-elsewhere`, so that later permissions do not lead to a second, empty database.
 */
export async function placeOf(dataDir: string, account: Account, systemFolder: string = SYSTEM_FOLDER): Promise<Place> {
  await mkdir(dataDir, { recursive: true, mode: 0o711 });
  const folder = await realpath(dataDir);
  const pointer = join(folder, "postgres-elsewhere");
  const elsewhere = await readFile(pointer, "utf8").catch(() => undefined);
  if (elsewhere !== undefined) return inside(elsewhere.trim());
  if (await reachable(folder, account)) return inside(join(folder, "postgres"));
  const home = join(systemFolder, sha256(folder).slice(0, 16));
  await mkdir(systemFolder, { recursive: true, mode: 0o755 });
  if (!(await reachable(systemFolder, account))) {
    throw new StoreError({
      nl: `De gebruiker postgres kan niet bij ${folder} en ook niet bij ${systemFolder}. Kies een andere map, start Kansrijk als gewone gebruiker, of stel DATABASE_URL in.`,
      en: `The user postgres can reach neither ${folder} nor ${systemFolder}. Choose another folder, start Kansrijk as an ordinary user, or set DATABASE_URL.`,
    });
  }
  await writeFile(pointer, `${home}\n`);
  return inside(home);
}

function inside(home: string): Place {
  return { home, data: join(home, "data"), passwordFile: join(home, "password") };
}

/** Root's own data folder may be made passable (not listable); its parents belong to somebody else and stay as they are. */
async function reachable(folder: string, account: Account): Promise<boolean> {
  if (account.uid === undefined) return true;
  const { mode, uid } = await stat(folder);
  if (uid === 0 && (mode & 0o001) === 0) await chmod(folder, mode | 0o011);
  return (await runAs(account, "/bin/sh", ["-c", 'cd "$0"', folder])).ok;
}
