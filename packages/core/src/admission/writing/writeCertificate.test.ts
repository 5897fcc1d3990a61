import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lotteryNumbers } from "../../lottery/lotteryNumbers.ts";
import { plainHashing, type Hashing } from "../../lottery/hashing.ts";
import { certificateView } from "../certificateView.ts";
import { commitRound } from "../commitRound.ts";
import { explainPlacement } from "../explainPlacement.ts";
import { makeCertificate } from "../makeCertificate.ts";
import { compareIds } from "../normalRound.ts";
import { placedView } from "../placedView.ts";
import type { Round } from "../round.ts";
import { arbitraryRound } from "../test/arbitraryRound.ts";
import { place } from "../test/placing.ts";
import { ByteWriter } from "./byteWriter.ts";
import { orderOfIds } from "./orderOfIds.ts";
import { writeCertificate } from "./writeCertificate.ts";

const SETTINGS = {
  saltKey: "0123456789abcdef".repeat(4),
  context: { rulesSha256: null, codeSha256: "c0".repeat(32) },
  draw: null,
};

const nativeHashing: Hashing = {
  into: (bytes, from, to, out, at) => {
    out.set(createHash("sha256").update(bytes.subarray(from, to)).digest(), at);
  },
  ofParts: (parts) => {
    const hash = createHash("sha256");
    for (const part of parts) hash.update(part);
    return hash.digest("hex");
  },
};

/** The same round with ids that are hard to write: quotes, other alphabets, different lengths. */
function withOddIds(round: Round, odd: readonly string[]): Round {
  const people = new Map(round.applicants.map(({ id }, index) => [id, odd[index] ?? id]));
  const applicants = round.applicants.map((applicant) => ({ ...applicant, id: people.get(applicant.id)! }));
  const programmes = round.programmes.map((programme) =>
    programme.order ? { ...programme, order: programme.order.map((id) => people.get(id)!) } : programme,
  );
  return { ...round, applicants, programmes };
}

const oddId = fc.string({
  unit: fc.constantFrom("a", "B", "7", "-", " ", '"', "\\", "/", "é", "€", "ж", "￮"),
  minLength: 1,
  maxLength: 12,
});

describe("a certificate written as bytes", () => {
  test("is the text of the certificate as objects, with any hashing and any ids", () => {
    const ids = fc.uniqueArray(oddId, { minLength: 0, maxLength: 9 });
    fc.assert(
      fc.property(arbitraryRound({ applicants: 9, programmes: 5 }), ids, fc.boolean(), (plain, odd, isNative) => {
        const placed = place(withOddIds(plain, odd));
        const made = makeCertificate(placed, SETTINGS);
        const hashing = isNative ? nativeHashing : plainHashing;
        const committed = commitRound(placed.round, SETTINGS.saltKey, SETTINGS.context);
        for (const settings of [SETTINGS, { ...SETTINGS, committed }]) {
          const written = writeCertificate(placed, settings, hashing);
          if (!made.ok || !written.ok) throw new Error("expected a certificate");
          expect(Buffer.concat(written.value.parts).toString("utf8")).toBe(JSON.stringify(made.value));
          expect(written.value.sha256).toBe(made.value.sha256);
          expect(written.value.committed).toEqual(committed);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a mechanism for comparison only is refused", () => {
    const round = { programmes: [{ id: "a", capacity: 1 }], applicants: [{ id: "p", preferences: ["a"] }] };
    expect(writeCertificate(place(round, "immediate-acceptance"), SETTINGS).ok).toBe(false);
  });

  test("explanations from what was placed are those from the certificate", () => {
    fc.assert(
      fc.property(arbitraryRound({ applicants: 9, programmes: 5 }), (round) => {
        const placed = place(round);
        const made = makeCertificate(placed, SETTINGS);
        const written = writeCertificate(placed, SETTINGS);
        if (!made.ok || !written.ok) throw new Error("expected a certificate");
        const views = [certificateView(made.value), placedView(placed, written.value.frame)] as const;
        for (const { id } of round.applicants)
          expect(explainPlacement(views[1], id)).toEqual(explainPlacement(views[0], id));
        expect(explainPlacement(views[1], "somebody else")).toBeUndefined();
      }),
    );
  });
});

test("id order is that of code units, for ids of any kind and length", () => {
  const digits = fc.string({ unit: fc.constantFrom("0", "1", "L"), minLength: 1, maxLength: 9 });
  const long = fc.string({ unit: fc.constantFrom("x", "y"), minLength: 60, maxLength: 128 });
  fc.assert(
    fc.property(fc.uniqueArray(fc.oneof(digits, oddId, long), { maxLength: 40 }), (ids) => {
      expect(Array.from(orderOfIds(ids), (index) => ids[index])).toEqual(ids.toSorted(compareIds));
      const plain = ids.filter((id) => /^[0-9L]+$/.test(id));
      expect(Array.from(orderOfIds(plain), (index) => plain[index])).toEqual(plain.toSorted(compareIds));
    }),
  );
});

test("texts and whole numbers are written as JSON does", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(), fc.constantFrom(0, 9, 10, 2 ** 31 - 1), fc.string())), (values) => {
      const out = new ByteWriter(1);
      for (const value of values) {
        if (typeof value === "string") out.quoted(value);
        else out.whole(value);
        out.ascii(";");
      }
      const expected = values.map((value) => `${JSON.stringify(value)};`).join("");
      expect(Buffer.from(out.take()).toString("utf8")).toBe(Buffer.from(expected).toString("utf8"));
    }),
  );
});

test("lottery numbers are the same with any hashing, for short and long ids and families", () => {
  const id = fc.string({ minLength: 1, maxLength: 90 });
  const lots = fc.array(fc.record({ id, unit: fc.constantFrom("f", "g") }), { maxLength: 30 });
  fc.assert(
    fc.property(lots, fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.boolean(), (some, seed, isAlone) => {
      const all = some.map((lot) => (isAlone ? { ...lot, unit: lot.id } : lot));
      const programme = isAlone ? "school" : undefined;
      expect(lotteryNumbers(seed, all, programme, nativeHashing)).toEqual(lotteryNumbers(seed, all, programme));
    }),
  );
});
