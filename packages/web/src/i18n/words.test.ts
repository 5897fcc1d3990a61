import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const DICTIONARIES = import.meta.glob<Record<string, unknown>>("../**/*Words.ts", { eager: true });
const SOURCES = Object.keys(import.meta.glob("../**/*.tsx"));

describe("words", () => {
  test("every text stands in both languages and is not the same sentence twice", () => {
    const texts = Object.entries(DICTIONARIES).flatMap(([file, module]) =>
      textsIn(module).map((text) => ({ file, ...text })),
    );
    expect(texts.length).toBeGreaterThan(150);
    const missing = texts.filter(
      ({ nl, en }) => typeof nl !== "string" || typeof en !== "string" || nl.trim() === "" || en.trim() === "",
    );
    expect(missing).toEqual([]);
    const untranslated = texts.filter(({ nl, en }) => nl === en && nl.includes(" "));
    expect(untranslated).toEqual([]);
  });

  test("pages speak of chances, not of arrears", () => {
    const texts = Object.values(DICTIONARIES).flatMap(textsIn);
    expect(texts.filter(({ nl }) => /achterstand/i.test(nl))).toEqual([]);
    expect(texts.filter(({ en }) => /disadvantag|deficit|arrears/i.test(en))).toEqual([]);
  });

  test.each(SOURCES)("%s holds no bare words between its tags", (file) => {
    const source = readFileSync(new URL(file, import.meta.url), "utf8");
    expect(bareWords(source)).toEqual([]);
  });

  test("bare words are found", () => {
    expect(bareWords("return (\n  <p>\n    Welkom hier\n  </p>\n);")).toEqual(["Welkom hier"]);
    expect(bareWords('<p className="a">Welkom</p>')).toEqual(["Welkom"]);
    expect(bareWords("<p>{text(START.title)}</p>")).toEqual([]);
  });
});

interface Words {
  readonly nl: string;
  readonly en: string;
}

function textsIn(value: unknown): Words[] {
  if (typeof value !== "object" || value === null) return [];
  if ("nl" in value || "en" in value) return [value as Words];
  return Object.values(value).flatMap(textsIn);
}

/** Names that are the same in every language. */
const NAMES = new Set(["Kansrijk"]);

function bareWords(source: string): string[] {
  const jsx = [...source.matchAll(/<\/?[A-Za-z][^<>{}]*>([^<>{}]*)(?=[<{])/g)].map((match) => match[1]!.trim());
  return jsx.filter((words) => /^[\p{L}][\p{L} ,.!?'-]{2,}$/u.test(words) && !NAMES.has(words));
}
