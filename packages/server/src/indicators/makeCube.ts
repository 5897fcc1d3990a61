import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { IndicatorCatalogue } from "@kansrijk/core/indicators/readCatalogue";
import { duckdbIn, sqlText } from "../population/duckdbIn.ts";
import { columnsOf } from "./checkDefinitions.ts";
import { cubeQuery, NEAREST_SITES, rollupQueries, type RegisterDefinition } from "./cubeSql.ts";
import type { Register } from "./registers.ts";
import { registerTables } from "./registerTables.ts";
import { emptyTables, sqlName } from "./registerViews.ts";

/** A draft of a process that died. */
const STALE_MS = 60 * 60 * 1000;

/** What a cube is made of. */
export interface CubeWork {
  readonly register: Register;
  readonly definition: RegisterDefinition;
  readonly breakdowns: IndicatorCatalogue["breakdowns"];
  readonly signal: AbortSignal | undefined;
}

/** File of a cube, or of one of its rollups. */
export function cubeFile(folder: string, key: string, rollup: number | null): string {
  return join(folder, rollup === null ? `${key}.parquet` : `${key}-${rollup}.parquet`);
}

/** Makes the files of a cube when they are not there. The cube itself comes last: when it is there, all are. */
export async function makeCube(folder: string, key: string, work: CubeWork): Promise<void> {
  const { register, signal } = work;
  signal?.throwIfAborted();
  if (await exists(cubeFile(folder, key, null))) return;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeStale(folder);
  const draft = join(folder, `.draft-${randomUUID()}`);
  await mkdir(draft);
  try {
    await duckdbIn([register.folder, folder], async (connection) => {
      const stop = (): void => connection.interrupt();
      signal?.addEventListener("abort", stop);
      try {
        await writeCube(connection, draft, key, work);
      } catch (error) {
        signal?.throwIfAborted();
        throw error;
      } finally {
        signal?.removeEventListener("abort", stop);
      }
    });
    signal?.throwIfAborted();
    // With a number come before the one without.
    const names = (await readdir(draft)).sort((a, b) => b.length - a.length);
    for (const name of names) await rename(join(draft, name), join(folder, name));
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function writeCube(
  connection: DuckDBConnection,
  draft: string,
  key: string,
  { register, definition, breakdowns }: CubeWork,
): Promise<void> {
  for (const [id, paths] of register.files)
    await connection.run(
      `CREATE VIEW ${sqlName({ id })} AS SELECT * FROM read_parquet([${paths.map(sqlText).join(", ")}])`,
    );
  // A register need not have all tables; a breakdown may ask for one, and then its groups are not known.
  const missing = [...(await registerTables()).values()].filter(({ id }) => !register.files.has(id));
  for (const statement of emptyTables(missing)) await connection.run(statement);
  if (definition.kind === "segregation" && definition.counterfactual !== undefined) await connection.run(NEAREST_SITES);
  const relation = await columnsOf(connection, definition);
  if (!relation.ok) throw new TypeError(`${definition.file} relation: expected ${relation.expected}`);
  const { sql, keys } = cubeQuery(definition, breakdowns, relation.columns);
  const file = cubeFile(draft, key, null);
  await connection.run(copyTo(file, sql, keys));
  for (const [index, rollup] of rollupQueries(definition, breakdowns, `read_parquet(${sqlText(file)})`).entries())
    await connection.run(copyTo(cubeFile(draft, key, index), rollup.sql, rollup.keys));
}

/** In order of place, so that a question about one municipality reads a small part; and the same bytes every time. */
function copyTo(file: string, sql: string, keys: readonly string[]): string {
  const order = keys.map((key) => `${key} NULLS FIRST`).join(", ");
  return `COPY (SELECT * FROM (${sql}) ORDER BY ${order}) TO ${sqlText(file)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 30720)`;
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

async function removeStale(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((name) => name.startsWith(".draft-"))) {
    const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: Infinity }));
    if (Date.now() - mtimeMs > STALE_MS) await rm(join(folder, name), { recursive: true, force: true });
  }
}
