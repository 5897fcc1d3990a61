import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { quickVerify, type QuickHelper } from "../bin/quick.mjs";
import { tasks } from "../bin/quickTasks.mjs";
import { verifyText, type Certificate, type Options, type Report } from "../src/index.mjs";
import { checkSignature } from "./checkSignature.ts";
import { commitmentOf } from "./commitmentOf.ts";
import { h, makeCertificate, print, seal } from "./makeCertificate.ts";
import { families, notary, numbered, proven, seeded } from "./madeRounds.ts";
import { mutationsOf, type Changeable } from "./mutations.ts";
import { generator, randomRound } from "./randomRound.ts";
import { recommitted, resealed } from "./redone.ts";
import { drawOf, familyRound, richRound } from "./rounds.ts";

// The quick way (bin/quick.mjs) says only "holds" or "not plain": where it says that all holds, the ordinary way must say
// the very same, and it must not give up on what the program writes.

const temp = mkdtempSync(join(tmpdir(), "verifier-quick-"));
afterAll(() => rmSync(temp, { recursive: true }));

function quick(text: string, options: Options = {}, helper?: QuickHelper): Promise<Report | null> {
  const path = join(temp, "certificate.json");
  writeFileSync(path, text);
  return quickVerify(path, () => Promise.resolve({ checkSignature, ...options }), helper);
}

/** Does the work of the other thread here: to start one takes longer than to check a small round. */
const here: QuickHelper = {
  ask: (task, input) => {
    const answer = Promise.resolve().then(() => tasks[task]!(input as never));
    // As with the thread: who asked may have given up before.
    answer.catch(() => {});
    return answer;
  },
  stop: () => {},
};

const ordinary = (text: string, options: Options = {}): Report => verifyText(text, { checkSignature, ...options });

describe("the quick way gives the report of the ordinary way", () => {
  test.each([
    ["a beacon and a notary", makeCertificate({ ...richRound, seed: "x" }, { draw: drawOf() })],
    ["a seed from outside", makeCertificate({ ...familyRound, seed: "van buiten" })],
    [
      "no lottery",
      makeCertificate({ programmes: [{ id: "p", capacity: 1 }], applicants: [{ id: "a", preferences: ["p"] }] }),
    ],
  ])("%s", async (_, { full }) => {
    const report = await quick(print(full));
    expect(report).toEqual(ordinary(print(full)));
    expect(report!.ok).toBe(true);
    expect(await quick(`${print(full)}\n`)).toEqual(report);
  });

  test("random rounds with one lottery", async () => {
    let plain = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const round = randomRound(seed, { applicants: 1 + (seed % 25), programmes: 1 + (seed % 5), choices: 5 });
      const text = print(makeCertificate(round).full);
      const report = await quick(text);
      if (round.tieBreaking === "multiple") continue;
      plain++;
      expect(report).toEqual(ordinary(text));
    }
    expect(plain).toBeGreaterThan(20);
  });

  test("one lottery per programme, the edition public and other prints are left to the ordinary way", async () => {
    const { full, open } = makeCertificate({ ...richRound, tieBreaking: "multiple", seed: "x" });
    for (const text of [print(full), print(open), JSON.stringify(full, null, 1), "{}", "", "[1"]) {
      expect(await quick(text)).toBeNull();
    }
  });
});

describe("the quick way never says that what is broken holds", () => {
  const { full } = makeCertificate({ ...familyRound, seed: "van buiten" });
  const text = print(full);

  const certificates = [
    ["seed from a beacon and a notary", proven.full],
    ["seed from outside", seeded.full],
    ["families together, a beacon and a notary", families.full],
    ["families together, from a notary alone", notary.full],
    ["families together, numbers given", numbered.full],
  ] as const;

  test.each(certificates)(
    "after any change, sealed or committed to again: %s",
    async (_, certificate) => {
      const original = print(certificate);
      expect(await quick(original, {}, here)).not.toBeNull();
      let tried = 0;
      for (const { path, what, value } of mutationsOf(certificate)) {
        for (const text of new Set([value, resealed(value), recommitted(value)].map(print))) {
          if (text === original) continue;
          tried++;
          const report = await quick(text, {}, here);
          if (report !== null) expect(report, `${path}: ${what}`).toEqual(ordinary(text));
        }
      }
      expect(tried).toBeGreaterThan(3000);
    },
    300_000,
  );

  test.each(certificates.slice(1, 3))(
    "after any other placement of one applicant, of what exists and what does not: %s",
    async (_, certificate) => {
      const original = print(certificate);
      const programmes = [null, "x", ...certificate.round.programmes.map(({ id }) => id)];
      const copy = structuredClone(certificate) as Changeable<Certificate>;
      for (const placement of copy.outcome.placements!) {
        const own = { ...placement };
        for (const programme of programmes) {
          for (const rank of [null, 0, 1, 2, 3, 9]) {
            for (const section of [null, 0, 1, 2]) {
              Object.assign(placement, { programme, rank, section });
              const text = print(seal(copy));
              const said = `${own.applicant}: ${programme}, ${rank}, ${section}`;
              if (text !== original) expect(await quick(text, {}, here), said).toBeNull();
            }
          }
        }
        Object.assign(placement, own);
      }
      expect(print(copy)).toBe(original);
    },
    120_000,
  );

  test("an unplaced applicant at a programme that does not exist", async () => {
    const forged = structuredClone(seeded.full) as Changeable<Certificate>;
    forged.outcome.placements!.find(({ programme }) => programme === null)!.programme = "x";
    const text = print(seal(forged));
    expect(await quick(text)).toBeNull();
    expect(ordinary(text).ok).toBe(false);
  });

  test("rows that are as short as can be are read too", async () => {
    const ids = Array.from("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    const short = makeCertificate({
      programmes: [{ id: "p", capacity: 80 }],
      applicants: ids.map((id) => ({ id, preferences: ["p"] })),
    });
    expect(await quick(print(short.full))).toEqual(ordinary(print(short.full)));
  });

  test("after a change of any byte", async () => {
    expect(await quick(text)).not.toBeNull();
    const below = generator(5);
    for (let run = 0; run < 120; run++) {
      const at = below(text.length);
      const byte = '0123456789abcdef"\\{}[],: \u0000é'[below(26)]!;
      const changed = text.slice(0, at) + byte + text.slice(at + 1);
      if (changed !== text) expect(await quick(changed), `${at}: ${byte}`).toBeNull();
    }
  }, 120_000);

  test("when the sums were made again over another placement", async () => {
    const placed = new Map(full.outcome.placements!.map(({ applicant, programme }) => [applicant, programme]));
    for (const { id, preferences } of familyRound.applicants) {
      for (const other of [null, ...preferences]) {
        if (placed.get(id) === other) continue;
        const forged = makeCertificate(
          { ...familyRound, seed: "van buiten" },
          { placed: new Map([...placed, [id, other]]) },
        );
        expect(await quick(print(forged.full))).toBeNull();
      }
    }
  });

  test("ids that ask for a closer look are left to the ordinary way, or read the same", async () => {
    for (const id of ["é", "\uffee", 'aan"haling', "back\\slash", "x".repeat(129), "\u0085", "a\tb", "😀"]) {
      const odd = makeCertificate({ programmes: [{ id: "p", capacity: 1 }], applicants: [{ id, preferences: ["p"] }] });
      const report = await quick(print(odd.full));
      if (report !== null) expect(report).toEqual(ordinary(print(odd.full)));
      expect(ordinary(print(odd.full)).ok).toBe(/^(?:é|\uffee|aan"haling|back\\slash)$/u.test(id));
    }
  });

  test("groups, advices, families and programmes outside ASCII", async () => {
    const odd = JSON.stringify(familyRound).replace(
      /"(doel|ver|vwo|noord|west|g1)"/gu,
      (_, name: string) => `"${name} é\uffee"`,
    );
    const round = { ...(JSON.parse(odd) as typeof familyRound), seed: "x" };
    round.programmes[0]!.admits = ["vwo é\uffee", "havo"];
    for (const applicant of round.applicants) applicant.advice = applicant.id < "l05" ? "vwo é\uffee" : "havo";
    const { full } = makeCertificate(round);
    const report = await quick(print(full));
    expect(report).toEqual(ordinary(print(full)));
    expect(report!.ok).toBe(true);
    // The reserves play a role: without the groups another placement comes out.
    const groups = round.applicants.map((applicant) => ({ ...applicant, groups: [] }));
    const placed = new Map(
      makeCertificate({ ...round, applicants: groups }).full.outcome.placements!.map((each) => [
        each.applicant,
        each.programme,
      ]),
    );
    expect(await quick(print(makeCertificate(round, { placed }).full))).toBeNull();
  });

  test("a root that is not the published one", async () => {
    const path = join(temp, "root.json");
    writeFileSync(path, text);
    const withRoot = (publishedRoot: string) => quickVerify(path, () => Promise.resolve({ publishedRoot }));
    expect((await withRoot(full.commitment.root))!.ok).toBe(true);
    expect(await withRoot(h("een andere"))).toBeNull();
  });

  test("an announcement that is not the published one, and a draw that was left out", async () => {
    const commitment = commitmentOf(proven.full);
    const text = print(proven.full);
    expect(await quick(text, { commitment })).toEqual(ordinary(text, { commitment }));
    expect((await quick(text, { commitment }))!.ok).toBe(true);
    const other = makeCertificate(richRound, {
      draw: { ...drawOf(), notaryText: "gegrind" },
      rulesSha256: h("rules"),
      codeSha256: h("code"),
    });
    expect((await quick(print(other.full)))!.ok).toBe(true);
    expect(await quick(print(other.full), { commitment })).toBeNull();
    const without = seal({ ...proven.full, lottery: { ...proven.full.lottery, draw: null } });
    expect((await quick(print(without)))!.ok).toBe(true);
    expect(await quick(print(without), { commitment })).toBeNull();
  });

  test("a false signature of the beacon", async () => {
    const copy = structuredClone(makeCertificate(richRound, { draw: drawOf() }).full) as Changeable<Certificate>;
    expect((await quick(print(copy)))!.ok).toBe(true);
    const other = makeCertificate(richRound, {
      draw: { ...drawOf(), drawn: { round: 38, signature: "8".repeat(96) } },
    });
    expect(await quick(print(other.full))).toBeNull();
  });
});
