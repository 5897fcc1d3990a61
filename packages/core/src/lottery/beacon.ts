import { bls12_381 } from "@noble/curves/bls12-381.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { hexToBytes } from "@noble/hashes/utils.js";

export const BEACON_SCHEMES = ["pedersen-bls-unchained", "bls-unchained-g1-rfc9380"] as const;

/** How a drand network signs its rounds. */
export type BeaconScheme = (typeof BEACON_SCHEMES)[number];

const TAGS: Record<BeaconScheme, string> = {
  "pedersen-bls-unchained": "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_NUL_",
  "bls-unchained-g1-rfc9380": "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_",
};

/** A drand round with the key of the network; keys and signatures in hexadecimal digits. */
export interface BeaconRound {
  readonly scheme: BeaconScheme;
  readonly publicKey: string;
  readonly round: number;
  readonly signature: string;
}

/** Is this the signature of the network on this round? Works offline; false for anything that is not well formed. */
export function isBeaconValid({ scheme, publicKey, round, signature }: BeaconRound): boolean {
  if (!Number.isSafeInteger(round) || round < 1) return false;
  const number = new Uint8Array(8);
  new DataView(number.buffer).setBigUint64(0, BigInt(round));
  const message = sha256(number);
  try {
    const [key, mark] = [hexToBytes(publicKey), hexToBytes(signature)];
    if (scheme === "pedersen-bls-unchained") {
      const bls = bls12_381.longSignatures;
      return bls.verify(mark, bls.hash(message, TAGS[scheme]), key);
    }
    const bls = bls12_381.shortSignatures;
    return bls.verify(mark, bls.hash(message, TAGS[scheme]), key);
  } catch {
    // Not hexadecimal, not a point of the curve, or not in the right group.
    return false;
  }
}
