import { expect, test } from "vitest";
import { duckdbIn } from "../population/duckdbIn.ts";
import { NEAREST_SITES } from "./cubeSql.ts";

test("the nearest site is one of the same sector that has pupils in that year, and of equals the first", async () => {
  const rows = await duckdbIn([], async (connection) => {
    for (const sql of [
      "CREATE TABLE postcodes AS SELECT * FROM (VALUES (1000, 0, 0), (2000, 9000, 0)) AS t(postcode, x, y)",
      // Site 1 is nearest to 1000, but closes after 2020; 4 is never open, 5 has no place, 6 is of another sector.
      `CREATE TABLE sites AS SELECT * FROM (VALUES (1, 0, 100, 0), (2, 0, 500, 0), (3, 0, -500, 0), (4, 0, 1, 0),
        (5, 0, NULL, NULL), (6, 3, 0, 0)) AS t(site, sector, x, y)`,
      `CREATE TABLE enrolments AS SELECT * FROM (VALUES (2020, 1), (2020, 1), (2020, 2), (2020, 3), (2021, 3), (2021, 2),
        (2021, 5), (2021, 6)) AS t(school_year, site)`,
    ])
      await connection.run(sql);
    await connection.run(NEAREST_SITES);
    const found = await connection.runAndReadAll(
      "SELECT school_year, postcode, sector, site FROM nearest_sites ORDER BY ALL",
    );
    return found.getRows().map((row) => row.join(" "));
  });
  expect(rows).toEqual([
    "2020 1000 0 1",
    "2020 2000 0 2",
    "2021 1000 0 2",
    "2021 1000 3 6",
    "2021 2000 0 2",
    "2021 2000 3 6",
  ]);
});
