import { hexToBytes } from "@noble/hashes/utils.js";
import { commitmentRoot, merkleTree, type MerkleTree } from "../lottery/commitment.ts";
import { plainHashing, type Hashing } from "../lottery/hashing.ts";
import type { Commitment } from "./certificate.ts";
import { contentSha256, type RoundContext } from "./normalRound.ts";
import type { Round } from "./round.ts";
import { applicationLeaves } from "./writing/applicationLeaves.ts";
import { orderOfIds } from "./writing/orderOfIds.ts";
import type { RowStore } from "./writing/rowStore.ts";

export interface CommittedRound {
  readonly commitment: Commitment;
  /** Leaves in id order of the applicants. */
  readonly tree: MerkleTree;
}

export interface CommitOptions {
  /** A native one, for very large rounds. */
  readonly hashing?: Hashing;
  /** The applicants in id order, if it is known. */
  readonly order?: Int32Array;
  /** Gets the text of every application on the way. */
  readonly texts?: RowStore;
}

/**
 * Fixes offers, rules and applications when a round closes, before the randomness exists. Numbers and seed play no part.
 * @param saltKey 64 hexadecimal digits, drawn by the organiser and kept secret
 */
export function commitRound(
  round: Round,
  saltKey: string,
  context: RoundContext,
  { hashing = plainHashing, order = applicantOrder(round), texts }: CommitOptions = {},
): CommittedRound {
  const leaves = applicationLeaves(round, order, saltKeyBytes(saltKey), hashing, texts);
  const tree = merkleTree(leaves, hashing);
  const content = contentSha256(round, context);
  const applications = order.length;
  return {
    commitment: {
      applications,
      applicationsRoot: tree.root,
      contentSha256: content,
      root: commitmentRoot(content, tree.root, applications),
    },
    tree,
  };
}

/** Indices of the applicants in id order. */
export function applicantOrder({ applicants }: Round): Int32Array {
  return orderOfIds(applicants.map(({ id }) => id));
}

export function saltKeyBytes(saltKey: string): Uint8Array {
  if (!/^[0-9a-f]{64}$/.test(saltKey)) throw new RangeError("a salt key is 64 lower-case hexadecimal digits");
  return hexToBytes(saltKey);
}
