import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classOfKey, EVERYBODY, NOBODY, numberOfKey } from "../compactRound.ts";
import { drawnLotteries, numberedRound } from "../drawnLotteries.ts";
import { placedSections } from "../placedSections.ts";
import { simulatedRound } from "../simulatedRound.ts";
import { lotteryPlacer } from "../simulateLotteries.ts";
import { arbitraryRound } from "../test/arbitraryRound.ts";
import { readCutoffDraws, writeCutoffDraws } from "./cutoffBytes.ts";
import { cutoffDraws, joinCutoffDraws } from "./cutoffDraws.ts";
import { classPosition, passingShare } from "./cutoffValue.ts";
import { market } from "./test/market.ts";

describe("cut-offs of many lotteries", () => {
  test("the cut-offs are those of the certificate, for rounds of every kind", () => {
    fc.assert(
      fc.property(arbitraryRound({ applicants: 12 }), (round) => {
        const draws = cutoffDraws(round, { lotteries: 3, seed: 6 });
        const simulated = simulatedRound(round);
        const draw = drawnLotteries(simulated, 6);
        const place = lotteryPlacer(simulated);
        for (let lottery = 0; lottery < 3; lottery++) {
          const drawn = draw(lottery);
          const { choice } = place(drawn);
          const numbered = numberedRound(simulated.compact, drawn);
          let column = 0;
          placedSections(numbered, choice).programmes.forEach(({ sections, quotas }, programme) => {
            for (const { cutoff } of [...sections, ...quotas]) {
              const value = draws.values[column++ * 3 + lottery]!;
              if (round.programmes[programme]!.order) continue;
              if (cutoff === EVERYBODY) expect(value).toBe(Infinity);
              else if (cutoff === NOBODY) expect(value).toBe(0);
              else {
                const position = classPosition(draws.classes, classOfKey(cutoff));
                const number = numberOfKey(cutoff);
                const bits = drawn.order ? drawn.bits[drawn.order[number - 1]!]! / 2 ** 32 : number / 2 ** 31;
                expect(value).toBeCloseTo(position + bits, 5);
              }
            }
          });
          expect(column * 3).toBe(draws.values.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each([false, true])("split in any way it is the same; drawn again: %s", (resample) => {
    const { round } = market({ seed: 3, applicants: 60, programmes: 6 });
    const whole = cutoffDraws(round, { lotteries: 50, seed: 9, resample });
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 49 }), { maxLength: 4 }), (cuts) => {
        const borders = [0, ...cuts.sort((a, b) => a - b), 50];
        const parts = borders
          .slice(1)
          .map((end, part) =>
            cutoffDraws(round, { lotteries: end - borders[part]!, seed: 9, resample, first: borders[part]! }),
          );
        expect(joinCutoffDraws(parts.toReversed())).toEqual(whole);
      }),
      { numRuns: 20 },
    );
    expect(() => joinCutoffDraws([whole, whole])).toThrow(RangeError);
  });

  test("drawn again: eight lotteries in a row have the same applicants", () => {
    const { round } = market({ seed: 3, applicants: 60, programmes: 6 });
    const fixed = cutoffDraws(round, { lotteries: 16, seed: 9 });
    const again = cutoffDraws(round, { lotteries: 16, seed: 9, resample: true });
    expect(again.values).not.toEqual(fixed.values);
    expect(again.perPopulation).toBe(8);
  });

  test("as a file: what is written is read, and a broken file is refused", () => {
    const { round } = market({ seed: 3, applicants: 60, programmes: 6 });
    const draws = cutoffDraws(round, { lotteries: 10, seed: 9 });
    const bytes = writeCutoffDraws(draws);
    expect(readCutoffDraws(bytes)).toEqual(draws);
    expect(readCutoffDraws(Uint8Array.of(0, ...bytes).subarray(1))).toEqual(draws);
    expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe("KCD1");
    expect(() => readCutoffDraws(bytes.subarray(0, bytes.length - 4))).toThrow(RangeError);
    expect(() => readCutoffDraws(bytes.subarray(1))).toThrow(RangeError);
  });

  test("classes: who has a class that nobody had stands between two others", () => {
    expect([1, 2, 3, 4, 9].map((own) => classPosition([1, 3, 4], own))).toEqual([2, 3, 4, 6, 7]);
    expect(passingShare(4.25, classPosition([1, 3, 4], 3))).toBe(0.25);
    expect(passingShare(4.25, classPosition([1, 3, 4], 2))).toBe(1);
    expect(passingShare(2.99, classPosition([1, 3, 4], 2))).toBe(0);
    expect(passingShare(Infinity, 7)).toBe(1);
    expect(passingShare(0, 2)).toBe(0);
  });
});
