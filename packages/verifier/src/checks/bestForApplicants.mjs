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
  (model.second ?? secondPlacement(model, model.extra)).forEach((wish, i) => {
    const found = model.programmeAt(i);
    const expected = wish < 0 ? null : model.wishId(wish);
    if (found === expected) return;
    const id = model.idOf(i);
    const programmes = [found, expected].filter((programme) => programme !== null);
    findings.broken(
      "best-for-applicants",
      "placement-differs",
      { applicant: id, found, expected },
      { applicants: [id], programmes },
    );
  });
}
