import type { CertificateApplicant, FullCertificate, PublicCertificate } from "@kansrijk/core/admission/certificate";
import { certificateView, type CertificateView } from "@kansrijk/core/admission/certificateView";
import { explainPlacement } from "@kansrijk/core/admission/explainPlacement";
import type { Explanation } from "@kansrijk/core/explanation/explanation";
import type { Receipt } from "./readReceipt.ts";

/**
 * The reason of every choice from what a family has: its receipt and the public certificate. Nothing is asked of the
 * server. Undefined when the receipt names programmes that are not in the certificate.
 */
export function receiptExplanation(certificate: PublicCertificate, receipt: Receipt): Explanation | undefined {
  const { application, choices, placement } = receipt;
  const known = new Set(certificate.outcome.programmes.map(({ id }) => id));
  if (!application.preferences.every((id) => known.has(id))) return undefined;
  if (placement.rank !== null && application.preferences[placement.rank - 1] !== placement.programme) return undefined;
  const numbers = choices.flatMap(({ programme, number }) => (number === null ? [] : [{ programme, number }]));
  const applicant: CertificateApplicant = { ...application, number: null, numbers };
  const own: FullCertificate = {
    ...certificate,
    edition: "full",
    commitment: { ...certificate.commitment, saltKey: "" },
    round: { ...certificate.round, applicants: [applicant] },
    outcome: { ...certificate.outcome, placements: [{ applicant: application.id, ...placement }] },
  };
  return explainPlacement({ ...certificateView(own), orders: ownPlaces(own, receipt) }, application.id);
}

/** The own orders of programmes as far as the family knows them: its own place. */
function ownPlaces({ round }: FullCertificate, { application, choices }: Receipt): CertificateView["orders"] {
  const ordered = round.programmes.filter(({ orderSha256 }) => orderSha256 !== null);
  return new Map(
    ordered.map(({ id }) => {
      const place = choices.find(({ programme }) => programme === id)?.number ?? null;
      return [id, new Map(place === null ? [] : [[application.id, place]])];
    }),
  );
}
