import { describe, expect, test } from "vitest";
import { loadSignatureCheck, verifyText, type DrawOptions, type Report, type SignatureCheck } from "../src/index.mjs";
import { h, print, seal } from "./makeCertificate.ts";
import { makeDraw, makeSelection } from "./makeDraw.ts";
import { mutationsOf, type Changeable } from "./mutations.ts";
import { drawOf, familyRound, unchained } from "./rounds.ts";

const real = await loadSignatureCheck();
const known = new Map<string, boolean>();
const checkSignature: SignatureCheck = (scheme, publicKey, signature, message) => {
  const name = [publicKey, signature, message].map((bytes) => Buffer.from(bytes).toString("hex")).join(scheme);
  if (!known.has(name)) {
    try {
      known.set(name, real!(scheme, publicKey, signature, message));
    } catch {
      known.set(name, false);
    }
  }
  return known.get(name)!;
};

const verify = (value: unknown, options: DrawOptions = {}): Report =>
  verifyText(JSON.stringify(value), { checkSignature, ...options });
const statuses = (report: Report, status: string): string[] =>
  report.properties.filter((each) => each.status === status).map(({ property }) => property);
const broken = (report: Report): string[] => statuses(report, "broken");

const ids = ["subsidie-07", "b", "a", "é", "z"].map((id, i) => (i < 3 ? { id } : { id, family: "samen" }));
const ofIds = makeDraw(ids, drawOf());
const ofNotary = makeDraw(ids, { beacon: null, drawn: null, notaryText: "3 5 1" });
const ofRound = makeDraw(familyRound, drawOf(unchained));
const perProgramme = makeDraw({ ...familyRound, tieBreaking: "multiple" }, { ...drawOf(), notaryText: null });
const names = ["Lee", "Doc", "Mary", "Charity", "Kasczynski", "Envy"];
const selection = makeSelection(names, [[9319], [2, 5, 8, 10, 12], [9, 18, 26, 34, 41, 45]], 4);

const beside = (made: typeof ofIds): DrawOptions => ({
  list: made.list,
  commitment: made.commitment,
  saltKey: made.saltKey,
});

const cases = [
  ["ids, a beacon and a notary", ofIds.draw, beside(ofIds)],
  ["ids, a notary alone", ofNotary.draw, beside(ofNotary)],
  ["a round", ofRound.draw, beside(ofRound)],
  ["a round with a lottery per programme, a beacon alone", perProgramme.draw, beside(perProgramme)],
  ["RFC 3797", selection, { list: names.join("\n") }],
] as const;

describe.each(cases)("a draw: %s", (_, draw, options) => {
  test("holds beside its list and commitment, and alone as far as can be checked", () => {
    const report = verify(draw, options);
    expect(report.file).toBe("draw");
    expect(broken(report)).toEqual([]);
    expect(statuses(report, "not-checked").filter((each) => each !== "beacon-signature")).toEqual([]);
    expect(statuses(verify(draw), "not-checked")).toContain("list");
    expect(verify(draw).ok).toBe(true);
  });

  test("every change is seen, also after the hash of the file was made right", () => {
    const original = print(draw);
    let count = 0;
    for (const { path, what, value } of mutationsOf(draw)) {
      // What is no object at all cannot be read: exit code 2.
      if (path === "") continue;
      count++;
      expect(verify(value, options).ok, `${path}: ${what}`).toBe(false);
      // The key need not be shown: the report then says that the list was not checked against the commitment.
      if (path === "saltKey" && what.endsWith("-> null")) continue;
      if (path === "sha256" || value === null || typeof value !== "object" || !("sha256" in value)) continue;
      const sealed = seal(value as { sha256: string });
      if (print(sealed) !== original) expect(verify(sealed, options).ok, `sealed, ${path}: ${what}`).toBe(false);
    }
    expect(count).toBeGreaterThan(300);
  });
});

describe("a broken property is named", () => {
  const sealed = (change: (copy: Changeable<typeof ofIds.draw>) => unknown): unknown => {
    const copy = structuredClone(ofIds.draw) as Changeable<typeof ofIds.draw>;
    change(copy);
    return seal(copy);
  };

  test.each<[string, (copy: Changeable<typeof ofIds.draw>) => unknown]>([
    ["seed", (copy) => (copy.seed = h("anders"))],
    ["beacon-signature", (copy) => (copy.draw!.beacon!.signature = "8".repeat(96))],
    ["numbers", (copy) => Object.assign(copy.draws[0]!.lots[0]!, { number: 2 })],
    ["list", (copy) => copy.draws[0]!.lots.pop()],
    ["commitment", (copy) => (copy.saltKey = h("andere sleutel"))],
    ["commitment", (copy) => (copy.commitment!.applications = 6)],
    ["seed", (copy) => copy.events.push("beacon-missing")],
    ["intact", (copy) => (copy.draws[0]!.lots[0]!.family = "b")],
  ])("%s (%#)", (property, change) => {
    expect(broken(verify(sealed(change), beside(ofIds)))).toContain(property);
  });

  test("another list, another commitment, another key", () => {
    const listed = (list: string): string[] => broken(verify(ofIds.draw, { list }));
    expect(listed(ofIds.list)).toEqual([]);
    expect(listed(ofIds.list.replace("subsidie-07", "subsidie-08"))).toContain("list");
    expect(listed(`${ofIds.list}nog een;\n`)).toContain("list");
    expect(listed(`${ofIds.list}b;\n`)).toContain("list");
    expect(listed(ofIds.list.replaceAll("samen", "apart"))).toContain("list");
    expect(listed(JSON.stringify(familyRound))).toContain("list");
    expect(broken(verify(ofIds.draw, { commitment: ofNotary.commitment }))).toContain("commitment");
    expect(broken(verify(ofIds.draw, { commitment: {} }))).toContain("commitment");
    expect(broken(verify(ofRound.draw, { ...beside(ofRound), saltKey: h("andere") }))).toContain("commitment");
    const [first, ...rest] = familyRound.applicants;
    const changed = { ...familyRound, applicants: [{ ...first!, preferences: ["oost"] }, ...rest] };
    expect(broken(verify(ofRound.draw, { ...beside(ofRound), list: JSON.stringify(changed) }))).toEqual(["commitment"]);
  });

  test("a draw without a commitment says so, and is no answer to a published one", () => {
    const bare = seal({ ...ofIds.draw, commitment: null, draw: null, saltKey: null, events: [] });
    expect(statuses(verify(bare), "not-checked")).toEqual(["commitment", "list", "seed", "beacon-signature"]);
    expect(verify(bare).ok).toBe(true);
    expect(broken(verify(bare, { commitment: ofIds.commitment }))).toEqual(["commitment"]);
  });
});

describe("lists", () => {
  const drawn = makeDraw([{ id: "a" }, { id: "b;c" }, { id: 'd"e' }], drawOf()).draw;
  test.each([
    ["one per line", 'a\nb;c\nd"e\n'],
    ["Windows, blank lines, a byte order mark", '\ufeffa\r\n\r\n  b;c \r\nd"e'],
    ["a header", 'id\na\n"b;c"\n"d""e"\n'],
    ["a table", 'naam;kenmerk;gezin\nx;a;\ny;"b;c";\nz;"d""e";\n'],
    ["a table with commas", 'Id,Naam\na,x\nb;c,y\n"d""e","z, z"\n'],
  ])("%s", (_, list) => {
    expect(broken(verify(drawn, { list }))).toEqual([]);
  });

  test("a round file of the wrong form cannot be read", () => {
    expect(() => verify(drawn, { list: '{"programmes": 3}' })).toThrow(/programmes/u);
    expect(() => verify(drawn, { list: "{" })).toThrow(/JSON/u);
  });
});
