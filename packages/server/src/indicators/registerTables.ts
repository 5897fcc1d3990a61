import { fileURLToPath } from "node:url";
import type { RegisterTable } from "@kansrijk/core/register/registerTable";
import { importFolder } from "../store/importFolder.ts";

const FOLDER = fileURLToPath(new URL("../../../core/src/register/tables", import.meta.url));

let tables: Promise<ReadonlyMap<string, RegisterTable>> | undefined;

/** The tables of the register by id, found by their folder. */
export function registerTables(): Promise<ReadonlyMap<string, RegisterTable>> {
  tables ??= importFolder(FOLDER).then(
    (found) => new Map(found.map(({ name, exports }) => [name, exports["table"] as RegisterTable])),
  );
  return tables;
}
