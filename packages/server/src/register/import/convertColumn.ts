import { CODE_LISTS } from "@kansrijk/core/register/codeLists";
import type { RegisterColumn, RegisterType } from "@kansrijk/core/register/registerTable";
import { storedType } from "@kansrijk/core/register/storedType";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { sqlText } from "../../population/duckdbIn.ts";

/** Tables in DuckDB that conversions look things up in. */
export const PLACES = "known_places";
export const SITES = "known_sites";

const YES = ["ja", "j", "yes", "y", "true", "1"];
const NO = ["nee", "n", "no", "false", "0"];

/**
 * SQL that turns a cell, as text, into the value of a column; NULL when it is none.
 * @param cell SQL of the text without spaces around it; NULL when blank
 * @param secret pseudonyms of pupils are made with it
 */
export function convertColumn(column: RegisterColumn, name: string, cell: string, secret: string): string {
  const { type } = column;
  const as = storedType(column);
  if (type.kind === "id") return pseudonym(cell, secret);
  if (type.kind === "integer" && name === "site")
    return `(SELECT s.site FROM ${SITES} s WHERE s.code = upper(${cell}))`;
  if (type.kind === "integer") return wholeNumber(cell, as, type.low, type.high);
  if (type.kind === "code") return `CAST(${codePlace(cell, type.list)} AS INTEGER)`;
  if (type.kind === "yes-no")
    return oneOf(cell, [...YES.map((word) => [word, "true"] as const), ...NO.map((word) => [word, "false"] as const)]);
  if (type.kind === "municipality") return `(SELECT p.now FROM ${PLACES} p WHERE p.code = ${municipalityNumber(cell)})`;
  if (type.kind === "site")
    return `CASE WHEN regexp_full_match(upper(${cell}), '\\d{2}[A-Z]{2}\\d{2}') THEN upper(${cell}) END`;
  return cell;
}

/** `GM0363`, `0363` and `363` are the same municipality. */
export function municipalityNumber(cell: string): string {
  return `TRY_CAST(regexp_extract(upper(${cell}), '^(?:GM)?(\\d{1,4})$', 1) AS INTEGER)`;
}

/** Sixty bits of a keyed hash: tells nothing about the pupil without the secret, and is the same in every table and version. */
function pseudonym(cell: string, secret: string): string {
  return `CAST('0x' || substr(sha256(${sqlText(`${secret}|`)} || ${cell}), 1, 15) AS BIGINT)`;
}

/** Thirty-two bits of another keyed hash of the same pupil. */
export function recordKey(cell: string, secret: string): string {
  return `CAST('0x' || substr(sha256(${sqlText(`${secret}|record|`)} || ${cell}), 1, 8) AS BIGINT)`;
}

function wholeNumber(cell: string, as: string, low?: number, high?: number): string {
  const value = `TRY_CAST(${cell} AS ${as})`;
  const tests = [
    `regexp_full_match(${cell}, '-?\\d+')`,
    ...(low === undefined ? [] : [`${value} >= ${low}`]),
    ...(high === undefined ? [] : [`${value} <= ${high}`]),
  ];
  return `CASE WHEN ${tests.join(" AND ")} THEN ${value} END`;
}

/** By its code, a label, or its place in the list. */
function codePlace(cell: string, list: keyof typeof CODE_LISTS): string {
  const words = CODE_LISTS[list].flatMap(({ code, label }, place) =>
    [...new Set([code, label.nl, label.en, String(place)].map((word) => word.toLowerCase()))].map(
      (word) => [word, String(place)] as const,
    ),
  );
  return oneOf(cell, words);
}

function oneOf(cell: string, words: readonly (readonly [word: string, value: string])[]): string {
  const cases = words.map(([word, value]) => `WHEN ${sqlText(word)} THEN ${value}`).join(" ");
  return `CASE lower(${cell}) ${cases} END`;
}

/** Completes "expected ...". */
export function expectedOf({ type, nullable }: RegisterColumn, name: string): Text {
  const { nl, en } = wordsOf(type, name);
  return nullable ? { nl: `${nl}, of leeg`, en: `${en}, or blank` } : { nl, en };
}

function wordsOf(type: RegisterType, name: string): Text {
  if (type.kind === "code") {
    const codes = CODE_LISTS[type.list].map(({ code }) => code).join(", ");
    return { nl: `een van: ${codes}`, en: `one of: ${codes}` };
  }
  if (type.kind === "integer" && name === "site")
    return { nl: "een vestiging (code of nummer) uit sites", en: "a site (code or number) of sites" };
  if (type.kind === "integer") {
    const { low, high } = type;
    const range = {
      nl: `${low === undefined ? "" : ` vanaf ${low}`}${high === undefined ? "" : ` tot en met ${high}`}`,
      en: `${low === undefined ? "" : ` from ${low}`}${high === undefined ? "" : ` to ${high}`}`,
    };
    return { nl: `een geheel getal${range.nl}`, en: `a whole number${range.en}` };
  }
  return WORDS[type.kind];
}

const WORDS: Readonly<Record<"id" | "yes-no" | "municipality" | "site" | "text", Text>> = {
  id: { nl: "een kenmerk van de leerling", en: "an id of the pupil" },
  "yes-no": { nl: "ja of nee", en: "yes or no" },
  municipality: { nl: "een gemeentecode, zoals GM0363", en: "a municipality code, such as GM0363" },
  site: { nl: "een vestigingscode, zoals 00AP00", en: "a site code, such as 00AP00" },
  text: { nl: "een tekst", en: "a text" },
};
