import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { QualityReport } from "@kansrijk/core/register/qualityReport";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import { checkRegisterFolder } from "./checkRegisterFolder.ts";
import { makeRegister } from "./import/importRegister.ts";
import type { ImportWatch } from "./import/importWatch.ts";
import { newSecret } from "./keepRegister.ts";
import { measureQuality } from "./measureQuality.ts";

export type SourcesCheck =
  | { readonly ok: true; readonly quality: QualityReport }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/** Does everything that an import does and keeps nothing: for a user who wants to see the faults and the quality first. */
export async function checkSources(folder: string, watch: ImportWatch = {}): Promise<SourcesCheck> {
  const target = await mkdtemp(join(tmpdir(), "kansrijk-register-"));
  try {
    const made = await makeRegister(resolve(folder), target, newSecret(), watch);
    if (!made.ok) return made;
    watch.signal?.throwIfAborted();
    const content = await checkRegisterFolder(target);
    if (!content.ok) return content;
    return { ok: true, quality: await measureQuality(target, content.tables, made.notes) };
  } finally {
    await rm(target, { recursive: true, force: true });
  }
}
