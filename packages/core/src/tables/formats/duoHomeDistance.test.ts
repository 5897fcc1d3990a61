import { expect, test } from "vitest";
import { faultsOf, readSound } from "../../../test/readings.ts";
import { isAbsent, sharedFile } from "../../../test/sharedFile.ts";
import { tableBytes } from "../../../test/tableBytes.ts";
import { isKnown } from "../count.ts";
import { format } from "./duoHomeDistance.ts";

const REAL = "duo-po/gemiddelde-afstand-woonadres-schoolvestiging-2019-2020.csv";
const HEADER = "PEILDATUM;BRIN_NUMMER;VESTIGINGSNUMMER;GEMEENTENUMMER;SOORT_PO;AFSTAND;LEERLINGEN";

test.skipIf(isAbsent(REAL))("the file of 2019-2020 is read whole (skipped without ../shared/data)", () => {
  const { rows, rowCount, encoding } = readSound(format, sharedFile(REAL));
  expect({ rowCount, encoding }).toStrictEqual({ rowCount: 7301, encoding: "windows-1252" });
  expect(rows[0]).toStrictEqual({
    site: "00AO00",
    kind: "vso",
    municipality: "GM0285",
    countDate: "2019-10-01",
    pupils: { low: 139, high: 139 },
    metres: 9562.58992805755,
  });
  expect(rows.reduce((sum, { pupils }) => sum + (isKnown(pupils) ? pupils.low : 0), 0)).toBe(1_502_012);
  expect(rows.reduce((sum, { metres }) => sum + (metres ?? 0), 0)).toBeCloseTo(15_739_024.470527532, 4);
});

test.skipIf(isAbsent(REAL))(
  "a distance of 0 is no distance: the nearest real one is over 12 m (skipped without ../shared/data)",
  () => {
    const { rows } = readSound(format, sharedFile(REAL));
    const known = rows.flatMap(({ metres }) => metres ?? []);
    expect(Math.min(...known)).toBeGreaterThan(12);
    expect(known.length).toBeLessThan(rows.length);
  },
);

test("a site may have several kinds of education, each once", () => {
  const rows = ["So", "Vso", "So"].map((kind) => `20191001;00AO;00;285;${kind};100,5;12`);
  expect(faultsOf(format, tableBytes(HEADER, ...rows))).toMatchObject([
    { kind: "duplicate-key", row: 4, value: "00AO00 so" },
  ]);
});

test.each(["9562.58", "-1", "1.000,5", "ver"])("a distance of %j is refused", (text) => {
  expect(faultsOf(format, tableBytes(HEADER, `20191001;00AO;00;285;So;${text};12`))).toMatchObject([
    { column: "AFSTAND", value: text },
  ]);
});
