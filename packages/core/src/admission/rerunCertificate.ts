import type { FullCertificate } from "./certificate.ts";
import { rerunPlacement, type Rerun } from "./rerunPlacement.ts";
import { roundNumbers } from "./roundNumbers.ts";
import { roundOfCertificate } from "./roundOfCertificate.ts";

/** Placing the round of a full certificate again; undefined for a round that is too large for it. */
export function rerunCertificate(certificate: FullCertificate): Rerun | undefined {
  const round = roundOfCertificate(certificate);
  const numbers = roundNumbers(round);
  return "lotteryMustBeDrawn" in numbers ? undefined : rerunPlacement(round, numbers);
}
