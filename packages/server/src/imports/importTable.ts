import { join } from "node:path";
import { describeColumns, tableQuality, type TableQuality } from "@kansrijk/core/tables/quality/tableQuality";
import { withYear } from "@kansrijk/core/tables/stored/withYear";
import type { StoredTable } from "@kansrijk/core/tables/stored/storedTable";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import { tablePeriod, type TablePeriod } from "@kansrijk/core/tables/tablePeriod";
import type { TableFormat } from "@kansrijk/core/tables/tableFormat";
import type { PupilScoreTable } from "@kansrijk/core/tables/formats/pupilScoresPo";
import type { IsoDate } from "@kansrijk/core/vocabulary/isoDate";
import { appendAudit } from "../audit/appendAudit.ts";
import { SCORES_FILE, writeScoreParquet } from "../population/scoreParquet.ts";
import { datasetId, type DatasetView } from "../store/datasets/datasetView.ts";
import type { Facts } from "../store/datasets/facts.ts";
import { readDataset } from "../store/datasets/readDataset.ts";
import { saveDataset } from "../store/datasets/saveDataset.ts";
import { withDraft } from "../store/lake/draft.ts";
import { placeInLake } from "../store/lake/placeInLake.ts";
import type { Store } from "../store/store.ts";
import { knownTables } from "./knownTables.ts";
import { knownFormats, type FileTable } from "./readTableFile.ts";
import { tableFacts } from "./tableFacts.ts";
import type { TableMeta } from "./tableMeta.ts";
import { TABLE_FILE, writeTableParquet } from "./tableParquet.ts";

export type Import =
  | { readonly ok: true; readonly dataset: DatasetView; readonly isNew: boolean }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/** A table that was read, with the time that it describes. */
export interface DatedTable {
  readonly format: TableFormat<unknown>;
  readonly stored: StoredTable;
  readonly period: TablePeriod;
}

export type Dating =
  | { readonly ok: true; readonly dated: DatedTable }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/** Finds the time of a table, and puts the year in its rows when no column says it. */
export async function dateTable(table: FileTable, countDate: IsoDate | null, year: number | null): Promise<Dating> {
  const format = (await knownFormats()).get(table.kind)!;
  if (!table.stored) throw new TypeError(`${table.name} was read without its columns: it cannot be kept`);
  const finding = tablePeriod(format, table.name, table.stored, { countDate, year });
  if (!finding.ok) return { ok: false, faults: [finding.fault] };
  const { period } = finding;
  const { unit } = period;
  const stored = unit !== null && period.year !== null ? withYear(table.stored, unit, period.year) : table.stored;
  return { ok: true, dated: { format, stored, period } };
}

/** What is known about the quality of a table, beside what is in the store. */
export async function qualityOf(
  store: Pick<Store, "db" | "dataDir">,
  { kind, sha256, reading }: FileTable,
  { stored, period }: DatedTable,
): Promise<TableQuality> {
  return tableQuality(reading, stored, await knownTables(store, { kind, sha256, period, stored }));
}

/**
 * Keeps a table that was read: all of it or nothing, with a quality report and a line in the audit trail. `year` is for
 * a file in which no column says it: the school year, by the year in which it begins, or the calendar year.
 */
export async function importTable(
  store: Store,
  table: FileTable,
  countDate: IsoDate | null,
  year: number | null = null,
): Promise<Import> {
  const dating = await dateTable(table, countDate, year);
  if (!dating.ok) return dating;
  const { dated } = dating;
  const facts = tableFacts(table.kind, table.rows, dated.period.countDate) ?? {
    table: "lake",
    rowCount: table.rowCount,
  };
  if (facts.table === "site-pupils" && facts.rows.length === 0) return { ok: false, faults: [noCountDate(table)] };
  const known = await readDataset(store.db, datasetId(table.kind, table.sha256));
  if (known) return { ok: true, dataset: known, isNew: false };
  return keep(store, table, dated, facts);
}

async function keep(store: Store, table: FileTable, dated: DatedTable, facts: Facts): Promise<Import> {
  const { kind, name: sourceName, sha256, bytes, rowCount } = table;
  const { format, stored, period } = dated;
  const meta: TableMeta = {
    fileRows: rowCount,
    columns: describeColumns(stored),
    key: stored.key,
    keyList: format.keyList ?? null,
    period,
    quality: await qualityOf(store, table, dated),
  };
  return withDraft(store, async (folder) => {
    await writeTableParquet(stored, join(folder, TABLE_FILE));
    if (kind === "pupil-scores-po") await writeScoreParquet(table.rows as PupilScoreTable, join(folder, SCORES_FILE));
    return store.db.transaction().execute(async (trx) => {
      await placeInLake(trx, store.dataDir, folder, datasetId(kind, sha256));
      const saved = await saveDataset(trx, {
        kind,
        title: `${format.title.nl}: ${sourceName}`,
        sourceName,
        sha256,
        bytes,
        countDate: period.countDate,
        generated: false,
        meta: { ...meta },
        facts,
      });
      if (saved.isNew) {
        await appendAudit(trx, {
          actor: "user",
          action: "dataset.import",
          subject: saved.dataset.id,
          detail: { sha256, rows: rowCount },
        });
      }
      return { ok: true as const, ...saved };
    });
  });
}

function noCountDate(table: FileTable): TableFault {
  return {
    kind: "file",
    file: table.name,
    row: 0,
    column: "",
    value: "",
    expected: { nl: "een teldatum bij dit bestand (--count-date)", en: "a count date with this file (--count-date)" },
  };
}
