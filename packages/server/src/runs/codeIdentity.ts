import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { sha256 } from "@kansrijk/core/receipt/sha256";

const CORE = new URL("../../../core/", import.meta.url);

export interface CodeIdentity {
  readonly version: string;
  /** SHA-256 over the names and hashes of all source files of core, tests left out. */
  readonly sha256: string;
}

let known: Promise<CodeIdentity> | undefined;

/** Which code computes: everything a decision depends on stands in core. */
export function codeIdentity(): Promise<CodeIdentity> {
  known ??= identify();
  return known;
}

async function identify(): Promise<CodeIdentity> {
  const source = new URL("src/", CORE);
  const names = (await readdir(fileURLToPath(source), { recursive: true })).map((name) => name.replaceAll("\\", "/"));
  const files = names.filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts")).sort();
  const lines = await Promise.all(
    files.map(async (name) => `${sha256(await readFile(new URL(name, source)))}  ${name}\n`),
  );
  const { version } = JSON.parse(await readFile(new URL("package.json", CORE), "utf8")) as { version: string };
  return { version, sha256: sha256(lines.join("")) };
}
