import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { IndicatorCatalogue } from "@kansrijk/core/indicators/readCatalogue";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import { sqlText } from "../population/duckdbIn.ts";
import { answerFiles } from "./answerFiles.ts";
import { openCubePool, type CubePool, type Row } from "./cubePool.ts";
import { CUBE_VERSION, cubeQuery, rollupQueries, type RegisterDefinition } from "./cubeSql.ts";
import { gate } from "./gate.ts";
import { keeper } from "./keeper.ts";
import { cubeFile, makeCube } from "./makeCube.ts";
import type { Register } from "./registers.ts";

/** The counts of one definition on one register. */
export interface Cube {
  readonly key: string;
  /** Something to select from that has these columns of breakdowns: the smallest file that does. */
  from(columns: readonly string[]): string;
}

/** The counts of definitions on registers, kept as Parquet files that can always be made again. */
export interface Cubes {
  /** Gives a cube; it is made when it is not there. Rejects with the reason of the signal. */
  ensure(
    register: Register,
    definition: RegisterDefinition,
    breakdowns: IndicatorCatalogue["breakdowns"],
    signal?: AbortSignal,
  ): Promise<Cube>;
  /** Rows of a SELECT on cubes; at most a few run at a time. */
  query(sql: string): Promise<readonly Row[]>;
  /** Something that follows from a cube and is computed once, as long as it is used now and then. */
  once<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Removes the files of cubes of a register. */
  forget(
    register: Pick<Register, "sha256">,
    definitions: readonly RegisterDefinition[],
    breakdowns: IndicatorCatalogue["breakdowns"],
  ): Promise<void>;
  close(): Promise<void>;
}

/** Answers that are kept: the ones used last. */
const MOST_KEPT = 2_000;

/** Cubes in the folder `cubes` of a data folder; half-written ones of a crash are never read, and removed in time. */
export function openCubes(dataDir: string): Cubes {
  const folder = join(dataDir, "cubes");
  const making = new Map<string, Promise<void>>();
  const kept = keeper(MOST_KEPT);
  const files = answerFiles(folder);
  const building = gate(1);
  let pool: Promise<CubePool> | undefined;
  return {
    async ensure(register, definition, breakdowns, signal) {
      const { key, rollups } = cubeKey(register, definition, breakdowns);
      for (;;) {
        const others = making.get(key);
        const work = others ?? building(() => makeCube(folder, key, { register, definition, breakdowns, signal }));
        making.set(key, work);
        try {
          await work;
          break;
        } catch (error) {
          making.delete(key);
          // Somebody else stopped making it: that is no reason to stop here.
          if (!others || signal?.aborted) throw error;
        }
      }
      const from = (columns: readonly string[]): string => {
        const found = rollups.findIndex((has) => columns.every((column) => has.includes(column)));
        return `read_parquet(${sqlText(cubeFile(folder, key, found < 0 ? null : found))})`;
      };
      return { key, from };
    },
    // Cubes never change, so neither do answers.
    query: (sql) =>
      kept(`rows ${sql}`, () =>
        files.answer(sql, async () => {
          pool ??= openCubePool(folder);
          return (await pool).query(sql);
        }),
      ) as Promise<readonly Row[]>,
    once: <T>(key: string, work: () => Promise<T>) => kept(key, work) as Promise<T>,
    async forget(register, definitions, breakdowns) {
      const keys = new Set(definitions.map((definition) => cubeKey(register, definition, breakdowns).key));
      // One that is being made would put its files there afterwards.
      await Promise.allSettled([...keys].map((key) => making.get(key)));
      for (const key of keys) making.delete(key);
      const names = await readdir(folder).catch(() => []);
      // A key is 32 signs; the files of a cube are named after it.
      await Promise.all(names.filter((name) => keys.has(name.slice(0, 32))).map((name) => rm(join(folder, name))));
    },
    async close() {
      await Promise.allSettled(making.values());
      (await pool)?.close();
    },
  };
}

/** The same facts and the same computation have the same cube; texts do not count. */
function cubeKey(
  { sha256: facts }: Pick<Register, "sha256">,
  definition: RegisterDefinition,
  breakdowns: IndicatorCatalogue["breakdowns"],
) {
  const { sql } = cubeQuery(definition, breakdowns, new Set(["site"]));
  const rollups = rollupQueries(definition, breakdowns, "").map(({ columns }) => columns);
  return { key: sha256(JSON.stringify([CUBE_VERSION, facts, sql, rollups])).slice(0, 32), rollups };
}
