import { expect, test } from "vitest";
import { findPlaces, placeKind, plainName } from "./placeKinds.ts";

const PLACES = [
  { code: "PV26", name: "Utrecht" },
  { code: "GM1900", name: "Súdwest-Fryslân" },
  { code: "GM0344", name: "Utrecht" },
  { code: "GM0589", name: "Oudewater" },
  { code: "GM0796", name: "'s-Hertogenbosch" },
  { code: "GM0034", name: "Almere" },
];

test("places are found without accents and in any case, those that begin with it first", () => {
  expect(findPlaces(PLACES, "sud", 9).map(({ code }) => code)).toEqual(["GM1900"]);
  expect(findPlaces(PLACES, "FRYS", 9).map(({ code }) => code)).toEqual(["GM1900"]);
  expect(findPlaces(PLACES, "utrecht", 9).map(({ code }) => code)).toEqual(["PV26", "GM0344"]);
  expect(findPlaces(PLACES, "s-hert", 9).map(({ code }) => code)).toEqual(["GM0796"]);
  expect(findPlaces(PLACES, "xyz", 9)).toEqual([]);
  expect(findPlaces(PLACES, " ", 2)).toHaveLength(2);
});

test("the kind of a place stands in its code", () => {
  expect([placeKind("NL"), placeKind("PV27"), placeKind("GM0363")]).toEqual(["country", "province", "municipality"]);
  expect(plainName("Één")).toBe("een");
});
