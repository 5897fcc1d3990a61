import { expect, test } from "vitest";
import { faultsOf, readSound } from "../../../test/readings.ts";
import { isAbsent, sharedFile } from "../../../test/sharedFile.ts";
import { tableBytes } from "../../../test/tableBytes.ts";
import { isKnown } from "../count.ts";
import { countAt } from "../countColumn.ts";
import { format, type PupilsHistory } from "./duoPupilsHistory.ts";

const REAL = "duo-po/06.-historisch-overzicht-leerlingen-per-vestiging_1996-2025.csv";
const HEADER = "INSTELLINGSCODE;VESTIGINGSCODE;NAAM_VESTIGING;SOORT_VESTIGING;GEMEENTECODE_VESTIGING";

/** Entries of one year, with their counts. */
function inYear(table: PupilsHistory, year: number) {
  return [...table.year.keys()]
    .filter((index) => table.year[index] === year)
    .map((index) => countAt(table.pupils, index));
}

test.skipIf(isAbsent(REAL))("thirty years of all sites are read (skipped without ../shared/data)", () => {
  const { rows, rowCount, encoding } = readSound(format, sharedFile(REAL));
  expect({ rowCount, encoding, sites: rows.sites.length }).toStrictEqual({
    rowCount: 9737,
    encoding: "utf-8",
    sites: 9737,
  });
  expect(rows.year).toHaveLength(9737 * 30);
  const all = [...rows.year.keys()].map((index) => countAt(rows.pupils, index));
  expect(all.filter((count) => isKnown(count) && count.high > count.low)).toHaveLength(762);
  const known = inYear(rows, 2024).filter(isKnown);
  const exact = known.filter((count) => count.low === count.high);
  expect(known.length - exact.length).toBe(12);
  expect(exact.reduce((sum, count) => sum + count.low, 0)).toBe(1_462_007);
  // Five sites that DUO does not know the municipality of (9999).
  expect(rows.sites.filter((site) => site.municipality === null)).toHaveLength(5);
  expect(rows.sites[0]).toStrictEqual({
    site: "00AO00",
    name: "De Bolster VSO ZMOK",
    kind: "vso",
    municipality: "GM0285",
  });
});

test("each year becomes an entry, and a protected number stays a band", () => {
  const bytes = tableBytes(
    `${HEADER};LEERLINGEN_2023;LEERLINGEN_2024`,
    "00AO;00AO00;De Bolster;SO/VSO;285;<5;12",
    "00AP;00AP00;Wereldwijs;BO;637;0;.",
  );
  const { rows } = readSound(format, { name: "x.csv", bytes });
  expect([...rows.site]).toStrictEqual([0, 0, 1, 1]);
  expect([...rows.year]).toStrictEqual([2023, 2024, 2023, 2024]);
  expect([0, 1, 2, 3].map((index) => countAt(rows.pupils, index))).toStrictEqual([
    { low: 1, high: 4 },
    { low: 12, high: 12 },
    { low: 0, high: 0 },
    { unknown: "secret" },
  ]);
});

test("a file without a single year is refused, saying how such a column looks", () => {
  expect(faultsOf(format, tableBytes(HEADER, "00AO;00AO00;De Bolster;VSO;285"))).toMatchObject([
    { kind: "missing-column", column: "LEERLINGEN_2024" },
  ]);
});

test("a fault in one year is reported under the header of that year", () => {
  const bytes = tableBytes(`${HEADER};LEERLINGEN_2023;LEERLINGEN_2024`, "00AO;00AO00;De Bolster;VSO;285;12;-1");
  expect(faultsOf(format, bytes)).toMatchObject([{ kind: "cell", row: 2, column: "LEERLINGEN_2024", value: "-1" }]);
});
