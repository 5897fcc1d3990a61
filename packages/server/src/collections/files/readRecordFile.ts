import { plainField } from "@kansrijk/core/exports/csvText";
import type { Collection, Identified } from "@kansrijk/core/collections/collection";
import { fromTables, type RecordsReading } from "@kansrijk/core/collections/tables/fromTables";
import type { GivenTable } from "@kansrijk/core/collections/tables/givenTable";
import { planOf } from "@kansrijk/core/collections/tables/plan";
import { eachRecord } from "@kansrijk/core/tables/csvRecords";
import { detectDelimiter } from "@kansrijk/core/tables/delimiter";
import { openText } from "@kansrijk/core/tables/openText";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import { readRecordsJson } from "./readRecordsJson.ts";
import { readWorkbook } from "./readWorkbook.ts";
import { readZip } from "./readZip.ts";

const LARGEST_UNPACKED = 64 * 1024 * 1024;

/** Reads records of a collection from JSON, CSV, XLSX or a ZIP with CSV; what it is follows from the content. */
export async function readRecordFile<R extends Identified>(
  collection: Collection<R>,
  name: string,
  bytes: Uint8Array,
): Promise<RecordsReading<R>> {
  const plan = planOf(collection);
  if (!isZip(bytes)) return readText(collection, name, bytes);
  const entries = readZip(bytes, LARGEST_UNPACKED);
  if (!entries) return { ok: false, faults: [broken(name)] };
  if (entries.some((entry) => entry.name === "[Content_Types].xml")) {
    const sheets = await readWorkbook(
      name,
      bytes,
      plan.map((table) => table.name),
    );
    return Array.isArray(sheets) ? fromTables(collection, sheets) : { ok: false, faults: [broken(name)] };
  }
  const json = entries.find((entry) => entry.name.endsWith(`${collection.id}.json`));
  if (json) return readText(collection, json.name, json.content);
  const tables: GivenTable[] = [];
  const faults: TableFault[] = [];
  for (const entry of entries.filter(({ name }) => name.toLowerCase().endsWith(".csv"))) {
    const csv = readCsv(entry.name, tableName(entry.name), entry.content, plan);
    if ("rows" in csv) tables.push(csv);
    else faults.push(csv);
  }
  return faults.length > 0 ? { ok: false, faults } : fromTables(collection, tables);
}

function readText<R extends Identified>(collection: Collection<R>, name: string, bytes: Uint8Array): RecordsReading<R> {
  if (/^[\ufeff\s]*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 100))))
    return readRecordsJson(collection, name, bytes);
  const plan = planOf(collection);
  // A single CSV is the main table, whatever its file is called.
  const csv = readCsv(name, plan[0]!.name, bytes, plan);
  return "rows" in csv ? fromTables(collection, [csv]) : { ok: false, faults: [csv] };
}

function readCsv(
  file: string,
  name: string,
  bytes: Uint8Array,
  plan: ReturnType<typeof planOf>,
): GivenTable | TableFault {
  const opening = openText(file, bytes, ["utf-8"]);
  if (!opening.ok) return opening.fault;
  const { text, headerRow, valid } = opening.open;
  const at = { file, row: 0, column: "", value: "" };
  if (!valid) return { kind: "encoding", ...at, expected: { nl: "tekst in UTF-8", en: "text in UTF-8" } };
  const known = new Set(plan.flatMap(({ columns }) => columns.map(({ header }) => header)));
  const delimiter = detectDelimiter(text, (header) => header.filter((cell) => known.has(cell.trim())).length);
  const rows: string[][] = [];
  let brokenRow: number | undefined;
  eachRecord(text.replace(/\n$/, ""), delimiter, { row: headerRow, line: headerRow }, (cells, place, isBroken) => {
    if (isBroken) brokenRow ??= place.row;
    rows.push(cells.map(plainField));
  });
  if (brokenRow !== undefined) {
    const expected = { nl: "aanhalingstekens die sluiten", en: "quotes that close" };
    return { kind: "quotes", ...at, row: brokenRow, expected };
  }
  return { file, name, rows, headerRow };
}

/** `some/folder/agendas.meetings.csv` is the table agendas.meetings. */
function tableName(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.csv$/i, "");
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

function broken(file: string): TableFault {
  const expected = {
    nl: "een heel bestand (ZIP of Excel) van hoogstens 64 MB uitgepakt, zonder wachtwoord",
    en: "a whole file (ZIP or Excel) of at most 64 MB unpacked, without a password",
  };
  return { kind: "file", file, row: 0, column: "", value: "", expected };
}
