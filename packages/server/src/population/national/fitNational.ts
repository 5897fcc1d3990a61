import { join } from "node:path";
import { nationalFit, type FoundFigure, type NationalFitRow } from "@kansrijk/core/population/national/nationalFit";
import type { ParameterSet } from "@kansrijk/core/rules/parameters";
import { registerTables } from "../../indicators/registerTables.ts";
import { duckdbIn, sqlText } from "../duckdbIn.ts";
import { FIT_QUERIES } from "./fitQueries.ts";

const VIEWS = [
  `CREATE VIEW secondary_costs AS
   SELECT costs.* FROM costs JOIN sites USING (site) WHERE sector = 3 AND school_year = 2022`,
  `CREATE TABLE nearest_site AS
   SELECT postcodes.postcode, arg_min(site, (sites.x - postcodes.x)::BIGINT ** 2 + (sites.y - postcodes.y)::BIGINT ** 2) AS site
   FROM postcodes JOIN sites USING (municipality) WHERE sector = 0 GROUP BY postcodes.postcode`,
];

/**
 * Measures a generated register in its files and compares it with the figures of the rules: not the maker's own counts.
 * Figures of school years that are not in the register are left out.
 * @param share part of the children of the country that was made
 */
export async function fitNational(
  folder: string,
  parameters: ParameterSet,
  share: number,
  signal?: AbortSignal,
): Promise<NationalFitRow[]> {
  const found: FoundFigure[] = [];
  await duckdbIn(folder, async (connection) => {
    for (const { id, yearly } of (await registerTables()).values()) {
      const files = join(folder, yearly ? `${id}/*.parquet` : `${id}.parquet`);
      await connection.run(
        `CREATE VIEW ${id.replaceAll("-", "_")} AS FROM read_parquet(${sqlText(files)}, hive_partitioning = false)`,
      );
    }
    for (const view of VIEWS) await connection.run(view);
    for (const query of FIT_QUERIES) {
      signal?.throwIfAborted();
      const result = await connection.runAndReadAll(`SELECT * FROM (${query}) ORDER BY 1`);
      for (const [figure, value, count] of result.getRowsJS())
        if (value !== null) found.push({ figure: String(figure), value: Number(value), count: Number(count) });
    }
  });
  const known = new Set([...parameters.parameters.keys()].map((id) => id.slice(id.indexOf("/") + 1)));
  return nationalFit(
    found.filter(({ figure }) => known.has(figure)),
    parameters,
    share,
  );
}
