/** @import { SignatureCheck } from "./types.d.ts" */

const tags = {
  long: "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_NUL_",
  short: "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_",
};

/**
 * The check of signatures with @noble/curves; undefined where that library is not there.
 * @returns {Promise<SignatureCheck | undefined>}
 */
export async function loadSignatureCheck() {
  const library = await import("@noble/curves/bls12-381.js").catch(() => undefined);
  if (library === undefined) return undefined;
  const { longSignatures, shortSignatures } = library.bls12_381;
  return (scheme, publicKey, signature, message) => {
    if (scheme === "pedersen-bls-unchained") {
      return longSignatures.verify(signature, longSignatures.hash(message, tags.long), publicKey);
    }
    return shortSignatures.verify(signature, shortSignatures.hash(message, tags.short), publicKey);
  };
}
