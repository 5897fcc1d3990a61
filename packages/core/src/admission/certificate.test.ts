import { createHash, createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rootFromPath } from "../lottery/commitment.ts";
import { drawSeed, type Draw } from "../lottery/draw.ts";
import { canonicalJson } from "../receipt/canonicalJson.ts";
import type { FullCertificate } from "./certificate.ts";
import { certificateView, keyIn, sectionPassed } from "./certificateView.ts";
import { commitRound } from "./commitRound.ts";
import { makeCertificate } from "./makeCertificate.ts";
import { placeReceipt } from "./placeReceipt.ts";
import { publicCertificate, treeOf } from "./publicCertificate.ts";
import { arbitraryRound } from "./test/arbitraryRound.ts";
import { place, readRoundOrThrow } from "./test/placing.ts";

const SALT_KEY = "0123456789abcdef".repeat(4);
const CONTEXT = { rulesSha256: null, codeSha256: "c0".repeat(32) };

function certify(content: unknown, draw: Draw | null = null): FullCertificate {
  const outcome = makeCertificate(place(content), { saltKey: SALT_KEY, context: CONTEXT, draw });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

const H = (...parts: (string | Uint8Array)[]): Buffer => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const EXAMPLE = {
  tieBreaking: "single",
  seed: "example",
  programmes: [
    { id: "noord", capacity: 2, reserves: [{ group: "g", places: 1 }] },
    { id: "kunst", capacity: 1, order: ["p3", "p1"] },
  ],
  applicants: [
    { id: "p2", preferences: ["noord"], groups: ["g"] },
    { id: "p1", preferences: ["noord", "kunst"], priority: { noord: 1 } },
    { id: "p3", preferences: ["kunst", "noord"], consent: false },
    { id: 'p"4', preferences: ["noord"], family: "f" },
  ],
};

describe("certificate", () => {
  test("every hash as written in docs/formats/certificate.md, made here step by step", () => {
    const certificate = certify(EXAMPLE);
    const { sha256, ...rest } = certificate;
    expect(sha256).toBe(H(canonicalJson(rest)).toString("hex"));
    const texts = [
      String.raw`{"advice":null,"consent":true,"family":"f","groups":[],"id":"p\"4","preferences":["noord"],"priority":[],"together":false}`,
      '{"advice":null,"consent":true,"family":null,"groups":[],"id":"p1","preferences":["noord","kunst"],"priority":[{"class":1,"programme":"noord"}],"together":false}',
      '{"advice":null,"consent":true,"family":null,"groups":["g"],"id":"p2","preferences":["noord"],"priority":[],"together":false}',
      '{"advice":null,"consent":false,"family":null,"groups":[],"id":"p3","preferences":["kunst","noord"],"priority":[],"together":false}',
    ];
    const key = Buffer.from(SALT_KEY, "hex");
    const leaves = texts.map((text) => {
      const salt = H("kansrijk/salt/v1\0", key, JSON.parse(text).id).subarray(0, 16);
      return H("\0", salt, text);
    });
    const node = (a: Buffer, b: Buffer): Buffer => H("\u0001", a, b);
    const applicationsRoot = node(node(leaves[0]!, leaves[1]!), node(leaves[2]!, leaves[3]!));
    const orderSha256 = H('["p3","p1"]').toString("hex");
    const content = `{"codeSha256":"${CONTEXT.codeSha256}","format":"kansrijk-round/1","listRules":[],"programmes":[{"admits":null,"capacity":1,"familyExtra":0,"id":"kunst","orderSha256":"${orderSha256}","quotas":[],"reserves":[],"reservesFirst":true},{"admits":null,"capacity":2,"familyExtra":0,"id":"noord","orderSha256":null,"quotas":[],"reserves":[{"group":"g","places":1}],"reservesFirst":true}],"rulesSha256":null,"tieBreaking":"single"}`;
    const root = H("kansrijk/commitment/v1\0", H(content), applicationsRoot, Buffer.from([0, 0, 0, 4]));
    expect(certificate.commitment).toEqual({
      applications: 4,
      applicationsRoot: applicationsRoot.toString("hex"),
      contentSha256: H(content).toString("hex"),
      root: root.toString("hex"),
      saltKey: SALT_KEY,
    });
    expect(publicCertificate(certificate).commitment.leaves).toEqual(leaves.map((leaf) => leaf.toString("hex")));
    expect(certificate.lottery.seed).toBe(H("example").toString("hex"));
  });

  test("the known answer at the end of docs/formats/certificate.md, computed from the round printed there", () => {
    const page = readFileSync(new URL("../../../../docs/formats/certificate.md", import.meta.url), "utf8");
    const round: unknown = JSON.parse(/```json\n([^`]*)```/.exec(page)![1]!);
    const outcome = makeCertificate(place(round), {
      saltKey: "0".repeat(64),
      context: { rulesSha256: null, codeSha256: null },
      draw: null,
    });
    if (!outcome.ok) throw new Error("expected a certificate");
    const { commitment, lottery, sha256 } = outcome.value;
    for (const value of [lottery.seed, commitment.contentSha256, commitment.applicationsRoot, commitment.root, sha256])
      expect(page).toContain(`\`${value}\``);
  });

  test("numbers follow from the seed, programmes and applicants stand in id order", () => {
    const { round, lottery, outcome } = certify(EXAMPLE);
    const ticket = (unit: string): string =>
      createHmac("sha256", Buffer.from(lottery.seed!, "hex")).update(unit).digest("hex");
    const byTicket = round.applicants.toSorted((a, b) =>
      ticket(a.family ?? a.id) < ticket(b.family ?? b.id) ? -1 : 1,
    );
    expect(byTicket.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(round.applicants.map(({ id }) => id)).toEqual(['p"4', "p1", "p2", "p3"]);
    expect(outcome.programmes.map(({ id }) => id)).toEqual(["kunst", "noord"]);
    expect(publicCertificate(certify(EXAMPLE)).lottery.tickets).toEqual(
      byTicket.map(({ id, family }) => ticket(family ?? id)),
    );
  });

  test.each([
    ["an own order only", { order: ["a"] }, { p: 1 }],
    ["nothing", {}, {}],
  ])("numbers for %s: no number was needed, and none is in the certificate", (_, programme, lotteryNumbers) => {
    const { lottery, round } = certify({
      tieBreaking: "multiple",
      programmes: [{ id: "p", capacity: 1, ...programme }],
      applicants: [{ id: "a", preferences: ["p"], lotteryNumbers }],
    });
    expect(lottery).toEqual({ draw: null, origin: "none", seed: null, tickets: null });
    expect(round.applicants[0]).toMatchObject({ number: null, numbers: [] });
  });

  test("cut-offs: the reserve and the open places apart", () => {
    const numbers: Record<string, number> = { p1: 2, p2: 4, p3: 1, 'p"4': 3 };
    const { seed: _seed, ...rest } = EXAMPLE;
    const applicants = EXAMPLE.applicants.map((item) => ({ ...item, lotteryNumber: numbers[item.id]! }));
    const { outcome, lottery } = certify({ ...rest, applicants });
    expect(lottery).toEqual({ draw: null, origin: "given", seed: null, tickets: null });
    expect(outcome.programmes[1]).toEqual({
      extra: 0,
      id: "noord",
      lastClass: 2,
      placed: 2,
      quotas: [],
      sections: [
        { kind: "reserve", group: "g", places: 1, placed: 1, cutoff: { class: 2, number: 4 } },
        { kind: "open", group: null, places: 1, placed: 1, cutoff: { class: 1, number: 2 } },
      ],
    });
    expect(outcome.placements).toEqual([
      { applicant: 'p"4', programme: null, rank: null, section: null },
      { applicant: "p1", programme: "noord", rank: 1, section: 1 },
      { applicant: "p2", programme: "noord", rank: 1, section: 0 },
      { applicant: "p3", programme: "kunst", rank: 1, section: 0 },
    ]);
  });

  test("the text is canonical as it is, and everybody is where the cut-offs say", () => {
    fc.assert(
      fc.property(arbitraryRound({ applicants: 15, programmes: 5 }), (round) => {
        const certificate = certify(round);
        const { sha256: _own, ...rest } = certificate;
        expect(JSON.stringify(rest)).toBe(canonicalJson(rest));
        const open = publicCertificate(certificate);
        const { sha256: _open, ...frame } = open;
        expect(JSON.stringify(frame)).toBe(canonicalJson(frame));
        const view = certificateView(certificate);
        for (const applicant of certificate.round.applicants) {
          const passed = applicant.preferences.map((programme) => {
            const key = keyIn(view, applicant, programme);
            return key ? sectionPassed(view.outcomes.get(programme)!, key, applicant.groups) : -1;
          });
          const rank = passed.findIndex((section) => section >= 0);
          expect(view.placements.get(applicant.id)).toEqual({
            applicant: applicant.id,
            programme: applicant.preferences[rank] ?? null,
            rank: rank < 0 ? null : rank + 1,
            section: passed[rank] ?? null,
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a receipt leads from the wishes of a family to the published root, without those of others", () => {
    fc.assert(
      fc.property(arbitraryRound({ applicants: 9 }), (round) => {
        const certificate = certify(round);
        const view = certificateView(certificate);
        const open = publicCertificate(certificate);
        const tree = treeOf(certificate);
        for (const { id } of round.applicants) {
          const receipt = placeReceipt(view, tree, open.sha256, id)!;
          const text = canonicalJson(receipt.application);
          expect(H("\0", Buffer.from(receipt.salt, "hex"), text).toString("hex")).toBe(receipt.leaf);
          expect(rootFromPath(receipt.leaf, receipt.path)).toBe(open.commitment.applicationsRoot);
          expect(open.commitment.leaves).toContain(receipt.leaf);
          if (receipt.ticket !== null) {
            const number = view.applicants.get(id)!.number!;
            expect(open.lottery.tickets![number - 1]).toBe(receipt.ticket);
          }
        }
        expect(placeReceipt(view, tree, open.sha256, "somebody else")).toBeUndefined();
        for (const { id } of round.applicants) expect(JSON.stringify(open)).not.toContain(`"${id}"`);
      }),
    );
  });

  test("a draw belongs to the round it was announced for", () => {
    const { seed: _seed, ...open } = EXAMPLE;
    const { root } = commitRound(readRoundOrThrow(open), SALT_KEY, CONTEXT).commitment;
    const notaryText = "3 5 1 6 6 2";
    const announcement = { root, beacon: null, notarySha256: H(notaryText).toString("hex") };
    const outcome = drawSeed(announcement, { beacons: [], notaryText });
    if (!outcome.ok) throw new Error("expected a draw");
    const certificate = certify({ ...open, seed: outcome.seed }, outcome.draw);
    expect(certificate.lottery).toMatchObject({ origin: "seed", seed: outcome.seed, draw: { notaryText } });
    expect(certificate.commitment.root).toBe(root);
    const fewer = { ...open, applicants: open.applicants.slice(1), seed: outcome.seed };
    expect(() => certify(fewer, outcome.draw)).toThrow("does not belong to this round");
    expect(() => certify({ ...open, seed: "another" }, outcome.draw)).toThrow("does not belong to this round");
  });

  test("no certificate for a mechanism that is for comparison only", () => {
    const placed = place(EXAMPLE, "immediate-acceptance");
    expect(makeCertificate(placed, { saltKey: SALT_KEY, context: CONTEXT, draw: null }).ok).toBe(false);
  });
});
