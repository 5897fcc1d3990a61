import { describe, expect, test } from "vitest";
import { cellText } from "./cellText.ts";
import { dayText, decimalText, euroText, keepTogether, numberText, roundEuroText, shareText } from "./format.ts";
import { parameterText } from "./unitText.ts";

const space = "\u00A0";

describe("numbers for people", () => {
  test.each([
    [euroText("18474.69", "nl"), `€${space}18.474,69`],
    [euroText("18474.69", "en"), "€18,474.69"],
    [euroText("-0.50", "nl"), `-€${space}0,50`],
    [euroText("9007199254740993.01", "nl"), `€${space}9.007.199.254.740.993,01`],
    [roundEuroText(218_358_100.39, "nl"), `€${space}218,4 miljoen`],
    [roundEuroText(-999.6, "en"), "-€1,000"],
    [numberText(6295, "nl"), "6.295"],
    [shareText(0.4138, "en", 1), "41.4%"],
    [decimalText("69.604800", "nl", 2), "69,60"],
    [dayText("2019-10-01", "nl"), "1 oktober 2019"],
    [dayText("2019-10-01", "en"), "1 October 2019"],
    [cellText("points", "33.0152", "nl"), "33,02"],
    [cellText("euro", "", "nl"), ""],
    [cellText("text", "unreliable", "en"), "score uncertain (small school)"],
    [parameterText("55950", "eurocent", "nl"), `€${space}559,50`],
    [parameterText("12", "percent", "nl"), "12%"],
    [parameterText("40", "pupils", "nl"), "40 leerlingen"],
    [parameterText("03-25", "month-day", "nl"), "25 maart"],
    [parameterText("03-25", "month-day", "en"), "25 March"],
    [parameterText("include", "choice", "en"), "all count"],
    [keepTogether("het bedrag € 1,00 (- € 2,00)"), `het bedrag €${space}1,00 (-€${space}2,00)`],
  ])("%s is %s", (written, expected) => {
    expect(written).toBe(expected);
  });
});
