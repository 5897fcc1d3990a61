import { randomBytes, randomUUID } from "node:crypto";
import { access, appendFile, chmod, chown, mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { StoreError } from "../storeError.ts";
import type { Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import type { Place } from "./place.ts";
import { runAs } from "./runAs.ts";

export const SUPERUSER = "kansrijk";

/** Loopback only, no socket file, and no values of rows in the log (they may be about pupils). */
const SETTINGS = `
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
password_encryption = 'scram-sha-256'
log_error_verbosity = terse
log_min_error_statement = panic
log_parameter_max_length = 0
timezone = 'UTC'
log_timezone = 'UTC'
`;

/** Makes the database files when there are none and gives the password. Built aside and put in place by one rename: whole or not there. */
export async function ensureCluster(place: Place, binaries: Binaries, account: Account): Promise<string> {
  if (!(await exists(place.home))) {
    await create(place, binaries, account).catch(async (error: unknown) => {
      // Another process was first: its database is the one.
      if (!(await exists(place.passwordFile))) throw error;
    });
  }
  await removeDrafts(place);
  return (await readFile(place.passwordFile, "utf8")).trim();
}

function draftPrefix(place: Place): string {
  return `${basename(place.home)}.new-`;
}

/** What is left of a process that was killed while it made the database, or was not the first. */
async function removeDrafts(place: Place): Promise<void> {
  const folder = dirname(place.home);
  const drafts = (await readdir(folder)).filter((name) => name.startsWith(draftPrefix(place)));
  for (const name of drafts) await rm(join(folder, name), { recursive: true, force: true });
}

async function create(place: Place, binaries: Binaries, account: Account): Promise<void> {
  const draft = join(dirname(place.home), `${draftPrefix(place)}${randomUUID()}`);
  const [data, handedOver, kept] = [join(draft, "data"), join(draft, "password.new"), join(draft, "password")];
  const password = randomBytes(24).toString("base64url");
  try {
    await mkdir(data, { recursive: true, mode: 0o700 });
    await chmod(draft, 0o711);
    for (const file of [handedOver, kept]) await writeFile(file, `${password}\n`, { mode: 0o600 });
    if (account.uid !== undefined && account.gid !== undefined)
      for (const path of [data, handedOver]) await chown(path, account.uid, account.gid);
    const made = await runAs(account, binaries.initdb, [
      `--pgdata=${data}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${handedOver}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
    ]);
    if (!made.ok) throw unmakeable(place, made.output);
    await rm(handedOver);
    await appendFile(join(data, "postgresql.conf"), SETTINGS);
    await rename(draft, place.home);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

function unmakeable(place: Place, reason: string): StoreError {
  return new StoreError({
    nl: `De database kan niet worden aangemaakt in ${place.home}: ${reason}`,
    en: `The database cannot be made in ${place.home}: ${reason}`,
  });
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
