import { join } from "node:path";
import type { ColumnDescription } from "@kansrijk/core/tables/quality/tableQuality";
import type { StoredTable } from "@kansrijk/core/tables/stored/storedTable";
import type { DatasetView } from "../store/datasets/datasetView.ts";
import { listDatasets } from "../store/datasets/listDatasets.ts";
import { readDataset } from "../store/datasets/readDataset.ts";
import { lakePath } from "../store/lake/lakePath.ts";
import type { Store } from "../store/store.ts";
import { readTableParquet, type RowRange } from "./readTableParquet.ts";
import { tableMeta, type TableMeta } from "./tableMeta.ts";
import { TABLE_FILE } from "./tableParquet.ts";

/** A table that was imported: its dataset, what its columns are, and where the Parquet file is. */
export interface KeptTable {
  readonly dataset: DatasetView;
  readonly meta: TableMeta;
  readonly path: string;
}

type Place = Pick<Store, "db" | "dataDir">;

/** One imported table; undefined when there is none under this id. */
export async function keptTable(store: Place, id: string): Promise<KeptTable | undefined> {
  const dataset = await readDataset(store.db, id);
  return dataset && withTable(store, dataset);
}

function withTable({ dataDir }: Place, dataset: DatasetView): KeptTable | undefined {
  const meta = tableMeta(dataset);
  return meta && { dataset, meta, path: join(lakePath(dataDir, dataset.id), TABLE_FILE) };
}

/** The imported tables, of one kind or of all; the newest first. */
export async function keptTables(store: Place, kind?: string): Promise<KeptTable[]> {
  const datasets = await listDatasets(store.db, kind);
  return datasets.flatMap((dataset) => withTable(store, dataset) ?? []);
}

/** The rows of a kept table as typed columns; of all columns or of those that are given. */
export function readKeptTable(
  { path, meta }: KeptTable,
  columns: readonly ColumnDescription[] = meta.columns,
  range?: RowRange,
): Promise<StoredTable> {
  return readTableParquet(path, columns, meta.key, range);
}

/** The columns that hold codes of something that other tables know too. */
export function codeColumns({ meta }: KeptTable): ColumnDescription[] {
  return meta.columns.filter(({ identifies }) => identifies !== undefined);
}
