import { expect, test } from "vitest";
import { faultsOf, readSound } from "../../../test/readings.ts";
import { isAbsent, sharedFile } from "../../../test/sharedFile.ts";
import { tableBytes } from "../../../test/tableBytes.ts";
import { isKnown } from "../count.ts";
import { format } from "./duoFinalScores.ts";

const REAL = "duo-po/05.-gemiddelde-eindscores-bo-sbo-2018-2019.csv";
const HEADER = "PEILDATUM_LEERLINGEN;BRIN_NUMMER;VESTIGINGSNUMMER;GEMEENTENUMMER;SOORT_PO;LEERJAAR_8";

test.skipIf(isAbsent(REAL))("the file of 2018-2019 is read whole (skipped without ../shared/data)", () => {
  const { rows, rowCount, encoding } = readSound(format, sharedFile(REAL));
  expect({ rowCount, encoding }).toStrictEqual({ rowCount: 6579, encoding: "windows-1252" });
  expect(rows[0]).toStrictEqual({
    site: "00AP00",
    kind: "bo",
    municipality: "GM0637",
    countDate: "2019-04-17",
    year8: { low: 11, high: 11 },
    tests: [
      { test: "CET", pupils: { low: 11, high: 11 }, mean: 538.636363636364 },
      ...["IEP", "ROUTE8", "DIA", "AMN"].map((name) => ({ test: name, pupils: { low: 0, high: 0 }, mean: null })),
    ],
  });
  const cet = rows.map((row) => row.tests[0]!);
  expect(cet.reduce((sum, { pupils }) => sum + (isKnown(pupils) ? pupils.low : 0), 0)).toBe(85_594);
  expect(cet.filter(({ mean }) => mean !== null)).toHaveLength(2970);
  expect(cet.reduce((sum, { mean }) => sum + (mean ?? 0), 0)).toBeCloseTo(1_591_346.8454796162, 5);
  // DUO leaves out a mean of fewer than 5 pupils, and only that.
  const withoutMean = rows.flatMap((row) => row.tests).filter(({ mean }) => mean === null);
  expect(withoutMean.every(({ pupils }) => isKnown(pupils) && pupils.high < 5)).toBe(true);
});

test("a test that is new is read without knowing it", () => {
  const bytes = tableBytes(`${HEADER};DOE_AANTAL;DOE_GEM`, "20240417;00AP;00;637;Bo;<5;<5; ");
  expect(readSound(format, { name: "x.csv", bytes }).rows[0]).toMatchObject({
    year8: { low: 1, high: 4 },
    tests: [{ test: "DOE", pupils: { low: 1, high: 4 }, mean: null }],
  });
});

test("a number of pupils without a mean, or the other way round, is a missing column", () => {
  const bytes = tableBytes(`${HEADER};CET_AANTAL;CET_GEM;DIA_AANTAL`, "20240417;00AP;00;637;Bo;12;12;535,5;0");
  expect(faultsOf(format, bytes)).toMatchObject([{ kind: "missing-column", row: 1, column: "DIA_GEM" }]);
});

test("a mean with a point is refused: the file writes decimals with a comma", () => {
  const bytes = tableBytes(`${HEADER};CET_AANTAL;CET_GEM`, "20240417;00AP;00;637;Bo;12;12;535.5");
  expect(faultsOf(format, bytes)).toMatchObject([{ kind: "cell", row: 2, column: "CET_GEM", value: "535.5" }]);
});
