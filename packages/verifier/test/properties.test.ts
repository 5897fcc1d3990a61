import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  canonical,
  loadSignatureCheck,
  verifyCertificate,
  verifyReceipt,
  type Certificate,
  type Draw,
  type Report,
} from "../src/index.mjs";
import { h, makeCertificate, print, seal } from "./makeCertificate.ts";
import type { Changeable } from "./mutations.ts";
import { randomRound } from "./randomRound.ts";
import { drawOf, quicknet, richRound, unchained } from "./rounds.ts";
import type { Round } from "./round.ts";

const broken = (report: Report): string[] => {
  return report.properties.filter(({ status }) => status === "broken").map(({ property }) => property);
};
const violation = (report: Report, property: string) => {
  return report.properties.find((each) => each.property === property)!.violations[0]!;
};

/** A deep copy that may be changed, with the hash of the file made right afterwards. */
function changed(certificate: Certificate, change: (copy: Changeable<Certificate>) => unknown): Certificate {
  const copy = structuredClone(certificate) as Changeable<Certificate>;
  change(copy);
  return seal(copy);
}

describe("random rounds", () => {
  test("certificates and receipts hold, whatever the rules", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 ** 31 }),
        fc.integer({ min: 0, max: 25 }),
        fc.integer({ min: 1, max: 6 }),
        (seed, n, p) => {
          const made = makeCertificate(randomRound(seed, { applicants: n, programmes: p, choices: 5 }));
          expect(broken(verifyCertificate(made.full))).toEqual([]);
          expect(broken(verifyCertificate(made.open))).toEqual([]);
          for (const receipt of made.receipts) {
            expect(broken(verifyReceipt(receipt, { certificate: made.open }))).toEqual([]);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test("another placement than that of deferred acceptance is never accepted", () => {
    let different = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 }), fc.nat(), fc.nat(), (seed, who, where) => {
        const round = randomRound(seed, { applicants: 12, programmes: 4, choices: 4 });
        const { full } = makeCertificate(round);
        const placed = new Map(full.outcome.placements!.map(({ applicant, programme }) => [applicant, programme]));
        const applicant = round.applicants[who % round.applicants.length]!;
        const options = [null, ...applicant.preferences];
        const other = options[where % options.length]!;
        if (placed.get(applicant.id) === other) return;
        different++;
        placed.set(applicant.id, other);
        expect(broken(verifyCertificate(makeCertificate(round, { placed }).full))).toContain("best-for-applicants");
      }),
      { numRuns: 400 },
    );
    expect(different).toBeGreaterThan(100);
  });

  test("canonical JSON: the example of RFC 8785, and every value keeps its meaning", () => {
    const sample = String.raw`{"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false],"10":1,"1":2}`;
    const expected = String.raw`{"1":2,"10":1,"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}`;
    expect(canonical(JSON.parse(sample))).toBe(expected);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonical(plain))).toEqual(plain);
      }),
    );
    expect(canonical({ b: [1, { d: "x", c: null }], a: true })).toBe(print({ a: true, b: [1, { c: null, d: "x" }] }));
  });
});

describe("a broken property is named, with those concerned", () => {
  const town = (name: string): Round => ({
    programmes: [
      { id: `${name} A`, capacity: 1 },
      { id: `${name} B`, capacity: 1 },
    ],
    applicants: [1, 2, 3].map((i) => ({
      id: `${name} ${i}`,
      preferences: [`${name} A`, `${name} B`],
      lotteryNumber: i,
    })),
  });
  const [here, there] = [town("hier"), town("daar")];
  there.applicants.forEach((applicant) => (applicant.lotteryNumber! += 10));
  const round: Round = {
    programmes: [...here.programmes, ...there.programmes],
    applicants: [...here.applicants, ...there.applicants],
  };
  const { full } = makeCertificate(round);
  const placedAs = (pairs: Record<string, string | null>): Report => {
    const placed = new Map(full.outcome.placements!.map(({ applicant, programme }) => [applicant, programme]));
    for (const [applicant, programme] of Object.entries(pairs)) placed.set(applicant, programme);
    return verifyCertificate(makeCertificate(round, { placed }).full);
  };

  test("a wrongful placement touches its own town only", () => {
    const report = placedAs({ "hier 1": "hier B", "hier 2": "hier A" });
    expect(broken(report)).toEqual(["highest-choice", "no-justified-claim", "best-for-applicants"]);
    expect(violation(report, "no-justified-claim")).toMatchObject({
      code: "claim",
      applicants: ["hier 1"],
      programmes: ["hier A", "hier B"],
      components: [0],
    });
    expect(report.components).toEqual([
      { size: 5, applicants: ["hier 1", "hier 2", "hier 3"], programmes: ["hier A", "hier B"] },
    ]);
  });

  test("all violations are told, of both towns", () => {
    const report = placedAs({ "hier 1": null, "daar 2": null });
    const claims = report.properties.find(({ property }) => property === "no-justified-claim")!;
    expect(claims.violations.map(({ applicants, programmes }) => [...applicants, ...programmes])).toEqual(
      expect.arrayContaining([
        ["hier 1", "hier A"],
        ["daar 2", "daar B"],
      ]),
    );
    expect(report.components.map(({ size }) => size)).toEqual([5, 5]);
  });

  test("one too many", () => {
    const report = placedAs({ "hier 2": "hier A" });
    expect(broken(report)).toContain("capacity");
    expect(violation(report, "capacity")).toMatchObject({ programmes: ["hier A"], applicants: ["hier 1", "hier 2"] });
  });

  type Change = (copy: Changeable<Certificate>) => unknown;
  const firstSection = (copy: Changeable<Certificate>) => copy.outcome.programmes[0]!.sections[0]!;
  test.each<[string, string, Change]>([
    ["one-place", "left out of the placements", ({ outcome }) => outcome.placements!.splice(0, 1)],
    ["one-place", "a programme not on the list", ({ outcome }) => (outcome.placements![0]!.programme = "hier A")],
    ["one-place", "a wrong rank", ({ outcome }) => (outcome.placements![0]!.rank = 2)],
    ["one-place", "no such section", ({ outcome }) => (outcome.placements![0]!.section = 1)],
    ["capacity", "a wrong count", ({ outcome }) => (outcome.programmes[0]!.placed = 0)],
    ["capacity", "a wrong last class", ({ outcome }) => (outcome.programmes[0]!.lastClass = 2)],
    ["cut-offs", "a milder cut-off", (copy) => (firstSection(copy).cutoff!.number = 12)],
    ["cut-offs", "no cut-off where it is full", (copy) => (firstSection(copy).cutoff = null)],
    ["highest-choice", "a milder cut-off", (copy) => (firstSection(copy).cutoff!.number = 12)],
    ["numbers", "two equal numbers", ({ round: changed }) => (changed.applicants![0]!.number = 2)],
    ["commitment", "another capacity", ({ round: changed }) => (changed.programmes[0]!.capacity = 2)],
    ["commitment", "another wish", ({ round: changed }) => changed.applicants![0]!.preferences.pop()],
    ["commitment", "another salt key", ({ commitment }) => (commitment.saltKey = h("another"))],
    ["intact", "the order of the applicants", ({ round: changed }) => changed.applicants!.reverse()],
    ["intact", "an unknown programme", ({ round: changed }) => (changed.applicants![0]!.preferences[0] = "weg")],
    ["intact", "another format", (copy) => (copy.format = "kansrijk-certificate/2")],
    ["intact", "another mechanism", (copy) => (copy.mechanism = "immediate-acceptance")],
  ])("%s: %s", (property, _, change) => {
    expect(broken(verifyCertificate(changed(full, change)))).toContain(property);
  });

  test("no lottery although one is needed", () => {
    const bare = { ...round, applicants: round.applicants.map(({ id, preferences }) => ({ id, preferences })) };
    const report = verifyCertificate(makeCertificate(bare).full);
    expect(violation(report, "numbers")).toMatchObject({ code: "number-missing" });
  });

  test("no lottery where none is needed", () => {
    const calm: Round = { programmes: [{ id: "p", capacity: 2 }], applicants: [{ id: "a", preferences: ["p"] }] };
    const report = verifyCertificate(makeCertificate(calm).full);
    expect(report.ok).toBe(true);
    expect(report.properties.find(({ property }) => property === "seed")!.status).toBe("not-checked");
  });

  test("a stable placement that is worse for the applicants is caught by the second computation alone", () => {
    const swap: Round = {
      programmes: [
        { id: "p", capacity: 1, order: ["b", "a"] },
        { id: "q", capacity: 1, order: ["a", "b"] },
      ],
      applicants: [
        { id: "a", preferences: ["p", "q"] },
        { id: "b", preferences: ["q", "p"] },
      ],
    };
    const placed = new Map([
      ["a", "q"],
      ["b", "p"],
    ]);
    expect(broken(verifyCertificate(makeCertificate(swap, { placed }).full))).toEqual(["best-for-applicants"]);
    expect(verifyCertificate(makeCertificate(swap).full).ok).toBe(true);
  });

  test("a file of the wrong form: every place is named and nothing throws", () => {
    const copy = structuredClone(full) as Changeable<Certificate>;
    (copy.round.programmes[1]!.capacity as unknown) = "3";
    (copy.round.applicants![2]!.preferences as unknown) = null;
    delete copy.outcome.placements;
    const report = verifyCertificate(copy);
    expect(report.properties[0]!.violations.map(({ path }) => path)).toEqual([
      "round.programmes[1].capacity",
      "round.applicants[2].preferences",
      "outcome.placements",
    ]);
    for (const value of [null, [], 3, {}, { edition: "public" }]) expect(verifyCertificate(value).ok).toBe(false);
  });
});

describe("the draw", () => {
  test.each([quicknet, unchained])("a real beacon is accepted, $scheme", async (beacon) => {
    const checkSignature = await loadSignatureCheck();
    const { full } = makeCertificate(richRound, { draw: drawOf(beacon) });
    const status = (report: Report): string =>
      report.properties.find(({ property }) => property === "beacon-signature")!.status;
    expect(status(verifyCertificate(full, { checkSignature }))).toBe("holds");
    expect(status(verifyCertificate(full))).toBe("not-checked");
    const other = makeCertificate(richRound, { draw: drawOf({ ...beacon, round: beacon.round + 1 }) });
    expect(broken(verifyCertificate(other.full, { checkSignature }))).toEqual(["beacon-signature"]);
  });

  type Announcement = Changeable<Draw["announcement"]>;
  const draw = drawOf();
  test.each<[string, Partial<typeof draw>, (announced: Announcement) => unknown, string[]]>([
    ["the beacon alone", { notaryText: null }, () => {}, []],
    ["the notary alone", { beacon: null, drawn: null }, () => {}, []],
    ["a beacon that was not announced", { beacon: null }, () => {}, ["seed"]],
    ["a notary who was not announced", {}, (announced) => (announced.notarySha256 = null), ["seed"]],
    ["another text of the notary", {}, (announced) => (announced.notarySha256 = h("iets anders")), ["seed"]],
    ["another round than announced", {}, (announced) => (announced.beacon!.round = 37), ["seed"]],
    ["the fallback round", {}, (announced) => Object.assign(announced.beacon!, { round: 37, fallbackRound: 38 }), []],
    ["no source at all", { beacon: null, drawn: null, notaryText: null }, () => {}, ["seed"]],
    ["another root announced", {}, (announced) => (announced.root = h("root")), ["seed"]],
  ])("%s", (_, parts, change, expected) => {
    const { full } = makeCertificate(richRound, { draw: { ...draw, ...parts } });
    const report = verifyCertificate(changed(full, (copy) => change(copy.lottery.draw!.announcement)));
    expect(broken(report)).toEqual(expected);
  });

  test("the vector for the rank by hash, computed with Python and Node", () => {
    const ids = Array.from({ length: 12 }, (_, i) => `leerling-${String(i + 1).padStart(3, "0")}`);
    const order = [9, 1, 10, 11, 7, 8, 12, 4, 6, 5, 2, 3].map((i) => ids[i - 1]!);
    const seed = "a367a77d6e491037e63333ffd8075db38f19da789c1fac1bea9a1576ad0913a3";
    const applicants = ids.map((id) => ({ id, preferences: [] }));
    const { full } = makeCertificate({ programmes: [], applicants, seed });
    const numbered = changed(full, (copy) => {
      for (const applicant of copy.round.applicants!) applicant.number = order.indexOf(applicant.id) + 1;
    });
    expect(verifyCertificate(numbered).ok).toBe(true);
  });
});
