import fc from "fast-check";
import { expect, test } from "vitest";
import { faultsOf, readSound } from "../../../test/readings.ts";
import { tableBytes } from "../../../test/tableBytes.ts";
import type { PupilScores } from "../../funding/po/factsFromPupils.ts";
import { unitsText } from "../../numbers/decimalText.ts";
import { format } from "./pupilScoresPo.ts";

const read = (bytes: Uint8Array) => readSound(format, { name: "x.csv", bytes }).rows;

test.each([
  ["site", "score"],
  ["BRIN6", "Onderwijsscore"],
  ["Vestigingscode", "SCORE"],
])("headers %s and %s are known", (site, score) => {
  const table: PupilScores = read(
    tableBytes(`${site};klas;${score}`, "00AP00;8;535,26", "00AV00;7;529.4599", "00AP00;1;540"),
  );
  expect(table).toStrictEqual({
    sites: ["00AP00", "00AV00"],
    site: Int32Array.of(0, 1, 0),
    score: Int32Array.of(5_352_600, 5_294_599, 5_400_000),
  });
});

test("every pupil comes back, in order, exactly", () => {
  const pupil = fc.record({
    site: fc.constantFrom("00AP00", "00AV00", "32JK01"),
    score: fc.integer({ min: 3_000_000, max: 7_000_000 }),
  });
  fc.assert(
    fc.property(fc.array(pupil, { minLength: 1, maxLength: 50 }), (pupils) => {
      const table = read(
        tableBytes("site,score", ...pupils.map(({ site, score }) => `${site},${unitsText(score, 4)}`)),
      );
      expect(
        pupils.map((_pupil, index) => ({ site: table.sites[table.site[index]!], score: table.score[index] })),
      ).toEqual(pupils);
    }),
  );
});

test.each(["299.9999", "700.0001", "5.3526", "535.26001", "535260", "-535.26", "535.26e0", "", "<5"])(
  "a score of %j is refused",
  (score) => {
    expect(faultsOf(format, tableBytes("site;score", "00AP00;535.26", `00AP00;${score}`))).toMatchObject([
      { row: 3, column: "score", value: score },
    ]);
  },
);

test("all faults of a large file are kept, each at its own row", () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `00AP00;${index % 2 === 0 ? "535.26" : "laag"}`);
  const faults = faultsOf(format, tableBytes("site;score", ...rows));
  expect(faults).toHaveLength(10_000);
  expect(faults.at(-1)).toMatchObject({ row: 20_001, value: "laag" });
});

test("a country of 1.4 million pupils is read within seconds", () => {
  const pupils = 1_400_000;
  const lines = Array.from(
    { length: pupils },
    (_, index) => `${siteNumbered((index * 31) % 6300)};${unitsText(5_000_000 + ((index * 7919) % 1_000_000), 4)}`,
  );
  const bytes = tableBytes(`site;score\n${lines.join("\n")}`);
  const start = performance.now();
  const table = read(bytes);
  const seconds = (performance.now() - start) / 1000;
  expect([table.score.length, table.sites.length]).toStrictEqual([pupils, 6300]);
  expect(table.score[pupils - 1]).toBe(5_000_000 + (((pupils - 1) * 7919) % 1_000_000));
  // It takes about 1.6 s on one core; the bound leaves room for a busy machine and catches what grows faster than the file.
  expect(seconds).toBeLessThan(20);
});

function siteNumbered(index: number): string {
  const letters = String.fromCharCode(65 + (Math.floor(index / 100) % 26), 65 + Math.floor(index / 2600));
  return `${String(index % 100).padStart(2, "0")}${letters}00`;
}
