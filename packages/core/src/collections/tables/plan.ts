import type { Collection, Identified } from "../collection.ts";
import { shapeOf, type Field, type ObjectShape, type ScalarType, type Shape } from "./shape.ts";

/** What an empty cell means for a field: it is not there, it is nothing, or it is the empty text or list. */
export type Blank = "absent" | "null" | "empty";

export interface PlannedColumn {
  readonly header: string;
  readonly type: ScalarType;
  /** What stands in the column; absent for what says where a row belongs. */
  readonly field?: Field;
}

/** One table of a collection: the records themselves, or the items of one list in them. */
export interface PlannedTable {
  /** `agendas`, `agendas.meetings`, `agendas.meetings.items`. */
  readonly name: string;
  /** Columns that say where a row belongs: the record, then the place in every list on the way. None in the main table. */
  readonly keys: readonly string[];
  readonly item: ObjectShape;
  readonly columns: readonly PlannedColumn[];
}

const plans = new WeakMap<object, readonly PlannedTable[]>();

/** The tables of a collection, the main one first, parents before children. The same for every content. */
export function planOf<R extends Identified>(
  collection: Pick<Collection<R>, "id" | "schema">,
): readonly PlannedTable[] {
  const known = plans.get(collection.schema);
  if (known && known[0]!.name === collection.id) return known;
  const plan = tablesOf(collection.id, shapeOf(collection.schema), []);
  plans.set(collection.schema, plan);
  return plan;
}

function tablesOf(name: string, item: ObjectShape, lists: readonly string[]): PlannedTable[] {
  const columns = columnsOf(item, "");
  const headers = new Set(columns.map(({ header }) => header));
  const free = (wanted: string): string => (headers.has(wanted) ? free(`${wanted}_`) : wanted);
  const keys = lists.length === 0 ? [] : ["record_id", ...lists.map((list) => `${list}_index`)].map(free);
  const children = listsOf(item, "").flatMap(({ path, shape }) => tablesOf(`${name}.${path}`, shape, [...lists, path]));
  return [{ name, keys, item, columns: [...keyColumns(keys), ...columns] }, ...children];
}

function keyColumns(keys: readonly string[]): PlannedColumn[] {
  return keys.map((header, at) => ({ header, type: at === 0 ? "string" : "integer" }));
}

function columnsOf({ fields }: ObjectShape, prefix: string): PlannedColumn[] {
  return fields.flatMap((field): PlannedColumn[] => {
    const header = `${prefix}${field.name}`;
    const { shape } = field;
    const presence: PlannedColumn[] = hasPresence(field) ? [{ header, type: "string", field }] : [];
    if (shape.kind === "object") return [...presence, ...columnsOf(shape, `${header}.`)];
    if (isTable(shape)) return presence;
    return [{ header, type: shape.kind === "scalar" ? columnType(shape.types, field) : "string", field }];
  });
}

/** A column with markers in it is text. */
function columnType(types: readonly ScalarType[], { isNullable, isOptional }: Field): ScalarType {
  if (isNullable && isOptional) return "string";
  const [only, ...more] = types;
  if (only !== undefined && more.length === 0) return only;
  return types.every((type) => type === "number" || type === "integer") ? "number" : "string";
}

interface ListAt {
  readonly path: string;
  readonly shape: ObjectShape;
}

function listsOf({ fields }: ObjectShape, prefix: string): ListAt[] {
  return fields.flatMap(({ name, shape }): ListAt[] => {
    const path = `${prefix}${name}`;
    if (shape.kind === "object") return listsOf(shape, `${path}.`);
    return shape.kind === "list" && shape.item.kind === "object" ? [{ path, shape: shape.item }] : [];
  });
}

/** Whether the values have a table of their own. */
export function isTable(shape: Shape): boolean {
  return shape.kind === "list" && shape.item.kind === "object";
}

export function blankOf({ isOptional, isNullable, shape }: Field): Blank {
  if (isOptional) return "absent";
  if (isNullable) return "null";
  if (shape.kind === "list") return "empty";
  return shape.kind === "scalar" && shape.canBeEmpty && shape.types.includes("string") ? "empty" : "absent";
}

/** A part that may be missing and whose cells may all be empty needs a cell that says whether it is there. */
export function hasPresence(field: Field): boolean {
  const { shape, isOptional, isNullable } = field;
  if (!isOptional && !isNullable) return false;
  return isTable(shape) || (shape.kind === "object" && (isNullable || canBeBlank(shape)));
}

function canBeBlank({ fields }: ObjectShape): boolean {
  return fields.every((field) => {
    if (field.isOptional || field.isNullable) return true;
    if (field.shape.kind === "object") return canBeBlank(field.shape);
    return blankOf(field) !== "absent";
  });
}
