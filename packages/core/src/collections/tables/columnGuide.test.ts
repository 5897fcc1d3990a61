import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Collection } from "../collection.ts";
import { columnGuide } from "./columnGuide.ts";
import { columnText } from "./columnText.ts";
import { COLUMN_WORDS } from "./columnWords.ts";
import { tablesMetadata } from "./tablesMetadata.ts";
import { toTables } from "./toTables.ts";

const kinds = new URL("../kinds/", import.meta.url);
const COLLECTIONS = await Promise.all(
  readdirSync(kinds)
    .filter((name) => !name.endsWith(".test.ts"))
    .map(async (name) => ((await import(new URL(name, kinds).href)) as { collection: Collection }).collection),
);

describe.each(COLLECTIONS.map((collection) => [collection.id, toTables(collection, [])] as const))(
  "%s",
  (_id, tables) => {
    test("every column is explained once, in both languages, in words that are known", () => {
      const guide = columnGuide(tables);
      expect(guide.map(({ table, column }) => [table, column])).toEqual(
        tables.flatMap(({ name, columns }) => columns.map(({ header }) => [name, header])),
      );
      for (const { column, label, meaning, values } of guide) {
        const parts = column.replace(/_index_*$/, "").split(".");
        expect(parts.filter((part) => !Object.hasOwn(COLUMN_WORDS, part))).toEqual([]);
        for (const text of [label.nl, label.en, meaning.nl, meaning.en]) expect(text).not.toBe("");
        expect(values).not.toContain("");
      }
    });

    test("the description for programs has the same columns", () => {
      const { tables: described } = tablesMetadata(tables) as {
        tables: { url: string; tableSchema: { columns: { titles: { und: string } }[] } }[];
      };
      expect(
        described.map(({ url, tableSchema }) => [url, tableSchema.columns.map(({ titles }) => titles.und)]),
      ).toEqual(tables.map(({ name, columns }) => [`${name}.csv`, columns.map(({ header }) => header)]));
    });
  },
);

test("what a schema says of a value is in the explanation", () => {
  const schema = z.strictObject({
    id: z.string().min(1),
    kind: z.enum(["a", "b"]),
    themes: z.array(z.enum(["x", "y"])),
    on: z.iso.date().optional(),
    budget: z.int().nullable(),
    parts: z.array(z.strictObject({ title: z.string() })),
  });
  const guide = columnGuide(toTables({ id: "proef", schema }, []));
  expect(
    guide.map((item) => [item.table, item.column, item.label.nl, columnText(item).nl, columnText(item).en]),
  ).toEqual([
    ["proef", "id", "nummer of code (id)", "tekst; verplicht", "text; required"],
    ["proef", "kind", "soort", "tekst; verplicht; een van: a, b", "text; required; one of: a, b"],
    [
      "proef",
      "themes",
      "thema's",
      'meer keren tekst, met " | " ertussen; leeg: een lege tekst of lijst; een van: x, y',
      'more than one text, with " | " between; empty: an empty text or list; one of: x, y',
    ],
    [
      "proef",
      "on",
      "op",
      "tekst; leeg: het is er niet; eenheid: datum, jjjj-mm-dd",
      "text; empty: it is not there; unit: date, yyyy-mm-dd",
    ],
    [
      "proef",
      "budget",
      "begroot",
      "geheel getal; leeg: niet bekend; eenheid: eurocent",
      "whole number; empty: not known; unit: euro cents",
    ],
    [
      "proef.parts",
      "record_id",
      "record",
      "de id van het record waar de rij bij hoort",
      "the id of the record that the row belongs to",
    ],
    [
      "proef.parts",
      "parts_index",
      "plaats in de lijst: onderdelen",
      "een geheel getal vanaf 1",
      "a whole number of 1 or more",
    ],
    ["proef.parts", "title", "titel", "tekst; leeg: een lege tekst of lijst", "text; empty: an empty text or list"],
  ]);
});
