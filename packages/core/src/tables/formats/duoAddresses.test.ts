import { expect, test } from "vitest";
import { faultsOf, readSound } from "../../../test/readings.ts";
import { isAbsent, sharedFile } from "../../../test/sharedFile.ts";
import { tableBytes } from "../../../test/tableBytes.ts";
import { format } from "./duoAddresses.ts";

const OLD = "duo-po/02.-alle-schoolvestigingen-basisonderwijs_2020.csv.gz";
const NEW = "duo-po/02.-alle-schoolvestigingen-basisonderwijs_2026.csv";
const SECONDARY = "duo-vo/02.-alle-vestigingen-vo_2020.csv";
const HEADER =
  "PROVINCIE;BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE";

test.skipIf(isAbsent(OLD))(
  "the file of 2020 is read whole, under its old headers (skipped without ../shared/data)",
  () => {
    const { rows, rowCount, encoding } = readSound(format, sharedFile(OLD));
    expect({ rowCount, encoding }).toStrictEqual({ rowCount: 6268, encoding: "windows-1252" });
    expect(rows.find((row) => row.site === "16AH00")).toStrictEqual({
      site: "16AH00",
      name: "Openbare Basisschool 't Eenspan",
      board: "10249",
      province: "Drenthe",
      municipality: "GM0114",
      municipalityName: "EMMEN",
      postcode: "7822HG",
      place: "EMMEN",
      denomination: "Openbaar",
    });
    expect(new Set(rows.map((row) => row.municipality)).size).toBe(355);
  },
);

test.skipIf(isAbsent(NEW))(
  "the file of 2026 is read whole, under its new headers (skipped without ../shared/data)",
  () => {
    const { rows, rowCount, encoding } = readSound(format, sharedFile(NEW));
    expect({ rowCount, encoding }).toStrictEqual({ rowCount: 6122, encoding: "windows-1252" });
    expect(new Set(rows.map((row) => row.municipality)).size).toBe(342);
    expect(rows.filter((row) => row.name.includes("’")).map((row) => row.name)).toStrictEqual([
      "Dalton Kindcentrum ’t Kompas",
      "’t Palet Holy",
    ]);
    expect(rows.filter((row) => row.municipalityName === null).map((row) => row.site)).toStrictEqual([
      "32LY00",
      "32LW00",
    ]);
    expect(rows.filter((row) => row.denomination === "Hindoeïstisch")).toHaveLength(6);
  },
);

test.skipIf(isAbsent(SECONDARY))("the file of secondary schools is refused (skipped without ../shared/data)", () => {
  const { name, bytes } = sharedFile(SECONDARY);
  expect(faultsOf(format, bytes, name)).toMatchObject([{ kind: "wrong-file", row: 1, column: "ONDERWIJSSTRUCTUUR" }]);
});

test.each([
  "Drenthe;10249;16AH;00;De Brink;7822HG;EMMEN; 114;Emmen;Openbaar",
  "Drenthe;10249;16AH;16AH00;De Brink;7822 hg;EMMEN;0114;Emmen;Openbaar",
])("site, postcode and municipality are read in either spelling: %s", (row) => {
  expect(readSound(format, { name: "x.csv", bytes: tableBytes(HEADER, row) }).rows[0]).toMatchObject({
    site: "16AH00",
    postcode: "7822HG",
    municipality: "GM0114",
  });
});

test.each([
  [
    "a site of another institution",
    "Drenthe;10249;16AH;16AB00;De Brink;7822HG;EMMEN;114;Emmen;Openbaar",
    "VESTIGINGSNUMMER",
  ],
  ["a site without a name", "Drenthe;10249;16AH;00; ;7822HG;EMMEN;114;Emmen;Openbaar", "VESTIGINGSNAAM"],
  ["a municipality by name", "Drenthe;10249;16AH;00;De Brink;7822HG;EMMEN;Emmen;Emmen;Openbaar", "GEMEENTENUMMER"],
])("%s is refused", (_name, row, column) => {
  expect(faultsOf(format, tableBytes(HEADER, row))).toMatchObject([{ row: 2, column }]);
});

test("of a file of secondary schools the rows are not looked at", () => {
  const bytes = tableBytes(`${HEADER};ONDERWIJSSTRUCTUUR`, "x;x;x;x;x;x;x;x;x;x;HAVO/VWO");
  expect(faultsOf(format, bytes).map((fault) => fault.kind)).toStrictEqual(["wrong-file"]);
});

test("the same site in both spellings is there twice", () => {
  const rest = "De Brink;7822HG;EMMEN;114;Emmen;Openbaar";
  const faults = faultsOf(
    format,
    tableBytes(HEADER, `Drenthe;10249;16AH;00;${rest}`, `Drenthe;10249;16AH;16AH00;${rest}`),
  );
  expect(faults).toMatchObject([
    { kind: "duplicate-key", row: 3, column: "BRIN NUMMER + VESTIGINGSNUMMER", value: "16AH00" },
  ]);
});
