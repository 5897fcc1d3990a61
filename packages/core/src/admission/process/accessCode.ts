import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { saltKeyBytes } from "../commitRound.ts";

/** Crockford base32: no letter that looks like a digit. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 20;
const DOMAIN = utf8ToBytes("kansrijk/access/v1\u0000");

/**
 * The code with which a pupil sees its own outcome: 100 bits of HMAC-SHA256(salt key, "kansrijk/access/v1" || 0x00 || id).
 * @param saltKey 64 hexadecimal digits
 */
export function accessCode(saltKey: string, id: string): string {
  const bytes = hmac(sha256, saltKeyBytes(saltKey), concatBytes(DOMAIN, utf8ToBytes(id)));
  let code = "";
  for (let digit = 0; digit < LENGTH; digit++) {
    const bit = digit * 5;
    const pair = (bytes[bit >> 3]! << 8) | bytes[(bit >> 3) + 1]!;
    code += DIGITS[(pair >> (11 - (bit & 7))) & 31];
  }
  return code;
}

/** A code as people type it: spaces and hyphens do not count, nor capitals, and O is 0, I and L are 1. */
export function readAccessCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  return new RegExp(`^[${DIGITS}]{${LENGTH}}$`).test(code) ? code : undefined;
}

/** In groups of five, as it is printed. */
export function writtenCode(code: string): string {
  return code.replace(/(.{5})(?=.)/g, "$1-");
}
