import { bytesToHex } from "@noble/hashes/utils.js";
import { leafHash, merklePath, saltOf, type MerkleTree } from "../lottery/commitment.ts";
import type { Application, PlaceReceipt } from "./certificate.ts";
import { keyIn, type CertificateView } from "./certificateView.ts";
import { saltKeyBytes } from "./commitRound.ts";
import { applicationText } from "./normalRound.ts";
import { ticketOf } from "./publicCertificate.ts";

/**
 * What one family gets to check its own outcome against the published certificate; undefined for an unknown id.
 * @param tree from `treeOf`, once for all receipts
 * @param publicSha256 the hash of the edition public
 */
export function placeReceipt(
  view: CertificateView,
  tree: MerkleTree,
  publicSha256: string,
  id: string,
): PlaceReceipt | undefined {
  const { certificate } = view;
  const applicant = view.applicants.get(id);
  const placement = view.placements.get(id);
  if (!applicant || !placement) return undefined;
  const { commitment, round } = certificate;
  const { number: _number, numbers: _numbers, ...own } = applicant;
  const application: Application = own;
  const salt = saltOf(saltKeyBytes(commitment.saltKey), id);
  return {
    application,
    applications: commitment.applications,
    applicationsRoot: commitment.applicationsRoot,
    certificateSha256: publicSha256,
    choices: applicant.preferences.map((programme) => {
      const key = keyIn(view, applicant, programme);
      return { class: key?.class ?? null, number: key?.number ?? null, programme };
    }),
    contentSha256: commitment.contentSha256,
    format: "kansrijk-place-receipt/1",
    leaf: bytesToHex(leafHash(salt, applicationText(application))),
    path: merklePath(tree, leafIndex(round.applicants, id)),
    placement: { programme: placement.programme, rank: placement.rank, section: placement.section },
    root: commitment.root,
    salt: bytesToHex(salt),
    seed: certificate.lottery.seed,
    ticket: ticketOf(certificate, applicant),
  };
}

/** Applicants stand in id order: found by halving. */
function leafIndex(applicants: readonly { readonly id: string }[], id: string): number {
  let [low, high] = [0, applicants.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (applicants[middle]!.id < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
