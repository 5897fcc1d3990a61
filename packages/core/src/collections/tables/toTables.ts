import type { CsvValue } from "../../exports/csvText.ts";
import type { Collection, Identified } from "../collection.ts";
import { EMPTY, jsonCell, listCell, NULL, scalarCell } from "./cells.ts";
import { blankOf, hasPresence, isTable, planOf, type PlannedColumn, type PlannedTable } from "./plan.ts";
import type { Field, ObjectShape } from "./shape.ts";

export interface CollectionTable {
  readonly name: string;
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly (readonly CsvValue[])[];
}

type Key = readonly (string | number)[];
type Rows = ReadonlyMap<string, CsvValue[][]>;
type Values = Readonly<Record<string, unknown>>;

/**
 * Records as tables: one with a row per record, and one for every list of parts, with the record and the place in the
 * list before each row (from 1). Records must be as the schema gives them. `fromTables` makes the same records of it.
 */
export function toTables<R extends Identified>(
  collection: Pick<Collection<R>, "id" | "schema">,
  records: readonly R[],
): readonly CollectionTable[] {
  const plan = planOf(collection);
  const rows: Rows = new Map(plan.map(({ name }) => [name, []]));
  for (const record of records) addRow(plan[0]!, [], record as unknown as Values, [record.id], rows);
  return plan.map(({ name, columns }) => ({ name, columns, rows: rows.get(name)! }));
}

interface Writing {
  readonly table: string;
  /** Of the row that is written. */
  readonly key: Key;
  readonly rows: Rows;
}

function addRow(
  table: Pick<PlannedTable, "name" | "item">,
  lead: readonly CsvValue[],
  value: Values,
  key: Key,
  rows: Rows,
): void {
  const at = rows.get(table.name)!;
  const row: CsvValue[] = [...lead];
  at.push(row);
  row.push(...cellsOf(table.item, value, "", { table: table.name, key, rows }));
}

/** The cells of one object in the order of the columns; of nothing when it is not there. */
function cellsOf({ fields }: ObjectShape, value: Values | undefined, prefix: string, writing: Writing): CsvValue[] {
  return fields.flatMap((field): CsvValue[] => {
    const inside = value?.[field.name];
    const path = `${prefix}${field.name}`;
    if (isTable(field.shape)) return tableCells(field, inside, path, writing);
    if (field.shape.kind !== "object") return [leafCell(field, inside)];
    const presence: CsvValue[] = hasPresence(field) ? [presenceCell(inside)] : [];
    return [...presence, ...cellsOf(field.shape, (inside ?? undefined) as Values | undefined, `${path}.`, writing)];
  });
}

function presenceCell(value: unknown): CsvValue {
  if (value === undefined) return null;
  return value === null ? NULL : "true";
}

function tableCells(field: Field, value: unknown, path: string, { table, key, rows }: Writing): CsvValue[] {
  const items = (value ?? []) as readonly Values[];
  const { shape } = field;
  const name = `${table}.${path}`;
  if (shape.kind === "list" && shape.item.kind === "object")
    for (const [at, item] of items.entries()) {
      const itemKey = [...key, at + 1];
      addRow({ name, item: shape.item }, leadOf(itemKey), item, itemKey, rows);
    }
  if (!hasPresence(field)) return [];
  if (value === null) return [NULL];
  return [value !== undefined && items.length === 0 ? EMPTY : null];
}

function leadOf([record, ...places]: Key): CsvValue[] {
  return [scalarCell(record!, { kind: "scalar", types: ["string"], canBeEmpty: false }), ...places];
}

function leafCell(field: Field, value: unknown): CsvValue {
  const { shape } = field;
  if (value === undefined) return null;
  if (shape.kind === "json") return jsonCell(value);
  const blank = blankOf(field);
  if (value === null) return blank === "null" ? null : NULL;
  const cell =
    shape.kind === "list"
      ? listCell(value as (string | number | boolean)[], shape)
      : scalarCell(value as string, shape as Extract<typeof shape, { kind: "scalar" }>);
  return cell === EMPTY && blank === "empty" ? null : cell;
}
