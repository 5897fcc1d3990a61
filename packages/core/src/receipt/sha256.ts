import { sha256 as hash } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** SHA-256 as 64 hexadecimal digits; text is hashed as UTF-8. */
export function sha256(content: string | Uint8Array): string {
  return bytesToHex(hash(typeof content === "string" ? new TextEncoder().encode(content) : content));
}
