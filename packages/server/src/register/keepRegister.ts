import { randomBytes } from "node:crypto";
import type { RegisterManifest } from "@kansrijk/core/register/manifest";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { appendAudit } from "../audit/appendAudit.ts";
import { datasetId, type DatasetView } from "../store/datasets/datasetView.ts";
import { listDatasets } from "../store/datasets/listDatasets.ts";
import { saveDataset } from "../store/datasets/saveDataset.ts";
import { lakeFolder } from "../store/lake/lakePath.ts";
import { placeInLake } from "../store/lake/placeInLake.ts";
import type { Store } from "../store/store.ts";
import { differenceOf } from "./differenceOf.ts";
import { measureQuality } from "./measureQuality.ts";
import { REGISTER_KIND, readMeta } from "./registerMeta.ts";
import { sealRegister, type RegisterFacts } from "./sealRegister.ts";

export interface NewRegister extends RegisterFacts {
  /** Comparison with published figures; of a generated register. */
  readonly fit?: unknown;
  /** What was changed or left out when it was brought in. */
  readonly notes?: readonly Text[];
  /** Pseudonyms and record keys are made with it; never shown. Kept so that a next version gets the same ones. */
  readonly secret?: string;
}

export type KeptRegister =
  | {
      readonly ok: true;
      readonly dataset: DatasetView;
      readonly isNew: boolean;
      readonly manifest: RegisterManifest;
    }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/**
 * Keeps a register whose Parquet files stand in a draft folder of the lake (see withDraft): all of it or nothing, with a
 * line in the audit trail. Checks the files, looks at their quality and, when there is an older register with the same
 * title, at what is different. The same files with the same title are the same register: nothing is written then.
 */
export async function keepRegister(
  store: Pick<Store, "db" | "dataDir">,
  draftFolder: string,
  register: NewRegister,
  signal?: AbortSignal,
): Promise<KeptRegister> {
  const sealing = await sealRegister(draftFolder, register);
  if (!sealing.ok) return sealing;
  const { manifest } = sealing;
  const { title, generated, fit, notes, secret } = register;
  const id = datasetId(REGISTER_KIND, manifest.sha256);
  const previous = await previousOf(store, title, id);
  const quality = await measureQuality(draftFolder, manifest.tables, notes);
  const difference =
    previous && !generated ? await differenceOf(lakeFolder(store.dataDir), draftFolder, manifest, previous) : undefined;
  const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0);
  signal?.throwIfAborted();
  return store.db.transaction().execute(async (trx) => {
    await placeInLake(trx, store.dataDir, draftFolder, id);
    const { dataset, isNew } = await saveDataset(trx, {
      kind: REGISTER_KIND,
      title: title.nl,
      sourceName: register.seed === undefined ? title.nl : `seed ${register.seed}`,
      sha256: manifest.sha256,
      bytes: 0,
      countDate: null,
      generated,
      meta: {
        manifest,
        quality,
        ...(fit === undefined ? {} : { fit }),
        ...(previous ? { previous: previous.id } : {}),
        ...(difference ? { difference } : {}),
        ...(generated ? {} : { secret: secret ?? newSecret() }),
      },
      facts: { table: "lake", rowCount: rows },
    });
    if (isNew)
      await appendAudit(trx, {
        actor: generated ? "system" : "user",
        action: generated ? "register.generate" : "register.import",
        subject: dataset.id,
        detail: { sha256: manifest.sha256, rows, schoolYears: manifest.schoolYears },
      });
    return { ok: true as const, dataset, isNew, manifest };
  });
}

export function newSecret(): string {
  return randomBytes(32).toString("hex");
}

/** The newest other register with the same title. */
export async function previousOf(store: Pick<Store, "db">, title: Text, id?: string) {
  for (const view of await listDatasets(store.db, REGISTER_KIND)) {
    const meta = readMeta(view);
    if (view.id !== id && meta?.manifest.title.nl === title.nl) return { id: view.id, ...meta };
  }
  return undefined;
}
