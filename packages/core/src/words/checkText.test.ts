import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkText } from "./checkText.ts";
import { fixText } from "./fixText.ts";
import { wordRecord } from "./wordRecord.ts";

const text = (words: string) => ({ nl: words, en: words });
const term = (id: string, forms: string[], more: object = {}) =>
  wordRecord.parse({
    id,
    kind: "term",
    language: "nl",
    forms,
    suggestions: [text(`beter ${id}`)],
    reason: text("reden"),
    certainty: "clear",
    ...more,
  });

const WORDS = [
  term("achterstand", ["*achterstand*"]),
  term("taalachterstand", ["taalachterstand*"]),
  term("laagopgeleid", ["laagopgeleid*", "laag opgeleid*"]),
  term("zwakke-school", ["zwakke school"], {
    exceptions: [{ forms: ["zeer zwakke school"], reason: text("oordeel") }],
  }),
  wordRecord.parse({
    id: "name",
    kind: "name",
    language: "nl",
    forms: ["onderwijsachterstandenbeleid"],
    reason: text("naam"),
  }),
  term("en-weak", ["weak pupil*"], { language: "en" }),
];
const found = (words: string) => checkText(words, WORDS).map(({ word, term: id }) => `${id}: ${word}`);

describe("words that are found", () => {
  test.each([
    ["Een achterstand.", ["achterstand: achterstand"]],
    ["ACHTERSTANDEN en kennisachterstanden", ["achterstand: ACHTERSTANDEN", "achterstand: kennisachterstanden"]],
    ["taalachterstanden", ["taalachterstand: taalachterstanden"]],
    [
      "laag opgeleide, laag-opgeleid en laag\nopgeleiden",
      ["laagopgeleid: laag opgeleide", "laagopgeleid: laag-opgeleid", "laagopgeleid: laag\nopgeleiden"],
    ],
    ["een zwakke school", ["zwakke-school: zwakke school"]],
    ["foto's van een achterstand en video's", ["achterstand: achterstand"]],
    ["'s Middags een achterstand, 's avonds niet", ["achterstand: achterstand"]],
  ])("%s", (given, expected) => expect(found(given)).toEqual(expected));
});

describe("what is left alone", () => {
  test.each([
    "een zeer zwakke school",
    "het onderwijsachterstandenbeleid",
    "Zij zei: “een achterstand is dat.”",
    "het woord 'achterstand' of ‘achterstand’",
    "«een achterstand»",
    'de term "achterstand"',
    "zie https://voorbeeld.nl/achterstand-in-beeld of a@achterstand.nl",
    "de kolom `achterstand`",
    "```\nachterstand\n```",
    "laagte, opgeleid, zwak, school",
  ])("%s", (given) => expect(found(given)).toEqual([]));

  test("terms of the other language", () => {
    expect(checkText("weak pupils", WORDS, "nl")).toEqual([]);
    expect(checkText("weak pupils", WORDS, "en")).toHaveLength(1);
  });

  test("a quotation mark that is never closed does not hide the rest", () => {
    expect(found('een " teken.\n\nDaarna een achterstand.')).toHaveLength(1);
  });
});

test("a finding says where it stands: line and column from 1, positions from 0", () => {
  const [first] = checkText("een\r\nof twee\n  achterstanden", WORDS);
  expect(first).toMatchObject({ line: 3, column: 3, from: 15, to: 28, word: "achterstanden" });
});

test("a column counts characters: an emoji is one", () => {
  const places = checkText("🙂 é achterstand 🙂 achterstand\n🙂🙂achterstand", WORDS);
  expect(places.map(({ line, column, from }) => [line, column, from])).toEqual([
    [1, 5, 5],
    [1, 19, 20],
    [2, 3, 36],
  ]);
});

test("an empty line parts two texts, and 's opens no quotation, also with a curled mark", () => {
  expect(checkText("Het niveau is laag\n\nOpgeleide leraren helpen.", WORDS)).toEqual([]);
  expect(checkText("‘s Avonds over een achterstand in de ouders’ taal", WORDS)).toHaveLength(1);
});

test("positions hold for every text, and a text without terms has no findings", () => {
  const pieces = fc.array(
    fc.constantFrom("achterstand", "taalachterstand", " ", "\n", "« ", "»", "é", "🙂", ".", "school"),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const given = parts.join("");
      const lines = given.split("\n");
      for (const { from, to, word, line, column } of checkText(given, WORDS)) {
        expect(given.slice(from, to)).toBe(word);
        expect(
          [...lines[line - 1]!]
            .slice(column - 1)
            .join("")
            .startsWith(word),
        ).toBe(true);
      }
      expect(checkText(given.replaceAll("achterstand", "kans"), WORDS)).toEqual([]);
    }),
  );
});

test("only what somebody chose is changed, and a capital stays", () => {
  const given = "Achterstand hier, achterstand daar.";
  const [first, second] = checkText(given, WORDS);
  expect(fixText(given, [{ finding: first!, replacement: "ongelijke kansen" }])).toBe(
    "Ongelijke kansen hier, achterstand daar.",
  );
  expect(fixText(given, [])).toBe(given);
  expect(() => fixText(`x${given}`, [{ finding: second!, replacement: "kansen" }])).toThrow(RangeError);
  expect(() =>
    fixText(given, [
      { finding: first!, replacement: "a" },
      { finding: first!, replacement: "b" },
    ]),
  ).toThrow(RangeError);
});

test("a long text without spaces takes no long time", () => {
  const started = performance.now();
  expect(checkText("a".repeat(100_000), WORDS)).toEqual([]);
  expect(checkText(`"${"b'".repeat(20_000)}`, WORDS)).toEqual([]);
  expect(checkText("« ".repeat(10_000), WORDS)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(2000);
});

test("a form that would find everything is refused", () => {
  expect(() => term("all", ["*"])).toThrow();
  expect(() => term("capital", ["Zwak"])).toThrow();
});
