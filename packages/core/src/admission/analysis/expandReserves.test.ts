import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deferredAcceptance } from "../deferredAcceptance.ts";
import { drawnLotteries, numberedRound } from "../drawnLotteries.ts";
import { placedSections } from "../placedSections.ts";
import { simulatedRound } from "../simulatedRound.ts";
import { lotteryPlacer } from "../simulateLotteries.ts";
import { arbitraryRound } from "../test/arbitraryRound.ts";
import { readRoundOrThrow } from "../test/placing.ts";
import { expandReserves } from "./expandReserves.ts";

describe("reserves as programmes of their own", () => {
  test.each(["single", "multiple"] as const)(
    "%s: the same placement and the same sections as the choice functions, in every lottery",
    (tieBreaking) => {
      let reserved = 0;
      fc.assert(
        fc.property(arbitraryRound({ applicants: 14, programmes: 4, tieBreaking }), (round) => {
          const simulated = simulatedRound(round);
          const expanded = expandReserves(simulated.compact);
          const draw = drawnLotteries(simulated, 4);
          const place = lotteryPlacer(simulated);
          for (let lottery = 0; lottery < 3; lottery++) {
            const drawn = draw(lottery);
            const numbered = numberedRound(simulated.compact, drawn);
            const { choice, cell } = place(drawn);
            expect(choice).toEqual(deferredAcceptance(numbered));
            if (!expanded) continue;
            const { section } = placedSections(numbered, choice);
            if (cell) expect(cell.map((at) => (at < 0 ? -1 : expanded.sectionOf[at]!))).toEqual(section);
            else expect(section.every((index) => index <= 0)).toBe(true);
            if (section.some((index) => index > 0)) reserved++;
          }
        }),
        { numRuns: 600 },
      );
      expect(reserved).toBeGreaterThan(100);
    },
  );

  test("a member asks the reserved place first, or after the open ones; others ask it last", () => {
    const offer = (reservesFirst: boolean) => {
      const round = readRoundOrThrow({
        programmes: [{ id: "a", capacity: 3, reserves: [{ group: "g", places: 1 }], reservesFirst }],
        applicants: [
          { id: "member", preferences: ["a"], groups: ["g"] },
          { id: "other", preferences: ["a"] },
        ],
      });
      const { compact } = expandReserves(simulatedRound(round).compact)!;
      return { asks: [...compact.programme], classes: [...compact.priorityClass], places: [...compact.capacity] };
    };
    expect(offer(true)).toEqual({ asks: [1, 0, 0, 1], classes: [1, 1, 1, 2], places: [2, 1] });
    expect(offer(false)).toEqual({ asks: [0, 1, 0, 1], classes: [1, 1, 1, 2], places: [2, 1] });
  });

  test("quotas cannot be written so", () => {
    const round = readRoundOrThrow({
      programmes: [{ id: "a", capacity: 3, quotas: [{ group: "g", places: 1 }] }],
      applicants: [{ id: "member", preferences: ["a"], groups: ["g"] }],
    });
    expect(expandReserves(simulatedRound(round).compact)).toBeUndefined();
  });
});
