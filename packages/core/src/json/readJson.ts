import type { Text } from "../vocabulary/text.ts";
import { doubledKeys } from "./doubledKeys.ts";
import { placeInText } from "./placeInText.ts";

export interface JsonFault {
  readonly kind: "encoding" | "json" | "doubled-key";
  /** Where: `line 3, character 7`, or the place of a doubled key (`applicants[2].priority`). */
  readonly place: Text;
  readonly value: string;
  readonly expected: Text;
}

export type JsonReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly faults: readonly JsonFault[] };

/**
 * A JSON file that people bring. Stricter than `JSON.parse`: bytes that are not UTF-8 and keys that stand twice in one
 * object are refused, because two readers could understand them differently. A byte order mark is skipped.
 */
export function readJson(bytes: Uint8Array): JsonReading {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, faults: [encodingFault(bytes)] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, faults: [syntaxFault(text, error instanceof Error ? error.message : "")] };
  }
  const doubled = doubledKeys(text);
  if (doubled.length === 0) return { ok: true, value };
  return {
    ok: false,
    faults: doubled.map(({ path, key, at }): JsonFault => {
      const { line } = placeInText(text, at);
      return {
        kind: "doubled-key",
        place: { nl: `${path}, regel ${line}`, en: `${path}, line ${line}` },
        value: key,
        expected: { nl: "elke sleutel één keer in een object", en: "each key once in an object" },
      };
    }),
  };
}

/** One fault as a line, without the name of the file. */
export function jsonFaultText({ place, value, expected }: JsonFault, language: "nl" | "en"): string {
  const word = language === "nl" ? "verwacht:" : "expected";
  return `${place[language]}: ${value === "" ? "" : `"${value}" - `}${word} ${expected[language]}`;
}

function encodingFault(bytes: Uint8Array): JsonFault {
  const at = firstBadByte(bytes);
  let line = 1;
  for (let index = 0; index < at; index++) if (bytes[index] === 0x0a) line++;
  return {
    kind: "encoding",
    place: { nl: `regel ${line}, byte ${at + 1} van het bestand`, en: `line ${line}, byte ${at + 1} of the file` },
    value: bytes[at] === undefined ? "" : `0x${bytes[at].toString(16).toUpperCase().padStart(2, "0")}`,
    expected: { nl: "tekst in UTF-8", en: "text in UTF-8" },
  };
}

/** The longest start that decodes as UTF-8, found by halving; a character that is cut off at the end does no harm. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  // The character that is spoiled may have begun before the byte that spoils it.
  while (!isUtf8(bytes.subarray(0, good), false)) good--;
  return good;
}

/** @param stream whether a character may be cut off at the end */
function isUtf8(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

function syntaxFault(text: string, message: string): JsonFault {
  const found = /position (\d+)/.exec(message);
  const at = found ? Number(found[1]) : text.length;
  const { line, character } = placeInText(text, Math.min(at, text.length));
  const isEnd = at >= text.length;
  return {
    kind: "json",
    place: { nl: `regel ${line}, teken ${character}`, en: `line ${line}, character ${character}` },
    value: isEnd ? "" : text.slice(at, at + 1),
    expected: isEnd
      ? { nl: "JSON; het bestand houdt te vroeg op", en: "JSON; the file ends too early" }
      : { nl: "geldige JSON", en: "valid JSON" },
  };
}
