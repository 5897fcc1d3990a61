import type { CertificateApplicant, CertificatePlacement } from "./certificate.ts";
import { ordersOf, type PlacementView } from "./certificateView.ts";
import {
  certificateApplicant,
  certificateNumbers,
  certificatePlacement,
  type CertificateFrame,
} from "./makeCertificate.ts";
import type { Placed } from "./matchRound.ts";

/**
 * The same as `certificateView` of the certificate, without it: the parts of an applicant are made when they are asked
 * for. For explanations of very large rounds.
 */
export function placedView(
  placed: Placed,
  { lottery, programmes, outcomes, sections }: CertificateFrame,
): PlacementView {
  const { round, numbers } = placed;
  const indexOf = new Map<string, number>();
  round.applicants.forEach(({ id }, index) => indexOf.set(id, index));
  const numbersOf = certificateNumbers(round, numbers);
  const byId = <T>(make: (index: number) => T) => ({
    size: indexOf.size,
    get: (id: string): T | undefined => {
      const index = indexOf.get(id);
      return index === undefined ? undefined : make(index);
    },
  });
  return {
    lottery,
    applicants: byId((index): CertificateApplicant => {
      const applicant = round.applicants[index]!;
      return certificateApplicant(applicant, numbersOf(applicant, index));
    }),
    placements: byId((index): CertificatePlacement => certificatePlacement(placed, sections, index)),
    programmes: new Map(programmes.map((item) => [item.id, item])),
    outcomes: new Map(outcomes.map((item) => [item.id, item])),
    orders: ordersOf(programmes),
  };
}
