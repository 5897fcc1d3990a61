import type { z } from "zod";
import type { Text } from "../vocabulary/text.ts";

const TYPES = {
  array: { nl: "een lijst", en: "a list" },
  boolean: { nl: "true of false", en: "true or false" },
  int: { nl: "een geheel getal", en: "a whole number" },
  null: { nl: "null", en: "null" },
  number: { nl: "een getal", en: "a number" },
  object: { nl: "een object", en: "an object" },
  record: { nl: "een object", en: "an object" },
  string: { nl: "een tekst", en: "a text" },
} as const satisfies Record<string, Text>;

function typeWords(name: string): Text {
  return Object.hasOwn(TYPES, name) ? TYPES[name as keyof typeof TYPES] : VALID;
}

const VALID: Text = { nl: "een geldige waarde", en: "a valid value" };

/** What was expected where a value does not fit its schema, in plain words: "een lijst, kreeg null". */
export function schemaWords(issue: z.core.$ZodIssue, value: unknown): Text {
  const expected = expectation(issue);
  if (issue.code !== "invalid_type" && issue.code !== "invalid_union") return expected;
  const got = received(value);
  return { nl: `${expected.nl}, kreeg ${got.nl}`, en: `${expected.en}, got ${got.en}` };
}

function expectation(issue: z.core.$ZodIssue): Text {
  switch (issue.code) {
    case "invalid_type":
      return typeWords(issue.expected);
    case "invalid_value": {
      const values = issue.values.map(String);
      return { nl: values.join(" of "), en: values.join(" or ") };
    }
    case "invalid_union":
      return either(issue.errors.flatMap((errors) => errors.slice(0, 1).map(expectation)));
    case "unrecognized_keys": {
      const keys = issue.keys.map((key) => `"${key}"`).join(", ");
      return { nl: `alleen bekende velden (onbekend: ${keys})`, en: `known fields only (unknown: ${keys})` };
    }
    case "too_small":
      return issue.origin === "string"
        ? { nl: "een tekst die niet leeg is", en: "a text that is not empty" }
        : { nl: `${issue.minimum} of meer`, en: `${issue.minimum} or more` };
    case "too_big":
      return { nl: `hoogstens ${issue.maximum}`, en: `${issue.maximum} at most` };
    case "invalid_format":
      return formatWords(issue.message);
    case "invalid_key":
      return formatWords(issue.issues[0]?.message ?? "");
    default:
      return VALID;
  }
}

/** The only formats in the schemas of this room are those of an id. */
function formatWords(message: string): Text {
  return message.startsWith("expected 1 to 128")
    ? {
        nl: "1 tot en met 128 tekens zonder besturingstekens of emoji, en niet __proto__",
        en: "1 to 128 characters without control characters or emoji, and not __proto__",
      }
    : VALID;
}

function either(texts: readonly Text[]): Text {
  return { nl: texts.map(({ nl }) => nl).join(" of "), en: texts.map(({ en }) => en).join(" or ") };
}

function received(value: unknown): Text {
  if (value === undefined) return { nl: "niets", en: "nothing" };
  if (value === null) return TYPES.null;
  if (Array.isArray(value)) return TYPES.array;
  if (typeof value === "number")
    return Number.isInteger(value) ? TYPES.number : { nl: "een getal met een komma", en: "a number with a fraction" };
  return typeWords(typeof value);
}

/** What stands at the path of an issue. */
export function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], content);
}
