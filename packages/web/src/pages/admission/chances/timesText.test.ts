import { describe, expect, test } from "vitest";
import { timesText } from "./timesText.ts";

describe("a chance in words", () => {
  test.each([
    [0, "nooit in deze lotingen"],
    [0.001, "bijna nooit"],
    [0.01, "ongeveer 1 van de 100 keer"],
    [0.04, "ongeveer 1 van de 25 keer"],
    [0.1, "ongeveer 1 van de 10 keer"],
    [0.7, "ongeveer 7 van de 10 keer"],
    [0.9, "ongeveer 9 van de 10 keer"],
    [0.95, "ongeveer 19 van de 20 keer"],
    [0.999, "bijna altijd"],
    [1, "altijd in deze lotingen"],
  ])("%d is %s", (chance, words) => {
    expect(timesText(chance).nl).toBe(words);
  });

  test("the words never fall when the chance rises", () => {
    const sizeOf = (chance: number): number => {
      const [times, of] = (timesText(chance).nl.match(/\d+/g) ?? []).map(Number);
      return times === undefined ? chance : times / of!;
    };
    for (let percent = 1; percent < 99; percent++)
      expect(sizeOf((percent + 1) / 100), `${percent}%`).toBeGreaterThanOrEqual(sizeOf(percent / 100) - 1e-9);
  });
});
