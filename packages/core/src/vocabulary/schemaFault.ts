import type { z } from "zod";
import { issueText } from "./issueText.ts";
import type { Text } from "./text.ts";

/** Why something does not fit its schema: where, what stands there and what was expected there. */
export interface SchemaFault {
  /** Names and places with points: `goals.0.by`; empty for the whole. */
  readonly path: string;
  /** What stands there, as text; empty when there is nothing. */
  readonly value: string;
  /** Completes "expected ..." (nl: "verwacht: ..."). */
  readonly expected: Text;
}

/** A fault that a schema found in what was given, in both languages. */
export function schemaFault(issue: z.core.$ZodIssue, given: unknown): SchemaFault {
  return {
    path: issue.path.map(String).join("."),
    // Of a field that is not known its name tells more than the whole that it stands in.
    value: issue.code === "unrecognized_keys" ? issue.keys.join(", ") : valueText(valueAt(given, issue.path)),
    expected: issueText(issue),
  };
}

/** As one line: `from: "gisteren" - verwacht: een datum als jjjj-mm-dd`. */
export function schemaFaultText({ path, value, expected }: SchemaFault): Text {
  const where = path === "" ? "" : `${path}: `;
  const what = value === "" ? "" : `"${shortened(value)}" - `;
  return { nl: `${where}${what}verwacht: ${expected.nl}`, en: `${where}${what}expected ${expected.en}` };
}

/** All that a schema found in what was given, as one text. */
export function schemaFaultsText(error: z.core.$ZodError, given: unknown): Text {
  const lines = error.issues.map((issue) => schemaFaultText(schemaFault(issue, given)));
  return { nl: lines.map(({ nl }) => nl).join("; "), en: lines.map(({ en }) => en).join("; ") };
}

/** What stands at a path; undefined when it is not there. */
export function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  let value = given;
  for (const part of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[part];
  }
  return value;
}

function valueText(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "object" && value !== null ? (JSON.stringify(value) ?? "") : String(value);
}

const LONGEST = 80;

function shortened(text: string): string {
  const letters = [...text.replaceAll(/\p{Cc}/gu, "\u2400")];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : letters.join("");
}
