import { familyPlaces } from "../familyPlaces.mjs";

/** @import { Check } from "../verifyCertificate.mjs" */

/**
 * The extra places are those that the rule for families ends with.
 * @type {Check}
 */
export function checkFamilyPlaces({ model, findings }) {
  if (model === null) {
    findings.skip("family-places", "public-edition");
    return;
  }
  const { extra, placed } = model.ruled ?? familyPlaces(model);
  model.programmes.forEach(({ id }, p) => {
    const found = model.extra[p];
    if (found === extra[p]) return;
    findings.broken(
      "family-places",
      "extra-differs",
      { programme: id, found, expected: extra[p] },
      { programmes: [id] },
    );
  });
  // The placement at the places as stated is the one wanted next: not made twice when they are right.
  if (model.extra.every((each, p) => each === extra[p])) model.second = placed;
}
