import { stat } from "node:fs/promises";
import { faultLines } from "@kansrijk/core/tables/faultText";
import { bandText, qualityLine, qualityLines } from "@kansrijk/core/tables/quality/qualityLines";
import type { TableQuality } from "@kansrijk/core/tables/quality/tableQuality";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { dateTable, qualityOf } from "@kansrijk/server/imports/importTable";
import { currentQuality } from "@kansrijk/server/imports/currentQuality";
import { keptTable, keptTables } from "@kansrijk/server/imports/keptTables";
import { readTableFile } from "@kansrijk/server/imports/readTableFile";
import { readDataset } from "@kansrijk/server/store/datasets/readDataset";
import type { Store } from "@kansrijk/server/store/store";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { textTable } from "../textTable.ts";
import { withStore } from "../withStore.ts";

export interface CheckOptions {
  readonly year: number | null;
  readonly json: boolean;
}

/** The quality report of one dataset or of a file that is not kept; without a name one line for each dataset. */
export async function checkData(
  name: string | undefined,
  options: CheckOptions,
  common: CommonOptions,
  io: Io,
): Promise<void> {
  await withStore(common, async (store) => {
    if (name === undefined) return all(store, options, common, io);
    const quality = (await isFile(name))
      ? await ofFile(store, name, options, common)
      : await ofDataset(store, name, common);
    io.out(options.json ? `${JSON.stringify(quality, null, 2)}\n` : report(quality, common.lang));
  });
}

async function all(store: Store, { json }: CheckOptions, { lang }: CommonOptions, io: Io): Promise<void> {
  const tables = await keptTables(store);
  if (json) {
    const reports = tables.map(({ dataset, meta }) => ({ dataset: dataset.id, quality: meta.quality }));
    return io.out(`${JSON.stringify(reports, null, 2)}\n`);
  }
  for (const { dataset, meta } of tables) io.out(`${dataset.id}: ${qualityLine(meta.quality, lang)}\n`);
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function ofFile(
  store: Store,
  path: string,
  { year }: CheckOptions,
  { lang }: CommonOptions,
): Promise<TableQuality> {
  const reading = await readTableFile(path);
  if (!reading.ok) throw new CommandError(EXIT.refused, faultLines(reading.faults, lang));
  const dating = await dateTable(reading.table, null, year);
  if (!dating.ok) throw new CommandError(EXIT.refused, faultLines(dating.faults, lang));
  return qualityOf(store, reading.table, dating.dated);
}

async function ofDataset(store: Store, id: string, { lang }: CommonOptions): Promise<TableQuality> {
  const kept = await keptTable(store, id);
  if (kept) return currentQuality(store, kept);
  const known = (await readDataset(store.db, id))
    ? {
        nl: "heeft geen rapport: het is verzonnen of van een oudere versie",
        en: "has no report: it is invented or of an older version",
      }
    : { nl: "is geen bestand en geen dataset", en: "is no file and no dataset" };
  throw new CommandError(EXIT.refused, [`"${id}" ${known[lang]}.`]);
}

const HEADER = {
  nl: ["kolom", "soort", "precies", "band", "geheim", "leeg", "1-4", "laagste", "hoogste", "som"],
  en: ["column", "kind", "exact", "band", "secret", "blank", "1-4", "lowest", "highest", "sum"],
} as const satisfies Record<Language, readonly string[]>;

function report(quality: TableQuality, language: Language): string {
  const rows = quality.columns.map(({ name, kind, cells, small, lowest, highest, sum }) => [
    name,
    kind,
    String(cells.exact),
    String(cells.band),
    String(cells.secret),
    String(cells.blank),
    String(small),
    lowest === null ? "" : String(lowest),
    highest === null ? "" : String(highest),
    sum ? bandText(sum, language) : "",
  ]);
  const lines = qualityLines({ ...quality, columns: [] }, language);
  return `${qualityLine(quality, language)}\n${lines.map((line) => `- ${line}\n`).join("")}\n${textTable(HEADER[language], rows)}`;
}
