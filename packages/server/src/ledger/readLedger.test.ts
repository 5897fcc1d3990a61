import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { collection as checkKind } from "@kansrijk/core/collections/kinds/checks";
import { collection as letterKind } from "@kansrijk/core/collections/kinds/letters";
import { evaluateExpression } from "@kansrijk/core/ledger/evaluateExpression";
import { faultsOfCheck } from "@kansrijk/core/ledger/faultsOfCheck";
import { findAmounts } from "@kansrijk/core/ledger/findAmounts";
import { point } from "@kansrijk/core/ledger/interval";
import type { StatedPlace } from "@kansrijk/core/ledger/statedPlace";
import { readLetter } from "@kansrijk/core/letters/readLetter";
import { parseDecimal } from "@kansrijk/core/numbers/fraction";
import { roundHalfUp } from "@kansrijk/core/numbers/round";
import { describe, expect, test } from "vitest";
import { loadShipped } from "../collections/loadShipped.ts";
import { readLedger } from "./readLedger.ts";

const LETTERS = fileURLToPath(new URL("../../../../../shared/letters/", import.meta.url));
const hasLetters = existsSync(LETTERS);
const why = hasLetters ? "" : " (skipped: ../shared/letters is not beside the project)";

const ledger = await readLedger();

describe("the ledger", () => {
  test("has the ten checks, each with a kind that its numbers allow", async () => {
    const checks = await loadShipped(checkKind);
    expect(checks.map(({ id }) => id)).toEqual(["M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"]);
    expect(checks.flatMap((check) => faultsOfCheck(check, ledger.values))).toEqual([]);
  });

  test.each([
    ["M1", "157000000", "157000000", "agrees"],
    ["M2", "128", "128", "derived"],
    ["M3", "180000", "180000", "derived"],
    ["M4", "960", "960", "depends-on-assumption"],
    ["M5", "6670000", "6670000", "derived"],
    ["M6", "35.365260", "35", "depends-on-assumption"],
    ["M7", "46320", "46320", "derived"],
    ["M8", "0.238095", "0.15", "agrees"],
    ["M9", "1.271318", "1.333333", "differs"],
    ["M10", "1570", "1570", "derived"],
  ])("%s: %s against %s, %s", (id, left, right, verdict) => {
    const check = ledger.checks.find((one) => one.id === id)!;
    expect(Number(check.left.low)).toBeCloseTo(Number(left), 5);
    expect(Number(check.right.low)).toBeCloseTo(Number(right), 5);
    expect(check.verdict).toBe(verdict);
  });

  test("M7 runs from 46,320 to 49,215 on both sides, and M6 would fit 35 with fewer pupils", () => {
    const [reach, programme] = [
      ledger.checks.find(({ id }) => id === "M7")!,
      ledger.checks.find(({ id }) => id === "M6")!,
    ];
    expect([reach.left.high, reach.right.high, reach.difference]).toEqual(["49215", "49215", null]);
    expect(programme.left.numbers[0]!.wouldBe!.en).toBe("21,560 pupils");
    expect(programme.holds).toBe("no");
    const share = ledger.checks.find(({ id }) => id === "M8")!;
    expect(share.difference!.text).toEqual({ nl: "-8,8 procentpunt", en: "-8.8 percentage points" });
  });

  test("every number that we worked out follows from the others", () => {
    const derived = ledger.figures.filter(({ from }) => from !== undefined);
    expect(derived.length).toBeGreaterThan(8);
    const wrong = derived.filter(({ from, value }) => {
      const { low } = evaluateExpression(from!, (reference) => point(ledger.values.get(reference)!.value));
      const decimals = value.split(".")[1]?.length ?? 0;
      return roundHalfUp(low, decimals) !== roundHalfUp(parseDecimal(value)!, decimals);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe.skipIf(!hasLetters)(`the ledger and the letters${why}`, async () => {
  const letters = hasLetters ? await texts() : [];
  const stated = [
    ...ledger.entries.map(({ id, cents, places }) => ({ id, cents, places })),
    ...ledger.figures.map(({ id, places }) => ({ id, cents: undefined, places })),
  ];

  test("all five letters are there", () => expect(letters.map(({ id }) => id)).toEqual(["S0", "S1", "S2", "S3", "S4"]));

  test("every amount in the running text is in the ledger, at that place", () => {
    const found = letters.flatMap(({ id, sections }) =>
      sections.flatMap(({ heading, paragraphs }) =>
        paragraphs.flatMap((paragraph, index) =>
          findAmounts(paragraph).map((amount) => ({ ...amount, letter: id, heading, paragraph: index + 1 })),
        ),
      ),
    );
    expect(found).toHaveLength(16);
    const isAt = (place: StatedPlace, at: (typeof found)[number]): boolean =>
      place.letter === at.letter && place.heading === at.heading && place.paragraph === at.paragraph && !place.footnote;
    const missing = found.filter(
      (at) => !stated.some(({ cents, places }) => cents === at.cents && places.some((place) => isAt(place, at))),
    );
    expect(missing).toEqual([]);
  });

  test("and every amount in a footnote, so that no amount of the whole file is left", () => {
    const inText = letters.map(
      ({ sections }) => sections.flatMap(({ paragraphs }) => paragraphs.flatMap(findAmounts)).length,
    );
    const notes = letters.flatMap(({ id, raw }) => footnotesOf(raw).map((note) => ({ letter: id, ...note })));
    const amounts = notes.flatMap((note) => findAmounts(note.text).map(({ cents }) => ({ ...note, cents })));
    const inFile = letters.map(({ raw }) => findAmounts(raw).length);
    expect(inText.reduce((a, b) => a + b) + amounts.length).toBe(inFile.reduce((a, b) => a + b));
    const missing = amounts.filter(
      (note) =>
        !stated.some(
          ({ cents, places }) =>
            cents === note.cents &&
            places.some(({ letter, footnote }) => letter === note.letter && footnote === note.number),
        ),
    );
    expect(missing).toEqual([]);
    expect(amounts.map(({ number }) => number)).toEqual([41, 44]);
  });

  test("every place exists, and its words stand in the paragraph or in the footnote", () => {
    const wrong = stated.flatMap(({ id, places }) =>
      places.filter((place) => !holds(place)).map(({ heading, words }) => `${id}: ${heading}: ${words.join(", ")}`),
    );
    expect(wrong).toEqual([]);
  });

  function holds({ letter, heading, paragraph, words, footnote }: StatedPlace): boolean {
    const found = letters.find(({ id }) => id === letter);
    const text = found?.sections
      .find((section) => section.heading === heading)
      ?.paragraphs[paragraph - 1]?.toLowerCase();
    const note = footnote === undefined || footnotesOf(found?.raw ?? "").some(({ number }) => number === footnote);
    return note && text !== undefined && words.every((word) => text.includes(word.toLowerCase()));
  }
});

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function footnotesOf(raw: string): { number: number; text: string }[] {
  return [...raw.matchAll(/^([⁰¹²³⁴-⁹]+) ?(.+)$/gm)].map(([, mark, text]) => ({
    number: Number([...mark!].map((sign) => SUPERSCRIPTS.indexOf(sign)).join("")),
    text: text!,
  }));
}

async function texts() {
  const outlines = await loadShipped(letterKind);
  const files = await readdir(LETTERS);
  return Promise.all(
    outlines.map(async (outline) => {
      const raw = await readFile(`${LETTERS}${files.find((file) => file.startsWith(outline.file))!}`, "utf8");
      return { id: outline.id, raw, sections: readLetter(raw, outline) };
    }),
  );
}
