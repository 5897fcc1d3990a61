import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { quickVerify } from "../bin/quick.mjs";
import { loadSignatureCheck, verifyText, type Certificate, type Report } from "../src/index.mjs";
import { h, makeCertificate, print, seal } from "./makeCertificate.ts";
import { mutationsOf, type Changeable } from "./mutations.ts";
import { generator, randomRound } from "./randomRound.ts";
import { drawOf, familyRound, richRound } from "./rounds.ts";

// The quick way (bin/quick.mjs) says only "holds" or "not plain": where it says that all holds, the ordinary way must say
// the very same, and it must not give up on what the program writes.

const temp = mkdtempSync(join(tmpdir(), "verifier-quick-"));
afterAll(() => rmSync(temp, { recursive: true }));
const checkSignature = await loadSignatureCheck();

function quick(text: string): Promise<Report | null> {
  const path = join(temp, "certificate.json");
  writeFileSync(path, text);
  return quickVerify(path, () => Promise.resolve({ checkSignature }));
}

const ordinary = (text: string): Report => verifyText(text, { checkSignature });

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

  test("after a change of anything, also when the hash of the file was made right", async () => {
    const below = generator(11);
    const mutations = [...mutationsOf(full)].filter(() => below(40) === 0);
    expect(mutations.length).toBeGreaterThan(60);
    for (const { path, what, value } of mutations) {
      const sealed = path === "sha256" ? value : seal(value as Certificate);
      if (print(sealed) === text) continue;
      for (const changed of [print(value), print(sealed)]) {
        if ((await quick(changed)) !== null) expect(ordinary(changed).ok, `${path}: ${what}`).toBe(true);
      }
    }
  }, 120_000);

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

  test("a false signature of the beacon", async () => {
    const copy = structuredClone(makeCertificate(richRound, { draw: drawOf() }).full) as Changeable<Certificate>;
    expect((await quick(print(copy)))!.ok).toBe(true);
    const other = makeCertificate(richRound, {
      draw: { ...drawOf(), drawn: { round: 38, signature: "8".repeat(96) } },
    });
    expect(await quick(print(other.full))).toBeNull();
  });
});
