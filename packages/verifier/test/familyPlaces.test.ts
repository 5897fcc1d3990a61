import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { verifyCertificate, type Certificate, type Report } from "../src/index.mjs";
import { makeCertificate, seal } from "./makeCertificate.ts";
import type { Changeable } from "./mutations.ts";
import { randomRound } from "./randomRound.ts";
import type { Round } from "./round.ts";

const broken = (report: Report): string[] =>
  report.properties.filter(({ status }) => status === "broken").map(({ property }) => property);
const extras = ({ outcome }: Certificate): Record<string, number> =>
  Object.fromEntries(outcome.programmes.map(({ id, extra }) => [id, extra]));

/** Twins who both want noord first; it has one place, and one more for families. */
const twins: Round = {
  programmes: [
    { id: "noord", capacity: 1, familyExtra: 1 },
    { id: "zuid", capacity: 9 },
  ],
  applicants: [
    { id: "anna", preferences: ["noord", "zuid"], family: "gezin", together: true, lotteryNumber: 1 },
    { id: "bas", preferences: ["noord", "zuid"], family: "gezin", together: true, lotteryNumber: 2 },
    { id: "cem", preferences: ["noord", "zuid"], lotteryNumber: 3 },
  ],
};

/** A round in which families are often split: few places, many twins. */
function familyRound(seed: number): Round {
  const round = randomRound(seed, { applicants: 12, programmes: 4, choices: 4 });
  round.applicants.forEach((applicant, i) => {
    if (applicant.family === undefined) applicant.family = `tweeling ${i % 4}`;
    applicant.together = i % 5 !== 0;
  });
  for (const programme of round.programmes) programme.familyExtra = (seed % 3) + 1;
  return round;
}

describe("extra places for families", () => {
  test("twins get the place that keeps them together, and no more than that", () => {
    const { full, open } = makeCertificate(twins);
    expect(extras(full)).toEqual({ noord: 1, zuid: 0 });
    expect(full.outcome.placements!.map(({ programme }) => programme)).toEqual(["noord", "noord", "zuid"]);
    expect(broken(verifyCertificate(full))).toEqual([]);
    expect(broken(verifyCertificate(open))).toEqual([]);
  });

  test.each<[string, Partial<Round["applicants"][number]>]>([
    ["who do not say so", { together: false }],
    ["of whom one likes another school more", { preferences: ["zuid", "noord"] }],
  ])("twins %s get none", (_, change) => {
    const applicants = twins.applicants.map((each) => (each.id === "bas" ? { ...each, ...change } : each));
    const { full } = makeCertificate({ ...twins, applicants });
    expect(extras(full)).toEqual({ noord: 0, zuid: 0 });
    expect(verifyCertificate(full).ok).toBe(true);
  });

  test("random rounds hold, and a good part of them has extra places", () => {
    let grown = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const { full, open } = makeCertificate(familyRound(seed));
      expect(broken(verifyCertificate(full))).toEqual([]);
      expect(broken(verifyCertificate(open))).toEqual([]);
      if (Object.values(extras(full)).some((extra) => extra > 0)) grown++;
    }
    expect(grown).toBeGreaterThan(60);
  });

  test("a placement that is right for other extra places than those of the rule breaks that property alone", () => {
    let other = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(3), fc.nat(3), (seed, at, count) => {
        const round = familyRound(seed);
        const right = extras(makeCertificate(round).full);
        const { id, familyExtra = 0 } = round.programmes[at]!;
        const stated = Math.min(count, familyExtra);
        if (right[id] === stated) return;
        other++;
        const more = new Map(Object.entries({ ...right, [id]: stated }));
        const report = verifyCertificate(makeCertificate(round, { more }).full);
        expect(broken(report)).toEqual(["family-places"]);
        expect(report.properties.flatMap(({ violations }) => violations)).toMatchObject([{ programmes: [id] }]);
      }),
      { numRuns: 300 },
    );
    expect(other).toBeGreaterThan(50);
  });

  type Change = (copy: Changeable<Certificate>) => unknown;
  test.each<[string, string, Change]>([
    ["family-places", "one place less", ({ outcome }) => (outcome.programmes[0]!.extra = 0)],
    ["family-places", "places where no family is split", ({ outcome }) => (outcome.programmes[1]!.extra = 1)],
    ["capacity", "more than the programme allows", ({ outcome }) => (outcome.programmes[1]!.extra = 1)],
    ["commitment", "another maximum", ({ round }) => (round.programmes[0]!.familyExtra = 2)],
    ["commitment", "a wish to be together taken away", ({ round }) => (round.applicants![0]!.together = false)],
    ["intact", "together without a family", ({ round }) => (round.applicants![0]!.family = null)],
    ["intact", "a maximum out of range", ({ round }) => (round.programmes[0]!.familyExtra = 1001)],
  ])("%s: %s", (property, _, change) => {
    const copy = structuredClone(makeCertificate(twins).full) as Changeable<Certificate>;
    change(copy);
    expect(broken(verifyCertificate(seal(copy)))).toContain(property);
  });

  test("edition public: no more extra places than the programme allows", () => {
    const copy = structuredClone(makeCertificate(twins).open) as Changeable<Certificate>;
    copy.outcome.programmes[0]!.extra = 2;
    expect(broken(verifyCertificate(seal(copy)))).toContain("capacity");
  });
});
