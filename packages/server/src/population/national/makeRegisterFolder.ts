import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { NationalFitRow } from "@kansrijk/core/population/national/nationalFit";
import { MANIFEST_FILE, type RegisterManifest } from "@kansrijk/core/register/manifest";
import type { Language } from "@kansrijk/core/vocabulary/text";
import type { ReportProgress } from "../../jobs/workerMessage.ts";
import { sealRegister } from "../../register/sealRegister.ts";
import { buildNational, nationalTitle, type NationalBuild } from "./buildNational.ts";
import { fitMarkdown } from "./fitText.ts";

export interface MadeRegister {
  readonly manifest: RegisterManifest;
  readonly fit: readonly NationalFitRow[];
}

/** True when a folder may be filled: it is not there, is empty, or holds a register, which is then replaced. */
export async function isFreeFolder(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    if (error.code === "ENOTDIR") return [folder];
    throw error;
  });
  return names.length === 0 || names.includes(MANIFEST_FILE);
}

/**
 * Makes a generated register with its manifest and fit report as a folder: under the given name there is the whole register or
 * none, also when it is stopped or fails halfway.
 */
export async function makeRegisterFolder(
  build: NationalBuild,
  folder: string,
  language: Language,
  report: ReportProgress,
  signal?: AbortSignal,
): Promise<MadeRegister> {
  const target = resolve(folder);
  const draft = join(dirname(target), `.${randomUUID()}.part`);
  await mkdir(draft);
  try {
    const { fit, margins } = await buildNational(build, draft, report, signal);
    const title = nationalTitle(build.settings);
    await writeFile(join(draft, "fit.json"), `${JSON.stringify(fit, null, 1)}\n`);
    await writeFile(join(draft, "fit.md"), fitMarkdown(title, fit, language));
    const { seed } = build.settings;
    const settings = { ...build.settings, ...(margins ? { margins } : {}) };
    const sealing = await sealRegister(draft, { title, generated: true, seed, settings });
    if (!sealing.ok) throw new Error(`the generated register does not fit: ${JSON.stringify(sealing.faults[0])}`);
    signal?.throwIfAborted();
    await takePlace(draft, target);
    return { manifest: sealing.manifest, fit };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Puts the new folder in place of the old one. */
async function takePlace(draft: string, target: string): Promise<void> {
  const old = `${draft}.old`;
  await rename(target, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  await rename(draft, target);
  await rm(old, { recursive: true, force: true });
}
