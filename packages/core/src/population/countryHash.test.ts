import { expect, test } from "vitest";
import { generatedModel } from "../../test/generatedModel.ts";
import type { Country } from "./country.ts";
import { countryHash } from "./countryHash.ts";
import { generateCountry } from "./generateCountry.ts";

const country = generateCountry({ seed: 5, sites: 6 }, generatedModel());
const hash = countryHash(country);

test("any changed value in any column changes the hash", () => {
  const numbers: [string, Int32Array | Uint8Array][] = Object.entries({ ...country.sites, ...country.pupils }).filter(
    (entry): entry is [string, Int32Array | Uint8Array] => ArrayBuffer.isView(entry[1]),
  );
  expect(numbers).toHaveLength(12);
  for (const [name, values] of numbers) {
    const [before, last] = [values.at(-1)!, values.length - 1];
    values[last] = before + 1;
    expect(countryHash(country), name).not.toBe(hash);
    values[last] = before;
  }
  expect(countryHash(country)).toBe(hash);
});

test.each<[string, (changed: Country) => Country]>([
  ["a code", (c) => ({ ...c, sites: { ...c.sites, code: ["98ZZ00", ...c.sites.code.slice(1)] } })],
  ["a school name", (c) => ({ ...c, sites: { ...c.sites, name: ["Basisschool", ...c.sites.name.slice(1)] } })],
  ["a municipality", (c) => ({ ...c, municipalities: c.municipalities.slice(1) })],
])("%s changes the hash", (_, change) => {
  expect(countryHash(change(country))).not.toBe(hash);
});

test("does not depend on how the arrays lie in memory", () => {
  const padded = new Int32Array(country.pupils.count + 3);
  padded.set(country.pupils.score, 3);
  expect(countryHash({ ...country, pupils: { ...country.pupils, score: padded.subarray(3) } })).toBe(hash);
});
