import { decode, type Decoding, type Encoding } from "../../tables/decode.ts";
import { openText, type Opening, type OpenText } from "../../tables/openText.ts";

const ENCODINGS: readonly Encoding[] = ["utf-8", "windows-1252"];

/** How to read: `auto` takes the quick way where it can. Both ways give the same rows. */
export type CsvWay = "auto" | "careful";

export type CsvOpening =
  | { readonly ok: true; readonly open: OpenText; readonly isPlain: boolean }
  | Extract<Opening, { ok: false }>;

/**
 * Opens a CSV file. It is plain when a line is a row and a delimiter the end of a cell: without quotes, and with "\n" or
 * "\r\n" after each line (the "\r" is white space at the end of a cell).
 */
export function openCsv(file: string, bytes: Uint8Array, way: CsvWay): CsvOpening {
  const open = way === "auto" ? openPlain(decode(bytes, ENCODINGS)) : undefined;
  if (open) return { ok: true, open, isPlain: true };
  const opening = openText(file, bytes, ENCODINGS);
  return opening.ok ? { ...opening, isPlain: false } : opening;
}

function openPlain(decoded: Decoding): OpenText | undefined {
  if (!decoded.ok || decoded.text.includes('"') || hasLoneReturn(decoded.text)) return undefined;
  const blank = /^(?:[^\S\n]*\n)*/.exec(decoded.text)?.[0] ?? "";
  const text = decoded.text.slice(blank.length);
  if (text.trim() === "") return undefined;
  const headerRow = blank === "" ? 1 : blank.split("\n").length;
  return { text, headerRow, encoding: decoded.encoding, valid: decoded.valid };
}

/** Line ends of a very old Mac. */
function hasLoneReturn(text: string): boolean {
  for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1))
    if (text.charCodeAt(at + 1) !== 0x0a) return true;
  return false;
}
