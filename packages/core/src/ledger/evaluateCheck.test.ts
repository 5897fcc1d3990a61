import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fraction } from "../numbers/fraction.ts";
import { evaluateCheck } from "./evaluateCheck.ts";
import type { Expression } from "./expression.ts";
import { faultsOfCheck } from "./faultsOfCheck.ts";
import { figure, type Figure } from "./figure.ts";
import { ledgerCheck } from "./ledgerCheck.ts";
import { statedValues } from "./statedValue.ts";

const text = (words: string) => ({ nl: words, en: words });
const UNIT = { nl: "uur", en: "hours" };
const place = { letter: "S1", heading: "VVE", paragraph: 1, words: ["uur"] };

function number(id: string, value: string, more: Partial<Figure> = {}): Figure {
  return figure.parse({
    id,
    title: text(id),
    value,
    unit: UNIT,
    qualifier: "exact",
    status: "stated",
    places: [place],
    ...more,
  });
}

function checked(left: Expression, right: Expression, figures: readonly Figure[], more: Record<string, unknown> = {}) {
  const given = { id: "M1", title: text("t"), question: text("q"), kind: "identity", left, right, unit: UNIT, ...more };
  return evaluateCheck(ledgerCheck.parse({ ...given, explanation: text("e") }), statedValues([], figures));
}

describe("a check", () => {
  test("no value is told when it would take a division by what may be 0", () => {
    const figures = [number("a", "-1"), number("b", "2"), number("c", "5"), number("d", "11")];
    const { left, verdict } = checked(
      { product: [{ range: ["figures/a", "figures/b"] }, "figures/c"] },
      "figures/d",
      figures,
    );
    expect(left.numbers.map(({ wouldBe }) => wouldBe)).toEqual([null, null, null]);
    expect(verdict).toBe("differs");
  });

  test("writes both sides out with names, numbers and units", () => {
    const figures = [number("a", "16"), number("b", "1.5"), number("c", "24")];
    const { left, right, verdict, difference } = checked({ product: ["figures/a", "figures/b"] }, "figures/c", figures);
    expect(left.named.nl).toBe("a × b");
    expect(left.filled).toEqual({ nl: "16 uur × 1,5 uur", en: "16 hours × 1.5 hours" });
    expect(left.result.nl).toBe("24 uur");
    expect(right.result.nl).toBe("24 uur");
    expect([verdict, difference!.value]).toEqual(["agrees", "0"]);
  });

  test("says what each number would have to be", () => {
    const figures = [number("total", "128"), number("a", "44"), number("b", "35")];
    const { left, difference, verdict } = checked({ sum: ["figures/a", "figures/b"] }, "figures/total", figures);
    expect([verdict, difference!.value]).toEqual(["differs", "49"]);
    expect(left.numbers.map(({ wouldBe }) => wouldBe?.nl)).toEqual(["93 uur", "84 uur"]);
  });

  test("agrees within the rounding of the letter, and no further", () => {
    const rounded = (value: string) => [number("a", value, { roundedTo: "1" }), number("b", "10", { roundedTo: "1" })];
    const verdicts = ["9", "8", "11", "12"].map((value) => checked("figures/a", "figures/b", rounded(value)).verdict);
    expect(verdicts).toEqual(["agrees", "differs", "agrees", "differs"]);
  });

  test.each([
    ["almost", "10", "9", "10"],
    ["more-than", "10", "10", "11"],
    ["about", "10", "9.5", "10.5"],
  ] as const)("%s %s is %s to %s", (qualifier, value, low, high) => {
    const { left } = checked("figures/a", "figures/a", [number("a", value, { qualifier, roundedTo: "1" })]);
    expect([left.room.low, left.room.high]).toEqual([low, high]);
  });

  test("never sells a side that was made from the other as agreement", () => {
    const from = { difference: ["figures/a", "figures/b"] };
    const figures = [
      number("a", "5"),
      number("b", "2"),
      number("c", "3", { status: "derived", from, places: [] } as object),
    ];
    const values = statedValues([], figures);
    const check = { left: { sum: ["figures/b", "figures/c"] } satisfies Expression, right: "figures/a" };
    expect(checked(check.left, check.right, figures, { kind: "derived" }).verdict).toBe("derived");
    const sold = ledgerCheck.parse({
      ...check,
      id: "M2",
      title: text("t"),
      question: text("q"),
      kind: "identity",
      unit: UNIT,
      explanation: text("e"),
    });
    expect(faultsOfCheck(sold, values).map(({ en }) => en)).toEqual([
      "M2: identity may only use numbers of the letters",
      "M2: uses a derived number, so its kind is derived",
    ]);
    expect(faultsOfCheck({ ...sold, right: "figures/none" }, values)[0]!.en).toBe("M2: figures/none: does not exist");
  });

  test("a division by what may be 0 is refused", () => {
    expect(() =>
      checked({ quotient: ["figures/a", "figures/b"] }, "figures/a", [number("a", "1"), number("b", "0")]),
    ).toThrow(RangeError);
  });

  test("with the value that it asks for, both sides are equal, exactly", () => {
    const positive = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(positive, positive, positive, positive, (a, b, c, d) => {
        const tree: Expression = {
          quotient: [{ product: ["figures/a", { sum: ["figures/b", "figures/c"] }] }, "figures/c"],
        };
        const figures = [a, b, c, d].map((value, index) => number("abcd"[index]!, String(value)));
        const { left } = checked(tree, "figures/d", figures);
        const wanted = left.numbers.find(({ reference }) => reference === "figures/a")!.wouldBe!;
        const exact = fraction(d * c, b + c);
        expect(Number(wanted.en.replace(" hours", "").replaceAll(",", ""))).toBeCloseTo(
          Number(exact.n) / Number(exact.d),
          3,
        );
        expect(left.numbers.find(({ reference }) => reference === "figures/c")!.wouldBe).toBeNull();
      }),
      { numRuns: 50 },
    );
  });
});
