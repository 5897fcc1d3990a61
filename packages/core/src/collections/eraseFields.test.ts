import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { ERASED, eraseFields } from "./eraseFields.ts";

const schema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  owner: z.string().min(1),
  on: z.iso.date(),
  state: z.enum(["draft", "adopted"]),
  link: z.url({ protocol: /^https$/ }).optional(),
  name: z.strictObject({ nl: z.string(), en: z.string() }),
  meetings: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      day: z.iso.date(),
      present: z.array(z.string()),
      note: z.string(),
    }),
  ),
});

const RECORD: z.infer<typeof schema> = {
  id: "a",
  owner: "Jan",
  on: "2026-01-01",
  state: "draft",
  link: "https://example.nl/jan",
  name: { nl: "Jan", en: "John" },
  meetings: [
    { id: "m1", day: "2026-02-01", present: ["Jan", "Piet"], note: "" },
    { id: "m2", day: "2026-03-01", present: ["Jan"], note: "Jan sprak" },
  ],
};

test("a text, a text in both languages, a list of an item, and everything of an item but its id and day", () => {
  const { record, texts, reached, fixed } = eraseFields(schema, RECORD, [
    "owner",
    "name",
    "meetings.m1.present",
    "meetings.1",
  ]);
  expect(record).toEqual({
    ...RECORD,
    owner: ERASED,
    name: { nl: ERASED, en: ERASED },
    meetings: [
      { id: "m1", day: "2026-02-01", present: [ERASED, ERASED], note: "" },
      { id: "m2", day: "2026-03-01", present: [ERASED], note: ERASED },
    ],
  });
  expect(texts).toEqual(["Jan", "Jan", "John", "Jan", "Piet", "Jan", "Jan sprak"]);
  expect([reached.length, fixed]).toEqual([4, []]);
  expect(RECORD.owner).toBe("Jan");
});

test("all items at once, and an address stays an address", () => {
  const { record } = eraseFields(schema, RECORD, ["meetings.*.present", "link"]);
  expect((record as typeof RECORD).meetings.map(({ present }) => present)).toEqual([[ERASED, ERASED], [ERASED]]);
  expect((record as typeof RECORD).link).toBe("https://gewist.invalid/");
});

test.each(["id", "on", "state", "meetings.m1.id", "meetings.m1.day"])("%s is no free text and stays", (field) => {
  expect(eraseFields(schema, RECORD, [field])).toEqual({ record: RECORD, texts: [], reached: [], fixed: [field] });
});

test.each(["nowhere", "owner.x", "meetings.m9.present", "meetings.7", "__proto__", "meetings.length", ""])(
  "%s leads nowhere",
  (field) => {
    expect(eraseFields(schema, RECORD, [field])).toEqual({ record: RECORD, texts: [], reached: [], fixed: [] });
  },
);

test("whatever is erased of whatever record, it still fits and holds none of the texts that were replaced there", () => {
  const field = fc.constantFrom(
    "owner",
    "name",
    "name.nl",
    "meetings",
    "meetings.*.present",
    "meetings.0",
    "link",
    "id",
    "on",
  );
  // Texts that stand nowhere else in the record.
  const text = fc.integer({ min: 0, max: 99_999 }).map((number) => `tekst ${number}!`);
  fc.assert(
    fc.property(fc.array(field, { maxLength: 4 }), fc.array(text, { maxLength: 3 }), text, (fields, present, owner) => {
      const given = { ...RECORD, owner, meetings: [{ ...RECORD.meetings[0]!, present }] };
      const first = eraseFields(schema, given, fields);
      expect(schema.safeParse(first.record).success).toBe(true);
      const left = JSON.stringify(first.record);
      if (fields.includes("owner") && !(present.includes(owner) && !fields.some((item) => item.startsWith("meetings"))))
        expect(left).not.toContain(owner);
      const again = eraseFields(schema, first.record, fields);
      expect(again.record).toEqual(first.record);
      expect(again.texts).toEqual([]);
    }),
  );
});
