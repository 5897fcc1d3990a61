import { describe, expect, test } from "vitest";
import { verifyCertificate, verifyReceipt, type Report } from "../src/index.mjs";
import { checkSignature } from "./checkSignature.ts";
import { makeCertificate, print } from "./makeCertificate.ts";
import { families, given, notary, numbered, perProgramme, proven, seeded } from "./madeRounds.ts";
import { mutationsOf } from "./mutations.ts";
import { recommitted, resealed } from "./redone.ts";
import { drawOf, richRound } from "./rounds.ts";

// Every leaf of a certificate is changed in turn, and every list and object: (1) just so, (2) by someone who makes the
// hash of the file right again, (3) by someone who also makes the commitment right again. What comes through is listed
// below, with the reason; the lists are exact: nothing else comes through, and each of them does.

type Listed = readonly [pattern: RegExp, why: string];

const FALLBACK: Listed = [/beacon\.fallbackRound$/u, "the announced round was there, so the fallback played no role"];
const TICKETS: Listed = [/^lottery\.tickets\[\d+\]$/u, "public: each family checks its own ticket"];
const CUTOFFS: Listed = [/\.cutoff\.(?:class|number)$/u, "public: each family checks its own choices"];
const LAST_CLASS: Listed = [/\.lastClass$/u, "public: each family checks its own class"];
const FREE_SEED: Listed = [/^lottery\.seed$/u, "public, seed from outside: each family checks its own ticket"];
const GIVEN: Listed = [
  /\.numbers\[\d+\](?:\.number)?$/u,
  "given numbers prove nothing: another one with the same outcome",
];

const ONE_NUMBER: Listed = [/\.number$/u, "given numbers prove nothing: another one with the same outcome"];
const NO_DRAW: Listed = [
  /^lottery\.draw$/u,
  "without its draw the seed counts as one from outside, and the report says so",
];
const NOTARY: Listed = [/notarySha256$/u, "no notary was used: the announcement is compared with its publication"];

const verify = (value: unknown): Report => verifyCertificate(value, { checkSignature });

function comeThrough(base: unknown, redo: (value: unknown) => unknown, check = verify): string[] {
  const original = print(base);
  const through: string[] = [];
  for (const mutation of mutationsOf(base)) {
    const value = mutation.path === "sha256" ? mutation.value : redo(mutation.value);
    // Making the hashes right again may undo the change itself.
    if (check(value).ok && (redo === same || print(value) !== original)) {
      through.push(`${mutation.path} (${mutation.what})`);
    }
  }
  return through;
}

function same(value: unknown): unknown {
  return value;
}

/** What came through beyond the list, and what is listed but did not come through: both must be empty. */
function differences(through: string[], listed: readonly Listed[]): { beyond: string[]; needless: string[] } {
  const paths = through.map((each) => each.slice(0, each.indexOf(" (")));
  return {
    beyond: through.filter((_, i) => !listed.some(([pattern]) => pattern.test(paths[i]!))),
    needless: listed.filter(([pattern]) => !paths.some((path) => pattern.test(path))).map(([, why]) => why),
  };
}

const none = { beyond: [], needless: [] };

const cases = [
  ["full, seed from a beacon and a notary", proven.full, [FALLBACK, NO_DRAW]],
  ["full, numbers given per programme", given.full, [GIVEN]],
  ["full, seed from outside", seeded.full, []],
  ["full, families together, a beacon and a notary", families.full, [FALLBACK, NO_DRAW]],
  [
    "full, families together, a lottery per programme from a beacon alone",
    perProgramme.full,
    [FALLBACK, NO_DRAW, NOTARY],
  ],
  ["full, families together, from a notary alone", notary.full, [NO_DRAW]],
  ["full, families together, numbers given", numbered.full, [ONE_NUMBER]],
  ["public, families together", families.open, [FALLBACK, TICKETS, CUTOFFS, LAST_CLASS, NO_DRAW]],
  ["public, seed from a beacon and a notary", proven.open, [FALLBACK, NO_DRAW, TICKETS, CUTOFFS, LAST_CLASS]],
  ["public, numbers given per programme", given.open, [CUTOFFS, LAST_CLASS]],
  ["public, seed from outside", seeded.open, [FREE_SEED, TICKETS, CUTOFFS, LAST_CLASS]],
] as const;

describe.each(cases)("a certificate: %s", (_, certificate, listed) => {
  test("as it is, it holds", () => {
    expect(verify(certificate).properties.filter(({ status }) => status === "broken")).toEqual([]);
  });

  test("every change is seen by the hash of the file, and after that was made right too, but for those listed", () => {
    const original = print(certificate);
    const through: string[] = [];
    let count = 0;
    for (const { path, what, value } of mutationsOf(certificate)) {
      count++;
      const report = verify(value);
      const [intact] = report.properties;
      if (report.ok || intact!.status !== "broken") expect.unreachable(`${path}: ${what}`);
      // What has the wrong form is not looked at any further: a right hash makes no difference.
      if (path === "sha256" || intact!.violations.some(({ code }) => code === "shape")) continue;
      const again = resealed(value);
      if (verify(again).ok && print(again) !== original) through.push(`${path} (${what})`);
    }
    expect(count).toBeGreaterThan(1500);
    expect(differences(through, listed)).toEqual(none);
  }, 120_000);
});

test("with a draw, every change is seen even after the commitment was made right: the seed hangs on it", () => {
  expect(differences(comeThrough(proven.full, recommitted), [FALLBACK, NO_DRAW])).toEqual(none);
}, 120_000);

test("a whole other round, consistent in itself, is caught by the published root only", () => {
  const { root } = proven.full.commitment;
  const other = makeCertificate({ ...richRound, applicants: richRound.applicants.slice(0, -1) }, { draw: drawOf() });
  expect(verifyCertificate(other.full, { checkSignature }).ok).toBe(true);
  const report = verifyCertificate(other.full, { checkSignature, publishedRoot: root });
  expect(report.properties.filter(({ status }) => status === "broken").map(({ property }) => property)).toEqual([
    "commitment",
  ]);
  expect(verifyCertificate(proven.full, { checkSignature, publishedRoot: root }).ok).toBe(true);
});

describe("a receipt", () => {
  const at = richRound.applicants.findIndex(({ id }) => id === "l04");
  const receipt = proven.receipts[at]!;
  const SECTION: Listed = [/^placement\.section$/u, "without the certificate there are no sections"];
  const HASH: Listed = [/^certificateSha256$/u, "without the certificate there is nothing to compare with"];
  const RANKED: Listed = [/^choices\[\d+\]\.(?:class|number)$/u, "without the certificate a key proves nothing"];
  const TICKET: Listed = [/^ticket$/u, "without the certificate it may be a round with numbers per programme"];
  const PLACE: Listed = [/^placement\.rank$/u, "never alone"];

  test("every change is seen beside the public certificate", () => {
    const check = (value: unknown): Report => verifyReceipt(value, { certificate: proven.open, checkSignature });
    expect(check(receipt).ok).toBe(true);
    expect(differences(comeThrough(receipt, same, check), [])).toEqual(none);
  });

  test("without the certificate every change is seen, but for what hangs on it", () => {
    const check = (value: unknown): Report => verifyReceipt(value);
    expect(check(receipt).ok).toBe(true);
    const through = comeThrough(receipt, same, check);
    expect(differences(through, [SECTION, HASH, RANKED, TICKET])).toEqual(none);
    expect(through.some((each) => PLACE[0].test(each))).toBe(false);
  });

  test("of every family holds, in every round", () => {
    for (const made of [proven, given, seeded, families, perProgramme, notary, numbered]) {
      for (const each of made.receipts) {
        expect(verifyReceipt(each, { certificate: made.open, checkSignature }).ok).toBe(true);
      }
    }
  });

  test("beside the certificate of another round is refused", () => {
    const report = verifyReceipt(receipt, { certificate: seeded.open });
    expect(report.properties[0]!.violations.map(({ path }) => path)).toContain("certificateSha256");
  });
});
