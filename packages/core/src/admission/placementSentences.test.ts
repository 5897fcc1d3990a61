import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderExplanation } from "../explanation/renderExplanation.ts";
import { certificateView } from "./certificateView.ts";
import { explainPlacement } from "./explainPlacement.ts";
import { makeCertificate } from "./makeCertificate.ts";
import { arbitraryRound } from "./test/arbitraryRound.ts";
import { place } from "./test/placing.ts";

function words(content: unknown, applicant: string, language: "nl" | "en"): string {
  const context = { rulesSha256: null, codeSha256: null };
  const outcome = makeCertificate(place(content), { saltKey: "00".repeat(32), context, draw: null });
  if (!outcome.ok) throw new Error("expected a certificate");
  return renderExplanation(explainPlacement(certificateView(outcome.value), applicant)!, language);
}

const reserve = (capacity: number, places: number, others: number) => ({
  programmes: [{ id: "noord", capacity, reserves: [{ group: "wijk", places }] }],
  applicants: [
    ...Array.from({ length: others }, (_, index) => ({
      id: `m${index}`,
      preferences: ["noord"],
      groups: ["wijk"],
      lotteryNumber: index + 1,
    })),
    { id: "x", preferences: ["noord"], lotteryNumber: 98 },
    { id: "last", preferences: ["noord"], lotteryNumber: 99 },
  ],
});

describe("one and many in explanations", () => {
  test("one place for everybody, one kept", () => {
    const nl = words(reserve(2, 1, 1), "last", "nl");
    expect(nl).toContain("voor iedereen was er 1 plaats.");
    expect(nl).toContain("Bij noord ging 1 van de 2 plaatsen naar een leerling uit een groep met voorrang");
    expect(nl).toContain("Geen plaats bij de enige keuze");
    const en = words(reserve(2, 1, 1), "last", "en");
    expect(en).toContain("there was 1 place for everybody.");
    expect(en).toContain("At noord 1 of the 2 places went to a pupil of a group");
  });

  test("more places for everybody, more kept", () => {
    const round = reserve(4, 2, 3);
    expect(words(round, "last", "nl")).toContain("voor iedereen waren er 2 plaatsen.");
    expect(words(round, "last", "nl")).toContain("Bij noord gingen 2 van de 4 plaatsen naar leerlingen uit groepen");
    expect(words(round, "last", "en")).toContain("there were 2 places for everybody.");
    expect(words(round, "m0", "nl")).toContain("Het is een van de 2 plaatsen die eerst voor de groep wijk waren.");
  });

  test("the only place was kept", () => {
    expect(words(reserve(1, 1, 1), "last", "nl")).toContain("Bij noord ging de enige plaats naar een leerling");
    expect(words(reserve(1, 1, 1), "m0", "nl")).toContain("Het is de plaats die eerst voor de groep wijk was.");
    expect(words(reserve(1, 1, 2), "m1", "nl")).toContain("1 plaats was eerst voor de groep wijk");
    expect(words(reserve(3, 2, 4), "m3", "en")).toContain("2 places were first for the group wijk");
  });

  test("with places of several kinds each line says which places it is about", () => {
    const round = {
      programmes: [{ id: "noord", capacity: 3, reserves: [{ group: "wijk", places: 1 }], reservesFirst: false }],
      applicants: [
        { id: "a", preferences: ["noord"], lotteryNumber: 1 },
        { id: "b", preferences: ["noord"], lotteryNumber: 2 },
        { id: "c", preferences: ["noord"], lotteryNumber: 3 },
        { id: "d", preferences: ["noord"], lotteryNumber: 4 },
      ],
    };
    const nl = words(round, "d", "nl");
    expect(nl).toContain("De laatste die een plaats kreeg op de plaatsen voor iedereen, had lotnummer 2.");
    expect(nl).toContain("De laatste die een plaats kreeg op de plaats die over was, had lotnummer 3.");
    expect(nl.match(/waarschijnlijk een plaats bij noord/g)).toHaveLength(1);
    expect(nl).toContain("Met lotnummer 3 of lager");
    expect(words(reserve(3, 2, 4), "m3", "nl")).toContain("kreeg op de plaatsen voor de groep wijk, had lotnummer 2.");
    const quota = { id: "noord", capacity: 3, quotas: [{ group: "wijk", places: 1 }] };
    expect(words({ ...reserve(3, 1, 2), programmes: [quota] }, "m1", "nl")).toContain(
      "kon hoogstens 1 leerling een plaats krijgen. De laatste die een plaats kreeg van de groep wijk, had lotnummer 1.",
    );
  });

  test("no two lines of one choice speak of the same places, in any round", () => {
    fc.assert(
      fc.property(arbitraryRound({ applicants: 10 }), (round) => {
        for (const { id } of round.applicants) {
          const lines = words(round, id, "nl")
            .split("\n")
            .filter((line) => /Keuze \d.*De laatste die/.test(line));
          const said = lines.map((line) => `${/Keuze \d/.exec(line)?.[0]} ${/De laatste[^,]*,/.exec(line)?.[0]}`);
          expect(new Set(said).size).toBe(said.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("no sentence of any round counts wrong", () => {
    fc.assert(
      fc.property(arbitraryRound({ applicants: 10 }), (round) => {
        for (const { id } of round.applicants) {
          const both = `${words(round, id, "nl")}\n${words(round, id, "en")}`;
          expect(both).not.toMatch(/\b1 (plaatsen|leerlingen|places|pupils|keuzes|choices)\b(?! (naar|went))/);
          expect(both).not.toMatch(/\b[02-9] (plaats|leerling|place|pupil|keuze|choice)\b/);
          expect(both).not.toMatch(/gingen 1 van|van de 1 plaatsen|of the 1 places/);
        }
      }),
      { numRuns: 150 },
    );
  });
});
