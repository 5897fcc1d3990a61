import type { FaultReport } from "../../tables/faultReport.ts";
import type { GivenTable } from "./givenTable.ts";
import type { PlannedTable } from "./plan.ts";
import { readScalar } from "./cells.ts";

/** A row with its number as in a spreadsheet and its cells by header. A header that is not there has no cell. */
export interface OpenRow {
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
}

export interface OpenTable {
  readonly file: string;
  readonly headers: ReadonlySet<string>;
  /** Rows by the key of what they belong to, each list in the order of its places. The main table has one list. */
  readonly groups: ReadonlyMap<string, readonly (OpenRow & { readonly place: number })[]>;
}

const TEXT = { kind: "scalar", types: ["string"], canBeEmpty: false } as const;
const HEADER_PLACE = { row: 1, line: 1 };

/** Finds the columns and the rows of a table; reports columns that are unknown, double or needed and missing. */
export function openTable(
  { file, rows, headerRow = 1, unreadable = [] }: GivenTable,
  plan: PlannedTable,
  report: FaultReport,
): OpenTable {
  const [header = [], ...lines] = rows;
  checkHeader(header, plan, report);
  for (const { row, column, value, expected } of unreadable)
    report("cell", { row: row + 1, line: row + 1 }, header[column] ?? "", value, expected);
  const groups = new Map<string, (OpenRow & { place: number })[]>();
  for (const [at, line] of lines.entries()) {
    if (line.every((cell) => cell.trim() === "")) continue;
    const number = at + 1 + headerRow;
    if (line.slice(header.length).some((cell) => cell.trim() !== ""))
      report("cell-count", { row: number, line: number }, "", String(line.length), {
        nl: `hoogstens ${header.length} cellen, zoals in de kopregel`,
        en: `at most ${header.length} cells, as in the header`,
      });
    const open = { row: number, cells: new Map(header.map((name, column) => [name, line[column] ?? ""])) };
    const found = placeOf(open, plan, report);
    if (!found) continue;
    const group = groups.get(found.parent);
    const placed = { ...open, place: found.place };
    if (group) group.push(placed);
    else groups.set(found.parent, [placed]);
  }
  for (const group of groups.values()) sorted(group, plan, report);
  return { file, headers: new Set(header), groups };
}

function checkHeader(header: readonly string[], { columns, keys }: PlannedTable, report: FaultReport): void {
  const known = columns.map((column) => column.header);
  const list = known.join(", ");
  const counts = new Map<string, number>();
  for (const name of header) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [name, count] of counts) {
    if (name !== "" && !known.includes(name))
      report("cell", HEADER_PLACE, name, name, { nl: `een van de kolommen ${list}`, en: `one of the columns ${list}` });
    if (name !== "" && count > 1)
      report("duplicate-column", HEADER_PLACE, name, name, { nl: "deze kolom één keer", en: "this column once" });
  }
  const needed = keys.length === 0 ? ["id"] : keys;
  for (const name of needed.filter((name) => !header.includes(name)))
    report("missing-column", HEADER_PLACE, name, "", { nl: "deze kolom", en: "this column" });
}

/** What a row belongs to, and its place there; undefined when its own columns do not say it. */
function placeOf({ row, cells }: OpenRow, { keys }: PlannedTable, report: FaultReport) {
  const [record, ...lists] = keys;
  if (record === undefined) return { parent: "", place: row };
  const id = readScalar(cells.get(record) ?? "", TEXT);
  const at = { row, line: row };
  const parts: number[] = [];
  for (const header of lists) {
    const text = (cells.get(header) ?? "").trim();
    if (!/^[1-9]\d{0,8}$/.test(text)) {
      if (cells.has(header))
        report("cell", at, header, text, { nl: "een heel getal vanaf 1", en: "a whole number of 1 or more" });
      return undefined;
    }
    parts.push(Number(text));
  }
  if (!id.ok) return undefined;
  return { parent: keyText(String(id.value), parts.slice(0, -1)), place: parts.at(-1)! };
}

/** The key of an item: its record and its place in every list on the way. */
export function keyText(record: string, places: readonly number[]): string {
  return JSON.stringify([record, ...places]);
}

function sorted(group: (OpenRow & { place: number })[], { keys }: PlannedTable, report: FaultReport): void {
  if (keys.length === 0) return;
  group.sort((a, b) => a.place - b.place || a.row - b.row);
  for (const [at, { row, place }] of group.entries())
    if (at > 0 && group[at - 1]!.place === place)
      report("duplicate-key", { row, line: row }, keys.at(-1)!, String(place), {
        nl: `een andere plaats dan die van rij ${group[at - 1]!.row}`,
        en: `another place than that of row ${group[at - 1]!.row}`,
      });
}
