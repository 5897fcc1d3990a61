import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptOf } from "./excerptOf.ts";
import { foldText } from "./foldText.ts";

test("accents and capitals do not matter", () => {
  expect(foldText("Financiën ÉÉN coöperatie")).toBe("financien een cooperatie");
});

test("the found words are marked and the text around them is kept", () => {
  const parts = excerptOf("Een brief over financiën en kansen.", new Set(["financien", "kansen"]));
  expect(parts.filter(({ found }) => found).map(({ text }) => text)).toEqual(["financiën", "kansen"]);
  expect(parts.map(({ text }) => text).join("")).toBe("Een brief over financiën en kansen.");
});

test("of a long text the part around the first found word is shown, with dots", () => {
  const text = `${"vooraf ".repeat(100)}brugklas ${"daarna ".repeat(100)}`;
  const parts = excerptOf(text, new Set(["brugklas"]));
  expect(parts.some(({ text, found }) => found && text === "brugklas")).toBe(true);
  expect([parts[0]!.text, parts.at(-1)!.text]).toEqual(["…", "…"]);
});

test("an excerpt is a piece of the text, whatever the text is", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 600 }),
      fc.array(fc.string({ maxLength: 5 })),
      (text, words) => {
        const parts = excerptOf(text, new Set(words.map(foldText)), 80);
        const inner = parts.filter((part, at) => !(part.text === "…" && (at === 0 || at === parts.length - 1)));
        expect(text).toContain(inner.map((part) => part.text).join(""));
        for (const part of parts) if (part.found) expect(words.map(foldText)).toContain(foldText(part.text));
      },
    ),
  );
});
