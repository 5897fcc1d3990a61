import { readdirSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { recordsOf } from "../../../test/collections/recordsOf.ts";
import { agenda } from "../../agenda/agenda.ts";
import { csvText, plainField } from "../../exports/csvText.ts";
import { unifyLineEnds } from "../../tables/csvRecords.ts";
import type { Collection, Identified } from "../collection.ts";
import { fromTables } from "./fromTables.ts";
import type { GivenTable } from "./givenTable.ts";
import { toTables, type CollectionTable } from "./toTables.ts";

/** All that a schema can hold. */
const everything = z.strictObject({
  id: z.string().regex(/^[a-z]\d?$/),
  plain: z.string(),
  filled: z.string().min(1),
  maybe: z.string().optional(),
  nothing: z.string().nullable(),
  either: z.string().nullish(),
  number: z.number(),
  count: z.int().nullish(),
  yes: z.boolean().optional(),
  mixed: z.union([z.string(), z.number(), z.boolean()]).optional(),
  words: z.array(z.string()),
  fewWords: z.array(z.string()).optional(),
  noWords: z.array(z.string()).nullish(),
  numbers: z.array(z.number()).default([]),
  either2: z.array(z.union([z.string(), z.number()])),
  holes: z.array(z.string().nullable()),
  grid: z.array(z.array(z.int())),
  map: z.record(z.string(), z.number()).optional(),
  anything: z.unknown(),
  place: z.strictObject({ letter: z.string(), words: z.array(z.string()).optional() }).nullish(),
  inner: z
    .strictObject({ a: z.string().optional(), deep: z.strictObject({ b: z.int().optional() }).optional() })
    .optional(),
  need: z.strictObject({ parts: z.array(z.strictObject({ x: z.string().optional() })) }),
  rows: z
    .array(
      z.strictObject({
        id: z.string(),
        record_id: z.string().optional(),
        subs: z
          .array(z.strictObject({ t: z.string(), leaves: z.array(z.strictObject({ n: z.number().optional() })) }))
          .nullish(),
      }),
    )
    .optional(),
  kind: z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("one"), a: z.string(), list: z.array(z.strictObject({ v: z.int() })) }),
    z.strictObject({ type: z.literal("two"), a: z.int(), b: z.array(z.string()) }),
  ]),
});

const kinds = new URL("../kinds/", import.meta.url);
const found = await Promise.all(
  readdirSync(kinds)
    .filter((name) => !name.endsWith(".test.ts"))
    .map(async (name) => (await import(new URL(name, kinds).href)) as { collection: Collection }),
);
const COLLECTIONS: readonly Pick<Collection, "id" | "schema">[] = [
  { id: "everything", schema: everything as z.ZodType<Identified> },
  { id: "example", schema: agenda },
  ...found.map(({ collection }) => collection),
];

/** As a file would hold it and a program would read it. */
function throughCsv({ name, columns, rows }: CollectionTable): GivenTable {
  const text = csvText([columns.map(({ header }) => header), ...rows]);
  const bytes = new TextEncoder().encode(text);
  const back = unifyLineEnds(new TextDecoder().decode(bytes)).slice(0, -1);
  const { data } = Papa.parse<string[]>(back, { newline: "\n", delimiter: "," });
  return { file: `${name}.csv`, name, rows: data.map((row) => row.map(plainField)) };
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
describe.each(COLLECTIONS.map((collection) => [collection.id, collection] as const))("%s", (_id, collection) => {
  test("any records become tables and the same records again", () => {
    let accepted = 0;
    fc.assert(
      fc.property(recordsOf(collection.schema), (records) => {
        accepted += records.length;
        const tables = toTables(collection, records);
        const read = fromTables(collection, tables.map(throughCsv));
        expect(read.ok ? [] : read.faults).toEqual([]);
        expect(read.ok && plain(read.records)).toEqual(plain(records));
        for (const { columns, rows } of tables) for (const row of rows) expect(row).toHaveLength(columns.length);
      }),
      { numRuns: 25 },
    );
    // What a schema seldom accepts is tested with the records that come with Kansrijk (server/collections).
    if (["everything", "agendas", "letters"].includes(collection.id)) expect(accepted).toBeGreaterThan(5);
  });

  test("without records every table has its header, and reads as no records", () => {
    const tables = toTables(collection, []);
    for (const { columns } of tables) {
      expect(columns.length).toBeGreaterThan(0);
      expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length);
    }
    expect(fromTables(collection, tables.map(throughCsv))).toMatchObject({ ok: true, records: [] });
  });
});
