import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { sha256 } from "@kansrijk/core/receipt/sha256";

const PACKAGES = new URL("../../../", import.meta.url);
/** Everything a decision depends on: how it is worked out, and for a round of admission how it is led and its files read. */
const FOLDERS = ["core/src/", "server/src/admission/", "server/src/admissionFiles/"];
/** Which versions of other people's code were installed with it. */
const LOCK = new URL("../package-lock.json", PACKAGES);

export interface CodeIdentity {
  readonly version: string;
  /** SHA-256 over the names and hashes of the source files that decide, tests left out, and of the lock file. */
  readonly sha256: string;
}

const known = new Map<readonly string[], Promise<CodeIdentity>>();

/** Which code computes; `folders` (constants, below packages/) tell what the outcome depends on. */
export function codeIdentity(folders: readonly string[] = FOLDERS): Promise<CodeIdentity> {
  const found = known.get(folders) ?? identify(folders);
  known.set(folders, found);
  return found;
}

async function identify(folders: readonly string[]): Promise<CodeIdentity> {
  const files = (await Promise.all(folders.map(sources))).flat();
  const named = [
    ...files.map((name) => ({ name, url: new URL(name, PACKAGES) })),
    { name: "package-lock.json", url: LOCK },
  ];
  const lines = await Promise.all(named.map(async ({ name, url }) => `${sha256(await readFile(url))}  ${name}\n`));
  const { version } = JSON.parse(await readFile(new URL("core/package.json", PACKAGES), "utf8")) as { version: string };
  return { version, sha256: sha256(lines.join("")) };
}

async function sources(folder: string): Promise<string[]> {
  const names = await readdir(fileURLToPath(new URL(folder, PACKAGES)), { recursive: true });
  return names
    .map((name) => folder + name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .sort();
}
