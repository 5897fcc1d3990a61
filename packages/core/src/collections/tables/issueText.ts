import type { z } from "zod";
import type { Text } from "../../vocabulary/text.ts";

type Issue = z.core.$ZodIssue;

/** What a schema expected, as words behind "expected". */
export function issueText(issue: Issue): Text {
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? { nl: issue.expected, en: issue.expected };
    case "invalid_value": {
      const list = issue.values.map(String).join(", ");
      return issue.values.length === 1 ? { nl: list, en: list } : { nl: `een van ${list}`, en: `one of ${list}` };
    }
    case "too_small":
      return bound(issue.origin, issue.minimum, { nl: "minstens", en: "at least" });
    case "too_big":
      return bound(issue.origin, issue.maximum, { nl: "hoogstens", en: "at most" });
    case "invalid_format":
      return FORMATS[issue.format] ?? custom(issue.message);
    case "not_multiple_of":
      return { nl: `een veelvoud van ${issue.divisor}`, en: `a multiple of ${issue.divisor}` };
    case "unrecognized_keys":
      return { nl: `zonder ${issue.keys.join(", ")}`, en: `without ${issue.keys.join(", ")}` };
    case "invalid_union":
    case "invalid_key":
    case "invalid_element":
      return { nl: "een waarde van een van de bekende soorten", en: "a value of one of the known kinds" };
    default:
      return custom(issue.message);
  }
}

/** The value that an issue is about, as text; empty when it is not there. */
export function issueValue({ path }: Issue, record: unknown): string {
  let value = record;
  for (const part of path) {
    if (typeof value !== "object" || value === null) return "";
    value = (value as Readonly<Record<PropertyKey, unknown>>)[part];
  }
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The words of a schema itself, which may begin with "expected". */
function custom(message: string): Text {
  const words = message.replace(/^expected:? /i, "");
  return { nl: words, en: words };
}

const TYPES: Readonly<Record<string, Text>> = {
  string: { nl: "tekst", en: "text" },
  number: { nl: "een getal", en: "a number" },
  int: { nl: "een heel getal", en: "a whole number" },
  boolean: { nl: "ja of nee", en: "true or false" },
  array: { nl: "een lijst", en: "a list" },
  object: { nl: "een object", en: "an object" },
  record: { nl: "een object", en: "an object" },
};

const FORMATS: Readonly<Record<string, Text>> = {
  date: { nl: "een datum als jjjj-mm-dd", en: "a date as yyyy-mm-dd" },
  datetime: { nl: "een tijdstip als jjjj-mm-ddTuu:mm:ssZ", en: "a moment as yyyy-mm-ddThh:mm:ssZ" },
  time: { nl: "een tijd als uu:mm", en: "a time as hh:mm" },
  url: { nl: "een webadres", en: "a web address" },
  email: { nl: "een e-mailadres", en: "an e-mail address" },
};

function bound(origin: string, limit: number | bigint, word: Text): Text {
  const of: Text =
    origin === "string"
      ? { nl: ` ${limit === 1 ? "teken" : "tekens"}`, en: limit === 1 ? " character" : " characters" }
      : origin === "array" || origin === "set"
        ? { nl: ` ${limit === 1 ? "waarde" : "waarden"}`, en: limit === 1 ? " value" : " values" }
        : { nl: "", en: "" };
  return { nl: `${word.nl} ${limit}${of.nl}`, en: `${word.en} ${limit}${of.en}` };
}
