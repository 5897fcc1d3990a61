import { crc32, deflateRawSync } from "node:zlib";

/** A zip file of texts, as a spreadsheet program writes it. */
export function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const name = Buffer.from(path);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, name, packed]);
    const entry = Buffer.alloc(16);
    entry.writeUInt32LE(offset, 12);
    directory.push(
      Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), common.subarray(0, 26), entry.subarray(2), name]),
    );
    bodies.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A workbook as LibreOffice Calc 7 writes it: absolute and relative parts, styles with number formats, shared strings,
 * and empty formatted rows to the end of the sheet. `rows` is the content of `sheetData`; style 1 is a date, 2 is 00000.
 */
export function calcWorkbook(rows: string, strings: readonly string[]): Buffer {
  const sheet =
    `${XML}<worksheet ${MAIN} xmlns:r="${LINKS}"><sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr>` +
    `<dimension ref="A1:D1048576"/><sheetViews><sheetView showFormulas="false" workbookViewId="0"/></sheetViews>` +
    `<sheetFormatPr defaultColWidth="11.53" defaultRowHeight="12.8"/><cols><col collapsed="false" min="1" max="1025" style="0" width="11.53"/></cols>` +
    `<sheetData>${rows}<row r="1048576" customFormat="false" ht="12.8"/></sheetData></worksheet>`;
  return zipOf({
    "_rels/.rels": `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${LINKS}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${LINKS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId3" Type="${LINKS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/workbook.xml": `${XML}<workbook ${MAIN} xmlns:r="${LINKS}"><fileVersion appName="Calc"/><workbookPr backupFile="false"/><sheets><sheet name="Blad1" sheetId="1" state="visible" r:id="rId2"/></sheets><calcPr iterateCount="100"/></workbook>`,
    "xl/styles.xml":
      `${XML}<styleSheet ${MAIN}><numFmts count="2"><numFmt numFmtId="164" formatCode="General"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="164" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="164" xfId="0"/><xf numFmtId="165" xfId="0"/><xf numFmtId="166" xfId="0"/></cellXfs></styleSheet>`.replace(
        '<numFmts count="2">',
        '<numFmts count="3"><numFmt numFmtId="166" formatCode="00000"/>',
      ),
    "xl/worksheets/sheet1.xml": sheet,
    "xl/sharedStrings.xml": `${XML}<sst ${MAIN} count="${strings.length}" uniqueCount="${strings.length}">${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`,
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/></Types>`,
  });
}
