import Excel from "exceljs";
import { MOST_COLUMNS, TOO_WIDE } from "@kansrijk/core/admission/files/openPart";
import type { PartSource, Sheet, UnreadableCell } from "@kansrijk/core/admission/files/partSource";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { cellOfSheet } from "./cellOfSheet.ts";
import { unpackedSize } from "./zipSize.ts";

/** A region of 20,000 pupils with ten choices is about 20 MB unpacked; a whole country belongs in CSV. */
const LARGEST_UNPACKED = 128 * 1024 * 1024;

/** Reads the first visible sheet of a workbook (.xlsx). What cannot be opened comes back as a source that says why. */
export async function readSheet(file: string, bytes: Uint8Array): Promise<PartSource> {
  const size = unpackedSize(bytes);
  if (size === undefined) return { file, refused: NOT_WHOLE };
  if (size > LARGEST_UNPACKED) return { file, refused: TOO_LARGE };
  const workbook = await loaded(bytes);
  if (!workbook) return { file, refused: NOT_WHOLE };
  const visible = workbook.worksheets.filter(({ state }) => state === "visible");
  const [first, ...others] = visible;
  if (!first) return { file, refused: NO_SHEET };
  const { rows, unreadable, isTooWide } = contentOf(first);
  if (isTooWide) return { file, refused: TOO_WIDE };
  const sheet: Sheet = {
    rows,
    unreadable,
    others: others.map((other) => ({ name: other.name, header: headerOf(other) })),
  };
  return { file, sheet };
}

async function loaded(bytes: Uint8Array): Promise<Excel.Workbook | undefined> {
  const workbook = new Excel.Workbook();
  try {
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    await workbook.xlsx.load(buffer);
    return workbook;
  } catch {
    // The reader fails in as many ways as a file can be broken; none says more than that it is.
    return undefined;
  }
}

function contentOf(sheet: Excel.Worksheet) {
  const rows: string[][] = [];
  const unreadable: UnreadableCell[] = [];
  let isTooWide = false;
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    while (rows.length < number) rows.push([]);
    const cells = rows[number - 1]!;
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const content = cellOfSheet(cell);
      const text = "text" in content ? content.text : content.value;
      if (column > MOST_COLUMNS) isTooWide ||= text !== "";
      if (column > MOST_COLUMNS) return;
      while (cells.length < column) cells.push("");
      cells[column - 1] = text;
      if (!("text" in content)) unreadable.push({ row: number, column: column - 1, ...content });
    });
  });
  return { rows, unreadable, isTooWide };
}

/** The first row with content. */
function headerOf(sheet: Excel.Worksheet): string[] {
  const rows = contentOf(sheet).rows;
  return rows.find((row) => row.some((text) => text.trim() !== "")) ?? [];
}

const NOT_WHOLE: Text = {
  nl: "een Excelbestand (.xlsx) dat heel is en zonder wachtwoord, of CSV",
  en: "an Excel file (.xlsx) that is whole and without a password, or CSV",
};

const NO_SHEET: Text = {
  nl: "een Excelbestand met een zichtbaar werkblad",
  en: "an Excel file with a visible sheet",
};

const TOO_LARGE: Text = {
  nl: "een Excelbestand van hoogstens 128 MB uitgepakt; sla een groter bestand op als CSV",
  en: "an Excel file of at most 128 MB unpacked; save a larger file as CSV",
};
