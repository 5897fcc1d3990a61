import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";

/**
 * Lends a connection to an empty DuckDB in memory that can reach the given folders of the file system and nothing else:
 * no network, no extensions, no other files.
 */
export async function duckdbIn<T>(
  folder: string | readonly string[],
  work: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const folders = typeof folder === "string" ? [folder] : folder;
  const instance = await DuckDBInstance.create(":memory:", {
    threads: "2",
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  try {
    const connection = await instance.connect();
    try {
      await connection.run(`SET allowed_directories = [${folders.map(sqlText).join(", ")}]`);
      await connection.run("SET enable_external_access = false");
      await connection.run("SET lock_configuration = true");
      return await work(connection);
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}

/** A text as a constant in SQL; for the places where DuckDB takes no parameter. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
