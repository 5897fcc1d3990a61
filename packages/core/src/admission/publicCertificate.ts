import { hexToBytes, bytesToHex } from "@noble/hashes/utils.js";
import { lotteryTickets } from "../lottery/lotteryNumbers.ts";
import { leafHash, leafTexts, merkleTree, saltOf, type MerkleTree } from "../lottery/commitment.ts";
import { sha256 } from "../receipt/sha256.ts";
import type { CertificateApplicant, FullCertificate, PublicCertificate } from "./certificate.ts";
import { saltKeyBytes } from "./commitRound.ts";
import { sealed } from "./makeCertificate.ts";
import { applicationText } from "./normalRound.ts";

/**
 * The edition that may be published: no applications, placements, own orders or salts.
 * @param tree that of its commitment, if it is at hand
 */
export function publicCertificate(
  full: FullCertificate,
  hash: (text: string) => string = sha256,
  tree: MerkleTree = treeOf(full),
): PublicCertificate {
  const { applications, applicationsRoot, contentSha256, root } = full.commitment;
  const { draw, origin, seed } = full.lottery;
  return sealed(
    {
      codeSha256: full.codeSha256,
      commitment: { applications, applicationsRoot, contentSha256, leaves: leafTexts(tree), root },
      edition: "public",
      format: "kansrijk-certificate/1",
      lottery: { draw, origin, seed, tickets: publicTickets(full) },
      mechanism: "deferred-acceptance",
      outcome: { programmes: full.outcome.programmes },
      round: {
        listRules: full.round.listRules,
        programmes: full.round.programmes.map(({ order: _ids, ...rest }) => rest),
        tieBreaking: full.round.tieBreaking,
      },
      rulesSha256: full.rulesSha256,
    } as const,
    hash,
  );
}

/** The Merkle tree over the applications of a full certificate. */
export function treeOf({ round, commitment }: FullCertificate): MerkleTree {
  const key = saltKeyBytes(commitment.saltKey);
  return merkleTree(round.applicants.map((item) => leafHash(saltOf(key, item.id), applicationText(item))));
}

/** The ticket of one applicant, in hexadecimal digits; null without a single lottery from a seed. */
export function ticketOf({ lottery, round }: FullCertificate, { id, family }: CertificateApplicant): string | null {
  if (lottery.seed === null || round.tieBreaking === "multiple") return null;
  return bytesToHex(lotteryTickets(hexToBytes(lottery.seed), [{ id, unit: family ?? id }]));
}

function publicTickets({ lottery, round }: FullCertificate): string[] | null {
  if (lottery.seed === null || round.tieBreaking === "multiple") return null;
  const row = round.applicants.toSorted((a, b) => a.number! - b.number!);
  const tickets = lotteryTickets(
    hexToBytes(lottery.seed),
    row.map(({ id, family }) => ({ id, unit: family ?? id })),
  );
  return row.map((_, index) => bytesToHex(tickets.subarray(index * 32, index * 32 + 32)));
}
