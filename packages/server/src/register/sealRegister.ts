import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { MANIFEST_FILE, sealManifest, type RegisterManifest } from "@kansrijk/core/register/manifest";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { checkRegisterFolder } from "./checkRegisterFolder.ts";

/** What the maker of a register knows about it. */
export interface RegisterFacts {
  readonly title: Text;
  readonly generated: boolean;
  readonly seed?: number;
  readonly settings?: Readonly<Record<string, unknown>>;
}

export type Sealing =
  | { readonly ok: true; readonly manifest: RegisterManifest }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/** Checks the Parquet files of a folder against the tables of the register and writes `register.json` beside them. */
export async function sealRegister(folder: string, facts: RegisterFacts): Promise<Sealing> {
  const check = await checkRegisterFolder(folder);
  if (!check.ok) return check;
  const { title, generated, seed, settings } = facts;
  const manifest = sealManifest({
    title,
    generated,
    ...(seed === undefined ? {} : { seed }),
    schoolYears: [...check.schoolYears],
    tables: check.tables,
    ...(settings === undefined ? {} : { settings }),
  });
  await writeFile(join(folder, MANIFEST_FILE), `${JSON.stringify(manifest, null, 1)}\n`);
  return { ok: true, manifest };
}
