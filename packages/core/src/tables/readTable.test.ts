import { expect, test } from "vitest";
import { faultsOf, readSound } from "../../test/readings.ts";
import { tableBytes } from "../../test/tableBytes.ts";
import { siteCode } from "./cells/siteCode.ts";
import { words } from "./cells/words.ts";
import { required } from "./column.ts";
import { faultText } from "./faultText.ts";
import { format as addresses } from "./formats/duoAddresses.ts";
import { format as scores } from "./formats/cbsScoresPo.ts";
import { defineFormat } from "./tableFormat.ts";

const HEADER = "brin6,aantal_bekostigde_leerlingen,achterstandsscore_zonder_drempel,achterstandsscore";
const SOUND = ["00AP00,100,102.62,33.02", "00AV00,65,77.18,31.93"] as const;

const lines = (...rows: readonly string[]): readonly string[] =>
  faultsOf(scores, tableBytes(HEADER, ...rows)).map((fault) => faultText(fault, "en"));

test("a sound file gives its rows, and says how it was read", () => {
  const reading = readSound(scores, { name: "scores.csv", bytes: tableBytes(HEADER, ...SOUND) });
  expect(reading).toMatchObject({ rowCount: 2, encoding: "utf-8", delimiter: "," });
  expect(reading.rows).toStrictEqual([
    { site: "00AP00", pupils: 100, gross: 10262, net: 3302 },
    { site: "00AV00", pupils: 65, gross: 7718, net: 3193 },
  ]);
  expect(reading.columns.map(({ key, header }) => [key, header])).toContainEqual([
    "pupils",
    "aantal_bekostigde_leerlingen",
  ]);
});

test("every fault of every row is found at its row and column", () => {
  expect(lines("00AP00,-3,102.62,33.02", "00AV00,65,77.18,31.93", "0AV,veel,1.234,", "00AV00,1,2,3")).toStrictEqual([
    'scores.csv, row 2, column "aantal_bekostigde_leerlingen": "-3" - expected a whole number of 1 or more',
    'scores.csv, row 4, column "brin6": "0AV" - expected a site code of 2 digits, 2 letters and 2 digits, such as 00AP00',
    'scores.csv, row 4, column "aantal_bekostigde_leerlingen": "veel" - expected a whole number of 1 or more',
    'scores.csv, row 4, column "achterstandsscore_zonder_drempel": "1.234" - expected a number of 0 or more, with at most 2 decimals after a point or a comma',
    'scores.csv, row 5, column "achterstandsscore": "3" - expected a score that is not higher than the one without threshold',
    'scores.csv, row 5, column "brin6": "00AV00" - expected one row per site; row 3 already has this one',
  ]);
});

test("a missing column is named with its other names, and the rows are read for the rest", () => {
  const bytes = tableBytes("brin6,aantal_bekostigde_leerlingen", "00AP00,0", "00AP00,5");
  expect(faultsOf(scores, bytes).map((fault) => faultText(fault, "nl"))).toStrictEqual([
    'scores.csv, rij 1, kolom "achterstandsscore_zonder_drempel": ontbreekt - verwacht: een kolom "achterstandsscore_zonder_drempel" (mag ook heten: score_zonder_drempel, gross)',
    'scores.csv, rij 2, kolom "aantal_bekostigde_leerlingen": "0" - verwacht: een geheel getal van 1 of meer',
    'scores.csv, rij 3, kolom "brin6": "00AP00" - verwacht: één rij per vestiging; rij 2 heeft deze al',
  ]);
});

test("of quite another file only the header is refused", () => {
  const faults = faultsOf(scores, tableBytes("land,hoofdstad", "Nederland,Amsterdam"));
  expect(faults.map((fault) => [fault.kind, fault.column])).toStrictEqual([
    ["missing-column", "brin6"],
    ["missing-column", "aantal_bekostigde_leerlingen"],
    ["missing-column", "achterstandsscore_zonder_drempel"],
  ]);
});

test("of a file that shares one column in three, the rows are not looked at", () => {
  const kinds = faultsOf(scores, tableBytes("brin6,land", "x,Nederland")).map((fault) => fault.kind);
  expect(kinds).toStrictEqual(["missing-column", "missing-column"]);
});

test("keys that cannot be read are not also called the same", () => {
  expect(faultsOf(scores, tableBytes(HEADER, "x,1,2,1", "y,1,2,1")).map((fault) => fault.kind)).toStrictEqual([
    "cell",
    "cell",
  ]);
});

test("a format gets sound rows only, also when the file will be refused", () => {
  const got: string[] = [];
  const format = defineFormat({
    id: "counting",
    title: { nl: "Proef", en: "Test" },
    source: { publisher: "test" },
    encodings: ["utf-8"],
    columns: { site: required(["brin6"], siteCode), name: required(["naam"], words) },
    unique: { columns: ["site"], one: { nl: "vestiging", en: "site" }, of: (row) => row.site },
    check: (row) =>
      row.name === "fout" ? [{ column: "name", expected: { nl: "iets anders", en: "something else" } }] : [],
    open: () => ({ add: (row) => void got.push(`${row.site} ${row.name}`), done: () => got }),
  });
  const rows = ["00AP00;goed", "00AP00;dubbel", "00AV00;fout", "x;goed", "00AX00", "00AZ00;ook goed"];
  expect(faultsOf(format, tableBytes("brin6;naam", ...rows)).map((fault) => [fault.kind, fault.row])).toStrictEqual([
    ["duplicate-key", 3],
    ["contradiction", 4],
    ["cell", 5],
    ["cell-count", 6],
  ]);
  expect(got).toStrictEqual(["00AP00 goed", "00AZ00 ook goed"]);
});

test("two columns with the same meaning are refused, unknown columns are not", () => {
  const twice = tableBytes(`${HEADER},site,x,x`, `${SOUND[0]},00AP00,1,2`);
  expect(faultsOf(scores, twice)).toMatchObject([{ kind: "duplicate-column", row: 1, column: "site", value: "site" }]);
  expect(readSound(scores, { name: "x.csv", bytes: tableBytes(`${HEADER},x,x`, `${SOUND[0]},1,2`) }).rowCount).toBe(1);
});

test("a row with too few or too many cells is refused with its content", () => {
  expect(lines("00AP00,100,102.62", `${SOUND[1]},x`, "00AX00,100,102,62,33,02")).toStrictEqual([
    'scores.csv, row 2: "00AP00 | 100 | 102.62" - expected 4 cells, as in the header, and not 3',
    'scores.csv, row 3: "00AV00 | 65 | 77.18 | 31.93 | x" - expected 4 cells, as in the header, and not 5',
    'scores.csv, row 4: "00AX00 | 100 | 102 | 62 | 33 | 02" - expected 4 cells, as in the header, and not 6',
  ]);
});

test.each([
  ["no bytes", ""],
  ["blank lines only", "\n \n\t\n"],
  ["a byte order mark only", "\ufeff"],
])("an empty file (%s) is refused", (_name, text) => {
  expect(faultsOf(scores, new TextEncoder().encode(text))).toMatchObject([{ kind: "empty", row: 0 }]);
});

test.each([
  ["a header only", [HEADER]],
  ["blank rows only", [HEADER, "", ",,,", "   "]],
])("%s is refused", (_name, rows) => {
  expect(faultsOf(scores, tableBytes(...rows))).toMatchObject([{ kind: "no-rows", row: 1 }]);
});

test("blank lines are passed over, and rows are still counted as a person sees them", () => {
  expect(faultsOf(scores, tableBytes("", " ", HEADER, "", SOUND[0], ",,,", "00AV00,x,1,1"))).toMatchObject([
    { kind: "cell", row: 7, value: "x" },
  ]);
});

test("quotes that do not close are refused where they open", () => {
  expect(faultsOf(scores, tableBytes(HEADER, SOUND[0], '"00AV00,65,77.18,31.93', "00AX00,1,1,1"))).toMatchObject([
    { kind: "quotes", row: 3 },
  ]);
});

test("Windows-1252 in a file that must be UTF-8 is refused at the cell", () => {
  const bytes = Uint8Array.from(`naam,${HEADER}\nS\u00fadwest,${SOUND[0]}\n`, (character) => character.charCodeAt(0));
  expect(faultsOf(scores, bytes)).toMatchObject([{ kind: "encoding", row: 2, column: "naam", value: "S\ufffddwest" }]);
});

test("text that was encoded twice is refused at the cell, also in a column that is not used", () => {
  const bytes = tableBytes(`naam,${HEADER}`, `SÃºdwest,${SOUND[0]}`, `Fryslân,${SOUND[1]}`);
  expect(faultsOf(scores, bytes)).toMatchObject([{ kind: "encoding", row: 2, column: "naam", value: "SÃºdwest" }]);
});

test("damage in the header is refused too", () => {
  expect(faultsOf(scores, tableBytes(`regio\ufffd,${HEADER}`, `1,${SOUND[0]}`))).toMatchObject([
    { kind: "encoding", row: 1 },
  ]);
});

test("a NUL character and an undefined byte of Windows-1252 are refused at the cell", () => {
  expect(faultsOf(scores, tableBytes(`naam,${HEADER}`, `a\u0000b,${SOUND[0]}`))).toMatchObject([
    { kind: "encoding", row: 2, column: "naam" },
  ]);
  const header =
    "PROVINCIE;BEVOEGD GEZAG NUMMER;VESTIGINGSCODE;VESTIGINGSNAAM;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE";
  const row = "Drenthe;20091;32JK00;De \u0081\u00e9;9306 TC;RODEN;1699;NOORDENVELD;Openbaar";
  const bytes = Uint8Array.from(`${header}\n${row}\n`, (character) => character.charCodeAt(0));
  expect(faultsOf(addresses, bytes)).toMatchObject([{ kind: "encoding", row: 2, column: "VESTIGINGSNAAM" }]);
});

test("an Excel file is refused as a whole", () => {
  const fault = faultsOf(scores, Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0, 0]), "scores.xlsx")[0]!;
  expect(faultText(fault, "nl")).toBe(
    "scores.xlsx: verwacht: een tabel als tekst (CSV in UTF-8); dit is een Excel- of zipbestand",
  );
});

test("after quoted line breaks a fault has both its row and its line", () => {
  const bytes = tableBytes(`naam,${HEADER}`, `"De\nTwee\nTorens",${SOUND[0]}`, "x,00AV00,0,1,1");
  expect(faultsOf(scores, bytes)).toMatchObject([
    { row: 3, line: 5, column: "aantal_bekostigde_leerlingen", value: "0" },
  ]);
});

test("decimals with a comma are read in a file with semicolons", () => {
  const bytes = tableBytes(HEADER.replaceAll(",", ";"), "00AP00;100;102,62;33,0");
  expect(readSound(scores, { name: "x.csv", bytes }).rows).toStrictEqual([
    { site: "00AP00", pupils: 100, gross: 10262, net: 3300 },
  ]);
});
