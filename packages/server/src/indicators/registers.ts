import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { done, refused, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { schemaFault, schemaFaultText } from "@kansrijk/core/vocabulary/schemaFault";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { MANIFEST_FILE, manifestSchema } from "@kansrijk/core/register/manifest";
import { readMeta, REGISTER_KIND } from "../register/registerMeta.ts";
import type { DatasetView } from "../store/datasets/datasetView.ts";
import { listDatasets } from "../store/datasets/listDatasets.ts";
import { readDataset } from "../store/datasets/readDataset.ts";
import { lakePath } from "../store/lake/lakePath.ts";
import type { Store } from "../store/store.ts";

/** A register that is open for questions: a folder of Parquet files. */
export interface Register {
  readonly id: string;
  readonly title: Text;
  readonly generated: boolean;
  readonly sha256: string;
  readonly schoolYears: readonly number[];
  readonly folder: string;
  /** Files per table, from the folder. */
  readonly files: ReadonlyMap<string, readonly string[]>;
}

/** For figures of imported tables, which need no register; they may be about any school year. */
export const NO_REGISTER: Register = {
  id: "",
  title: { nl: "geen register", en: "no register" },
  generated: false,
  sha256: "",
  schoolYears: Array.from({ length: 101 }, (_, index) => 1990 + index),
  folder: "",
  files: new Map(),
};

export interface RegisterListing {
  readonly id: string;
  readonly title: Text;
  readonly generated: boolean;
  readonly schoolYears: readonly number[];
  readonly sha256: string;
  readonly pupils: number;
  readonly createdAt: string;
}

/** The registers of a store, newest first. */
export async function listRegisters(db: Store["db"]): Promise<RegisterListing[]> {
  return (await listDatasets(db, REGISTER_KIND)).flatMap((view) => {
    const meta = readMeta(view);
    if (!meta) return [];
    const { title, generated, schoolYears, sha256, tables } = meta.manifest;
    const pupils = tables["pupils"]?.rows ?? 0;
    return [{ id: view.id, title, generated, schoolYears, sha256, pupils, createdAt: view.createdAt }];
  });
}

/** Opens a register of the store by the id of its dataset; the newest without one. */
export async function openRegister(
  store: Pick<Store, "db" | "dataDir">,
  id: string | undefined,
): Promise<Outcome<Register>> {
  const view = id === undefined ? await newest(store.db) : await readDataset(store.db, id);
  if (view?.kind === REGISTER_KIND) return registerAt(lakePath(store.dataDir, view.id), view.id);
  const known = (await listRegisters(store.db)).map((item) => item.id);
  if (id === undefined)
    return refused({
      kind: "missing-fact",
      message: {
        nl: "Er is nog geen register. Maak het voorbeeldland (population build) of lees een eigen register in.",
        en: "There is no register yet. Make the example country (population build) or import a register.",
      },
    });
  return refused({
    kind: "unknown-subject",
    message: {
      nl: `Er is geen register "${id}"; wel: ${known.join(", ") || "geen enkel"}.`,
      en: `There is no register "${id}"; known: ${known.join(", ") || "none"}.`,
    },
  });
}

async function newest(db: Store["db"]): Promise<DatasetView | undefined> {
  return (await listDatasets(db, REGISTER_KIND))[0];
}

/** Opens the register in a folder; a refusal tells what is wrong with its `register.json`. */
export async function registerAt(path: string, id?: string): Promise<Outcome<Register>> {
  const folder = resolve(path);
  const manifest = await readJson(join(folder, MANIFEST_FILE));
  const reading = manifestSchema.safeParse(manifest);
  if (!reading.success) {
    const why = schemaFaultText(schemaFault(reading.error.issues[0]!, manifest));
    return refused({
      kind: "missing-fact",
      message: {
        nl: `${path} is geen map van een register (${MANIFEST_FILE}, ${why.nl}).`,
        en: `${path} is no folder of a register (${MANIFEST_FILE}, ${why.en}).`,
      },
    });
  }
  const { title, generated, sha256, schoolYears, tables } = reading.data;
  const files = new Map(
    Object.entries(tables).map(([table, found]) => [table, Object.keys(found.files).map((file) => join(folder, file))]),
  );
  const sorted = [...schoolYears].sort((a, b) => a - b);
  return done({ id: id ?? basename(folder), title, generated, sha256, schoolYears: sorted, folder, files });
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return undefined;
  }
}
