import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import Excel from "exceljs";
import { afterEach, expect, test, vi } from "vitest";
import { dataPackage } from "@kansrijk/core/exports/dataPackage";
import { exportColumns, exportRows } from "@kansrijk/core/exports/exportColumns";
import type { ExportView } from "@kansrijk/core/exports/exportView";
import { SAMPLE_FACTS, sampleTable } from "../../../core/test/sampleTable.ts";
import { unpackedSize } from "../admissionFiles/zipSize.ts";
import { duckdbIn, sqlText } from "../population/duckdbIn.ts";
import { EXPORT_FORMATS, exportFile, formatOf } from "./exportFile.ts";

const VIEW: ExportView = { tables: [sampleTable()], definitions: [SAMPLE_FACTS] };
const INVENTED = "Voorbeeldland: verzonnen leerlingen";

afterEach(() => void vi.useRealTimers());

async function workbookOf(bytes: Uint8Array): Promise<Excel.Workbook> {
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(bytes as never);
  return workbook;
}

/** The files in a zip, by the sizes in its local headers. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const found = new Map<string, string>();
  const buffer = Buffer.from(bytes);
  for (let at = 0; buffer.readUInt32LE(at) === 0x04034b50;) {
    const [size, nameLength] = [buffer.readUInt32LE(at + 18), buffer.readUInt16LE(at + 26)];
    const start = at + 30 + nameLength;
    found.set(buffer.toString("utf8", at + 30, start), inflateRawSync(buffer.subarray(start, start + size)).toString());
    at = start + size;
  }
  return found;
}

test.each(EXPORT_FORMATS)("%s: the same view gives the same bytes on another day", async (format) => {
  vi.useFakeTimers({ now: new Date("2026-11-22T10:00:00Z"), toFake: ["Date"] });
  const first = await exportFile(VIEW, format, "nl");
  vi.setSystemTime(new Date("2031-03-01T23:59:58Z"));
  const second = await exportFile(VIEW, format, "nl");
  expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
  expect(first.name).toMatch(/^advice-raised_GM1900_year_home-language\./);
  expect(formatOf(`map.v1/${first.name}`)).toBe(format);
});

test("a workbook has the figures, the definition, and symbols with footnotes, each marked", async () => {
  const formula = sampleTable({ statement: { nl: '=HYPERLINK("x")', en: "=1+1" } });
  const { bytes } = await exportFile({ ...VIEW, tables: [formula] }, "xlsx", "nl");
  const workbook = await workbookOf(bytes);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Tabel", "Definitie", "Tekens en noten"]);
  for (const sheet of workbook.worksheets) expect(sheet.getCell("A1").value).toBe(INVENTED);
  const [sheet] = workbook.worksheets;
  const columns = exportColumns(VIEW, "nl");
  const valuesAt = (row: number) => columns.map((_, at) => sheet!.getRow(row).getCell(at + 1).value);
  expect(valuesAt(2)).toEqual(columns.map(({ name }) => name));
  exportRows(VIEW, columns).forEach((row, at) => expect(valuesAt(at + 3)).toEqual(row));
  const legend = JSON.stringify(workbook.worksheets[2]!.getColumn(1).values);
  expect(legend).toContain("c: beschermd");
  expect(legend).toContain("2: Let op: <kleine>");
  expect(JSON.stringify(workbook.worksheets[1]!.getColumn(1).values)).toContain("100 x bijgesteld");
  // A text that begins with = stays a text.
  workbook.eachSheet((page) =>
    page.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(Excel.ValueType.Formula))),
  );
});

test("Parquet gives every cell back to DuckDB with its type, and the remark in its metadata", async () => {
  const { bytes } = await exportFile(VIEW, "parquet", "nl");
  const folder = await mkdtemp(join(tmpdir(), "kansrijk-parquet-"));
  const file = join(folder, "view.parquet");
  await writeFile(file, bytes);
  const { rows, types, notes } = await duckdbIn(folder, async (connection) => {
    const read = await connection.runAndReadAll(`SELECT * FROM read_parquet(${sqlText(file)})`);
    const meta = await connection.runAndReadAll(
      `SELECT decode(key), decode(value) FROM parquet_kv_metadata(${sqlText(file)})`,
    );
    return { rows: read.getRowsJS(), types: read.columnTypes().map(String), notes: meta.getRowsJS() };
  });
  await rm(folder, { recursive: true });
  const columns = exportColumns(VIEW, "nl");
  const asStored = exportRows(VIEW, columns).map((row) =>
    row.map((value, at) => (columns[at]!.type === "integer" && typeof value === "number" ? BigInt(value) : value)),
  );
  expect(rows).toEqual(asStored);
  expect(types[columns.findIndex(({ name }) => name === "value")]).toBe("DOUBLE");
  expect(Object.fromEntries(notes as [string, string][])["remark"]).toBe(INVENTED);
});

test("a data package is a zip with the files of the package", async () => {
  const { bytes } = await exportFile(VIEW, "datapackage", "en");
  expect([...unzip(bytes)]).toEqual(dataPackage(VIEW, "en").map(({ name, text }) => [name, text]));
  // Its directory says the same.
  const total = dataPackage(VIEW, "en").reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  expect(unpackedSize(bytes)).toBe(total);
});

test("a file name tells the format", () => {
  expect([formatOf("a.CSV"), formatOf("b.xlsx"), formatOf("c.zip"), formatOf("d.csv-metadata.json")]).toEqual([
    "csv",
    "xlsx",
    "datapackage",
    "csvw",
  ]);
  expect([formatOf("a.pdf"), formatOf("csv")]).toEqual([undefined, undefined]);
});
