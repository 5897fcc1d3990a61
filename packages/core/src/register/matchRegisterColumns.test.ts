import { expect, test } from "vitest";
import { looksLikeCitizenNumbers, passesElevenTest } from "./citizenNumber.ts";
import { matchRegisterColumns } from "./matchRegisterColumns.ts";
import { table as advices } from "./tables/advices.ts";
import { table as pupils } from "./tables/pupils.ts";
import { table as sites } from "./tables/sites.ts";

test("columns are found by id and by label, in any spelling", () => {
  const header = ["Leerling", "SITE", "voorlopig (eerste) advies", "Definitive advice", "schooljaar", "opmerking"];
  const { found, unused, faults } = matchRegisterColumns(advices, header, []);
  expect(Object.fromEntries(found)).toStrictEqual({
    pupil: "Leerling",
    site: "SITE",
    provisional: "voorlopig (eerste) advies",
    definitive: "Definitive advice",
    school_year: "schooljaar",
  });
  expect(unused).toStrictEqual(["opmerking"]);
  expect(faults).toStrictEqual([]);
});

test("a column that must be there is missed, unless it is made", () => {
  expect(matchRegisterColumns(pupils, ["pupil"], []).faults).toMatchObject([
    { kind: "missing-column", column: "record_key" },
  ]);
  expect(matchRegisterColumns(pupils, ["pupil"], ["record_key"]).faults).toStrictEqual([]);
  expect(matchRegisterColumns(pupils, ["pupil", "PUPIL"], ["record_key"]).faults).toMatchObject([
    { kind: "duplicate-column", column: "PUPIL" },
  ]);
});

test("what tells who a pupil is may not be there; a site may have a name", () => {
  const header = ["pupil", "BSN", "Achternaam", "geboorte_datum"];
  expect(matchRegisterColumns(pupils, header, ["record_key"]).faults.map(({ column }) => column)).toStrictEqual(
    header.slice(1),
  );
  expect(matchRegisterColumns(sites, ["site", "code", "naam", "sector", "municipality"], []).faults).toStrictEqual([]);
});

test("the 11-test", () => {
  expect(["111222333", "123456782", "10000008"].map(passesElevenTest)).toStrictEqual([true, true, true]);
  expect(["123456789", "000000000", "12345678A", "1112223334"].map(passesElevenTest)).toStrictEqual([
    false,
    false,
    false,
    false,
  ]);
});

test("one in eleven is chance, most is not", () => {
  expect(looksLikeCitizenNumbers(1000, 91)).toBe(false);
  expect(looksLikeCitizenNumbers(1000, 900)).toBe(true);
  expect(looksLikeCitizenNumbers(4, 4)).toBe(false);
});
