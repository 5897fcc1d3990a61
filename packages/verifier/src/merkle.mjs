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
 * Merkle tree hash of RFC 6962 section 2.1 over leaves that were hashed already.
 * @param {Uint8Array} leaves 32 bytes each
 * @returns {Uint8Array}
 */
export function merkleRoot(leaves) {
  return leaves.length === 0 ? sha256(leaves) : rootBetween(leaves, 0, leaves.length / 32);
}

/**
 * @param {Uint8Array} leaves
 * @param {number} from
 * @param {number} to
 * @returns {Uint8Array}
 */
function rootBetween(leaves, from, to) {
  if (to - from === 1) return leaves.subarray(32 * from, 32 * to);
  let left = 1;
  while (2 * left < to - from) left *= 2;
  return merkleNode(rootBetween(leaves, from, from + left), rootBetween(leaves, from + left, to));
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
