import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { LARGEST_FILE, readFile, type FileReading, type InputFile } from "../imports/readFile.ts";
import type { Store } from "../store/store.ts";
import { catalogueFile } from "./catalogue.ts";
import { FetchError } from "./fetchError.ts";
import { fetchCbsTable } from "./fetchCbsTable.ts";
import { fetchCkan } from "./fetchCkan.ts";
import { fetchFile } from "./fetchFile.ts";
import type { JsonSettings } from "./fetchJson.ts";

export interface SourceSettings extends JsonSettings {
  /** Another service than that of DUO or CBS, for `duo:` and `cbs:`. */
  readonly base?: string;
  /** Of a CBS table: which rows. */
  readonly filter?: string;
  /** `unit` is bytes or rows. */
  readonly onProgress?: (done: number, total: number | null, unit: "bytes" | "rows") => void;
}

/**
 * Fetches a source: an address (http, https), `duo:<dataset>` of the imported catalogue of DUO, or `cbs:<table>` of
 * StatLine. Gives the file for the importers. Throws FetchError.
 */
export async function fetchSource(
  store: Pick<Store, "db" | "dataDir">,
  source: string,
  settings: SourceSettings = {},
): Promise<FileReading> {
  const { onProgress, base, filter, ...common } = settings;
  const rows = onProgress
    ? { onProgress: (done: number, total: number | null = null) => onProgress(done, total, "rows") }
    : {};
  const at = base === undefined ? {} : { base };
  const [, kind, id = ""] = /^(duo|cbs):(.+)$/.exec(source) ?? [];
  if (kind === "cbs") {
    const capture = await fetchCbsTable(id, { ...common, ...at, ...rows, ...(filter === undefined ? {} : { filter }) });
    return made(`${id}.json`, JSON.stringify(capture));
  }
  if (filter !== undefined)
    throw new FetchError({ nl: "Een filter kan alleen bij cbs:.", en: "A filter goes with cbs: only." }, false);
  if (kind !== "duo") return fetched(store, source, settings);
  const file = await catalogueFile(store, id);
  if (file.link !== null && base === undefined) return fetched(store, file.link, settings);
  return made(`${file.dataset}.csv`, await fetchCkan(file.resource, { ...common, ...at, ...rows }));
}

async function fetched(store: Pick<Store, "dataDir">, address: string, settings: SourceSettings): Promise<FileReading> {
  const { onProgress, ...common } = settings;
  const file = await fetchFile(address, {
    ...common,
    folder: join(store.dataDir, "downloads"),
    limit: LARGEST_FILE,
    ...(onProgress ? { onProgress: (done: number, total: number | null) => onProgress(done, total, "bytes") } : {}),
  });
  try {
    const reading = await readFile(file.path);
    return reading.ok ? { ok: true, file: { ...reading.file, name: file.name } } : named(reading, file.name);
  } finally {
    await rm(file.path, { force: true });
  }
}

function named(reading: Extract<FileReading, { ok: false }>, name: string): FileReading {
  return { ok: false, faults: reading.faults.map((fault) => ({ ...fault, file: name })) };
}

function made(name: string, text: string): FileReading {
  const bytes = new TextEncoder().encode(text);
  const file: InputFile = { name, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
  return { ok: true, file };
}
