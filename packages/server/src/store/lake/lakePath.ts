import { join } from "node:path";

const NAME = /^[a-z0-9][a-z0-9-]*$/;

/** Folder of the Parquet files of all datasets at the level of pupils. */
export function lakeFolder(dataDir: string): string {
  return join(dataDir, "lake");
}

/** Folder of the Parquet files of one dataset. Throws RangeError for an id that could lead out of the lake. */
export function lakePath(dataDir: string, datasetId: string): string {
  if (!NAME.test(datasetId)) throw new RangeError(`"${datasetId}" is not the id of a dataset`);
  return join(lakeFolder(dataDir), datasetId);
}
