import { expect, test } from "vitest";
import { compareFunding } from "@kansrijk/core/funding/compareFunding";
import type { FundingDecisions } from "@kansrijk/core/funding/fundingDecisions";
import { transitionRule, transitionTotals } from "./transitionTotals.ts";
import { repositoryRules } from "../../../core/test/ruleFolder.ts";

const decisions = (amounts: readonly bigint[]): FundingDecisions =>
  ({
    sites: ["00AA00", "00AB00"],
    pupils: Int32Array.of(10, 10),
    amount: BigInt64Array.from(amounts),
  }) as unknown as FundingDecisions;
const SETTINGS = { countDate: "2019-10-01", fundingYear: 2020, overlay: {} };

test("adds the years of all sites up; the last year is the full change", () => {
  const rule = transitionRule(repositoryRules(), SETTINGS);
  if (!rule.ok) throw new Error("the transition should be in force");
  const comparison = compareFunding(decisions([1_000_000n, 500n]), decisions([1_847_469n, 0n]));
  const years = transitionTotals(comparison, rule.value);
  // Site 1: 12,118.67, 14,237.35, 16,356.02, 18,474.69 (docs/methods/funding-po.md); site 2: 3.75, 2.50, 1.25, 0.00.
  expect(years.map(({ amount }) => amount)).toEqual([1_212_242n, 1_423_985n, 1_635_727n, 1_847_469n]);
  expect(years.at(-1)).toEqual({ amount: comparison.after, gained: comparison.gained, lost: comparison.lost });
});

test("before the regulation there is no transition, and the refusal says so", () => {
  expect(transitionRule(repositoryRules(), { ...SETTINGS, fundingYear: 2010 })).toMatchObject({ ok: false });
});
