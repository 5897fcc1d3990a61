import type { Text } from "../../vocabulary/text.ts";
import { COLUMN_WORDS, UNIT_UNDER } from "./columnWords.ts";
import { blankOf, isTable, type PlannedColumn } from "./plan.ts";
import type { Field, ScalarType } from "./shape.ts";

/** What a column is called in words, what stands in it, in which unit, and which values it may have. */
export interface ColumnGuide {
  readonly table: string;
  readonly column: string;
  readonly label: Text;
  readonly meaning: Text;
  /** Empty when values have none. */
  readonly unit: Text;
  /** Empty when every value of the type is allowed. */
  readonly values: readonly string[];
}

/** Explains the columns of tables that `toTables` makes, in their order. */
export function columnGuide(
  tables: readonly { readonly name: string; readonly columns: readonly PlannedColumn[] }[],
): readonly ColumnGuide[] {
  return tables.flatMap(({ name, columns }) =>
    columns.map((column) => ({
      table: name,
      column: column.header,
      label: labelOf(column),
      meaning: meaningOf(name, column),
      unit: unitOf(column),
      values: valuesOf(column.field).map(String),
    })),
  );
}

const NONE: Text = { nl: "", en: "" };

function labelOf({ header, field }: PlannedColumn): Text {
  if (field === undefined && header.endsWith("_index")) {
    const list = wordsOf(header.slice(0, -"_index".length));
    return { nl: `plaats in de lijst: ${list.nl}`, en: `place in the list: ${list.en}` };
  }
  return wordsOf(header);
}

function wordsOf(header: string): Text {
  const parts = header.split(".").map((part) => COLUMN_WORDS[part] ?? ([part, part] as const));
  return { nl: parts.map(([nl]) => nl).join(": "), en: parts.map(([, en]) => en).join(": ") };
}

function unitOf({ header, field }: PlannedColumn): Text {
  if (field === undefined) return NONE;
  const parts = header.split(".");
  const format = field.shape.kind === "scalar" ? field.shape.format : undefined;
  if (format !== undefined && Object.hasOwn(FORMATS, format)) return FORMATS[format]!;
  return UNIT_UNDER[parts.slice(-2).join(".")] ?? COLUMN_WORDS[parts.at(-1)!]?.[2] ?? NONE;
}

function valuesOf(field: Field | undefined): readonly (string | number | boolean)[] {
  if (field === undefined) return [];
  const shape = field.shape.kind === "list" ? field.shape.item : field.shape;
  return shape.kind === "scalar" ? (shape.values ?? []) : [];
}

function meaningOf(table: string, { header, field }: PlannedColumn): Text {
  if (field === undefined)
    return header.endsWith("_index")
      ? { nl: "een geheel getal vanaf 1", en: "a whole number of 1 or more" }
      : { nl: "de id van het record waar de rij bij hoort", en: "the id of the record that the row belongs to" };
  const content = contentOf(table, header, field);
  const blank = blankText(header, field);
  return { nl: `${content.nl}; ${blank.nl}`, en: `${content.en}; ${blank.en}` };
}

function contentOf(table: string, header: string, { shape }: Field): Text {
  if (isTable(shape)) return { nl: `de rijen staan in ${table}.${header}`, en: `the rows stand in ${table}.${header}` };
  if (shape.kind === "object") return { nl: "true als dit deel er is", en: "true when this part is there" };
  if (shape.kind === "json") return { nl: "JSON", en: "JSON" };
  if (shape.kind === "scalar") return typesText(shape.types);
  const inside = shape.item.kind === "scalar" ? typesText(shape.item.types) : { nl: "waarden", en: "values" };
  return { nl: `meer keren ${inside.nl}, met " | " ertussen`, en: `more than one ${inside.en}, with " | " between` };
}

function typesText(types: readonly ScalarType[]): Text {
  return {
    nl: types.map((type) => TYPE[type].nl).join(" of "),
    en: types.map((type) => TYPE[type].en).join(" or "),
  };
}

const TYPE: Readonly<Record<ScalarType, Text>> = {
  string: { nl: "tekst", en: "text" },
  number: { nl: "getal", en: "number" },
  integer: { nl: "geheel getal", en: "whole number" },
  boolean: { nl: "true of false", en: "true or false" },
};

const FORMATS: Readonly<Record<string, Text>> = {
  date: { nl: "datum, jjjj-mm-dd", en: "date, yyyy-mm-dd" },
  "date-time": { nl: "dag en tijd, jjjj-mm-ddTuu:mm", en: "day and time, yyyy-mm-ddThh:mm" },
  uri: { nl: "webadres", en: "web address" },
};

function blankText(header: string, field: Field): Text {
  const blank = blankOf(field);
  if (blank !== "absent" || field.isOptional) return BLANK[blank];
  return header.includes(".")
    ? { nl: "verplicht, als dit deel er is", en: "required, when this part is there" }
    : { nl: "verplicht", en: "required" };
}

const BLANK = {
  absent: { nl: "leeg: het is er niet", en: "empty: it is not there" },
  null: { nl: "leeg: niet bekend", en: "empty: not known" },
  empty: { nl: "leeg: een lege tekst of lijst", en: "empty: an empty text or list" },
} as const satisfies Record<ReturnType<typeof blankOf>, Text>;
