/** Longest name of a sheet in Excel. */
const MOST = 31;

/** Of the sheet that explains the columns; no table is called so. */
export const COLUMN_SHEET = "Kolommen";

/** A name of a sheet for every table: the name itself when it fits, otherwise its end, with a number when needed. */
export function sheetNames(tables: readonly string[]): ReadonlyMap<string, string> {
  const used = new Set<string>();
  return new Map(
    tables.map((table) => {
      const short = table.length <= MOST ? table : `~${table.slice(1 - MOST)}`;
      let name = short;
      for (let number = 2; used.has(name.toLowerCase()); number++)
        name = `${number}${short.slice(String(number).length)}`;
      used.add(name.toLowerCase());
      return [table, name];
    }),
  );
}
