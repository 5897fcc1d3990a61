import { setImmediate } from "node:timers/promises";
import { dirname, resolve } from "node:path";
import { DuckDBDataChunk, INTEGER } from "@duckdb/node-api";
import type { PupilScores } from "@kansrijk/core/funding/po/factsFromPupils";
import { duckdbIn, sqlText } from "./duckdbIn.ts";
import { integerColumn } from "./integerColumn.ts";
import { placeFile } from "./placeFile.ts";

/** The file with the pupils of a dataset, in its folder of the lake. */
export const SCORES_FILE = "pupils.parquet";

const CHUNK = 2048;
const CHUNKS_PER_TURN = 64;

/** Writes site and score of every pupil as Parquet; under `path` there is the whole file or none. */
export async function writeScoreParquet(table: PupilScores, path: string): Promise<void> {
  const target = resolve(path);
  await placeFile(target, (temporary) =>
    duckdbIn(dirname(target), async (connection) => {
      await connection.run(`CREATE TYPE site_code AS ENUM (${table.sites.map(sqlText).join(", ")})`);
      await connection.run("CREATE TABLE pupil (site INTEGER, score INTEGER)");
      const appender = await connection.createAppender("pupil");
      for (let first = 0, turn = 1; first < table.score.length; first += CHUNK, turn++) {
        const rows = Math.min(CHUNK, table.score.length - first);
        const chunk = DuckDBDataChunk.create([INTEGER, INTEGER], rows);
        for (const [column, values] of [table.site, table.score].entries()) {
          const vector = integerColumn(chunk, column);
          for (let row = 0; row < rows; row++) vector.setItem(row, values[first + row]!);
          vector.flush();
        }
        appender.appendDataChunk(chunk);
        if (turn % CHUNKS_PER_TURN === 0) await setImmediate();
      }
      appender.closeSync();
      const words = `enum_range(NULL::site_code)[site + 1] AS site, (score * 0.0001::DECIMAL(5, 4))::DECIMAL(9, 4) AS score`;
      await connection.run(`COPY (SELECT ${words} FROM pupil) TO ${sqlText(temporary)} (FORMAT parquet, COMPRESSION zstd)`);
    }),
  );
}
