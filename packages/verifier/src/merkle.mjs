import { joined, u32, utf8 } from "./bytes.mjs";
import { Sha256, sha256 } from "./sha256.mjs";

const hasher = new Sha256();
const node = Uint8Array.of(1, ...new Uint8Array(64));

/**
 * @param {Uint8Array} left
 * @param {Uint8Array} right
 */
export function merkleNode(left, right) {
  node.set(left, 1);
  node.set(right, 33);
  return hasher.restart().update(node).digest();
}

/**
 * Merkle tree hash of RFC 6962 section 2.1 over leaves that were hashed already. Level by level: neighbours together, a
 * last one without a neighbour goes up as it is; that is the same tree.
 * @param {Uint8Array} leaves 32 bytes each
 * @returns {Uint8Array}
 */
export function merkleRoot(leaves) {
  if (leaves.length === 0) return sha256(leaves);
  const level = leaves.slice();
  for (let count = level.length / 32; count > 1; count = (count + 1) >> 1) {
    for (let i = 0; i + 1 < count; i += 2) {
      for (let k = 0; k < 64; k++) node[1 + k] = level[32 * i + k];
      hasher
        .restart()
        .update(node)
        .digestInto(level, 16 * i);
    }
    if (count % 2 === 1) level.copyWithin(16 * (count - 1), 32 * (count - 1), 32 * count);
  }
  return level.slice(0, 32);
}

/**
 * The root that is published when a round closes.
 * @param {Uint8Array} contentSha256
 * @param {Uint8Array} applicationsRoot
 * @param {number} applications
 */
export function commitmentRoot(contentSha256, applicationsRoot, applications) {
  return sha256(joined(utf8("kansrijk/commitment/v1\0"), contentSha256, applicationsRoot, u32(applications)));
}
