import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { issueText } from "./issueText.ts";
import { said, saidIssue } from "./said.ts";

function told(schema: z.ZodType, value: unknown): [nl: string, en: string] {
  const { nl, en } = issueText(schema.safeParse(value).error!.issues[0]!);
  return [nl, en];
}

const either = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("a"), x: z.int() }),
  z.strictObject({ kind: z.literal("b"), y: z.string() }),
]);
const twice = z.xor([z.string(), z.string().min(1)]);
const ordered = z.strictObject({ from: z.int(), to: z.int() }).superRefine(({ from, to }, context) => {
  if (from > to)
    context.addIssue(saidIssue(["to"], { nl: `een getal vanaf ${from}`, en: `a number of ${from} or more` }));
});
const X_WORDS = said("een x, van xylofoon", "expected an x, of xylophone");

/** For every kind of fault that the schema library knows: a value with that fault, and the words for it. */
const SAMPLES: Readonly<Record<z.core.$ZodIssueCode, readonly [z.ZodType, unknown, nl: string, en: string][]>> = {
  invalid_type: [
    [z.string(), 5, "een tekst", "a text"],
    [z.number(), "5", "een getal", "a number"],
    [z.int(), 1.5, "een geheel getal", "a whole number"],
    [z.boolean(), "ja", "ja of nee (true of false)", "true or false"],
    [z.array(z.string()), {}, "een lijst", "a list"],
    [z.tuple([z.string()]), {}, "een lijst", "a list"],
    [z.set(z.string()), [], "een lijst", "a list"],
    [z.strictObject({}), [], "een object", "an object"],
    [z.record(z.string(), z.string()), 1, "een object", "an object"],
    [z.map(z.string(), z.string()), 1, "een object", "an object"],
    [z.date(), "vandaag", "een datum", "a date"],
    [z.null(), 0, "null", "null"],
    [z.never(), 0, "niets", "nothing"],
    [z.undefined(), 0, "niets", "nothing"],
    [z.bigint(), 0, "een geheel getal", "a whole number"],
    [z.symbol(), 0, "een geldige waarde", "a valid value"],
    [z.nan(), 0, "een geldige waarde", "a valid value"],
    [z.file(), 0, "een bestand", "a file"],
  ],
  invalid_value: [
    [z.literal("x"), "y", "x", "x"],
    [z.enum(["x", "y"]), "z", "x of y", "x or y"],
    [z.enum(["x", "y", "z"]), "", "een van x, y, z", "one of x, y, z"],
    [z.literal([1, null, true]), 2, "een van 1, null, true", "one of 1, null, true"],
    [z.enum([]), "", "een geldige waarde", "a valid value"],
  ],
  too_small: [
    [z.string().min(1), "", "minstens 1 teken", "at least 1 character"],
    [z.string().length(3), "", "precies 3 tekens", "exactly 3 characters"],
    [z.array(z.int()).min(2), [], "minstens 2 waarden", "at least 2 values"],
    [z.number().min(3), 2, "minstens 3", "at least 3"],
    [z.number().gt(3), 3, "meer dan 3", "more than 3"],
    [z.bigint().min(3n), 2n, "minstens 3", "at least 3"],
    [z.date().min(new Date("2026-01-02")), new Date(0), "minstens 2026-01-02", "at least 2026-01-02"],
  ],
  too_big: [
    [z.string().max(1), "xy", "hoogstens 1 teken", "at most 1 character"],
    [z.array(z.int()).max(1), [1, 2], "hoogstens 1 waarde", "at most 1 value"],
    [z.number().lt(3), 3, "minder dan 3", "less than 3"],
    [z.number().max(3), 4, "hoogstens 3", "at most 3"],
  ],
  invalid_format: [
    [z.iso.date(), "gisteren", "een datum als jjjj-mm-dd", "a date as yyyy-mm-dd"],
    [z.iso.datetime(), "nu", "een tijdstip als jjjj-mm-ddTuu:mm:ssZ", "a moment as yyyy-mm-ddThh:mm:ssZ"],
    [z.url(), "x", "een webadres", "a web address"],
    [z.email(), "x", "een e-mailadres", "an e-mail address"],
    [z.uuid(), "x", "een UUID", "a UUID"],
    [z.string().startsWith("ab"), "x", 'een tekst die begint met "ab"', 'a text that begins with "ab"'],
    [z.string().endsWith("ab"), "x", 'een tekst die eindigt op "ab"', 'a text that ends with "ab"'],
    [z.string().includes("ab"), "x", 'een tekst met "ab" erin', 'a text with "ab" in it'],
    [z.string().regex(/^x$/, X_WORDS), "y", "een x, van xylofoon", "an x, of xylophone"],
    [z.string().regex(/^x$/), "y", "een tekst van de vorm /^x$/", "a text of the form /^x$/"],
    // Words that nobody gave in Dutch are not shown in Dutch.
    [z.string().regex(/^x$/, "expected an x"), "y", "een tekst van de vorm /^x$/", "a text of the form /^x$/"],
    [z.jwt(), "y", "een geldige waarde", "a valid value"],
  ],
  not_multiple_of: [[z.number().multipleOf(5), 7, "een veelvoud van 5", "a multiple of 5"]],
  unrecognized_keys: [
    [z.strictObject({}), { b: 1 }, 'alleen bekende velden (onbekend: "b")', 'known fields only (unknown: "b")'],
  ],
  invalid_union: [
    [z.union([z.string(), z.int(), z.literal("x")]), null, "een tekst of een getal of x", "a text or a number or x"],
    [either, { kind: "c" }, "a of b", "a or b"],
    [z.union([z.strictObject({ x: z.int() }), z.strictObject({ y: z.int() })]), {}, KNOWN("nl"), KNOWN("en")],
    [twice, "x", KNOWN("nl"), KNOWN("en")],
  ],
  invalid_key: [
    [z.record(z.string().max(1), z.int()), { ab: 1 }, "als naam: hoogstens 1 teken", "as a name: at most 1 character"],
    [z.map(z.string(), z.int()), new Map([[{}, 1]]), "als naam: een tekst", "as a name: a text"],
  ],
  invalid_element: [[z.map(z.strictObject({}), z.int()), new Map([[{}, "x"]]), "een getal", "a number"]],
  custom: [
    [z.string().refine(() => false, X_WORDS), "y", "een x, van xylofoon", "an x, of xylophone"],
    [z.string().refine(() => false), "y", "een geldige waarde", "a valid value"],
    [ordered, { from: 3, to: 2 }, "een getal vanaf 3", "a number of 3 or more"],
  ],
};

function KNOWN(language: "nl" | "en"): string {
  return language === "nl" ? "een waarde van een van de bekende soorten" : "a value of one of the known kinds";
}

describe.each(Object.entries(SAMPLES))("%s", (code, samples) => {
  test.each(samples)("%#: what was expected, in both languages", (schema, value, nl, en) => {
    expect(schema.safeParse(value).error?.issues[0]?.code).toBe(code);
    expect(told(schema, value)).toEqual([nl, en]);
  });
});

const ENGLISH =
  /\b(expected|invalid|input|string|number|integer|boolean|array|received|must|match|pattern|least|most|too|unrecognized|keys?|value|values|characters?|the|text|whole|list|or|and|with|known|fields)\b/i;

test("whatever is given, every fault has words in both languages, and the Dutch ones are no English", () => {
  const schemas = Object.values(SAMPLES).flatMap((samples) => samples.map(([schema]) => schema));
  const nested = z.strictObject({
    id: z.string().regex(/^[a-z]+$/, said("kleine letters", "expected small letters")),
    parts: z.array(either).min(1).max(2),
    on: z.iso.date().optional(),
    share: z.number().min(0).max(1).nullable(),
    map: z.record(z.string().max(2), z.int()).optional(),
  });
  const given = fc.oneof(
    fc.anything(),
    fc.record({
      id: fc.oneof(fc.string(), fc.integer()),
      parts: fc.array(fc.record({ kind: fc.constantFrom("a", "b", "c", 1), x: fc.double(), z: fc.nat() }), {
        maxLength: 4,
      }),
      on: fc.string(),
      share: fc.double(),
      map: fc.dictionary(fc.string(), fc.float()),
    }),
  );
  let count = 0;
  fc.assert(
    fc.property(given, fc.constantFrom(nested, ...schemas), (value, schema) => {
      for (const issue of schema.safeParse(value).error?.issues ?? []) {
        count++;
        const { nl, en } = issueText(issue);
        expect(nl).not.toBe("");
        expect(en).not.toBe("");
        // Names that somebody made up are repeated as they are.
        if (issue.code !== "unrecognized_keys") expect(nl).not.toMatch(ENGLISH);
      }
    }),
    { numRuns: 500 },
  );
  expect(count).toBeGreaterThan(100);
});
