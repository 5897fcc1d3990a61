/** The 27 characters that Windows-1252 has where ISO-8859-1 has control characters (bytes 0x80 to 0x9F; 0 is undefined). */
const HIGH = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
] as const;

/** The characters of the bytes 0x80 to 0xBF: what the tail of a UTF-8 character looks like when read as Windows-1252. */
export const TAIL_CHARACTERS: string = Array.from({ length: 64 }, (_, index) =>
  String.fromCharCode(HIGH[index] || 0x80 + index),
).join("");

/**
 * Reads Windows-1252, of which ISO-8859-1 text is a part. Undefined bytes become the control character of the same
 * number, so that the caller can point at them. Own table: the TextDecoder of Node 20 takes this for ISO-8859-1.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]!;
    units[index] = byte >= 0x80 && byte < 0xa0 ? HIGH[byte - 0x80] || byte : byte;
  }
  const parts: string[] = [];
  for (let start = 0; start < units.length; start += 8192) {
    parts.push(String.fromCharCode(...units.subarray(start, start + 8192)));
  }
  return parts.join("");
}
