import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { collection as wordKind } from "@kansrijk/core/collections/kinds/words";
import { checkText } from "@kansrijk/core/words/checkText";
import { LANGUAGES, type Language } from "@kansrijk/core/vocabulary/text";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { loadShipped } from "../collections/loadShipped.ts";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
const CODE = ["core", "server", "cli", "web"].map((name) => join(ROOT, "packages", name, "src"));
const CONTENT = ["indicators", "rules", "alliance", "places"].map((name) => join(ROOT, "packages", name));

interface ProductText {
  readonly file: string;
  readonly language: Language;
  readonly text: string;
}

/** Texts that keep a word on purpose, with the reason; nothing else is let through. */
const KEPT: readonly { readonly file: RegExp; readonly term: RegExp; readonly reason: string }[] = [
  { file: /^packages\/alliance\/words\//, term: /./, reason: "explains the word itself" },
];

const words = await loadShipped(wordKind);
const texts = [...(await codeTexts()), ...(await contentTexts())];

test("there is something to check, in code and in content, in both languages", () => {
  for (const language of LANGUAGES)
    expect(texts.filter((one) => one.language === language).length).toBeGreaterThan(2000);
  for (const part of ["web/src/pages", "server/src/reading", "alliance/figures", "indicators/definitions", "rules/"])
    expect(
      texts.some(({ file }) => file.startsWith(`packages/${part}`)),
      part,
    ).toBe(true);
});

test("all screens of the product speak of people as the checker asks of others", () => {
  const found = texts.flatMap(({ file, language, text }) =>
    checkText(text, words, language)
      .filter(({ term }) => !KEPT.some((kept) => kept.file.test(file) && kept.term.test(term)))
      .map(({ word, term }) => `${file} [${term}] ${word}: ${text.slice(0, 160)}`),
  );
  expect([...new Set(found)]).toEqual([]);
});

test("the test finds what it should", () => {
  expect(literals('a: { nl: "zwakke leerlingen", en: `x ${b}` }')).toEqual([
    { language: "nl", text: "zwakke leerlingen" },
    { language: "en", text: "x ${b}" },
  ]);
  expect(checkText("zwakke leerlingen", words, "nl").map(({ term }) => term)).toEqual(["zwakke-leerling"]);
});

async function filesIn(folder: string, endings: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  return entries.filter((name) => endings.some((ending) => name.endsWith(ending))).map((name) => join(folder, name));
}

async function codeTexts(): Promise<ProductText[]> {
  const files = (await Promise.all(CODE.map((folder) => filesIn(folder, [".ts", ".tsx"])))).flat();
  const own = files.filter((file) => !file.includes(".test.") && !file.endsWith("schema.ts"));
  const found = await Promise.all(
    own.map(async (file) => {
      const name = relative(ROOT, file);
      return literals(await readFile(file, "utf8")).map((literal) => ({ file: name, ...literal }));
    }),
  );
  return found.flat();
}

/** The texts of people in code: `nl: "…"`, `en: "…"`, and what commands say of themselves. */
function literals(source: string): { language: Language; text: string }[] {
  const literal = String.raw`("(?:[^"\\\n]|\\.)*"|${"`"}(?:[^${"`"}\\]|\\.)*${"`"})`;
  const texts = [...source.matchAll(new RegExp(String.raw`\b(nl|en):\s*${literal}`, "g"))].map((match) => ({
    language: match[1] as Language,
    text: match[2]!.slice(1, -1),
  }));
  const described = [...source.matchAll(new RegExp(String.raw`\.description\(\s*${literal}`, "g"))].map((match) => ({
    language: "nl" as const,
    text: match[1]!.slice(1, -1),
  }));
  return [...texts, ...described];
}

async function contentTexts(): Promise<ProductText[]> {
  const files = (await Promise.all(CONTENT.map((folder) => filesIn(folder, [".yaml"])))).flat();
  const found = await Promise.all(
    files.map(async (file) => textsIn(parse(await readFile(file, "utf8")), relative(ROOT, file))),
  );
  return found.flat();
}

function textsIn(value: unknown, file: string): ProductText[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === "nl" || key === "en") && typeof inner === "string"
      ? [{ file, language: key, text: inner }]
      : textsIn(inner, file),
  );
}
