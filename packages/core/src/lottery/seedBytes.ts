import { sha256 } from "@noble/hashes/sha2.js";
import { hexToBytes } from "@noble/hashes/utils.js";

/** The 32 bytes of a seed: 64 hexadecimal digits are decoded, any other text is hashed (docs/formats/round.md). */
export function seedBytes(seed: string | number): Uint8Array {
  const text = String(seed);
  return /^[0-9a-f]{64}$/i.test(text) ? hexToBytes(text) : sha256(new TextEncoder().encode(text));
}
