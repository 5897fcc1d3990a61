import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { commitmentRoot, leafHash, merkleTree, saltOf, type MerkleTree } from "../lottery/commitment.ts";
import type { Commitment } from "./certificate.ts";
import { compareIds, contentSha256, normalApplication, type RoundContext } from "./normalRound.ts";
import type { Round } from "./round.ts";

export interface CommittedRound {
  readonly commitment: Commitment;
  /** Leaves in id order of the applicants. */
  readonly tree: MerkleTree;
}

/**
 * Fixes offers, rules and applications when a round closes, before the randomness exists. Numbers and seed play no part.
 * @param saltKey 64 hexadecimal digits, drawn by the organiser and kept secret
 */
export function commitRound(round: Round, saltKey: string, context: RoundContext): CommittedRound {
  const key = saltKeyBytes(saltKey);
  const leaves = [...round.applicants]
    .sort((a, b) => compareIds(a.id, b.id))
    .map((applicant) => leafHash(saltOf(key, applicant.id), JSON.stringify(normalApplication(applicant))));
  const tree = merkleTree(leaves);
  const content = contentSha256(round, context);
  return {
    commitment: {
      applications: leaves.length,
      applicationsRoot: tree.root,
      contentSha256: content,
      root: commitmentRoot(content, tree.root, leaves.length),
    },
    tree,
  };
}

export function saltKeyBytes(saltKey: string): Uint8Array {
  if (!/^[0-9a-f]{64}$/.test(saltKey)) throw new RangeError("a salt key is 64 lower-case hexadecimal digits");
  return hexToBytes(saltKey);
}

/** The leaves in hexadecimal digits. */
export function leafTexts({ levels }: MerkleTree): string[] {
  return (levels[0] ?? []).map((leaf) => bytesToHex(leaf));
}
