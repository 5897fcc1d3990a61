import type { ColumnDescription, TableQuality } from "@kansrijk/core/tables/quality/tableQuality";
import type { KeyKind } from "@kansrijk/core/tables/stored/storage";
import type { TablePeriod } from "@kansrijk/core/tables/tablePeriod";
import type { DatasetView } from "../store/datasets/datasetView.ts";

/** What the meta of a dataset says about the table in its folder of the lake. */
export interface TableMeta {
  readonly fileRows: number;
  readonly columns: readonly ColumnDescription[];
  /** Names of the columns that together name a row. */
  readonly key: readonly string[];
  /** The table is a list of all codes of this kind. */
  readonly keyList: KeyKind | null;
  readonly period: TablePeriod;
  readonly quality: TableQuality;
}

/** The description of the table of a dataset; undefined when it has no table (older, generated, or a register). */
export function tableMeta({ meta }: Pick<DatasetView, "meta">): TableMeta | undefined {
  const isTable = Array.isArray(meta["columns"]) && Array.isArray(meta["key"]) && "quality" in meta;
  // Only importTable writes these, all together.
  return isTable ? (meta as unknown as TableMeta) : undefined;
}
