import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { hashInto } from "./hashBytes.ts";

/** SHA-256 over bytes. A program may bring a native one for very large rounds; all give the same. */
export interface Hashing {
  /** Hashes `bytes[from .. to - 1]` and writes 32 bytes of `out` from `at`. */
  readonly into: HashInto;
  /** The hash of the parts one after another, in hexadecimal digits. */
  readonly ofParts: (parts: readonly Uint8Array[]) => string;
}

export type HashInto = (bytes: Uint8Array, from: number, to: number, out: Uint8Array, at: number) => void;

/** Without anything outside this package: works everywhere. */
export const plainHashing: Hashing = {
  into: hashInto,
  ofParts: (parts) => {
    const hash = sha256.create();
    for (const part of parts) hash.update(part);
    return bytesToHex(hash.digest());
  },
};
