import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { CommandError } from "../commandError.ts";
import type { CommonOptions, Io } from "../io.ts";

const VERIFIER = fileURLToPath(new URL("../../../verifier/bin/verify.mjs", import.meta.url));

/** Hands a file to the independent verifier, a program of its own that shares no code with this one. */
export async function runVerifier(
  path: string,
  options: Readonly<Record<string, string>>,
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const flags = Object.entries({ ...options, lang: common.lang }).map(([name, value]) => `--${dashed(name)}=${value}`);
  const child = spawn(process.execPath, [VERIFIER, ...flags, "--", path], { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.setEncoding("utf8").on("data", (text: string) => io.out(text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => io.err(text));
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new CommandError(code ?? 1, []);
}

function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
