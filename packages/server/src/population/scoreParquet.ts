import { dirname, resolve } from "node:path";
import type { PupilScores } from "@kansrijk/core/funding/po/factsFromPupils";
import { appendColumns } from "./appendColumns.ts";
import { duckdbIn, sqlText } from "./duckdbIn.ts";
import { placeFile } from "./placeFile.ts";

/** The file with the pupils of a dataset, in its folder of the lake. */
export const SCORES_FILE = "pupils.parquet";

const WORDS = `enum_range(NULL::site_code)[site + 1] AS site, (score * 0.0001::DECIMAL(5, 4))::DECIMAL(9, 4) AS score`;

/** Writes site and score of every pupil as Parquet; under `path` there is the whole file or none. */
export async function writeScoreParquet({ sites, site, score }: PupilScores, path: string): Promise<void> {
  const target = resolve(path);
  await placeFile(target, (temporary) =>
    duckdbIn(dirname(target), async (connection) => {
      await connection.run(`CREATE TYPE site_code AS ENUM (${sites.map(sqlText).join(", ")})`);
      await appendColumns(connection, "pupil", { site, score });
      await connection.run(
        `COPY (SELECT ${WORDS} FROM pupil) TO ${sqlText(temporary)} (FORMAT parquet, COMPRESSION zstd)`,
      );
    }),
  );
}
