import type { RegisterTable } from "@kansrijk/core/register/registerTable";
import { storedType } from "@kansrijk/core/register/storedType";

/** Name of a table of the register in SQL: `early_education`. */
export function sqlName(table: Pick<RegisterTable, "id">): string {
  return table.id.replaceAll("-", "_");
}

/** Statements that make empty tables of the shape of the register, to check SQL against. */
export function emptyTables(tables: Iterable<RegisterTable>): string[] {
  return [...tables].map((table) => {
    const columns = Object.entries(table.columns).map(([name, column]) => `${name} ${storedType(column)}`);
    const all = table.yearly ? ["school_year INTEGER", ...columns] : columns;
    return `CREATE TABLE ${sqlName(table)} (${all.join(", ")})`;
  });
}
