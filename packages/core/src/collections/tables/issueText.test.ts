import { expect, test } from "vitest";
import { z } from "zod";
import { issueText, issueValue } from "./issueText.ts";

function told(schema: z.ZodType, value: unknown): [nl: string, en: string, value: string] {
  const issue = schema.safeParse(value).error!.issues[0]!;
  const { nl, en } = issueText(issue);
  return [nl, en, issueValue(issue, value)];
}

const inside = (schema: z.ZodType) => z.strictObject({ a: schema });

test.each<[z.ZodType, unknown, string, string, string]>([
  [inside(z.string()), { a: 5 }, "tekst", "text", "5"],
  [inside(z.int()), { a: 1.5 }, "een heel getal", "a whole number", "1.5"],
  [inside(z.iso.date()), { a: "gisteren" }, "een datum als jjjj-mm-dd", "a date as yyyy-mm-dd", "gisteren"],
  [inside(z.enum(["x", "y"])), { a: "z" }, "een van x, y", "one of x, y", "z"],
  [inside(z.string().min(1)), { a: "" }, "minstens 1 teken", "at least 1 character", ""],
  [inside(z.array(z.string()).max(1)), { a: ["x", "y"] }, "hoogstens 1 waarde", "at most 1 value", '["x","y"]'],
  [inside(z.number().min(3)), { a: 2 }, "minstens 3", "at least 3", "2"],
  [inside(z.boolean()), {}, "ja of nee", "true or false", ""],
  [inside(z.string()), { a: "x", b: 1 }, "zonder b", "without b", '{"a":"x","b":1}'],
  [inside(z.string().regex(/^x$/, "expected an x")), { a: "y" }, "an x", "an x", "y"],
])("%#: what was expected, in both languages, and what stands there", (schema, value, nl, en, shown) => {
  expect(told(schema, value)).toEqual([nl, en, shown]);
});
