import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";

const text = z.object({ nl: z.string(), en: z.string() });

/** What the independent verifier says; more than is named here is kept as it came. */
export const verifierReport = z.looseObject({
  ok: z.boolean(),
  properties: z.array(z.looseObject({ property: z.string(), title: text, status: z.string() })),
});

export interface Verification {
  readonly report: z.infer<typeof verifierReport>;
  /** As the verifier wrote it. */
  readonly text: string;
}

const PROGRAM = join(dirname(createRequire(import.meta.url).resolve("@kansrijk/verifier")), "../bin/verify.mjs");

/**
 * Runs the verifier, which shares no code with us, as a program of its own on a certificate.
 * @param announcement what was published at the close; a correction has a root of its own and goes without
 * Throws Error when it could not read the file or did not answer.
 */
export async function runVerifier(
  certificate: string,
  { root, announcement }: { readonly root: string; readonly announcement?: string },
  signal?: AbortSignal,
): Promise<Verification> {
  const folder = await mkdtemp(join(tmpdir(), "kansrijk-verify-"));
  try {
    const file = join(folder, "certificate.json");
    await writeFile(file, certificate, { mode: 0o600 });
    const options = ["--root", root, "--format", "json"];
    if (announcement !== undefined) {
      const published = join(folder, "announcement.json");
      await writeFile(published, announcement, { mode: 0o600 });
      options.push("--commitment", published);
    }
    const { code, out, err } = await run([PROGRAM, file, ...options], signal);
    if (code !== 0 && code !== 1) throw new Error(`the verifier ended with code ${code}: ${err.trim()}`);
    return { report: verifierReport.parse(JSON.parse(out)), text: out.trim() };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(args: readonly string[], signal: AbortSignal | undefined): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], ...(signal ? { signal } : {}) });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", (error) => reject(signal?.aborted ? (signal.reason as Error) : error));
    child.on("close", (code) =>
      resolve({ code, out: Buffer.concat(out).toString("utf8"), err: Buffer.concat(err).toString("utf8") }),
    );
  });
}
