import type { TableFault } from "./tableFault.ts";
import { unifyLineEnds } from "./csvRecords.ts";
import { decode, type Encoding } from "./decode.ts";

/** A file as text that begins at its header. */
export interface OpenText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly valid: boolean;
  /** Row of the header: 1, or later when blank lines stand above it. */
  readonly headerRow: number;
}

export type Opening =
  | { readonly ok: true; readonly open: OpenText }
  | { readonly ok: false; readonly fault: TableFault };

/** Decodes a file and finds the beginning of its header; refuses what is no text or has no content. */
export function openText(file: string, bytes: Uint8Array, encodings: readonly Encoding[]): Opening {
  const decoded = decode(bytes, encodings);
  if (!decoded.ok) {
    return {
      ok: false,
      fault: { kind: "file", file, row: 0, column: "", value: decoded.value, expected: decoded.expected },
    };
  }
  const text = unifyLineEnds(decoded.text);
  const blank = /^(?:[^\S\n]*\n)*/.exec(text)?.[0] ?? "";
  const content = text.slice(blank.length);
  if (content.trim() === "") {
    const expected = {
      nl: "een tabel met een kopregel en rijen; het bestand is leeg",
      en: "a table with a header and rows; the file is empty",
    };
    return { ok: false, fault: { kind: "empty", file, row: 0, column: "", value: "", expected } };
  }
  const { encoding, valid } = decoded;
  return {
    ok: true,
    open: { text: content, encoding, valid, headerRow: blank.length === 0 ? 1 : blank.split("\n").length },
  };
}
