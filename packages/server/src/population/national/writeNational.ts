import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { costRows, smallTables, type SmallTable } from "@kansrijk/core/population/national/dimensions";
import { YEARLY_TABLES, type NationalFacts } from "@kansrijk/core/population/national/nationalFacts";
import type { NationalModel } from "@kansrijk/core/population/national/nationalModel";
import type { NationalPlan } from "@kansrijk/core/population/national/nationalPlan";
import { PACKINGS, type PackedTable } from "@kansrijk/core/population/national/packing";
import type { RegisterTable } from "@kansrijk/core/register/registerTable";
import { registerTables } from "../../indicators/registerTables.ts";
import { duckdbIn, sqlText } from "../duckdbIn.ts";
import { packedSelect, wordNames } from "./packedSelect.ts";
import { writePacked } from "./writePacked.ts";
import { writeSmall } from "./writeSmall.ts";

interface Writer {
  readonly connection: DuckDBConnection;
  readonly folder: string;
  readonly tableOf: (id: string) => RegisterTable;
  readonly signal: AbortSignal | undefined;
}

/** Writes all tables of the register as Parquet into an empty folder; parts of the country come in order. */
export async function writeNational(
  folder: string,
  plan: NationalPlan,
  model: NationalModel,
  parts: readonly NationalFacts[],
  report: (share: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  const tables = await registerTables();
  const tableOf = (id: string): RegisterTable => {
    const found = [...tables.values()].find((table) => table.id === id);
    if (!found) throw new Error(`the register has no table ${id}`);
    return found;
  };
  await Promise.all([...YEARLY_TABLES, "costs"].map((id) => mkdir(join(folder, id))));
  const { firstYear, lastYear } = plan.settings;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  await duckdbIn(folder, async (connection) => {
    const writer: Writer = { connection, folder, tableOf, signal };
    const small = smallTables(plan);
    for (const id of Object.keys(small) as SmallTable[])
      await writeSmall(connection, tableOf(id), small[id], join(folder, `${id}.parquet`));
    await writeFacts(
      writer,
      "pupils",
      undefined,
      parts.flatMap((part) => part.pupils),
    );
    for (const [index, year] of years.entries()) {
      await writeSmall(
        connection,
        tableOf("costs"),
        costRows(plan, model, year),
        join(folder, "costs", `${year}.parquet`),
        year,
      );
      for (const id of YEARLY_TABLES)
        await writeFacts(
          writer,
          id,
          year,
          parts.flatMap((part) => part.yearly[id][index]!),
        );
      report((index + 1) / years.length);
    }
  });
}

async function writeFacts(
  { connection, folder, tableOf, signal }: Writer,
  id: PackedTable,
  year: number | undefined,
  rows: readonly Int32Array[],
): Promise<void> {
  signal?.throwIfAborted();
  await writePacked(connection, "packed", wordNames(PACKINGS[id]), rows, signal);
  const path = year === undefined ? join(folder, `${id}.parquet`) : join(folder, id, `${year}.parquet`);
  const select = packedSelect(tableOf(id), PACKINGS[id], year, "packed");
  await connection.run(`COPY (${select}) TO ${sqlText(path)} (FORMAT parquet, COMPRESSION zstd)`);
}
