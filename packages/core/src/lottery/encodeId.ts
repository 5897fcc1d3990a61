const encoder = new TextEncoder();

/** Writes a text as UTF-8 to `out` from `at` and gives the number of bytes. Ids are nearly always ASCII: then by hand. */
export function encodeId(text: string, out: Uint8Array, at: number): number {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) return encoder.encodeInto(text, out.subarray(at)).written;
    out[at + i] = code;
  }
  return text.length;
}
