import type { Text } from "../vocabulary/text.ts";
import { decodeWindows1252 } from "./windows1252.ts";

export type Encoding = "utf-8" | "windows-1252";

export type Decoding =
  | {
      readonly ok: true;
      readonly text: string;
      readonly encoding: Encoding;
      /** False when some bytes are not UTF-8: they stand in the text as U+FFFD, for `damageOf` to point at. */
      readonly valid: boolean;
    }
  | { readonly ok: false; readonly value: string; readonly expected: Text };

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly name: Text }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: { nl: "een Excel- of zipbestand", en: "an Excel or zip file" } },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: { nl: "een oud Excelbestand", en: "an old Excel file" } },
  { bytes: [0x1f, 0x8b], name: { nl: "een gzipbestand", en: "a gzip file" } },
  { bytes: [0x25, 0x50, 0x44, 0x46], name: { nl: "een pdf", en: "a PDF" } },
  { bytes: [0x50, 0x41, 0x52, 0x31], name: { nl: "een Parquetbestand", en: "a Parquet file" } },
  { bytes: [0xff, 0xfe], name: { nl: "tekst in UTF-16", en: "text in UTF-16" } },
  { bytes: [0xfe, 0xff], name: { nl: "tekst in UTF-16", en: "text in UTF-16" } },
];

/**
 * Turns the bytes of a table into text: UTF-8 with or without a byte order mark, and Windows-1252 (ISO-8859-1 is a part
 * of it) when `allowed` names it. Refuses what is no such text at all; damage in single cells is left in the text and
 * found by `damageOf`, which knows row and column.
 */
export function decode(bytes: Uint8Array, allowed: readonly Encoding[]): Decoding {
  const other = SIGNATURES.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte))?.name;
  if (other || isWide(bytes)) return refusal(other ?? { nl: "tekst in UTF-16", en: "text in UTF-16" });
  const strict = tryUtf8(bytes);
  if (strict !== undefined) return { ok: true, text: strict, encoding: "utf-8", valid: true };
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (allowed.includes("windows-1252") && !marked) {
    return { ok: true, text: decodeWindows1252(bytes), encoding: "windows-1252", valid: true };
  }
  return { ok: true, text: new TextDecoder("utf-8").decode(bytes), encoding: "utf-8", valid: false };
}

function tryUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    // A file too long for one string also throws; that is no matter of encoding.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** UTF-16 or UTF-32 without a byte order mark: of the ASCII characters in the header every second byte is 0. */
function isWide(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 200);
  return start.length >= 4 && start.reduce((zeros, byte) => (byte === 0 ? zeros + 1 : zeros), 0) > start.length / 3;
}

function refusal(found: Text): Decoding {
  return {
    ok: false,
    value: "",
    expected: {
      nl: `een tabel als tekst (CSV in UTF-8); dit is ${found.nl}`,
      en: `a table as text (CSV in UTF-8); this is ${found.en}`,
    },
  };
}
