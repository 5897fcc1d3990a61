import { expect, test } from "vitest";
import { bindFootnotes } from "./bindFootnotes.ts";
import { cellText } from "./cellText.ts";
import { figureText, yearText } from "./figureText.ts";
import { bandOf } from "./kinds/published.ts";
import { statement, type StatementFacts } from "./statement.ts";

const FACTS: StatementFacts = {
  title: { nl: "Geslaagd", en: "Passed" },
  place: "Utrecht",
  style: { unit: "percent", decimals: 1 },
  better: "higher",
  year: 2024,
  value: 91.25,
  low: 90,
  high: 92.5,
  isHidden: false,
  gap: {
    year: 2024,
    breakdown: "sex",
    group: { code: "boy", label: { nl: "jongen", en: "boy" } },
    against: { code: "girl", label: { nl: "meisje", en: "girl" } },
    value: -2,
    low: -4.5,
    high: 0.5,
    certain: false,
  },
  trend: { since: 2014, change: 3, certain: true },
  isGap: false,
};

test("the main message has the value, the gap and the change, and says what is not certain", () => {
  expect(statement(FACTS).nl).toBe(
    'Geslaagd, Utrecht 2024/25: 91,3% (95%-interval 90,0 tot 92,5%). De groep "jongen" ligt 2,0 procentpunt lager dan "meisje" (95%-interval -4,5 tot 0,5); dit verschil is niet zeker. Sinds 2014/15 is dit gestegen met 3,0 procentpunt, een verbetering.',
  );
  const unsure = statement({ ...FACTS, trend: { since: 2014, change: 3, certain: false }, gap: undefined });
  expect(unsure.en).toBe(
    "Passed, Utrecht 2024/25: 91.3% (95% interval 90.0 to 92.5%). The change since 2014/15 is not certain.",
  );
});

test("a hidden value stays hidden in words", () => {
  const hidden = statement({
    ...FACTS,
    value: null,
    low: null,
    high: null,
    isHidden: true,
    gap: undefined,
    trend: null,
  });
  expect(hidden.nl).toContain("niet getoond");
  expect(hidden.nl).not.toMatch(/\d%/);
});

test("numbers have the signs of the language; a cell is never empty", () => {
  expect(figureText(-1234.56, { unit: "euro", decimals: 1 }, "nl")).toBe("-1.234,6 euro");
  expect(figureText(1234567, { unit: "index", decimals: 0 }, "en")).toBe("1,234,567");
  expect(figureText(-0.04, { unit: "index", decimals: 1 }, "en")).toBe("0.0");
  expect(yearText(1999)).toBe("1999/00");
  const style = { unit: "percent", decimals: 1 } as const;
  expect(cellText({ value: null, symbol: "c" }, style, "nl")).toBe("c");
  expect(cellText({ value: null }, style, "nl")).toBe("x");
  expect(cellText({ value: null, band: { low: 10, high: 20 }, symbol: "b" }, style, "nl")).toBe("10,0 tot 20,0% (b)");
  expect(cellText({ value: 0.01, symbol: "k" }, style, "en")).toBe("0.0% (k)");
});

test("footnotes are bound to the cells they are about, and the others are left out", () => {
  const text = (nl: string) => ({ nl, en: nl });
  const notes = [
    { when: { years: [2019] }, text: text("corona") },
    { when: { breakdown: "sex", group: "girl" }, text: text("meisjes") },
    { when: { place: "GM0363" }, text: text("Amsterdam") },
  ];
  const cell = (...keys: string[]) => ({ keys, value: 1, low: null, high: null, pupils: 10 });
  const cells = [cell("2019", "girl"), cell("2020", "girl"), cell("2020", "boy")];
  const bound = bindFootnotes(notes, cells, { by: ["year", "sex"], years: [2019, 2020], place: "NL" });
  expect(bound.cells.map((item) => item.footnotes)).toEqual([[0, 1], [1], []]);
  expect(bound.footnotes.map(({ nl }) => nl)).toEqual(["corona", "meisjes"]);
  const pooled = bindFootnotes(notes, [cell("boy")], { by: ["sex"], years: [2019, 2020], place: "GM0363" });
  expect(pooled.footnotes.map(({ nl }) => nl)).toEqual(["corona", "Amsterdam"]);
});

test("published counts with bands give a share between bounds", () => {
  const count = (valueLow: number | null, valueHigh: number | null, perLow: number, perHigh: number) => ({
    valueLow,
    valueHigh,
    perLow,
    perHigh,
  });
  expect(bandOf([count(8, 8, 10, 10), count(2, 2, 10, 10)], true, true, 1)).toMatchObject({ value: 50, pupils: 20 });
  expect(bandOf([count(8, 8, 10, 10), count(1, 4, 10, 10)], true, true, 1)).toMatchObject({
    value: null,
    band: { low: 45, high: 60 },
    symbol: "b",
  });
  expect(bandOf([count(null, null, 10, 10)], true, true, 1)).toMatchObject({ value: null, symbol: "x" });
  expect(bandOf([count(0, 0, 0, 0)], true, true, 1)).toMatchObject({ value: null, symbol: "z" });
});
