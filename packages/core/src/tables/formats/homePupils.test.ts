import fc from "fast-check";
import { expect, test } from "vitest";
import { faultsOf, readSound } from "../../../test/readings.ts";
import { isAbsent, sharedFile } from "../../../test/sharedFile.ts";
import { tableBytes } from "../../../test/tableBytes.ts";
import { isKnown, sumOfCounts, type Count } from "../count.ts";
import { countAt } from "../countColumn.ts";
import { pupilsPerSite, type HomePupils } from "../homePupils.ts";
import { format as ages } from "./duoPupilsPostcode.ts";
import { format as compact } from "./duoPupilsPostcodeCompact.ts";

const AGES = "duo-po/raw-sample_leerlingen-po-pc4-leeftijd_Utrecht_2024.csv";
const COMPACT = "duo-po/leerlingen-po-vestiging-x-postcode4_2024-10-01.csv.gz";
const HEADER =
  "PEILDATUM;GEMEENTENUMMER;POSTCODE_LEERLING;INSTELLINGSCODE;VESTIGINGSCODE;SOORT_PO;LEEFTIJD_JONGER;LEEFTIJD_4;LEEFTIJD_OUDER";
const COMPACT_HEADER =
  "vestiging_brin6,soort_po,postcode4_leerling,gemeentenummer_vestiging,pupils_min,pupils_max,suppressed_age_cells";

/** Entries as text, in order, with the sites of one municipality only. */
function entries(table: HomePupils, municipality: string): string[] {
  const at = table.municipalities.indexOf(municipality);
  return [...table.site.keys()]
    .filter((index) => table.municipality[index] === at)
    .map(
      (index) =>
        `${table.sites[table.site[index]!]} ${table.kinds[table.kind[index]!]} ${table.homes[table.home[index]!]} ${JSON.stringify(countAt(table.pupils, index))}`,
    )
    .sort();
}

const total = (table: HomePupils): Count => sumOfCounts([...pupilsPerSite(table).values()]);

test.skipIf(isAbsent(AGES))(
  "the sample of Utrecht is read whole, ages added up to bands (skipped without ../shared/data)",
  () => {
    const { rows, rowCount } = readSound(ages, sharedFile(AGES));
    expect(rowCount).toBe(2913);
    expect(rows.countDates).toStrictEqual(["2024-10-01"]);
    expect(total(rows)).toStrictEqual({ low: 29_056, high: 49_393 });
    expect(pupilsPerSite(rows).size).toBe(116);
  },
);

test.skipIf(isAbsent(COMPACT))("the national file is read whole (skipped without ../shared/data)", () => {
  const { rows, rowCount } = readSound(compact, sharedFile(COMPACT));
  expect(rowCount).toBe(110_853);
  expect([rows.sites.length, rows.homes.length]).toStrictEqual([6952, 4018]);
  expect(total(rows)).toStrictEqual({ low: 1_332_337, high: 2_107_576 });
});

test.skipIf(isAbsent(AGES) || isAbsent(COMPACT))(
  "both files say the same of Utrecht, entry by entry (skipped without ../shared/data)",
  () => {
    const fromAges = entries(readSound(ages, sharedFile(AGES)).rows, "GM0344");
    expect(fromAges).toHaveLength(2913);
    expect(entries(readSound(compact, sharedFile(COMPACT)).rows, "GM0344")).toStrictEqual(fromAges);
  },
);

test("however many ages are protected, the band holds each possible number and no other", () => {
  const cell = fc.oneof(fc.constant("<5"), fc.nat(60).map(String));
  fc.assert(
    fc.property(fc.array(cell, { minLength: 3, maxLength: 3 }), (cells) => {
      const bytes = tableBytes(HEADER, `20241001;0344;3511;00AP;00;Bo;${cells.join(";")}`);
      const shown = cells.filter((text) => text !== "<5").reduce((sum, text) => sum + Number(text), 0);
      const hidden = cells.filter((text) => text === "<5").length;
      expect(countAt(readSound(ages, { name: "x.csv", bytes }).rows.pupils, 0)).toStrictEqual({
        low: shown + hidden,
        high: shown + 4 * hidden,
      });
    }),
  );
});

test("one secret age makes the number of the site unknown", () => {
  const bytes = tableBytes(
    HEADER,
    "20241001;0344;3511;00AP;00;Bo;1;.;2",
    "20241001;0344;3512;00AP;00;Bo;1;2;3",
    "20241001;0344;40;00AP;01;Bo;1;<5;3",
  );
  const perSite = pupilsPerSite(readSound(ages, { name: "x.csv", bytes }).rows);
  expect([...perSite]).toStrictEqual([
    ["00AP00", { unknown: "secret" }],
    ["00AP01", { low: 5, high: 8 }],
  ]);
  expect([...perSite.values()].every(isKnown)).toBe(false);
});

test("the same site, kind and postcode may occur once", () => {
  const row = "20241001;0344;3511;00AP;00;Bo;1;2;3";
  expect(faultsOf(ages, tableBytes(HEADER, row, row.replace("Bo", "So"), row))).toMatchObject([
    { kind: "duplicate-key", row: 4, value: "00AP00 bo 3511" },
  ]);
});

test.each([
  ["an upper bound below the lower", "00AO00,Vso,3069,0285,5,4,0", "5 or more, the lower bound"],
  [
    "a band wider than the protected ages allow",
    "00AO00,Vso,3069,0285,1,5,1",
    "4, the lower bound and 3 for each of the 1 protected ages",
  ],
])("%s is a contradiction", (_name, row, expected) => {
  expect(faultsOf(compact, tableBytes(COMPACT_HEADER, row))).toMatchObject([
    { kind: "contradiction", column: "pupils_max", expected: { en: expected } },
  ]);
});
