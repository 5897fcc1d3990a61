/** A table as UTF-8 bytes, one argument per line. */
export function tableBytes(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`${lines.join("\n")}\n`);
}
