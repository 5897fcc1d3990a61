/** A text as UTF-8. `text` is the same as a string when every character is one byte, so that places agree; else null. */
export interface TextBytes {
  readonly bytes: Uint8Array;
  readonly text: string | null;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();

export function textBytes(text: string): TextBytes {
  const bytes = encoder.encode(text);
  return { bytes, text: bytes.length === text.length ? text : null };
}

/** The text between two places as it stands there. */
export function rawText({ bytes, text }: TextBytes, start: number, end: number): string {
  return text === null ? decoder.decode(bytes.subarray(start, end)) : text.slice(start, end);
}

/**
 * What a cell says: trimmed, and without the apostrophe that stands before a value that a spreadsheet would otherwise
 * take for a formula (it undoes `safeCell`).
 */
export function cleanText(raw: string): string {
  const text = raw.trim();
  return text.startsWith("'") && GUARDED.test(text) ? text.slice(1) : text;
}

const GUARDED = /^'+[=+\-@]/;
