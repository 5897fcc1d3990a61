import type { TableFault } from "../../tables/tableFault.ts";
import { EMPTY, NULL, readJson, readList, readScalar } from "./cells.ts";
import { keyText, type OpenRow, type OpenTable } from "./openTable.ts";
import { blankOf, hasPresence, type PlannedTable } from "./plan.ts";
import { done, type Reading } from "./reading.ts";
import type { Field, ObjectShape } from "./shape.ts";

/** A cell of a file, as a fault names it. */
export interface CellPlace {
  readonly file: string;
  readonly row: number;
  readonly column: string;
  /** Name of the table; the main one when absent. */
  readonly table?: string;
}

export interface Building {
  readonly open: ReadonlyMap<string, OpenTable>;
  readonly faults: TableFault[];
  /** Groups of rows that belong to something: table and key. */
  readonly used: Set<string>;
}

export interface BuiltRecord {
  readonly value: Readonly<Record<string, unknown>>;
  /** Where each part stands, by its path as JSON. */
  readonly places: ReadonlyMap<string, CellPlace>;
}

interface RowAt {
  readonly table: string;
  readonly row: OpenRow;
  readonly record: string;
  readonly indices: readonly number[];
  /** Path of the row's object in the record. */
  readonly path: readonly (string | number)[];
  readonly places: Map<string, CellPlace>;
}

interface Built {
  readonly value: Record<string, unknown>;
  /** No cell and no row says anything. */
  readonly isBlank: boolean;
}

/** The record of one row of the main table, with the rows of its lists. */
export function buildRecord(main: PlannedTable, row: OpenRow, building: Building): BuiltRecord {
  const places = new Map<string, CellPlace>();
  const id = readScalar(row.cells.get("id") ?? "", { kind: "scalar", types: ["string"], canBeEmpty: false });
  const record = id.ok ? String(id.value) : "";
  const at: RowAt = { table: main.name, row, record, indices: [], path: [], places };
  return { value: objectOf(main.item, "", at, building).value, places };
}

function objectOf({ fields }: ObjectShape, prefix: string, at: RowAt, building: Building): Built {
  const value: Record<string, unknown> = {};
  let isBlank = true;
  for (const field of fields) {
    const header = `${prefix}${field.name}`;
    const path = [...at.path, field.name];
    notePlace(path, header, at, building);
    const part = partOf(field, header, { ...at, path }, building);
    if (part.value !== undefined) value[field.name] = part.value;
    isBlank &&= part.isBlank;
  }
  return { value, isBlank };
}

interface Part {
  readonly value: unknown;
  readonly isBlank: boolean;
}

function partOf(field: Field, header: string, at: RowAt, building: Building): Part {
  const { shape } = field;
  if (shape.kind === "object") return nested(field, shape, header, at, building);
  if (shape.kind === "list" && shape.item.kind === "object") return listed(field, shape.item, header, at, building);
  const text = at.row.cells.get(header);
  if (text === undefined || text === "") return { value: text === "" ? blankValue(field) : undefined, isBlank: true };
  const read = readLeaf(field, text);
  if (read.ok) return { value: read.value, isBlank: false };
  addFault(building, at, header, text, read.expected);
  return { value: undefined, isBlank: false };
}

function readLeaf({ shape }: Field, text: string): Reading<unknown> {
  if (text === NULL) return done(null);
  if (shape.kind === "scalar") return readScalar(text, shape);
  return shape.kind === "list" ? readList(text, shape) : readJson(text);
}

function blankValue(field: Field): unknown {
  const blank = blankOf(field);
  if (blank === "absent") return undefined;
  if (blank === "null") return null;
  return field.shape.kind === "list" ? [] : "";
}

/** What stands for a part that has no cells of its own. */
function missing({ isOptional }: Field): undefined | null {
  return isOptional ? undefined : null;
}

function nested(field: Field, shape: ObjectShape, header: string, at: RowAt, building: Building): Part {
  const presence = hasPresence(field) ? (at.row.cells.get(header) ?? "").trim() : "";
  const { value, isBlank } = objectOf(shape, `${header}.`, at, building);
  if (presence === NULL && isBlank) return { value: null, isBlank: false };
  if (presence !== "" && presence !== "true" && !isYes(presence)) {
    const expected = {
      nl: "ja, of leeg wanneer dit deel er niet is",
      en: "true, or empty when this part is not there",
    };
    addFault(building, at, header, presence, expected);
  }
  if (!isBlank || presence !== "" || (!field.isOptional && !field.isNullable))
    return { value, isBlank: isBlank && presence === "" };
  return { value: missing(field), isBlank: true };
}

function isYes(text: string): boolean {
  const read = readScalar(text, { kind: "scalar", types: ["boolean"], canBeEmpty: false });
  return read.ok && read.value === true;
}

function listed(field: Field, item: ObjectShape, header: string, at: RowAt, building: Building): Part {
  const name = `${at.table}.${header}`;
  const key = keyText(at.record, at.indices);
  const rows = building.open.get(name)!.groups.get(key) ?? [];
  building.used.add(`${name} ${key}`);
  const mark = hasPresence(field) ? (at.row.cells.get(header) ?? "").trim() : "";
  if (mark !== "" && (rows.length > 0 || (mark !== NULL && mark !== EMPTY))) {
    addFault(building, at, header, mark, {
      nl: `een lege cel; de rijen staan in de tabel ${name}`,
      en: `an empty cell; the rows stand in the table ${name}`,
    });
  }
  if (rows.length === 0 && mark === NULL) return { value: null, isBlank: false };
  if (rows.length === 0 && mark === "" && hasPresence(field)) return { value: missing(field), isBlank: true };
  const value = rows.map((row, index) => {
    const path = [...at.path, index];
    const inside = { ...at, table: name, row, indices: [...at.indices, row.place], path };
    at.places.set(JSON.stringify(path), { file: building.open.get(name)!.file, row: row.row, column: "", table: name });
    return objectOf(item, "", inside, building).value;
  });
  return { value, isBlank: rows.length === 0 && mark === "" };
}

function notePlace(path: readonly (string | number)[], column: string, at: RowAt, { open }: Building): void {
  const { file } = open.get(at.table)!;
  at.places.set(JSON.stringify(path), { file, row: at.row.row, column, table: at.table });
}

function addFault(
  { open, faults }: Building,
  at: RowAt,
  column: string,
  value: string,
  expected: TableFault["expected"],
): void {
  faults.push({ kind: "cell", file: open.get(at.table)!.file, row: at.row.row, column, value, expected });
}
