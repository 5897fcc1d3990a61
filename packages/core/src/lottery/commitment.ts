import { bytesToHex, concatBytes, hexToBytes } from "@noble/hashes/utils.js";
import { hashBytes } from "./hashBytes.ts";

const encoder = new TextEncoder();
const LEAF = 0;
const NODE = 1;

/** x as four bytes, most significant first. */
export function fourBytes(x: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, x);
  return bytes;
}

/** The salt of one id: it hides a leaf from who does not have it. @param saltKey 32 bytes */
export function saltOf(saltKey: Uint8Array, id: string): Uint8Array {
  return hashBytes(concatBytes(encoder.encode("kansrijk/salt/v1\u0000"), saltKey, encoder.encode(id))).slice(0, 16);
}

let scratch = new Uint8Array(4096);

/** H(0x00 || salt || text). */
export function leafHash(salt: Uint8Array, text: string): Uint8Array {
  const before = 1 + salt.length;
  // Three bytes are enough for any code unit in UTF-8.
  if (scratch.length < before + 3 * text.length) scratch = new Uint8Array(2 * (before + 3 * text.length));
  scratch[0] = LEAF;
  scratch.set(salt, 1);
  const { written } = encoder.encodeInto(text, scratch.subarray(before));
  return hashBytes(scratch.subarray(0, before + written));
}

const pair = new Uint8Array(65).fill(NODE, 0, 1);

function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  pair.set(left, 1);
  pair.set(right, 33);
  return hashBytes(pair);
}

export interface PathStep {
  /** On which side the neighbour stands. */
  readonly side: "left" | "right";
  readonly hash: string;
}

/** A Merkle tree as in RFC 6962 section 2.1; `levels[0]` are the leaves, the last level is the root alone. */
export interface MerkleTree {
  readonly root: string;
  readonly levels: readonly (readonly Uint8Array[])[];
}

/**
 * The tree over leaf hashes. Pairs from the left, a last one without a neighbour moves up as it is: the same tree as
 * splitting at the largest power of two.
 */
export function merkleTree(leaves: readonly Uint8Array[]): MerkleTree {
  if (leaves.length === 0) return { root: bytesToHex(hashBytes(new Uint8Array())), levels: [] };
  const levels: Uint8Array[][] = [[...leaves]];
  while (levels.at(-1)!.length > 1) {
    const below = levels.at(-1)!;
    const level: Uint8Array[] = [];
    for (let at = 0; at < below.length; at += 2)
      level.push(at + 1 < below.length ? nodeHash(below[at]!, below[at + 1]!) : below[at]!);
    levels.push(level);
  }
  return { root: bytesToHex(levels.at(-1)![0]!), levels };
}

/** The neighbours from a leaf to the root. */
export function merklePath({ levels }: MerkleTree, leaf: number): PathStep[] {
  const path: PathStep[] = [];
  let at = leaf;
  for (const level of levels.slice(0, -1)) {
    const neighbour = level[at ^ 1];
    if (neighbour) path.push({ side: at % 2 === 1 ? "left" : "right", hash: bytesToHex(neighbour) });
    at >>= 1;
  }
  return path;
}

/** The root that a leaf and its path lead to. */
export function rootFromPath(leaf: string, path: readonly PathStep[]): string {
  return path.reduce((own, { side, hash }) => {
    const [left, right] = side === "left" ? [hash, own] : [own, hash];
    return bytesToHex(nodeHash(hexToBytes(left), hexToBytes(right)));
  }, leaf);
}

/** The one hash that is published at the close, over the content and all applications. */
export function commitmentRoot(contentSha256: string, applicationsRoot: string, applications: number): string {
  return bytesToHex(
    hashBytes(
      concatBytes(
        encoder.encode("kansrijk/commitment/v1\u0000"),
        hexToBytes(contentSha256),
        hexToBytes(applicationsRoot),
        fourBytes(applications),
      ),
    ),
  );
}
