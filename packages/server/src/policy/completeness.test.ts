import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { collection as letters } from "@kansrijk/core/collections/kinds/letters";
import { collection as measuresKind } from "@kansrijk/core/collections/kinds/measures";
import { checkPlace } from "@kansrijk/core/letters/checkPlace";
import { checkPlaceText } from "@kansrijk/core/letters/checkPlaceText";
import { sectionName } from "@kansrijk/core/letters/letterOutline";
import { placesIn } from "@kansrijk/core/letters/placesIn";
import { describe, expect, test } from "vitest";
import { PARAGRAPHS_WITHOUT, SYSTEMS_WITHOUT } from "../../test/policy/paragraphsWithoutMeasures.ts";
import { loadCollections } from "../collections/loadCollections.ts";
import { loadShipped } from "../collections/loadShipped.ts";
import { readLetterFolder } from "../letters/readLetterFolder.ts";
import { readMeasures } from "./readMeasures.ts";

const ROOT = new URL("../../../../", import.meta.url);
/** The letters and the inventory stand beside the project; they are not part of it. */
const LETTERS = fileURLToPath(new URL("../shared/letters/", ROOT));
const INVENTORY = fileURLToPath(new URL("../shared/SYSTEMS.md", ROOT));

const { measures } = await readMeasures();
const outlines = await loadShipped(letters);
const key = (letter: string, heading: string, paragraph: number): string => `${letter} | ${heading} | ${paragraph}`;

describe("the measures that come with Kansrijk", () => {
  test("have no faults", () => {
    expect(
      measures.flatMap((measure) => measuresKind.faults!(measure).map(({ en }) => `${measure.id}: ${en}`)),
    ).toEqual([]);
  });

  test("name records that exist", async () => {
    const kinds = await loadCollections();
    const missing: string[] = [];
    for (const measure of measures)
      for (const { collection, id } of measuresKind.references!(measure)) {
        const kind = kinds.get(collection);
        const ids = kind === undefined ? [] : (await loadShipped(kind)).map((record) => record.id);
        if (!ids.includes(id)) missing.push(`${measure.id}: ${collection}/${id}`);
      }
    expect(missing).toEqual([]);
  });

  test("are carried by what exists: indicators, regulations, pages and kinds of records", async () => {
    const folder = new URL("packages/web/src/app/routes/", ROOT);
    const files = await Promise.all((await readdir(folder)).map((name) => readFile(new URL(name, folder), "utf8")));
    const router = files.join("");
    const kinds = await loadCollections();
    const exists = {
      indicator: (id: string) => existsSync(new URL(`packages/indicators/definitions/${id}.yaml`, ROOT)),
      regulation: (id: string) => existsSync(new URL(`packages/rules/${id}/`, ROOT)),
      page: (id: string) => router.includes(`"${id}"`),
      collection: (id: string) => kinds.has(id),
    };
    const missing = measures.flatMap(({ id, carriedBy }) =>
      carriedBy.flatMap((carrier) =>
        carrier.kind === "none" || exists[carrier.kind](carrier.id) ? [] : [`${id}: ${carrier.kind} ${carrier.id}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  test("stand at places that exist", () => {
    const faults = measures.flatMap((measure) =>
      placesIn(measure).flatMap(
        ({ path, place }) => checkPlace(place, outlines)?.en.concat(` (${measure.id} ${path})`) ?? [],
      ),
    );
    expect(faults).toEqual([]);
  });
});

describe("every paragraph of the five letters", () => {
  const located = new Map<string, string[]>();
  for (const { id, places } of measures)
    for (const { letter, heading, paragraph } of places) {
      const at = key(letter, heading, paragraph);
      located.set(at, [...(located.get(at) ?? []), id]);
    }
  const without = new Set(PARAGRAPHS_WITHOUT.map(([letter, heading, paragraph]) => key(letter, heading, paragraph)));
  const all = outlines.flatMap(({ id, sections }) =>
    sections.flatMap((section) =>
      Array.from({ length: section.paragraphs }, (_, index) => key(id, sectionName(section), index + 1)),
    ),
  );

  test("has a measure, or a reason why it has none", () => {
    expect(all.filter((at) => !located.has(at) && !without.has(at))).toEqual([]);
  });

  test("has not both, and no reason is about a paragraph that does not exist", () => {
    expect([...without].filter((at) => located.has(at) || !all.includes(at))).toEqual([]);
    expect(without.size).toBe(PARAGRAPHS_WITHOUT.length);
  });

  test("the dense ones hold several: what is asked of whom differs", () => {
    expect(located.get(key("S4", "Toelatingsbeleid: gelijke kansen bij aanmelding", 1))!.length).toBeGreaterThanOrEqual(
      4,
    );
    expect(
      located.get(key("S1", "Tegenwicht aan rendementsdenken in het mbo en ho", 3))!.length,
    ).toBeGreaterThanOrEqual(4);
    expect(
      located.get(key("S4", "Aanvullend onderwijs: terugdringen van commerciële bijlesbureaus op scholen", 1))!.length,
    ).toBeGreaterThanOrEqual(5);
  });
});

describe.skipIf(!existsSync(LETTERS))("beside the letters themselves (skipped without ../shared/letters)", () => {
  test("the outlines are what the letters are", async () => {
    const texts = await readLetterFolder(LETTERS, outlines);
    expect([...texts.keys()].sort()).toEqual(["S0", "S1", "S2", "S3", "S4"]);
    for (const { id, sections } of outlines)
      expect(
        texts.get(id)!.map(({ heading, paragraphs }) => [heading, paragraphs.length]),
        id,
      ).toEqual(sections.map((section) => [sectionName(section), section.paragraphs]));
  });

  test("the words of every place of every measure stand in its paragraph", async () => {
    const texts = await readLetterFolder(LETTERS, outlines);
    const found = measures.flatMap((measure) => placesIn(measure).map((item) => ({ id: measure.id, ...item })));
    expect(found.length).toBeGreaterThan(measures.length);
    const faults = found.flatMap(({ id, path, place }) =>
      checkPlaceText(place, texts.get(place.letter)!).map(({ en }) => `${id} ${path}: ${en}`),
    );
    expect(faults).toEqual([]);
  });

  test("no text of ours is a sentence of a letter", async () => {
    const texts = await readLetterFolder(LETTERS, outlines);
    const all = flat(
      [...texts.values()].flatMap((sections) => sections.flatMap(({ paragraphs }) => paragraphs)).join(" "),
    );
    const own = measures.flatMap(({ id, summary, status }) =>
      [summary, ...status.evidence.map(({ text }) => text)].map(({ nl }) => ({ id, nl })),
    );
    expect(own.filter(({ nl }) => runsOfWords(nl, 9).some((run) => all.includes(run))).map(({ id }) => id)).toEqual([]);
  });
});

const flat = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");

function runsOfWords(text: string, length: number): string[] {
  const words = flat(text).trim().split(" ");
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(" "));
}

test.skipIf(!existsSync(INVENTORY))(
  "every row of the inventory about 2019 and 2023 (B to I) has a measure or a reason (skipped without ../shared/SYSTEMS.md)",
  async () => {
    const rows = [...(await readFile(INVENTORY, "utf8")).matchAll(/^\| ([B-I]\d+) \| [^|]* \| ([^|]*) \|/gm)]
      .filter(([, , letter]) => /S1|S4/.test(letter!))
      .map(([, id]) => id!);
    expect(rows.length).toBeGreaterThan(100);
    const covered = new Set(measures.flatMap(({ systems }) => systems));
    expect(rows.filter((id) => !covered.has(id) && SYSTEMS_WITHOUT[id] === undefined)).toEqual([]);
    expect(Object.keys(SYSTEMS_WITHOUT).filter((id) => covered.has(id) || !rows.includes(id))).toEqual([]);
  },
);
