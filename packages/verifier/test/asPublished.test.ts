import { describe, expect, test } from "vitest";
import {
  verifyCertificate,
  verifyReceipt,
  verifyText,
  type Certificate,
  type LotteryCommitment,
  type Report,
} from "../src/index.mjs";
import { checkSignature } from "./checkSignature.ts";
import { commitmentOf } from "./commitmentOf.ts";
import { h, makeCertificate, seal } from "./makeCertificate.ts";
import { makeDraw } from "./makeDraw.ts";
import { given, notary, proven } from "./madeRounds.ts";
import type { Changeable } from "./mutations.ts";
import { drawOf, richRound } from "./rounds.ts";

// A certificate holds its own announcement, and whoever makes it again with another one gets another seed in which all
// the rest fits. Only the announcement that was published before tells.

const hashes = { rulesSha256: h("rules"), codeSha256: h("code") };
const published = commitmentOf(proven.full);
const { list: _list, ...sayings } = published;
/** As the round of a server publishes it: more fields, for people. */
const announced = {
  ...sayings,
  format: "kansrijk-announcement/1",
  round: "r",
  title: "Ronde",
  beacon: { network: "quicknet", at: 0 },
  meaning: [],
  closedAt: "2026-03-01T00:00:00.000Z",
};

const verify = (value: Certificate, commitment?: unknown): Report =>
  verifyCertificate(value, { checkSignature, commitment, publishedRoot: proven.full.commitment.root });
const broken = (report: Report): string[] =>
  report.properties.filter(({ status }) => status === "broken").map(({ property }) => property);
const paths = (report: Report): (string | null)[] =>
  report.properties.flatMap(({ violations }) => violations.map(({ path }) => path));
const notes = (report: Report): string =>
  report.properties.flatMap((property) => property.notes.map(({ en }) => en)).join(" ");
const withDraw = (draw: ReturnType<typeof drawOf>) => makeCertificate(richRound, { draw, ...hashes });
const beacon = drawOf().beacon!;

describe.each([
  ["of lottery commit", published],
  ["of a round", announced],
])("the announcement %s", (_, commitment) => {
  test("as it was published: holds, in both editions, and nothing is left to compare", () => {
    for (const certificate of [proven.full, proven.open]) {
      const report = verifyCertificate(certificate, { checkSignature, commitment });
      expect(broken(report)).toEqual([]);
      expect(notes(report)).not.toMatch(/was published|official announcement/u);
    }
  });

  test.each<[string, ReturnType<typeof drawOf>, string[]]>([
    ["the text of the notary", { ...drawOf(), notaryText: "gegrind" }, ["notarySha256"]],
    ["no notary any more", { ...drawOf(), notaryText: null }, ["notarySha256"]],
    ["no beacon any more", { ...drawOf(), beacon: null, drawn: null }, ["beacon"]],
    ["another round", { ...drawOf(), beacon: { ...beacon, round: 37, fallbackRound: 38 } }, ["round", "fallbackRound"]],
    ["another fallback", { ...drawOf(), beacon: { ...beacon, fallbackRound: null } }, ["fallbackRound"]],
  ])("changed afterwards: %s", (_name, draw, fields) => {
    for (const certificate of Object.values(withDraw(draw)).slice(0, 2) as Certificate[]) {
      expect(broken(verify(certificate))).toEqual([]);
      expect(notes(verify(certificate))).toContain("not compared with what was published");
      const report = verify(certificate, commitment);
      expect(broken(report)).toEqual(["seed"]);
      for (const [i, path] of paths(report).entries()) {
        expect(path).toMatch(new RegExp(`^lottery\\.draw\\.announcement\\.(?:beacon\\.)?${fields[i]}$`, "u"));
      }
    }
  });

  test("the draw left out of the file", () => {
    for (const certificate of [proven.full, proven.open]) {
      const without = seal({ ...certificate, lottery: { ...certificate.lottery, draw: null } });
      expect(broken(verify(without))).toEqual([]);
      expect(notes(verify(without))).toContain("if one was published beforehand");
      expect([broken(verify(without, commitment)), paths(verify(without, commitment))]).toEqual([
        ["seed"],
        ["lottery.draw"],
      ]);
    }
  });

  test("numbers that were given where a draw was announced", () => {
    expect(broken(verifyCertificate(given.full, { commitment }))).toEqual(["commitment", "seed"]);
  });

  test("a receipt, alone and beside its certificate", () => {
    const [receipt] = proven.receipts;
    const check = (value: unknown, certificate?: Certificate): string[] =>
      broken(verifyReceipt(value, { checkSignature, commitment, certificate }));
    expect([check(receipt), check(receipt, proven.open)]).toEqual([[], []]);
    const other = withDraw({ ...drawOf(), notaryText: "gegrind" });
    expect(check(other.receipts[0], other.open)).toEqual(["intact"]);
    expect(check(notary.receipts[0])).toEqual(["path"]);
  });
});

test.each<[string, (copy: Changeable<LotteryCommitment>) => unknown, string[]]>([
  ["the rules", (copy) => (copy.rulesSha256 = null), ["commitment"]],
  ["the program", (copy) => (copy.codeSha256 = h("other")), ["commitment"]],
  ["the kind of list", (copy) => (copy.list = "ids"), ["commitment"]],
  ["the number of applications", (copy) => copy.commitment.applications++, ["commitment"]],
  ["the root", (copy) => (copy.commitment.root = h("other")), ["commitment"]],
  ["the announced root", (copy) => (copy.announcement.root = h("other")), ["seed"]],
  ["the key of the beacon", (copy) => (copy.announcement.beacon!.publicKey = "00".repeat(96)), ["seed"]],
  ["the scheme", (copy) => (copy.announcement.beacon!.scheme = "pedersen-bls-unchained"), ["seed"]],
  ["the form", (copy) => (copy.announcement.root = "x"), ["commitment"]],
  ["the format", (copy) => Object.assign(copy, { format: "kansrijk-certificate/1" }), ["commitment"]],
])("another publication: %s", (_, change, expected) => {
  const copy = structuredClone(published) as Changeable<LotteryCommitment>;
  change(copy);
  expect(broken(verify(proven.full, copy))).toEqual(expected);
});

test("a draw over a round is compared with the announcement of the round too", () => {
  const made = makeDraw(richRound, drawOf());
  const { list: _, ...rest } = made.commitment;
  const check = (notarySha256: string | null): string[] => {
    const commitment = {
      ...rest,
      format: "kansrijk-announcement/1",
      announcement: { ...rest.announcement, notarySha256 },
    };
    return broken(verifyText(JSON.stringify(made.draw), { checkSignature, commitment }));
  };
  expect(check(rest.announcement.notarySha256)).toEqual([]);
  expect(check(h("other"))).toEqual(["commitment"]);
});

test("normal form is one: the tickets of an edition full are there, as null", () => {
  const { tickets: _, ...rest } = proven.full.lottery;
  const report = verify(seal({ ...proven.full, lottery: rest } as Certificate));
  expect(paths(report)).toEqual(["lottery.tickets"]);
  expect(broken(report)).toEqual(["intact"]);
});

test("a file printed in another way is the same file; a field that stands twice is not", () => {
  const turned = Object.fromEntries(Object.entries(proven.full).toReversed());
  for (const text of [
    JSON.stringify(turned, null, 3),
    ` ${JSON.stringify(turned).replaceAll('"l01"', '"\\u006c01"')}\n`,
  ]) {
    expect(verifyText(text, { checkSignature }).ok).toBe(true);
  }
  const twice = JSON.stringify(turned).replace('"capacity":9', '"capacity":9,"capacity":9');
  expect(broken(verifyText(twice, { checkSignature }))).toEqual(["intact"]);
});
