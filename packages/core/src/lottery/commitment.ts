import { bytesToHex, concatBytes, hexToBytes } from "@noble/hashes/utils.js";
import { encodeId } from "./encodeId.ts";
import { hashBytes } from "./hashBytes.ts";
import { plainHashing, type Hashing, type HashInto } from "./hashing.ts";

const encoder = new TextEncoder();
const LEAF = 0;
const NODE = 1;

/** x as four bytes, most significant first. */
export function fourBytes(x: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, x);
  return bytes;
}

const SALT = encoder.encode("kansrijk/salt/v1\u0000");
const SALT_LENGTH = 16;

/** The salt of one id: it hides a leaf from who does not have it. @param saltKey 32 bytes */
export function saltOf(saltKey: Uint8Array, id: string): Uint8Array {
  return hashBytes(concatBytes(SALT, saltKey, encoder.encode(id))).slice(0, SALT_LENGTH);
}

/** Where the text begins in a message of `leafMessages`. */
export const LEAF_TEXT = 1 + SALT_LENGTH;

/**
 * Begins the messages of many leaves: writes 0x00 and the salt of an id to `message` from `at`, where 64 bytes must be
 * free. The text comes after it, from `at + LEAF_TEXT`.
 */
export function leafMessages(
  saltKey: Uint8Array,
  { into }: Hashing = plainHashing,
): (id: string, message: Uint8Array, at: number) => void {
  const salted = new Uint8Array(SALT.length + saltKey.length + MOST_ID_BYTES);
  salted.set(SALT);
  salted.set(saltKey, SALT.length);
  const before = SALT.length + saltKey.length;
  return (id, message, at) => {
    into(salted, 0, before + encodeId(id, salted, before), message, at + 1);
    message[at] = LEAF;
  };
}

/** An id has at most 128 characters of at most three bytes (docs/formats/round.md). */
const MOST_ID_BYTES = 3 * 128;

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

function nodeInto(into: HashInto, level: Uint8Array, left: number, out: Uint8Array, at: number): void {
  for (let i = 0; i < 64; i++) pair[i + 1] = level[left + i]!;
  into(pair, 0, 65, out, at);
}

export interface PathStep {
  /** On which side the neighbour stands. */
  readonly side: "left" | "right";
  readonly hash: string;
}

const HASH = 32;

/** A Merkle tree as in RFC 6962 section 2.1; per level the hashes after one another, the leaves first, the root last. */
export interface MerkleTree {
  readonly root: string;
  readonly levels: readonly Uint8Array[];
}

/** One after another; spreading a national round over the arguments of a call would overflow the stack. */
function joined(leaves: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(HASH * leaves.length);
  leaves.forEach((leaf, index) => bytes.set(leaf, HASH * index));
  return bytes;
}

/**
 * The tree over leaf hashes. Pairs from the left, a last one without a neighbour moves up as it is: the same tree as
 * splitting at the largest power of two.
 * @param leaves the hashes, or all of them after one another
 */
export function merkleTree(leaves: readonly Uint8Array[] | Uint8Array, { into }: Hashing = plainHashing): MerkleTree {
  const bottom = leaves instanceof Uint8Array ? leaves : joined(leaves);
  if (bottom.length === 0) return { root: bytesToHex(hashBytes(bottom)), levels: [] };
  const levels = [bottom];
  for (let below = bottom; below.length > HASH; below = levels.at(-1)!) {
    const pairs = Math.floor(below.length / (2 * HASH));
    const level = new Uint8Array(HASH * Math.ceil(below.length / (2 * HASH)));
    for (let at = 0; at < pairs; at++) nodeInto(into, below, 2 * HASH * at, level, HASH * at);
    level.set(below.subarray(2 * HASH * pairs), HASH * pairs);
    levels.push(level);
  }
  return { root: bytesToHex(levels.at(-1)!), levels };
}

/** The leaves in hexadecimal digits. */
export function leafTexts({ levels }: MerkleTree): string[] {
  const leaves = levels[0] ?? new Uint8Array();
  return Array.from({ length: leaves.length / HASH }, (_, leaf) => bytesToHex(hashAt(leaves, leaf)));
}

function hashAt(level: Uint8Array, index: number): Uint8Array {
  return level.subarray(HASH * index, HASH * index + HASH);
}

/** The neighbours from a leaf to the root. */
export function merklePath({ levels }: MerkleTree, leaf: number): PathStep[] {
  const path: PathStep[] = [];
  let at = leaf;
  for (const level of levels.slice(0, -1)) {
    const neighbour = hashAt(level, at ^ 1);
    if (neighbour.length > 0) path.push({ side: at % 2 === 1 ? "left" : "right", hash: bytesToHex(neighbour) });
    at >>= 1;
  }
  return path;
}

/** The root that a leaf and its path lead to. */
export function rootFromPath(leaf: string, path: readonly PathStep[]): string {
  return path.reduce((own, { side, hash }) => {
    const [left, right] = side === "left" ? [hash, own] : [own, hash];
    return bytesToHex(hashBytes(concatBytes(Uint8Array.of(NODE), hexToBytes(left), hexToBytes(right))));
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
