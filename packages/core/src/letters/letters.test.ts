import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPlace } from "./checkPlace.ts";
import { checkPlaceText } from "./checkPlaceText.ts";
import type { LetterOutline } from "./letterOutline.ts";
import { placesIn } from "./placesIn.ts";
import { readLetter } from "./readLetter.ts";

type Outline = Pick<LetterOutline, "id" | "lines" | "opens" | "sections">;

const outline = (lines: LetterOutline["lines"], counts: readonly number[]): Outline => ({
  id: "S9",
  lines,
  opens: "Beste mensen",
  sections: [
    { heading: "", paragraphs: counts[0]! },
    { heading: "Eerste deel", paragraphs: counts[1]! },
    { heading: "Een kop die zo lang is dat hij over twee regels staat", paragraphs: counts[2]! },
    { heading: "Geld", under: "Eerste deel", paragraphs: counts[3]! },
  ],
});

const WRAPPED = `> Retouradres
Onze referentie

Beste mensen,
dit is het begin van de brief. Het gaat over samen-
werking.

**Eerste deel**
Hier staat een zin die over het einde van de bladzijde

123456 7
2/9
 doorgaat op de volgende.¹

¹ Dit is een voetnoot over iets anders.

- een punt van een lijst;
- nog een punt.

Een kop die zo lang is
dat hij over twee regels staat
De alinea onder de lange kop.

## Geld
Er komt € 12 miljoen.
`;

describe("an invented letter", () => {
  const sections = readLetter(WRAPPED, outline("wrapped", [1, 3, 1, 1]));

  test("is divided by its headings, also one on two lines", () => {
    expect(sections.map(({ heading, paragraphs }) => [heading, paragraphs.length])).toEqual([
      ["", 1],
      ["Eerste deel", 3],
      ["Een kop die zo lang is dat hij over twee regels staat", 1],
      ["Eerste deel › Geld", 1],
    ]);
  });

  test("broken lines and words are made whole, page marks and footnotes are left out", () => {
    expect(sections[0]!.paragraphs[0]).toBe("Beste mensen, dit is het begin van de brief. Het gaat over samenwerking.");
    expect(sections[1]!.paragraphs[0]).toMatch(/bladzijde doorgaat op de volgende\.¹$/);
    expect(JSON.stringify(sections)).not.toMatch(/voetnoot|123456|2\/9|referentie/);
  });

  test("lines with an empty line behind each end a paragraph when a sentence ends early on the line", () => {
    const spaced = [
      "Adres",
      "Beste mensen, dit is een regel die heel lang is en die",
      "op de volgende regel eindigt.",
      "Een tweede alinea begint hier en loopt ook weer door tot",
      "hier.",
      "Eerste deel",
      "Kort.",
      "Een kop die zo lang is dat hij over twee regels staat",
      "Kort.",
      "Geld",
      "Klaar.",
    ].join("\n\n");
    const read = readLetter(spaced, outline("spaced", [2, 1, 1, 1]));
    expect(read[0]!.paragraphs).toHaveLength(2);
    expect(read.map(({ paragraphs }) => paragraphs.length)).toEqual([2, 1, 1, 1]);
  });

  test("a paragraph on each line stays one, and a footnote goes on in small letters", () => {
    const lines = "Beste mensen.\nTweede.\n1 Zie het rapport over\nkansen in de klas.\nDerde.";
    const read = readLetter(lines, { ...outline("paragraphs", [3]), sections: [{ heading: "", paragraphs: 3 }] });
    expect(read[0]!.paragraphs).toEqual(["Beste mensen.", "Tweede.", "Derde."]);
  });

  test.each([
    ["Iets heel anders\n", /beginning not found.*Beste mensen/],
    ["Beste mensen\nGeld\nEerste deel\n", /heading not found.*Een kop die zo lang/],
    ["", /beginning not found/],
  ])("%j is not this letter", (text, message) => {
    expect(() => readLetter(text, outline("wrapped", [1, 1, 1, 1]))).toThrow(message);
  });
});

describe("places", () => {
  const letter = outline("wrapped", [1, 3, 1, 1]);
  const sections = readLetter(WRAPPED, letter);
  const place = { letter: "S9", heading: "Eerste deel › Geld", paragraph: 1, words: ["€ 12 miljoen"] };

  test("a place that is there has no fault, with capitals and spaces as they come", () => {
    expect(checkPlace(place, [letter])).toBeUndefined();
    expect(checkPlaceText({ ...place, words: ["ER  komt €\n12", "MILJOEN."] }, sections)).toEqual([]);
  });

  test.each([
    [{ ...place, letter: "S8" }, /S8 does not exist; expected: S9/],
    [{ ...place, heading: "Geld" }, /no heading "Geld" \(Eerste deel › Geld\?\)/],
    [{ ...place, heading: "geld" }, /no heading "geld"/],
    [{ ...place, paragraph: 2 }, /1 paragraphs; there is no paragraph 2/],
  ])("%j is refused in plain words", (wrong, message) => {
    expect(checkPlace(wrong, [letter])?.en).toMatch(message);
    expect(checkPlaceText(wrong, sections).length).toBe(wrong.letter === "S8" ? 0 : 1);
  });

  test("words that stand elsewhere say where", () => {
    const [fault, ...more] = checkPlaceText({ ...place, words: ["€ 12 miljoen", "samenwerking"] }, sections);
    expect(fault?.nl).toMatch(/"samenwerking" staan niet in die alinea, wel in "", 1/);
    expect(more).toEqual([]);
    expect(checkPlaceText({ ...place, words: ["€ 13 miljoen"] }, sections)[0]?.en).not.toMatch(/but in/);
  });

  test("every part of a paragraph is found in it, and nowhere else unless it stands there too", () => {
    const all = sections.flatMap(({ heading, paragraphs }) =>
      paragraphs.map((text, index) => ({ heading, paragraph: index + 1, text })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.nat(),
        fc.integer({ min: 2, max: 30 }),
        ({ heading, paragraph, text }, at, size) => {
          const start = at % Math.max(1, text.length - size);
          const words = [text.slice(start, start + size)];
          expect(checkPlaceText({ letter: "S9", heading, paragraph, words }, sections)).toEqual([]);
          for (const other of all)
            expect(checkPlaceText({ letter: "S9", ...other, words }, sections).length === 0).toBe(
              flat(other.text).includes(flat(words[0]!)),
            );
        },
      ),
    );
  });
});

const flat = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();

describe("placesIn", () => {
  const place = { letter: "S4", heading: "", paragraph: 2, words: ["jonge kinderen"] };

  test("finds places however deep, with their path", () => {
    const record = {
      id: "x",
      places: [place, { ...place, paragraph: 3 }],
      status: { evidence: [{ text: { nl: "a", en: "b" } }, { place: { ...place, footnote: 7 } }] },
    };
    expect(placesIn(record)).toEqual([
      { path: "places[0]", place },
      { path: "places[1]", place: { ...place, paragraph: 3 } },
      { path: "status.evidence[1].place", place },
    ]);
  });

  test.each([null, undefined, "S4", 4, [], {}, { letter: "S4", heading: "", paragraph: 0, words: ["ab"] }])(
    "%j holds no place",
    (record) => expect(placesIn(record)).toEqual([]),
  );
});
