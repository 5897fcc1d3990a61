import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderExplanation } from "../explanation/renderExplanation.ts";
import { LANGUAGES } from "../vocabulary/text.ts";
import { certificateView, type CertificateView } from "./certificateView.ts";
import { choiceReasons } from "./choiceReasons.ts";
import { explainPlacement } from "./explainPlacement.ts";
import { makeCertificate } from "./makeCertificate.ts";
import { arbitraryRound } from "./test/arbitraryRound.ts";
import { allocationOf, place } from "./test/placing.ts";

function viewOf(content: unknown): CertificateView {
  const context = { rulesSha256: null, codeSha256: null };
  const outcome = makeCertificate(place(content), { saltKey: "00".repeat(32), context, draw: null });
  if (!outcome.ok) throw new Error("expected a certificate");
  return certificateView(outcome.value);
}

describe("explanation of a placement", () => {
  test("agrees with the solver: every choice above the place has a reason, and only those", () => {
    fc.assert(
      fc.property(arbitraryRound({ applicants: 15, programmes: 5 }), (round) => {
        const own = allocationOf(place(round));
        const view = viewOf(round);
        for (const { id, preferences } of round.applicants) {
          const reasons = choiceReasons(view, id)!;
          const first = reasons.find(({ passed }) => passed);
          expect(first?.programme).toBe(own.get(id));
          const { steps, alternatives } = explainPlacement(view, id)!;
          const missed = own.get(id) === undefined ? preferences.length : preferences.indexOf(own.get(id)!);
          for (let rank = 1; rank <= missed; rank++)
            expect(steps.some((step) => step.id.startsWith(`choice-${rank}-`))).toBe(true);
          const ranks = [...steps, ...alternatives].map((step) => Number(step.id.split("-")[1]));
          expect(Math.max(0, ...ranks)).toBeLessThanOrEqual(own.get(id) === undefined ? missed : missed + 1);
          for (const language of LANGUAGES)
            expect(renderExplanation(explainPlacement(view, id)!, language)).not.toContain("{");
        }
      }),
      { numRuns: 300 },
    );
  });

  test("what would have been enough is enough: the key named passes, the next one does not", () => {
    fc.assert(
      fc.property(arbitraryRound({ applicants: 15, programmes: 4, tieBreaking: "single" }), (round) => {
        const view = viewOf(round);
        for (const { id } of round.applicants)
          for (const { id: name, quantities } of explainPlacement(view, id)!.alternatives) {
            const reason = choiceReasons(view, id)!.find(({ rank }) => String(rank) === name.split("-")[1])!;
            const value = (key: string): number => Number(quantities[key]!.value);
            const cutoff = { class: value("lastClass"), number: value("lastNumber") };
            expect(
              reason.cutoffs.some(
                (item) => item.cutoff?.class === cutoff.class && item.cutoff.number === cutoff.number && !item.passed,
              ),
            ).toBe(true);
            if (name.endsWith("-class")) {
              const better = value("better");
              expect(better).toBeLessThan(reason.key!.class);
              expect(better < cutoff.class || reason.key!.number <= cutoff.number).toBe(true);
            }
          }
      }),
      { numRuns: 300 },
    );
  });

  test("in words, as in the issue", () => {
    const view = viewOf({
      programmes: [
        { id: "noord", capacity: 2 },
        { id: "zuid", capacity: 5 },
      ],
      applicants: [
        { id: "a", preferences: ["noord"], priority: { noord: 1 }, lotteryNumber: 9000 },
        { id: "b", preferences: ["noord"], lotteryNumber: 3051 },
        { id: "c", preferences: ["noord", "zuid"], lotteryNumber: 5800 },
      ],
    });
    expect(
      renderExplanation(explainPlacement(view, "c", { before: [{ programme: "noord", percent: "41" }] })!, "en"),
    ).toBe(
      [
        "A place at zuid, choice 2",
        "",
        "Why",
        "1. Choice 1, noord: there were 2 places for everybody. The last one placed was in priority class 2 with lottery number 3,051. You were in class 2 with number 5,800.",
        "2. Choice 2, zuid: there was room for you here.",
        "",
        "What would have changed it?",
        "- With lottery number 3,051 or lower there would probably have been a place at noord. That is not certain: others would have moved as well.",
        "",
        "Please note",
        "- Your lottery number is 5,800. A lower number goes first.",
        "- Beforehand the chance to end at noord with this list was about 41%.",
      ].join("\n"),
    );
    expect(renderExplanation(explainPlacement(view, "c")!, "nl")).toContain(
      "Keuze 1, noord: voor iedereen waren er 2 plaatsen. De laatste die een plaats kreeg, zat in voorrangsklasse 2 met lotnummer 3.051. Jij zat in klasse 2 met nummer 5.800.",
    );
  });

  test("an id that is not in the certificate has no explanation", () => {
    expect(explainPlacement(viewOf({ programmes: [], applicants: [] }), "x")).toBeUndefined();
  });
});
