import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Alternative, Explanation } from "../explanation/explanation.ts";
import { renderExplanation } from "../explanation/renderExplanation.ts";
import { certificateView, type CertificateView } from "./certificateView.ts";
import { choiceReasons } from "./choiceReasons.ts";
import { explainPlacement } from "./explainPlacement.ts";
import { makeCertificate } from "./makeCertificate.ts";
import { matchRound, type Placed } from "./matchRound.ts";
import { rerunCertificate } from "./rerunCertificate.ts";
import type { Difference, Rerun } from "./rerunPlacement.ts";
import type { Round } from "./round.ts";
import { arbitraryRound } from "./test/arbitraryRound.ts";
import { allocationOf, place } from "./test/placing.ts";
import { withDifference } from "./test/withDifference.ts";

function viewOf(placed: Placed): CertificateView {
  const context = { rulesSha256: null, codeSha256: null };
  const outcome = makeCertificate(placed, { saltKey: "00".repeat(32), context, draw: null });
  if (!outcome.ok) throw new Error("expected a certificate");
  return certificateView(outcome.value);
}

/** As the server does it: from the full certificate alone. */
function rerunOf({ certificate }: CertificateView): Rerun {
  return rerunCertificate(certificate)!;
}

function differenceIn({ id, quantities }: Alternative): Difference {
  const value = (key: string): number => Number(quantities[key]!.value);
  const programme = quantities["programme"]!.value;
  const kind = id.split("-").at(-1);
  if (kind === "class") return { programme, class: value("better") };
  if (kind === "order") return { programme, place: value("lastNumber") };
  const number = value("lastNumber");
  return kind === "both" ? { programme, number, class: value("lastClass") } : { programme, number };
}

/** Index of the place in the own list after placing the changed round the ordinary way; Infinity without one. */
function rankWith(placed: Placed, id: string, difference: Difference): number {
  const again = matchRound(withDifference(placed, id, difference));
  if (again.kind !== "placed") throw new Error(JSON.stringify(again));
  const index = placed.round.applicants.findIndex((applicant) => applicant.id === id);
  const rank = again.choice[index]!;
  return rank < 0 ? Infinity : rank;
}

const rankOf = ({ id }: Alternative): number => Number(id.split("-")[1]) - 1;

/** Brothers and sisters who want to be together, at programmes with extra places. */
function withFamilies(round: Round): Round {
  return {
    ...round,
    programmes: round.programmes.map((programme) => ({ ...programme, familyExtra: 2 })),
    applicants: round.applicants.map((applicant, index) =>
      index < 4 ? { ...applicant, family: `f${index >> 1}`, together: true } : applicant,
    ),
  };
}

const rounds = arbitraryRound({ applicants: 12, programmes: 4 });

describe("what would have made a difference", () => {
  test.each([
    ["with every kind of rule", rounds],
    ["with extra places for families", rounds.map(withFamilies)],
  ])("checked, it holds when the changed round is placed again: %s", (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (round) => {
        const placed = place(round);
        const view = viewOf(placed);
        const rerun = rerunOf(view);
        for (const { id } of round.applicants)
          for (const alternative of explainPlacement(view, id, { rerun })!.alternatives)
            expect(rankWith(placed, id, differenceIn(alternative))).toBeLessThanOrEqual(rankOf(alternative));
      }),
      { numRuns: 400 },
    );
  });

  test("going first never hurts: whoever gets a lower number, class or place ends at least as high", () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const placed = place(round);
        const view = viewOf(placed);
        const rerun = rerunOf(view);
        expect(rerun.isMonotone).toBe(true);
        for (const { id, preferences } of round.applicants) {
          const own = allocationOf(placed).get(id);
          const start = own === undefined ? Infinity : preferences.indexOf(own);
          for (const { programme, key, hasOrder } of choiceReasons(view, id)!) {
            if (!key) continue;
            const ranksOf = (make: (value: number) => Difference, from: number): void => {
              let last = start;
              for (let value = from; value >= 1; value--) {
                const ended = rerun.programmeOf(id, make(value));
                const rank = ended === null ? Infinity : preferences.indexOf(ended);
                expect(rank).toBeLessThanOrEqual(last);
                last = rank;
              }
            };
            ranksOf((value) => (hasOrder ? { programme, place: value } : { programme, number: value }), key.number);
            if (!hasOrder) ranksOf((value) => ({ programme, class: value }), key.class);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test("the same difference as in the ordinary way, without it the placement itself", () => {
    fc.assert(
      fc.property(rounds, fc.nat(), (round, pick) => {
        const placed = place(round);
        const view = viewOf(placed);
        const rerun = rerunOf(view);
        for (const { id, preferences } of round.applicants)
          for (const { programme, key, hasOrder } of choiceReasons(view, id)!) {
            if (!key) continue;
            expect(rerun.programmeOf(id, { programme })).toBe(allocationOf(placed).get(id) ?? null);
            if (key.number < 1) continue;
            const value = 1 + (pick % key.number);
            const difference = hasOrder
              ? { programme, place: value }
              : { programme, number: value, ...(key.class > 1 ? { class: 1 } : {}) };
            const rank = rankWith(placed, id, difference);
            expect(rerun.programmeOf(id, difference)).toBe(preferences[rank] ?? null);
          }
      }),
      { numRuns: 150 },
    );
  });

  test("at most one thing is said per choice, and only of choices above the place", () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const view = viewOf(place(round));
        for (const { id } of round.applicants)
          for (const rerun of [undefined, rerunOf(view)]) {
            const { alternatives } = explainPlacement(view, id, { rerun })!;
            const ranks = alternatives.map(rankOf);
            expect(new Set(ranks).size).toBe(ranks.length);
          }
      }),
      { numRuns: 100 },
    );
  });

  test("a cut-off that moves along is told as it is after placing again", () => {
    const view = viewOf(place(MOVES));
    const unchecked = textOf(explainPlacement(view, "p4")!);
    expect(unchecked).toContain(
      "Met lotnummer 3 of lager was er waarschijnlijk een plaats bij noord. Zeker is dat niet: dan waren anderen ook opgeschoven.",
    );
    expect(unchecked).not.toContain("Nagerekend");
    expect(rankWith(place(MOVES), "p4", { programme: "noord", number: 3 })).toBeGreaterThan(0);
    const checked = textOf(explainPlacement(view, "p4", { rerun: rerunOf(view) })!);
    expect(checked).toContain("Nagerekend: met lotnummer 2 of lager had je een plaats bij noord.");
    expect(checked).toContain("Nagerekend betekent: iedereen is opnieuw geplaatst, met alleen dit ene verschil.");
    expect(checked).not.toContain("waarschijnlijk");
  });

  test("the number named is the highest that is enough at or below the cut-off", () => {
    fc.assert(
      fc.property(arbitraryRound({ applicants: 12, programmes: 4, tieBreaking: "single" }), (round) => {
        const view = viewOf(place(round));
        const rerun = rerunOf(view);
        for (const { id, preferences } of round.applicants) {
          const { alternatives } = explainPlacement(view, id, { rerun })!;
          const likely = explainPlacement(view, id)!.alternatives;
          for (const item of alternatives) {
            const start = likely.find(({ id: name }) => name === item.id);
            const { programme, number, ...rest } = differenceIn(item);
            if (number === undefined || !start) continue;
            const most = differenceIn(start).number!;
            const next =
              number === most ? undefined : rerun.programmeOf(id, { programme, number: number + 1, ...rest });
            if (next === undefined) continue;
            expect(next === null ? Infinity : preferences.indexOf(next)).toBeGreaterThan(rankOf(item));
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

const textOf = (explanation: Explanation): string => renderExplanation(explanation, "nl");

/**
 * At noord p4 is behind the last one, p3. With the number of p3, p4 takes that place; p3 takes west from p5; and p5, who
 * goes first at noord, takes the place of p4 again.
 */
const MOVES = {
  programmes: [
    { id: "noord", capacity: 2 },
    { id: "west", capacity: 1 },
  ],
  applicants: [
    { id: "p1", preferences: [], lotteryNumber: 1 },
    { id: "p2", preferences: ["noord"], lotteryNumber: 2 },
    { id: "p3", preferences: ["noord", "west"], lotteryNumber: 3 },
    { id: "p4", preferences: ["noord"], lotteryNumber: 4 },
    { id: "p5", preferences: ["west", "noord"], priority: { noord: 1 }, lotteryNumber: 5 },
  ],
};
