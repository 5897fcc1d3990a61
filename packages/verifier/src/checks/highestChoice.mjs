import { passedSection } from "../cutoffs.mjs";

/** @import { Check } from "../verifyCertificate.mjs" */
/** @import { Model } from "../model.mjs" */

/**
 * Everybody has the highest choice whose cut-off it passes: what a family checks for itself, here for all.
 * @type {Check}
 */
export function checkHighestChoice({ model, findings }) {
  if (model === null) {
    findings.skip("highest-choice", "public-edition");
    return;
  }
  const { applicants, start, placedWish, placements } = model;
  applicants.forEach(({ id, preferences }, i) => {
    const { wish, section } = firstPassed(model, i);
    const own = placedWish[i];
    const programme = placements[i]?.programme ?? null;
    /** @param {Parameters<typeof findings.broken>[1]} code @param {Record<string, unknown>} values @param {number[]} wishes */
    const broken = (code, values, wishes) => {
      const programmes = wishes.filter((each) => each >= 0).map((each) => preferences[each - start[i]]);
      findings.broken(
        "highest-choice",
        code,
        { applicant: id, programme, ...values },
        { applicants: [id], programmes },
      );
    };
    if (wish === own) {
      const found = placements[i]?.section ?? null;
      if (wish >= 0 && found !== section) broken("other-section-passed", { found, expected: section }, [own]);
    } else if (wish >= 0 && (own < 0 || wish < own)) {
      broken("passes-higher", { passed: preferences[wish - start[i]] }, [wish, own]);
    } else broken("does-not-pass", {}, [own]);
  });
}

/**
 * The first wish of an applicant that it passes, and the section; -1 when none.
 * @param {Model} model
 * @param {number} i
 */
function firstPassed(model, i) {
  const { applicants, start, programmeOf, admissible, outcomes, classOf, numberOf } = model;
  for (let wish = start[i]; wish < start[i + 1]; wish++) {
    const outcome = admissible[wish] === 0 ? undefined : outcomes[programmeOf[wish]];
    if (outcome === undefined) continue;
    const section = passedSection(outcome, applicants[i].groups, classOf[wish], numberOf[wish]);
    if (section >= 0) return { wish, section };
  }
  return { wish: -1, section: -1 };
}
