import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import Excel from "exceljs";
import { PARTS, type Part } from "@kansrijk/core/admission/files/part";
import { roundFromFiles } from "@kansrijk/core/admission/files/roundFromFiles";
import { roundTables } from "@kansrijk/core/admission/files/roundTables";
import { faultText } from "@kansrijk/core/tables/faultText";
import type { Round } from "@kansrijk/core/admission/round";
import { expect, test } from "vitest";
import { calcWorkbook, zipOf } from "../../test/admissionFiles/workbookOf.ts";
import { partSourceAt, partSourceOf } from "./partSourceOf.ts";
import { tablesXlsx } from "./tablesXlsx.ts";
import { templateXlsx } from "./templateXlsx.ts";

async function readOne(part: Part, bytes: Uint8Array) {
  return roundFromFiles({ [part]: await partSourceOf(`${part}.xlsx`, bytes) });
}

async function faultsOf(part: Part, bytes: Uint8Array): Promise<string[]> {
  const reading = await readOne(part, bytes);
  return reading.ok ? [] : reading.faults.map((fault) => faultText(fault, "en"));
}

/** A workbook of which `fill` makes the first sheet. */
async function workbook(fill: (sheet: Excel.Worksheet, book: Excel.Workbook) => void): Promise<Uint8Array> {
  const book = new Excel.Workbook();
  fill(book.addWorksheet("Blad1"), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const ROUND: Round = {
  tieBreaking: "single",
  programmes: [
    {
      id: "=noord",
      capacity: 2,
      reserves: [{ group: "g:1", places: 1 }],
      reservesFirst: false,
      admits: ["havo", "vwo"],
    },
    { id: "0012", capacity: 1, familyExtra: 1, order: ["1-2", "@a"] },
  ],
  applicants: [
    {
      id: "1-2",
      preferences: ["=noord", "0012"],
      advice: "havo",
      priority: { "=noord": 1 },
      family: "f",
      together: true,
    },
    { id: "@a", preferences: ["0012"], consent: false },
    { id: "007", preferences: [], groups: ["g:1"] },
  ],
};

test("a round that was written as workbooks comes back the same", async () => {
  const tables = roundTables(ROUND);
  const files = await Promise.all(
    PARTS.filter((part) => part !== "background").map(async (part) => {
      const bytes = await tablesXlsx([{ name: part, table: tables[part] }]);
      return [part, await partSourceOf(`${part}.xlsx`, bytes)] as const;
    }),
  );
  const reading = roundFromFiles(Object.fromEntries(files));
  expect(reading.ok ? reading.round : reading.faults).toStrictEqual(ROUND);
});

test.each(["nl", "en"] as const)("the templates (%s) read as they are and explain themselves", async (language) => {
  const files = await Promise.all(
    PARTS.map(async (part) => [part, await partSourceOf(part, await templateXlsx(part, language))] as const),
  );
  expect(roundFromFiles(Object.fromEntries(files))).toMatchObject({
    ok: true,
    rowCounts: { orders: 2, background: 2 },
  });
  const book = new Excel.Workbook();
  await book.xlsx.load((await templateXlsx("offers", language)).buffer as ArrayBuffer);
  const [form, explanation] = book.worksheets;
  expect(form!.getCell("A900").numFmt).toBe("@");
  expect(explanation!.getColumn(1).values).toContain("reserves");
});

test("formulas count with their outcome; numbers, yes/no, rich text and links as they are seen", async () => {
  const bytes = await workbook((sheet) => {
    sheet.addRow(["aanmelder", "samen", "gezin", "keuze1", "keuze2", "lotnummer"]);
    sheet.addRow([
      { formula: 'CONCATENATE("a",1)', result: "a1" },
      true,
      { richText: [{ text: "ge" }, { text: "zin", font: { bold: true } }] },
      { text: "noord", hyperlink: "https://example.org" },
      { formula: "1+1", result: 2 },
      { formula: "0.1*30", result: 3.0000000000000004 },
    ]);
    sheet.addRow([]);
    sheet.addRow([12, null, null, "  ", null, 4]);
    sheet.getCell("A5").value = 7;
    sheet.getCell("A5").numFmt = "000";
    sheet.getCell("F5").value = 5;
  });
  const offers = { file: "o", bytes: new TextEncoder().encode("programma;plaatsen\nnoord;1\n2;1\n") };
  expect(roundFromFiles({ offers, applications: await partSourceOf("a.xlsx", bytes) })).toMatchObject({
    ok: true,
    round: {
      applicants: [
        { id: "a1", preferences: ["noord", "2"], family: "gezin", together: true, lotteryNumber: 3 },
        { id: "12", preferences: [], lotteryNumber: 4 },
        { id: "007", preferences: [], lotteryNumber: 5 },
      ],
    },
  });
});

test("dates, errors, formulas without outcome and numbers that are not exact are faults of their cell", async () => {
  const bytes = await workbook((sheet) => {
    sheet.addRow(["programma", "plaatsen", "naam", "school", "niveau"]);
    sheet.addRow([new Date(Date.UTC(2026, 1, 1)), 3, { error: "#N/A" }, { formula: "B2" }, 1.2345678901234567e19]);
    sheet.addRow([
      "zuid",
      "",
      "",
      { formula: "X1", result: { error: "#REF!" } },
      { formula: "X", result: new Date(0) },
    ]);
  });
  const faults = await faultsOf("offers", bytes);
  expect(faults).toHaveLength(7);
  expect(faults[0]).toContain(
    'offers.xlsx, row 2, column "programma": "2026-02-01" - expected text or a number; your spreadsheet',
  );
  for (const [index, part] of ['"naam": "#N/A"', '"school": (empty)', '"niveau": "12345678901234567000"'].entries())
    expect(faults[index + 1]).toContain(`row 2, column ${part}`);
  expect(faults.slice(4).join()).toMatch(/row 3, column "school": "#REF!".*row 3, column "niveau": "1970-01-01"/);
  expect(faults.join()).toContain('row 3, column "plaatsen": (empty) - expected a whole number');
});

test("merged cells count once, hidden sheets do not count, and a table on another sheet is pointed at", async () => {
  const merged = await workbook((sheet) => {
    sheet.addRows([
      ["programma", "plaatsen", "naam"],
      ["noord", 1, "Noord"],
      ["zuid", 2],
    ]);
    sheet.mergeCells("C2:C3");
  });
  expect(await readOne("offers", merged)).toMatchObject({
    facts: { programmes: [{ name: "Noord" }, { name: "zuid" }] },
  });
  const hidden = await workbook((sheet, book) => {
    sheet.state = "hidden";
    book.addWorksheet("echt").addRows([
      ["programma", "plaatsen"],
      ["noord", 1],
    ]);
  });
  expect(await readOne("offers", hidden)).toMatchObject({ ok: true, rowCounts: { offers: 1 } });
  const other = await workbook((sheet, book) => {
    sheet.addRow(["Toelichting"]);
    book.addWorksheet("aanbod 2027").addRows([
      ["programma", "plaatsen"],
      ["noord", 1],
    ]);
  });
  expect(await faultsOf("offers", other)).toStrictEqual([
    'offers.xlsx: expected the table on the first sheet; it seems to be on sheet "aanbod 2027"',
  ]);
  expect(await faultsOf("offers", await workbook(() => undefined))).toStrictEqual([
    "offers.xlsx: expected a table with a header and rows; the first sheet is empty",
  ]);
});

test("cells right of the header are a fault of their row", async () => {
  const bytes = await workbook((sheet) =>
    sheet.addRows([
      ["programma", "plaatsen"],
      ["noord", 1, null, "let op"],
    ]),
  );
  expect(await faultsOf("offers", bytes)).toStrictEqual([
    'offers.xlsx, row 2: "noord | 1 |  | let op" - expected 2 cells, as in the header, and not 4',
  ]);
  const wide = await workbook((sheet) => {
    sheet.addRow(["programma", "plaatsen"]);
    sheet.getCell(2, 16_000).value = "x";
  });
  expect((await faultsOf("offers", wide))[0]).toContain("a table of at most 1100 columns");
});

test("a workbook as LibreOffice writes it, with empty rows to the end of the sheet", async () => {
  const rows =
    '<row r="1"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>keuze1</t></is></c></row>' +
    '<row r="2"><c r="A2" s="2" t="n"><v>42</v></c><c r="B2" s="0" t="s"><v>2</v></c><c r="C2" s="0" t="str"><f aca="false">"noo"&amp;"rd"</f><v>noord</v></c></row>' +
    '<row r="3"><c r="A3" s="0"/><c r="B3" s="0"/><c r="C3" s="0"/></row>' +
    '<row r="4"><c r="A4" s="1" t="n"><v>46054</v></c><c r="B4" s="0" t="b"><v>1</v></c><c r="C4" s="0" t="e"><f>NA()</f><v>#N/A</v></c></row>';
  const strings = [
    "<t>aanmelder</t>",
    "<t>advies</t>",
    '<r><t xml:space="preserve">havo </t></r><r><rPr><b val="true"/></rPr><t>&amp; vwo</t></r>',
  ];
  const good = calcWorkbook(rows.slice(0, rows.indexOf('<row r="4"')), strings);
  const source = await partSourceOf("a.xlsx", good);
  expect("sheet" in source && source.sheet.rows.filter((row) => row.length > 0)).toStrictEqual([
    ["aanmelder", "advies", "keuze1"],
    ["00042", "havo & vwo", "noord"],
  ]);
  expect(await readOne("applications", good)).toMatchObject({ ok: true, rowCounts: { applications: 1 } });
  const faults = await faultsOf("applications", calcWorkbook(rows, strings));
  expect(faults).toHaveLength(2);
  expect(faults[0]).toContain('row 4, column "aanmelder": "2026-02-01"');
  expect(faults[1]).toContain('row 4, column "keuze1": "#N/A"');
});

test("what is no workbook, or one that unpacks to more than memory holds, is refused", async () => {
  const good = calcWorkbook("", []);
  expect((await faultsOf("offers", good.subarray(0, good.length - 30)))[0]).toContain(
    "that is whole and without a password",
  );
  expect((await faultsOf("offers", zipOf({ "a.txt": "x" })))[0]).toContain("expected an Excel file");
  const bomb = Buffer.from(good);
  const at = bomb.indexOf(Buffer.from("PK\u0001\u0002"));
  bomb.writeUInt32LE(0xf000_0000, at + 24);
  expect((await faultsOf("offers", bomb))[0]).toContain("at most 128 MB unpacked");
});

test("from a path: also gzip, and a file that is not there", async () => {
  const folder = await mkdtemp(join(tmpdir(), "kansrijk-files-"));
  try {
    const path = join(folder, "aanbod.csv");
    await writeFile(path, gzipSync("programma;plaatsen\nnoord;1\n"));
    expect(roundFromFiles({ offers: await partSourceAt(path) })).toMatchObject({ ok: true, rowCounts: { offers: 1 } });
    const missing = roundFromFiles({ offers: await partSourceAt(join(folder, "weg.csv")) });
    expect(missing).toMatchObject({ faults: [{ file: "weg.csv", expected: { en: "a file that exists" } }] });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("a sheet of 20,000 rows is read in seconds", async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => [`a${index}`, "noord", "zuid", index + 1]);
  const bytes = await tablesXlsx([
    { name: "x", table: { header: ["aanmelder", "keuze1", "keuze2", "lotnummer"], rows } },
  ]);
  const reading = await readOne("applications", bytes);
  expect(reading).toMatchObject({ ok: true, rowCounts: { applications: 20_000 } });
}, 60_000);
