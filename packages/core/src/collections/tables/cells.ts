import { canonicalJson } from "../../receipt/canonicalJson.ts";
import type { CsvValue } from "../../exports/csvText.ts";
import { done, type Reading } from "./reading.ts";
import type { ListShape, ScalarShape, ScalarType } from "./shape.ts";

/** Nothing, where an empty cell means something else. */
export const NULL = "\\null";
/** The empty text or the empty list, where an empty cell means something else. */
export const EMPTY = "\\empty";

/**
 * What no file format carries unchanged: control characters, halves of characters, and what Excel takes for the code of
 * a character.
 */
const UNSAFE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_x[\da-f]{4}_/i;

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** A text, number or yes or no as a cell. The empty text is `EMPTY`. */
export function scalarCell(value: string | number | boolean, { types }: ScalarShape): CsvValue {
  if (typeof value !== "string") return value;
  if (value === "") return EMPTY;
  const isMixed = types.some((type) => type !== "string");
  if (UNSAFE.test(value) || (isMixed && otherValue(value, types) !== undefined)) return quoted(value);
  return value.startsWith("\\") ? `\\${value}` : value;
}

/** Several values in one cell, with ` | ` between. The empty list is `EMPTY`. */
export function listCell(values: readonly (string | number | boolean)[], { item }: ListShape): CsvValue {
  if (values.length === 0) return EMPTY;
  const types = item.kind === "scalar" ? item.types : [];
  return values.map((value) => itemText(value, types)).join(" | ");
}

function itemText(value: string | number | boolean, types: readonly ScalarType[]): string {
  if (typeof value !== "string") return String(value);
  const isMixed = types.some((type) => type !== "string");
  const mustQuote = value === "" || UNSAFE.test(value) || (isMixed && otherValue(value, types) !== undefined);
  return mustQuote ? quoted(value) : value.replaceAll(/[\\|]/g, String.raw`\$&`);
}

/** A text as JSON behind a backslash, without characters that mean something in a file or in a list. */
function quoted(value: string): string {
  const code = (letter: string): string => String.raw`\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `\\${JSON.stringify(value).replaceAll(/[\u007f-\u009f\ufffe\uffff|_]/g, code)}`;
}

/** Anything as one cell with JSON. */
export function jsonCell(value: unknown): string {
  const text = canonicalJson(value);
  return text.replaceAll(
    /[\u007f-\u009f\ufffe\uffff_]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Reads what `scalarCell` wrote, and what people type. */
export function readScalar(text: string, shape: ScalarShape): Reading<unknown> {
  if (text === EMPTY) return done("");
  if (text.startsWith('\\"')) return readQuoted(text);
  if (text.startsWith("\\\\")) return readPlain(text.slice(1), { ...shape, types: ["string"] });
  return readPlain(text, shape);
}

function readPlain(text: string, { types }: ScalarShape): Reading<unknown> {
  const other = otherValue(text, types);
  if (other !== undefined) return done(other);
  return types.includes("string") ? done(text) : { ok: false, expected: expectedOf(types) };
}

/** Reads what `listCell` wrote, and what people type. */
export function readList(text: string, { item }: ListShape): Reading<unknown[]> {
  if (text === EMPTY) return done([]);
  if (item.kind !== "scalar") return { ok: false, expected: { nl: "waarden", en: "values" } };
  const values: unknown[] = [];
  for (const part of partsOf(text)) {
    const read = part.startsWith('\\"') ? readQuoted(part) : readPlain(part.replaceAll(/\\([\\|])/g, "$1"), item);
    if (!read.ok) return read;
    values.push(read.value);
  }
  return done(values);
}

/** Splits at bars that have no backslash before them, and takes the one space around each. */
function partsOf(text: string): string[] {
  const parts = [""];
  for (const [token] of text.matchAll(/\\[\s\S]|[\s\S]/g)) {
    if (token === "|") parts.push("");
    else parts.push(`${parts.pop()}${token}`);
  }
  return parts.map((part, at) => {
    const start = at > 0 && part.startsWith(" ") ? part.slice(1) : part;
    return at < parts.length - 1 && start.endsWith(" ") ? start.slice(0, -1) : start;
  });
}

export function readJson(text: string): Reading<unknown> {
  try {
    return done(JSON.parse(text) as unknown);
  } catch {
    return { ok: false, expected: { nl: "JSON", en: "JSON" } };
  }
}

function readQuoted(text: string): Reading<unknown> {
  const read = readJson(text.slice(1));
  if (read.ok && typeof read.value === "string") return read;
  return { ok: false, expected: { nl: "een tekst als JSON achter een \\", en: "a text as JSON behind a \\" } };
}

const YES = new Set(["true", "ja", "waar", "yes"]);
const NO = new Set(["false", "nee", "onwaar", "no"]);

/** A number or yes or no, when the types allow it and the text is one. */
function otherValue(text: string, types: readonly ScalarType[]): number | boolean | undefined {
  const isText = types.includes("string");
  const plain = isText ? text : text.trim().toLowerCase();
  if (types.includes("boolean")) {
    if (isText ? plain === "true" : YES.has(plain)) return true;
    if (isText ? plain === "false" : NO.has(plain)) return false;
  }
  if (!types.includes("number") && !types.includes("integer")) return undefined;
  const number = !isText && /^-?\d+,\d+$/.test(plain) ? plain.replace(",", ".") : plain;
  return NUMBER.test(number) && Number.isFinite(Number(number)) ? Number(number) : undefined;
}

function expectedOf(types: readonly ScalarType[]) {
  if (types.includes("boolean")) return { nl: "ja of nee", en: "true or false" };
  return types.includes("number")
    ? { nl: "een getal", en: "a number" }
    : { nl: "een heel getal", en: "a whole number" };
}
