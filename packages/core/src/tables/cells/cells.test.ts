import fc from "fast-check";
import { expect, test } from "vitest";
import { unitsText } from "../../numbers/decimalText.ts";
import { boardNumber } from "./boardNumber.ts";
import { compactDate } from "./compactDate.ts";
import { countBand } from "./countBand.ts";
import { decimalUnits } from "./decimalUnits.ts";
import { flags } from "./flags.ts";
import { homePostcode } from "./homePostcode.ts";
import { institutionCode } from "./institutionCode.ts";
import { measure } from "./measure.ts";
import { municipalityCode } from "./municipalityCode.ts";
import { orBlank } from "./orBlank.ts";
import { orUnknown } from "./orUnknown.ts";
import { postcode } from "./postcode.ts";
import { schoolKind } from "./schoolKind.ts";
import { siteCode } from "./siteCode.ts";
import { siteNumber } from "./siteNumber.ts";
import { wholeNumber } from "./wholeNumber.ts";
import { words } from "./words.ts";
import type { Cell } from "./cell.ts";

const score = decimalUnits({ decimals: 2, mark: "either", min: 0 });
const dutch = decimalUnits({ decimals: 1, mark: "comma", min: 0, thousands: true });
const english = decimalUnits({ decimals: 1, mark: "point", min: 0, thousands: true });
const metres = measure({ mark: "comma", min: 0, max: 400_000 });

const readings: readonly (readonly [string, Cell<unknown>, string, unknown])[] = [
  ["site code", siteCode, "00AP00", "00AP00"],
  ["site code", siteCode, "00ap01", "00AP01"],
  ["site number", siteNumber, "00", "00"],
  ["site number", siteNumber, "7", "07"],
  ["site number", siteNumber, "32JK00", "32JK00"],
  ["institution", institutionCode, "32jk", "32JK"],
  ["whole number", wholeNumber(), "0", 0],
  ["whole number", wholeNumber(), "007", 7],
  ["whole number", wholeNumber(), "2147483647", 2_147_483_647],
  ["count", countBand, "12", { low: 12, high: 12 }],
  ["count", countBand, "0", { low: 0, high: 0 }],
  ["count", countBand, "<5", { low: 1, high: 4 }],
  ["count", countBand, "-99997", { unknown: "secret" }],
  ["count", countBand, ".", { unknown: "secret" }],
  ["count", countBand, "", { unknown: "blank" }],
  ["score", score, "33.02", 3302],
  ["score", score, "33,02", 3302],
  ["score", score, "33.0", 3300],
  ["score", score, "33", 3300],
  ["score", score, "-0", 0],
  ["Dutch thousands", dutch, "1.001", 10_010],
  ["Dutch thousands", dutch, "1.234.567,5", 12_345_675],
  ["Dutch thousands", dutch, "1001,5", 10_015],
  ["English thousands", english, "1,001.5", 10_015],
  ["distance", metres, "9562,58992805755", 9562.58992805755],
  ["distance", metres, "0", 0],
  ["distance", metres, "72569,2151898734", 72_569.2151898734],
  ["municipality", municipalityCode, "0637", "GM0637"],
  ["municipality", municipalityCode, "637", "GM0637"],
  ["municipality", municipalityCode, "GM0637", "GM0637"],
  ["municipality", municipalityCode, "3", "GM0003"],
  ["municipality", municipalityCode, "9999", null],
  ["postcode", postcode, "9306 TC", "9306TC"],
  ["postcode", postcode, "2716ph", "2716PH"],
  ["home", homePostcode, "3511", "3511"],
  ["home", homePostcode, "40", "40"],
  ["date", compactDate, "20200229", "2020-02-29"],
  ["board", boardNumber, "41646", "41646"],
  ["board", boardNumber, "0", null],
  ["kind", schoolKind, "SO/VSO", "so/vso"],
  ["kind", schoolKind, "Sbo", "sbo"],
  ["flags", flags(["a", "b", "c"]), "b, c", ["b", "c"]],
  ["flags", flags(["a", "b", "c"]), "", []],
  ["words or blank", orBlank(words), "", null],
  ["score or unknown", orUnknown(score), ".", null],
  ["score or unknown", orUnknown(score), "1.5", 150],
];

test.each(readings)("%s: %j is read as %j", (_name, cell, text, value) => {
  expect(cell.read(text)).toStrictEqual(value);
});

const refusals: readonly (readonly [string, Cell<unknown>, readonly string[]])[] = [
  ["site code", siteCode, ["", "00", "0AP00", "00AP0", "00AP000", "00A100", "00AP|C1", "OOAP00"]],
  ["site number", siteNumber, ["", "000", "00AP"]],
  ["institution", institutionCode, ["", "00AP00", "AP00", "00A"]],
  [
    "whole number",
    wholeNumber(),
    [
      "",
      "-3",
      "1.5",
      "1,5",
      "1.001",
      "1e3",
      "+5",
      "twaalf",
      "12a",
      "1 000",
      "2147483648",
      "99999999999999999999",
      "<5",
      "٣",
    ],
  ],
  ["whole number of 1 or more", wholeNumber({ min: 1 }), ["0", "-1"]],
  ["count", countBand, ["-3", "-1", "<4", "<10", "< 5", "<5 ", "0.5", "x", "..", "-99995", "constructor"]],
  [
    "score",
    score,
    [
      "",
      "33.025",
      "1,234",
      "1.234",
      "1.234,5",
      "-0.01",
      "-3",
      ".5",
      "5.",
      "1e2",
      "NaN",
      "Infinity",
      "33 02",
      "21474836.48",
    ],
  ],
  ["Dutch thousands", dutch, ["1.01", "1.0011", "12.34,5", "1,001.5", "1.001.5", ".001"]],
  ["distance", metres, ["1.5", "-1", "400001", "1,2,3", "1.000,5", ""]],
  ["municipality", municipalityCode, ["", "0", "0000", "12345", "GM", "Utrecht", "PV20"]],
  ["postcode", postcode, ["0123 AB", "1234", "1234A", "1234 1B", "12345 AB"]],
  ["home", homePostcode, ["", "0511", "351", "35", "3511AB"]],
  ["date", compactDate, ["20190229", "2019-02-28", "20191301", "0", "1 okt 2024"]],
  ["board", boardNumber, ["", "1234", "123456", "00000x"]],
  ["kind", schoolKind, ["", "Vo", "basisschool"]],
  ["flags", flags(["a", "b"]), ["c", "a b", "a,,b", "a, a"]],
  ["words", words, [""]],
];

test.each(refusals.flatMap(([name, cell, texts]) => texts.map((text) => [name, text, cell] as const)))(
  "%s: %j is refused",
  (_name, text, cell) => {
    expect(cell.read(text)).toBeUndefined();
  },
);

test("what is asked for names the bounds, in both languages", () => {
  expect(wholeNumber({ min: 1 }).expected.en).toBe("a whole number of 1 or more");
  expect(wholeNumber({ min: 1, max: 9 }).expected.nl).toBe("een geheel getal van 1 tot en met 9");
  expect(decimalUnits({ decimals: 4, mark: "either", min: 300_0000, max: 700_0000 }).expected).toStrictEqual({
    nl: "een getal van 300 tot en met 700, met hoogstens 4 decimalen na een punt of een komma",
    en: "a number from 300 to 700, with at most 4 decimals after a point or a comma",
  });
});

test("thousands separators with either decimal mark are a fault of the format", () => {
  expect(() => decimalUnits({ decimals: 2, mark: "either", min: 0, thousands: true })).toThrow(TypeError);
});

const decimal = fc.record({
  units: fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
  decimals: fc.integer({ min: 0, max: 6 }),
});

test("a decimal comes back as exactly the units it was written from", () => {
  fc.assert(
    fc.property(decimal, fc.constantFrom(".", ","), ({ units, decimals }, mark) => {
      const cell = decimalUnits({ decimals, mark: "either", min: -2_000_000_000 });
      expect(cell.read(unitsText(units, decimals).replace(".", mark))).toBe(units);
    }),
  );
});

test("a decimal with Dutch thousands comes back as exactly the units it was written from", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), fc.integer({ min: 0, max: 3 }), (units, decimals) => {
      const [whole, tail] = unitsText(units, decimals).split(".");
      const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ".");
      const cell = decimalUnits({ decimals, mark: "comma", min: 0, thousands: true });
      expect(cell.read(tail === undefined ? grouped : `${grouped},${tail}`)).toBe(units);
    }),
  );
});

test("a measure of up to 15 digits comes back as the double nearest to what was written", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 399_999 }), fc.stringMatching(/^\d{1,9}$/), (whole, tail) => {
      expect(metres.read(`${whole},${tail}`)).toBe(Number.parseFloat(`${whole}.${tail}`));
    }),
  );
});

test("text that is not a number is never read as one", () => {
  const text = fc.string().filter((value) => !/^\d+$/.test(value.trim()));
  fc.assert(
    fc.property(text, (value) => {
      expect(wholeNumber().read(value.trim())).toBeUndefined();
      const count = countBand.read(value.trim());
      expect(count === undefined || "unknown" in count || count.low < count.high).toBe(true);
    }),
  );
});
