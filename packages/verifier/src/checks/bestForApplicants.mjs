import { secondPlacement } from "../secondPlacement.mjs";

/** @import { Check } from "../verifyCertificate.mjs" */

/**
 * A second placement gives the same: no stable placement is better for any applicant.
 * @type {Check}
 */
export function checkBestForApplicants({ model, findings }) {
  if (model === null) {
    findings.skip("best-for-applicants", "public-edition");
    return;
  }
  const { applicants, start, placements } = model;
  secondPlacement(model).forEach((wish, i) => {
    const { id, preferences } = applicants[i];
    const found = placements[i]?.programme ?? null;
    const expected = wish < 0 ? null : preferences[wish - start[i]];
    if (found === expected) return;
    const programmes = [found, expected].filter((programme) => programme !== null);
    findings.broken(
      "best-for-applicants",
      "placement-differs",
      { applicant: id, found, expected },
      { applicants: [id], programmes },
    );
  });
}
