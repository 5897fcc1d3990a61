import { DuckDBInstance, type DuckDBValue } from "@duckdb/node-api";
import { sqlText } from "../population/duckdbIn.ts";
import { gate } from "./gate.ts";

/** A row of an answer of DuckDB, in the order of the columns. */
export type Row = readonly DuckDBValue[];

/** More at a time are not faster, and each takes memory. */
const AT_A_TIME = 2;

/** A database that reads the cubes of a folder and can reach nothing else. */
export interface CubePool {
  query(sql: string): Promise<readonly Row[]>;
  close(): void;
}

export async function openCubePool(folder: string): Promise<CubePool> {
  const instance = await DuckDBInstance.create(":memory:", {
    threads: "2",
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const first = await instance.connect();
  await first.run(`SET allowed_directories = [${sqlText(folder)}]`);
  await first.run("SET parquet_metadata_cache = true");
  await first.run("SET enable_external_access = false");
  await first.run("SET lock_configuration = true");
  const free = [first, ...(await Promise.all(Array.from({ length: AT_A_TIME - 1 }, () => instance.connect())))];
  const connections = [...free];
  const enter = gate(AT_A_TIME);
  return {
    query: (sql) =>
      enter(async () => {
        const connection = free.pop()!;
        try {
          return (await connection.runAndReadAll(sql)).getRows();
        } finally {
          free.push(connection);
        }
      }),
    close() {
      for (const connection of connections) connection.closeSync();
      instance.closeSync();
    },
  };
}
