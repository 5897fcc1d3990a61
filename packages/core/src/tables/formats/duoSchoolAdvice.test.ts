import { expect, test } from "vitest";
import { faultsOf, readSound } from "../../../test/readings.ts";
import { isAbsent, sharedFile } from "../../../test/sharedFile.ts";
import { tableBytes } from "../../../test/tableBytes.ts";
import { isKnown, sumOfCounts } from "../count.ts";
import { ADVICE_COLUMNS } from "../adviceColumns.ts";
import { format } from "./duoSchoolAdvice.ts";

const REAL = "duo-po/raw-sample_04-leerlingen-bo-sbo-schooladviezen-2024-2025.csv";
const HEADER =
  '"PEILDATUM_LEERLINGEN";"INSTELLINGSCODE";"VESTIGINGSCODE";"GEMEENTENUMMER";"SOORT_PO";"VSO";"PRO";"VMBO_B";"VMBO_B_K";"VMBO_K";"VMBO_K_GT";"VMBO_GT";"VMBO_GT_HAVO";"HAVO";"HAVO_VWO";"VWO";"ADVIES_NIET_MOGELIJK"';
const ROW = '"20241001";"00AP";"00";"0637";"Bo";"0";"0";"0";"0";"<5";"<5";"<5";"<5";"0";"<5";"<5";"0"';

test.skipIf(isAbsent(REAL))("the sample of 2024-2025 is read whole (skipped without ../shared/data)", () => {
  const { rows, rowCount, encoding } = readSound(format, sharedFile(REAL));
  expect({ rowCount, encoding }).toStrictEqual({ rowCount: 12, encoding: "utf-8" });
  const counts = rows.flatMap((row) => ADVICE_COLUMNS.map((column) => row.advices[column]));
  expect(counts).toHaveLength(144);
  expect(counts.every(isKnown)).toBe(true);
  expect(rows.find((row) => row.site === "00KZ00")).toMatchObject({
    kind: "sbo",
    municipality: "GM0867",
    advices: { pro: { low: 17, high: 17 }, vso: { low: 1, high: 4 } },
  });
});

test("a protected number of advices is a band of 1 to 4 and never a single number", () => {
  const [row] = readSound(format, { name: "x.csv", bytes: tableBytes(HEADER, ROW) }).rows;
  expect(row?.advices.havoVwo).toStrictEqual({ low: 1, high: 4 });
  expect(row?.advices.havo).toStrictEqual({ low: 0, high: 0 });
  expect(sumOfCounts(Object.values(row!.advices))).toStrictEqual({ low: 6, high: 24 });
});

test("all missing advices are named", () => {
  const without = (text: string) =>
    text
      .split(";")
      .filter((_cell, index) => index !== 5 && index !== 15)
      .join(";");
  expect(
    faultsOf(format, tableBytes(without(HEADER), without(ROW))).map((fault) => [fault.kind, fault.column]),
  ).toStrictEqual([
    ["missing-column", "VSO"],
    ["missing-column", "VWO"],
  ]);
});
