import { describe, expect, test } from "vitest";
import { repositoryRules } from "../../test/ruleFolder.ts";
import { resolveParameters } from "../rules/parameters.ts";
import { changesByMunicipality } from "./changesByMunicipality.ts";
import { divideBudget } from "./fundingMoney.ts";
import { transitionAmounts, TRANSITION } from "./transition.ts";

const dates = { "count-date": "2020-08-01", "school-year": "2020-08-01" };
const outcome = resolveParameters(repositoryRules(), [{ regulation: TRANSITION, datedBy: "school-year" }], dates);
const parameters = outcome.ok ? outcome.value : undefined;

describe("transition", () => {
  test.each([
    [0n, 400n, [100n, 200n, 300n, 400n]],
    [400n, 0n, [300n, 200n, 100n, 0n]],
    [0n, 2n, [1n, 1n, 2n, 2n]],
    [2n, 0n, [1n, 1n, 0n, 0n]],
    [7n, 7n, [7n, 7n, 7n, 7n]],
  ])("from %s to %s cents goes in four steps: half a cent away from zero, up and down", (before, after, expected) => {
    expect(transitionAmounts(before, after, parameters!)).toEqual(expected);
  });
});

test("cents that are left over go to the largest fractions, in order of the list where these are equal", () => {
  expect(divideBudget([1n, 1n, 1n], 100n)).toEqual([34n, 33n, 33n]);
  expect(divideBudget([5n, 3n, 1n], 10n)).toEqual([6n, 3n, 1n]);
  expect(divideBudget([0n, 0n], 10n)).toEqual([0n, 0n]);
});

test("changes add up per municipality, the largest loss first, unknown places under an empty name", () => {
  const change = (site: string, difference: bigint) => ({
    site,
    pupils: 10,
    before: 100n,
    after: 100n + difference,
    difference,
  });
  const places = new Map([
    ["a", { municipality: "GM1", municipalityName: "Een" }],
    ["b", { municipality: "GM1", municipalityName: "Een" }],
  ]);
  const sums = changesByMunicipality([change("a", 5n), change("b", -2n), change("c", -9n)], (site) => places.get(site));
  expect(
    sums.map(({ municipality, name, sites, difference, winners, losers }) => [
      municipality,
      name,
      sites,
      difference,
      winners,
      losers,
    ]),
  ).toEqual([
    ["", "", 1, -9n, 0, 1],
    ["GM1", "Een", 2, 3n, 1, 1],
  ]);
});
