import { expect, test } from "vitest";
import { readPlaces } from "./readPlaces.ts";

const source = "sources:\n  - { title: test, link: 'https://example.org' }\n";
const municipality = (code: string, name: string, more = ""): string =>
  `  - { code: ${code}, name: "${name}", ${more}province: PV28, inhabitants: 10, urbanity: rural, x: 1, y: 2, tile: [0, 0] }\n`;
const division = (rows: string): { file: string; text: string } => ({
  file: "municipalities/2024-01-01.yaml",
  text: `date: 2024-01-01\n${source}municipalities:\n${rows}`,
});
const provinces = {
  file: "provinces.yaml",
  text: `${source}provinces:\n  - { code: PV28, name: Zuid-Holland, tile: [0, 0] }\n`,
};
const changes = (rows: string): { file: string; text: string } => ({
  file: "changes.yaml",
  text: `sources: { s: { title: test, link: 'https://example.org' } }\nchanges:\n${rows}`,
});
const change = (date: string, from: string, to: string): string =>
  `  - { date: ${date}, from: ${from}, name: x, to: [${to}], status: known, source: s }\n`;

const rows = municipality("GM0003", "Zoetermeer") + municipality("GM0002", "'s-Gravenhage", "aliases: [Den Haag], ");
const later = change("2023-01-01", "GM0009", "{ code: GM0002, share: 0.25 }, { code: GM0003, share: 0.75 }");
const earlier = change("2019-01-01", "GM0008", "{ code: GM0009, share: 0.4 }, { code: GM0003, share: 0.6 }");
const book = readPlaces(division(rows), provinces, changes(earlier + later));

test("a place is found by code, padded as CBS does, and by any spelling of its name", () => {
  expect(book.place("GM0002    ")?.name).toBe("'s-Gravenhage");
  expect(book.byName("S GRAVENHAGE")?.code).toBe("GM0002");
  expect(book.byName("den haag")?.code).toBe("GM0002");
  expect(book.byName("zuid holland")?.code).toBe("PV28");
  expect(book.byName("Atlantis")).toBeUndefined();
  expect(book.municipalities.map(({ code }) => code)).toStrictEqual(["GM0002", "GM0003"]);
});

test("the hierarchy runs up to the country and down to the municipalities", () => {
  expect(book.upward("GM0003").map(({ code }) => code)).toStrictEqual(["GM0003", "PV28", "NL"]);
  expect(["NL", "PV28", "GM0003", "PV20"].map((code) => book.within(code).length)).toStrictEqual([2, 2, 1, 0]);
});

test("inhabitants are followed through one change after another", () => {
  expect(book.successors("GM0008")).toStrictEqual([
    { code: "GM0003", share: 0.9 },
    { code: "GM0002", share: 0.1 },
  ]);
  expect(book.successors("GM0008", "2020-01-01")).toStrictEqual([
    { code: "GM0003", share: 0.6 },
    { code: "GM0009", share: 0.4 },
  ]);
  expect(book.successors("GM0008", "2018-12-31")).toStrictEqual([{ code: "GM0008", share: 1 }]);
  expect(book.successors("GM0003")).toStrictEqual([{ code: "GM0003", share: 1 }]);
});

test("a name that two municipalities have is no name of either", () => {
  const double = readPlaces(
    division(municipality("GM0002", "Bergen") + municipality("GM0003", "Bergen")),
    provinces,
    changes("  []"),
  );
  expect(double.byName("Bergen")).toBeUndefined();
});

test("files that contradict each other are refused with the code", () => {
  const stray = division(municipality("GM0002", "X").replace("PV28", "PV20"));
  expect(() => readPlaces(stray, provinces, changes("  []"))).toThrow("not GM0002");
  const lost = change("2023-01-01", "GM0009", "{ code: GM0777, share: 1 }");
  expect(() => readPlaces(division(rows), provinces, changes(lost))).toThrow("not GM0777");
  const half = change("2023-01-01", "GM0009", "{ code: GM0002, share: 0.5 }");
  expect(() => readPlaces(division(rows), provinces, changes(half))).toThrow(
    "changes.yaml: : expected shares that add up to 1",
  );
  expect(() => readPlaces(division("  - { code: 363 }\n"), provinces, changes("  []"))).toThrow(
    "municipalities.0.code",
  );
});
