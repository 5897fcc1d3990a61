import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { repositoryRules } from "../../../test/ruleFolder.ts";
import { renderExplanation } from "../../explanation/renderExplanation.ts";
import type { Alternative } from "../../explanation/explanation.ts";
import { eurosText } from "../../vocabulary/money.ts";
import { runFunding, type FundingRequest, type FundingRun } from "../runFunding.ts";
import type { PoFacts } from "./poFacts.ts";
import { scheme } from "./scheme.ts";

const book = repositoryRules();
const request: FundingRequest = { countDate: "2019-10-01", fundingYear: 2020, money: { kind: "rule" }, overlay: {} };

function run(pupils: number, gross: number, overlay: Record<string, string> = {}): FundingRun<PoFacts> {
  const outcome = runFunding(scheme, { kind: "scores", rows: [{ site: "00AP00", pupils, gross, net: 3302 }] }, book, {
    ...request,
    overlay,
  });
  if (!outcome.ok) throw new Error(outcome.refusals[0]!.message.en);
  return outcome.value;
}

const explain = ({ facts, decisions, parameters, request: asked }: FundingRun<PoFacts>) =>
  scheme.explain(facts, decisions, parameters, asked.money, 0);
const net = (result: FundingRun<PoFacts>) =>
  result.decisions.columns.find((column) => column.id === "netScore")!.value(0);
const find = (list: readonly Alternative[], id: string) => list.find((item) => item.id === id);

describe("the worked example 00AP00", () => {
  const explanation = explain(run(100, 10262));
  const [dutch, english] = [renderExplanation(explanation, "nl"), renderExplanation(explanation, "en")];

  test("tells every step with its numbers in both languages", () => {
    for (const part of [
      "100 leerlingen (E)",
      "102,62 (A)",
      "5,8004 punten",
      "100 x 12% x 5,8004 = 69,6048",
      "102,62 - 69,6048 = 33,02",
      "33,02 x € 559,50 = € 18.474,69",
    ])
      expect(dutch).toContain(part);
    for (const part of ["100 pupils (E)", "100 x 12% x 5.8004 = 69.6048", "33.02 x €559.50 = €18,474.69"])
      expect(english).toContain(part);
  });

  test("names article, date and status of every rule used", () => {
    for (const part of [
      "Besluit bekostiging WPO, art. 27 en 28 (Stb. 2018, 334)",
      "geldig vanaf 2018-10-01",
      "geldig vanaf 2020-08-01",
      "aangenomen",
      "afgeleid",
    ])
      expect(dutch).toContain(part);
  });

  test("says what would have changed it", () => {
    expect(find(explanation.alternatives, "fewer-1")?.quantities["amount"]?.value).toBe("15224.00");
    expect(find(explanation.alternatives, "threshold-10")?.quantities["amount"]?.value).toBe("24964.89");
    expect(find(explanation.alternatives, "out")?.quantities["pupils"]?.value).toBe("6");
  });

  test("a value tried out is named beside the one it replaces", () => {
    const text = renderExplanation(explain(run(100, 10262, { "besluit-bekostiging-wpo/thresholdShare": "10" })), "nl");
    expect(text).toContain("uitgeprobeerde waarde in plaats van 12");
  });
});

const site = fc.record({ pupils: fc.integer({ min: 1, max: 1200 }), gross: fc.integer({ min: 0, max: 200_000 }) });

test("every alternative is what the scheme decides when that one thing is changed; what changes nothing is left out", () => {
  fc.assert(
    fc.property(site, ({ pupils, gross }) => {
      const now = run(pupils, gross);
      const { alternatives } = explain(now);
      const others = new Map(
        ["0", "10", "15"].map((share) => [
          `threshold-${share}`,
          run(pupils, gross, { "besluit-bekostiging-wpo/thresholdShare": share }),
        ]),
      ).set("extra-10", run(pupils + 10, gross));
      for (const [id, other] of others) {
        const told = find(alternatives, id)?.quantities["amount"]?.value;
        const same = other.decisions.amount[0] === now.decisions.amount[0];
        expect(told).toBe(same ? undefined : eurosText(other.decisions.amount[0]!));
      }
    }),
  );
});

test("the threshold at which it turns is the lowest that gives nothing", () => {
  fc.assert(
    fc.property(site, ({ pupils, gross }) => {
      const share = find(explain(run(pupils, gross)).alternatives, "share")?.quantities["share"]?.value;
      fc.pre(share !== undefined && Number(share) <= 100);
      expect(net(run(pupils, gross, { "besluit-bekostiging-wpo/thresholdShare": share! }))).toBe("0.00");
      const lower = (Number(share) - 0.01).toFixed(2);
      expect(Number(net(run(pupils, gross, { "besluit-bekostiging-wpo/thresholdShare": lower })))).toBeGreaterThan(0);
    }),
  );
});

test("a school on the other side of the number of pupils it names has turned, one pupil earlier it has not", () => {
  fc.assert(
    fc.property(site, ({ pupils, gross }) => {
      const { alternatives } = explain(run(pupils, gross));
      const turn = find(alternatives, "out") ?? find(alternatives, "into")!;
      const change = Number(turn.quantities["pupils"]!.value);
      // 5.8004 points per pupil: exact in ten-thousandths, so compare with the formula there.
      const above = (times: number) =>
        Math.round(gross * 100 - pupils * 6960.48 + (turn.id === "out" ? -1 : 1) * times * 58_004);
      const funded = (times: number) => above(times) >= 50;
      expect(funded(0)).toBe(turn.id === "out");
      expect(funded(change)).toBe(turn.id === "into");
      expect(funded(change - 1)).toBe(turn.id === "out");
    }),
  );
});
