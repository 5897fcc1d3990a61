import { expect, test } from "vitest";
import { faultsOf, readStored, shownRows } from "../../../test/readings.ts";
import { tableBytes } from "../../../test/tableBytes.ts";
import { format } from "./duoSchoolAdviceCompact.ts";

const HEADER =
  "brin4,schooljaar,naam,gemeente,provincie,denominatie,plaats,VSO,PRO,VMBO_B,VMBO_B_K,VMBO_K,VMBO_K_GT,VMBO_GT,VMBO_GT_HAVO,HAVO,HAVO_VWO,VWO,ADVIES_NIET_MOGELIJK,n_coded,count_coding";
const row = (year: string, counts: string, total: number, coding: string): string =>
  `00AP,${year},WereldWijs,Zoetermeer,Zuid-Holland,Algemeen,ZOETERMEER,${counts},${total},${coding}`;

test("a 2 that stands for below five becomes 1-4, and the total a band", () => {
  const [exact, coded] = shownRows(
    readStored(
      format,
      tableBytes(
        HEADER,
        row("2019-2020", "0,0,2,0,0,1,4,2,4,4,3,0", 20, "exact"),
        row("2023-2024", "0,0,2,0,0,0,7,2,0,0,12,0", 23, "lt5_coded_as_2"),
      ),
    ).stored,
  );
  expect(exact).toMatchObject({ school_year: "2019", vmbo_b: "2", vmbo_k_gt: "1", pupils: "20" });
  expect(coded).toMatchObject({ school_year: "2023", vmbo_b: "1-4", vmbo_gt: "7", vmbo_gt_havo: "1-4", vwo: "12" });
  expect(coded?.["pupils"]).toBe("21-27");
});

test("1, 3 and 4 cannot stand in a row of which small numbers were replaced", () => {
  const faults = faultsOf(format, tableBytes(HEADER, row("2023-2024", "0,3,2,0,0,0,0,0,0,0,0,0", 5, "lt5_coded_as_2")));
  expect(faults.map(({ column, value }) => [column, value])).toStrictEqual([["PRO", "3"]]);
});

test("a total that is not the sum, and a school year of two years, are refused", () => {
  const faults = faultsOf(
    format,
    tableBytes(
      HEADER,
      row("2019-2020", "0,0,2,0,0,0,0,0,0,0,0,0", 3, "exact"),
      row("2019-2021", "0,0,2,0,0,0,0,0,0,0,0,0", 2, "exact"),
    ),
  );
  expect(faults.map(({ column, row: at }) => [column, at])).toStrictEqual([
    ["n_coded", 2],
    ["schooljaar", 3],
  ]);
});

test("a name in which characters were lost is kept as it is, and noted", () => {
  const lost = row("2019-2020", "0,0,2,0,0,0,0,0,0,0,0,0", 2, "exact").replace(
    "Zoetermeer",
    "S\ufffddwest-Frysl\ufffdn",
  );
  const reading = readStored(format, tableBytes(HEADER, lost));
  expect(reading.damaged.map(({ row: at, column }) => [at, column])).toStrictEqual([[2, "gemeente"]]);
  expect(shownRows(reading.stored)[0]?.["municipality_name"]).toBe("S\ufffddwest-Frysl\ufffdn");
});

test("a code in which a character was lost is a fault", () => {
  const lost = row("2019-2020", "0,0,2,0,0,0,0,0,0,0,0,0", 2, "exact").replace("00AP", "00A\ufffd");
  expect(faultsOf(format, tableBytes(HEADER, lost)).map(({ kind }) => kind)).toContain("encoding");
});
