import { describe, expect, test } from "vitest";
import {
  axisFigure,
  cellFigure,
  differenceFigure,
  figureText,
  intervalText,
  shortFigure,
  yearText,
} from "./figureText.ts";

const PERCENT = { unit: "percent", decimals: 1 } as const;
const EURO = { unit: "euro", decimals: 0 } as const;
const INDEX = { unit: "index", decimals: 3 } as const;
const HIDDEN = { value: null, low: null, high: null };
const space = "\u00A0";

describe("figures for people", () => {
  test.each([
    [figureText(61.24, PERCENT, "nl"), "61,2%"],
    [figureText(1250, EURO, "nl"), `€${space}1.250`],
    [figureText(1250, EURO, "en"), "€1,250"],
    [figureText(0.4124, INDEX, "nl"), "0,412"],
    [figureText(-0, PERCENT, "nl"), "0,0%"],
    [shortFigure(61.24, PERCENT, "nl"), "61"],
    [shortFigure(0.4124, INDEX, "nl"), ",41"],
    [shortFigure(12_400, EURO, "nl"), "12k"],
    [axisFigure(12.5, PERCENT, "nl"), "12,5%"],
    [axisFigure(20, PERCENT, "nl"), "20%"],
    [differenceFigure(-4.04, PERCENT, "nl"), "-4,0 procentpunt"],
    [differenceFigure(3, PERCENT, "en"), "+3.0 percentage points"],
    [cellFigure({ ...HIDDEN, symbol: "c" }, PERCENT, "nl"), "c"],
    [cellFigure({ ...HIDDEN, symbol: "b", band: { low: 1, high: 4 } }, PERCENT, "nl"), "1,0 tot 4,0%"],
    [cellFigure(HIDDEN, PERCENT, "nl"), "x"],
    [intervalText({ value: 2, low: 1, high: 3 }, PERCENT, "en"), "1.0 to 3.0%"],
    [intervalText({ value: 2, low: null, high: null }, PERCENT, "en"), null],
    [yearText(2024), "2024/25"],
    [yearText(1999), "1999/00"],
  ])("%s is %s", (written, expected) => {
    expect(written).toBe(expected);
  });
});
