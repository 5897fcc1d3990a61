import fc from "fast-check";
import { expect, test } from "vitest";
import { repositoryRules } from "../../../test/ruleFolder.ts";
import { decisionsCsv } from "../decisionsCsv.ts";
import { runFunding } from "../runFunding.ts";
import { renderExplanation } from "../../explanation/renderExplanation.ts";
import { scheme } from "./scheme.ts";
import { atLeast, countText, protectedCount, protectedMean } from "./targetCount.ts";

test.each([
  [0, "0"],
  [1, "<5"],
  [4, "<5"],
  [5, "5"],
])("%i pupils are shown as %s", (count, text) => {
  expect(countText(protectedCount(count))).toBe(text);
  expect(atLeast(protectedCount(count))).toBeLessThanOrEqual(count);
});

test("the mean of a site of fewer than ten pupils is only known in whole points", () => {
  expect(protectedMean(9 * 535_2612, 9)).toBe(535_00);
  expect(protectedMean(10 * 535_2612, 10)).toBe(535_26);
});

test("nothing that leaves shows a count of 1 to 4 pupils in the target group", () => {
  const pupils = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 5_200_000, max: 5_400_000 })), {
    minLength: 20,
    maxLength: 120,
  });
  const book = repositoryRules();
  fc.assert(
    fc.property(pupils, (rows) => {
      const sites = ["90AA00", "90AB00", "90AC00", "90AD00", "90AE00", "90AF00"];
      const table = {
        sites,
        site: Int32Array.from(rows, ([site]) => site),
        score: Int32Array.from(rows, ([, score]) => score),
      };
      const request = { countDate: "2019-10-01", fundingYear: 2020, money: { kind: "rule" }, overlay: {} } as const;
      const outcome = runFunding(scheme, { kind: "pupils", table }, book, request);
      if (!outcome.ok) throw new Error("refused");
      const { facts, decisions, parameters } = outcome.value;
      const shown = decisionsCsv(decisions)
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => line.split(",")[2]!);
      expect(shown.every((text) => !/^[1-4]$/.test(text))).toBe(true);
      expect(
        (scheme.pack(facts) as { targetPupils: number[] }).targetPupils.every((count) => count < 1 || count > 4),
      ).toBe(true);
      facts.sites.forEach((_, index) => {
        const words = renderExplanation(scheme.explain(facts, decisions, parameters, request.money, index), "nl");
        expect(words).not.toMatch(/^2\. [1-4] leerlingen/m);
      });
    }),
    { numRuns: 30 },
  );
});
