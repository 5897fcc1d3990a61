import { expect, test } from "vitest";
import { generatedModel } from "../../test/generatedModel.ts";
import { repositoryRules } from "../../test/ruleFolder.ts";
import { factsFromPupils } from "../funding/po/factsFromPupils.ts";
import { DECREE } from "../funding/po/poParameters.ts";
import { toNumber } from "../numbers/fraction.ts";
import { resolveParameters } from "../rules/parameters.ts";
import { generateCountry } from "./generateCountry.ts";
import { schoolScores } from "./schoolScores.ts";

test("by hand: 20 pupils, the lowest 3 are the target group", () => {
  // Scores 1 to 20 points, so C = 10.5 and G = 2; the threshold is 0.12 x 8.5 = 1.02 per pupil.
  const score = Int32Array.from({ length: 20 }, (_, pupil) => (pupil + 1) * 10_000);
  const site = Int32Array.from({ length: 20 }, (_, pupil) => (pupil < 2 ? 0 : 1));
  const scores = schoolScores(site, score, 2);
  expect([scores.meanAll, scores.meanTarget]).toStrictEqual([10.5, 2]);
  expect([...scores.gross]).toStrictEqual([9.5 + 8.5, 7.5]);
  expect(scores.net[0]).toBeCloseTo(18 - 2 * 1.02, 10);
  expect(scores.net[1]).toBe(0);
});

test("agrees with the exact calculation of the funding scheme", () => {
  const country = generateCountry({ seed: 3, sites: 60 }, generatedModel());
  const { pupils, sites } = country;
  const scores = schoolScores(pupils.siteIndex, pupils.score, sites.code.length);
  const dates = { "count-date": "2019-10-01", "school-year": "2020-08-01" };
  const parameters = resolveParameters(
    repositoryRules(),
    [{ regulation: DECREE.regulation, datedBy: "count-date" }],
    dates,
  );
  if (!parameters.ok) throw new Error(JSON.stringify(parameters.refusals));
  const facts = factsFromPupils({ sites: sites.code, site: pupils.siteIndex, score: pupils.score }, parameters.value);
  if (!facts.ok) throw new Error(JSON.stringify(facts.refusals));
  expect(facts.value.sites).toStrictEqual(sites.code);
  expect(scores.meanAll - scores.meanTarget).toBeCloseTo(toNumber(facts.value.national.meanDifference), 8);
  for (const [site, gross] of facts.value.gross.entries()) {
    expect(scores.gross[site]!).toBeCloseTo(toNumber({ n: gross, d: facts.value.grossDenominator }), 6);
  }
});
