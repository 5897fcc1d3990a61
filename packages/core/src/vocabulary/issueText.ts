import type { z } from "zod";
import { saidText } from "./said.ts";
import type { Text } from "./text.ts";

type Issue = z.core.$ZodIssue;

/** What a schema expected, as words behind "expected"; never words of the schema library itself. */
export function issueText(issue: Issue): Text {
  const said = saidText(issue.message);
  if (said) return { nl: said.nl, en: withoutExpected(said.en) };
  switch (issue.code) {
    case "invalid_type":
      return typeText(issue.expected);
    case "invalid_value":
      return oneOf(issue.values.map(shown));
    case "too_small":
      return bound(issue, issue.minimum, LEAST);
    case "too_big":
      return bound(issue, issue.maximum, MOST);
    case "invalid_format":
      return formatText(issue);
    case "not_multiple_of":
      return { nl: `een veelvoud van ${issue.divisor}`, en: `a multiple of ${issue.divisor}` };
    case "unrecognized_keys":
      return unknownKeys(issue.keys);
    case "invalid_union":
      return unionText(issue);
    case "invalid_key":
    case "invalid_element":
      return partText(issue);
    case "custom":
      return paramsText(issue.params) ?? VALID;
    default:
      return VALID;
  }
}

/** Words that a check gave along, because they hold what was read. */
function paramsText(params: Readonly<Record<string, unknown>> | undefined): Text | undefined {
  const words = params?.["words"];
  const isText = typeof words === "object" && words !== null && "nl" in words && "en" in words;
  return isText ? { nl: String(words.nl), en: String(words.en) } : undefined;
}

function withoutExpected(text: string): string {
  return text.replace(/^expected:? /i, "");
}

const VALID: Text = { nl: "een geldige waarde", en: "a valid value" };
const NOTHING: Text = { nl: "niets", en: "nothing" };

const TYPES: Readonly<Record<string, Text>> = {
  string: { nl: "een tekst", en: "a text" },
  number: { nl: "een getal", en: "a number" },
  bigint: { nl: "een geheel getal", en: "a whole number" },
  int: { nl: "een geheel getal", en: "a whole number" },
  boolean: { nl: "ja of nee (true of false)", en: "true or false" },
  array: { nl: "een lijst", en: "a list" },
  tuple: { nl: "een lijst", en: "a list" },
  set: { nl: "een lijst", en: "a list" },
  object: { nl: "een object", en: "an object" },
  record: { nl: "een object", en: "an object" },
  map: { nl: "een object", en: "an object" },
  date: { nl: "een datum", en: "a date" },
  null: { nl: "null", en: "null" },
  file: { nl: "een bestand", en: "a file" },
  never: NOTHING,
  undefined: NOTHING,
  void: NOTHING,
};

function typeText(name: string): Text {
  return Object.hasOwn(TYPES, name) ? TYPES[name]! : VALID;
}

function shown(value: unknown): string {
  return typeof value === "bigint" ? String(value) : (JSON.stringify(value) ?? "").replace(/^"(.+)"$/, "$1");
}

function oneOf(values: readonly string[]): Text {
  if (values.length === 0) return VALID;
  const list = values.join(", ");
  if (values.length === 1) return { nl: list, en: list };
  if (values.length === 2) return { nl: values.join(" of "), en: values.join(" or ") };
  return { nl: `een van ${list}`, en: `one of ${list}` };
}

function unknownKeys(keys: readonly string[]): Text {
  const list = keys.map((key) => `"${key}"`).join(", ");
  return { nl: `alleen bekende velden (onbekend: ${list})`, en: `known fields only (unknown: ${list})` };
}

/** Either of the kinds, when they differ in the value itself; otherwise there is too much to name. */
function unionText(issue: Extract<Issue, { code: "invalid_union" }>): Text {
  if ("options" in issue && issue.options && issue.discriminator !== undefined) return oneOf(issue.options.map(shown));
  const firsts = issue.errors.map((errors) => errors[0]);
  if (firsts.length === 0 || firsts.some((first) => first === undefined || first.path.length > 0)) return KNOWN_KIND;
  const texts = firsts.map((first) => issueText(first!));
  return { nl: distinct(texts.map(({ nl }) => nl)).join(" of "), en: distinct(texts.map(({ en }) => en)).join(" or ") };
}

const KNOWN_KIND: Text = { nl: "een waarde van een van de bekende soorten", en: "a value of one of the known kinds" };

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function partText({ code, issues }: Extract<Issue, { code: "invalid_key" | "invalid_element" }>): Text {
  const [first] = issues;
  const inside = first ? issueText(first) : VALID;
  return code === "invalid_key" ? { nl: `als naam: ${inside.nl}`, en: `as a name: ${inside.en}` } : inside;
}

const FORMATS: Readonly<Record<string, Text>> = {
  date: { nl: "een datum als jjjj-mm-dd", en: "a date as yyyy-mm-dd" },
  datetime: { nl: "een tijdstip als jjjj-mm-ddTuu:mm:ssZ", en: "a moment as yyyy-mm-ddThh:mm:ssZ" },
  time: { nl: "een tijd als uu:mm", en: "a time as hh:mm" },
  duration: { nl: "een tijdsduur zoals P1D", en: "a length of time such as P1D" },
  url: { nl: "een webadres", en: "a web address" },
  email: { nl: "een e-mailadres", en: "an e-mail address" },
  uuid: { nl: "een UUID", en: "a UUID" },
  guid: { nl: "een UUID", en: "a UUID" },
  json_string: { nl: "JSON", en: "JSON" },
  hex: { nl: "hexadecimale cijfers", en: "hexadecimal digits" },
  base64: { nl: "tekst in base64", en: "text in base64" },
  base64url: { nl: "tekst in base64url", en: "text in base64url" },
  ipv4: { nl: "een IP-adres", en: "an IP address" },
  ipv6: { nl: "een IP-adres", en: "an IP address" },
};

function formatText(issue: Extract<Issue, { code: "invalid_format" }>): Text {
  const part = (key: string): string => (key in issue ? `"${String(issue[key as keyof typeof issue])}"` : "");
  switch (issue.format) {
    case "starts_with":
      return { nl: `een tekst die begint met ${part("prefix")}`, en: `a text that begins with ${part("prefix")}` };
    case "ends_with":
      return { nl: `een tekst die eindigt op ${part("suffix")}`, en: `a text that ends with ${part("suffix")}` };
    case "includes":
      return { nl: `een tekst met ${part("includes")} erin`, en: `a text with ${part("includes")} in it` };
  }
  if (Object.hasOwn(FORMATS, issue.format)) return FORMATS[issue.format]!;
  return issue.pattern === undefined
    ? VALID
    : { nl: `een tekst van de vorm ${issue.pattern}`, en: `a text of the form ${issue.pattern}` };
}

interface Limit {
  readonly with: Text;
  readonly without: Text;
}

const LEAST: Limit = {
  with: { nl: "minstens", en: "at least" },
  without: { nl: "meer dan", en: "more than" },
};
const MOST: Limit = {
  with: { nl: "hoogstens", en: "at most" },
  without: { nl: "minder dan", en: "less than" },
};
const EXACT: Text = { nl: "precies", en: "exactly" };

const UNITS: Readonly<Record<string, { readonly one: Text; readonly more: Text }>> = {
  string: { one: { nl: "teken", en: "character" }, more: { nl: "tekens", en: "characters" } },
  array: { one: { nl: "waarde", en: "value" }, more: { nl: "waarden", en: "values" } },
  set: { one: { nl: "waarde", en: "value" }, more: { nl: "waarden", en: "values" } },
  map: { one: { nl: "waarde", en: "value" }, more: { nl: "waarden", en: "values" } },
  file: { one: { nl: "byte", en: "byte" }, more: { nl: "bytes", en: "bytes" } },
};

function bound(
  { origin, inclusive = true, exact = false }: Extract<Issue, { code: "too_small" | "too_big" }>,
  limit: number | bigint,
  words: Limit,
): Text {
  const word = exact ? EXACT : inclusive ? words.with : words.without;
  const shownLimit = origin === "date" ? new Date(Number(limit)).toISOString().slice(0, 10) : String(limit);
  if (!Object.hasOwn(UNITS, origin)) return { nl: `${word.nl} ${shownLimit}`, en: `${word.en} ${shownLimit}` };
  const unit = UNITS[origin]![Number(limit) === 1 ? "one" : "more"];
  return { nl: `${word.nl} ${shownLimit} ${unit.nl}`, en: `${word.en} ${shownLimit} ${unit.en}` };
}
