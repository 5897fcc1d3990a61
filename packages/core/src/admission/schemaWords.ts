import type { z } from "zod";
import { issueText } from "../vocabulary/issueText.ts";
import type { Text } from "../vocabulary/text.ts";

/** What was expected where a value does not fit its schema, and what stands there: "een lijst, kreeg null". */
export function schemaWords(issue: z.core.$ZodIssue, value: unknown): Text {
  const expected = issueText(issue);
  if (issue.code !== "invalid_type" && issue.code !== "invalid_union") return expected;
  const got = received(value);
  return { nl: `${expected.nl}, kreeg ${got.nl}`, en: `${expected.en}, got ${got.en}` };
}

const NAMES: Readonly<Record<string, Text>> = {
  boolean: { nl: "true of false", en: "true or false" },
  object: { nl: "een object", en: "an object" },
  string: { nl: "een tekst", en: "a text" },
};

function received(value: unknown): Text {
  if (value === undefined) return { nl: "niets", en: "nothing" };
  if (value === null) return { nl: "null", en: "null" };
  if (Array.isArray(value)) return { nl: "een lijst", en: "a list" };
  if (typeof value !== "number") return NAMES[typeof value] ?? { nl: "iets anders", en: "something else" };
  return Number.isInteger(value)
    ? { nl: "een getal", en: "a number" }
    : { nl: "een getal met een komma", en: "a number with a fraction" };
}
