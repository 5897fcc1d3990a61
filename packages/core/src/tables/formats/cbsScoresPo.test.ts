import { expect, test } from "vitest";
import { faultsOf, readSound } from "../../../test/readings.ts";
import { isAbsent, sharedFile } from "../../../test/sharedFile.ts";
import { tableBytes } from "../../../test/tableBytes.ts";
import type { PublishedScore } from "../../funding/po/factsFromScores.ts";
import { format } from "./cbsScoresPo.ts";

const REAL = "cbs/achterstandsscores-scholen-2019.csv";
const HEADER =
  "brin6,aantal_bekostigde_leerlingen,achterstandsscore,achterstandsscore_zonder_drempel,zonder_drempel_onderbouw,zonder_drempel_bovenbouw,betrouwbaarheid_tabel1,betrouwbaarheid_tabel2";
const read = (...lines: readonly string[]) => readSound(format, { name: "x.csv", bytes: tableBytes(...lines) }).rows;

test.skipIf(isAbsent(REAL))("the table of 1 October 2019 is read whole (skipped without ../shared/data)", () => {
  const { rows, rowCount, encoding } = readSound(format, sharedFile(REAL));
  const sum = (value: (row: (typeof rows)[number]) => number | undefined) =>
    rows.reduce((total, row) => total + (value(row) ?? 0), 0);
  expect({ rowCount, encoding }).toStrictEqual({ rowCount: 4295, encoding: "utf-8" });
  expect(rows[0]).toStrictEqual({
    site: "00AP00",
    pupils: 100,
    gross: 10_262,
    net: 3302,
    lower: 2617,
    upper: 7645,
    flagged: false,
    lowerFlagged: false,
    upperFlagged: false,
  });
  // Sums taken from the file with another program.
  expect(sum((row) => row.pupils)).toBe(950_808);
  expect(sum((row) => row.gross)).toBe(83_661_517);
  expect(sum((row) => row.net)).toBe(39_027_366);
  expect(sum((row) => row.lower)).toBe(40_030_399);
  // CBS flags the score of a site of 40 pupils or fewer.
  expect(rows.filter((row) => row.flagged)).toStrictEqual(rows.filter((row) => row.pupils <= 40));
  expect(rows.filter((row) => row.flagged)).toHaveLength(81);
  expect(rows.filter((row) => row.upperFlagged)).toHaveLength(323 + 81 + 76);
});

test("the rows are what funding takes", () => {
  const rows: readonly PublishedScore[] = read(HEADER, '00AV00,65,31.93,77.18,41.94,35.24,,"b, c"');
  expect(rows[0]).toMatchObject({ site: "00AV00", pupils: 65, gross: 7718, net: 3193, flagged: false });
});

test("a file with only the score without threshold is enough; what is not in it is not in the rows", () => {
  expect(read("Brin6;Leerlingen;Score zonder drempel", "00ap00;100;102,62")).toStrictEqual([
    { site: "00AP00", pupils: 100, gross: 10_262 },
  ]);
});

test("what CBS leaves out or does not know is not there, and is not 0", () => {
  expect(read(HEADER, '00AP00,100,,102.62,.,,a,"a, b"')).toStrictEqual([
    { site: "00AP00", pupils: 100, gross: 10_262, flagged: true, lowerFlagged: true, upperFlagged: false },
  ]);
});

test.each([
  ["a score without threshold that is not known", "00AP00,100,,.,,,,", "achterstandsscore_zonder_drempel"],
  ["no pupils", "00AP00,0,0,0,0,0,,", "aantal_bekostigde_leerlingen"],
  ["three decimals", "00AP00,100,33.025,102.62,,,,", "achterstandsscore"],
  ["a score with threshold above the one without", "00AP00,100,102.63,102.62,,,,", "achterstandsscore"],
  ["parts that do not add up", "00AP00,100,33.02,102.62,26.17,76.47,,", "achterstandsscore_zonder_drempel"],
  ["a mark that CBS does not use", "00AP00,100,33.02,102.62,,,d,", "betrouwbaarheid_tabel1"],
])("%s is refused", (_name, row, column) => {
  expect(faultsOf(format, tableBytes(HEADER, row))).toMatchObject([{ row: 2, column }]);
});

test("parts may differ by the rounding of one hundredth", () => {
  expect(read(HEADER, "00AP00,100,33.02,102.62,26.17,76.46,,")).toHaveLength(1);
});
