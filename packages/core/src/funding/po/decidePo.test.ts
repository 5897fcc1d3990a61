import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { repositoryRules } from "../../../test/ruleFolder.ts";
import { runFunding, type FundingRequest, type FundingRun } from "../runFunding.ts";
import type { FundingSource } from "../fundingScheme.ts";
import type { PublishedScore } from "./factsFromScores.ts";
import type { PoFacts } from "./poFacts.ts";
import { scheme } from "./scheme.ts";

const book = repositoryRules();
const request: FundingRequest = { countDate: "2019-10-01", fundingYear: 2020, money: { kind: "rule" }, overlay: {} };

function run(source: FundingSource, changes: Partial<FundingRequest> = {}): FundingRun<PoFacts> {
  const outcome = runFunding(scheme, source, book, { ...request, ...changes });
  if (!outcome.ok) throw new Error(outcome.refusals.map((refusal) => refusal.message.en).join("\n"));
  return outcome.value;
}

const scores = (...rows: PublishedScore[]): FundingSource => ({ kind: "scores", rows });
const value = (result: FundingRun<PoFacts>, column: string, index = 0) =>
  result.decisions.columns.find((item) => item.id === column)?.value(index);

describe("from published scores", () => {
  test("00AP00: 100 pupils and 102.62 give 33.02 and 18474.69 euros", () => {
    const result = run(scores({ site: "00AP00", pupils: 100, gross: 10262, net: 3302 }));
    expect(value(result, "threshold")).toBe("69.6048");
    expect(value(result, "netScore")).toBe("33.02");
    expect(value(result, "amount")).toBe("18474.69");
    expect(result.decisions.summary.sitesDifferentFromPublished).toBe(0);
  });

  test("a school below the threshold gets nothing", () => {
    const result = run(scores({ site: "31MV00", pupils: 424, gross: 12869 }));
    expect(value(result, "netScore")).toBe("0.00");
    expect(result.decisions.amount[0]).toBe(0n);
  });

  test("half a cent is rounded away from zero", () => {
    // 33.03 x 559.50 = 18480.285
    const result = run(scores({ site: "00AP00", pupils: 100, gross: 10263 }));
    expect(value(result, "netScore")).toBe("33.03");
    expect(value(result, "amount")).toBe("18480.29");
  });

  test("the published score and its amount are shown beside a different one", () => {
    const result = run(scores({ site: "00AP00", pupils: 100, gross: 10262, net: 3301 }));
    expect(value(result, "publishedNetScore")).toBe("33.01");
    expect(value(result, "publishedAmount")).toBe("18469.10");
    expect(result.decisions.summary.sitesDifferentFromPublished).toBe(1);
  });

  test("schools of 40 pupils and fewer are flagged, 41 not", () => {
    const result = run(scores({ site: "00AA00", pupils: 40, gross: 0 }, { site: "00AB00", pupils: 41, gross: 0 }));
    expect([value(result, "remark", 0), value(result, "remark", 1)]).toEqual(["unreliable", ""]);
  });

  test("a count date without national figures is refused and says which are known", () => {
    const outcome = runFunding(scheme, scores({ site: "00AP00", pupils: 1, gross: 1 }), book, {
      ...request,
      countDate: "2020-10-01",
    });
    expect(outcome.ok || outcome.refusals[0]).toMatchObject({
      kind: "missing-rule",
      message: { en: expect.stringContaining("2019-10-01") },
    });
  });

  test("a funding year without a published amount is refused, but an amount or a budget can be given", () => {
    const source = scores({ site: "00AP00", pupils: 100, gross: 10262 });
    expect(runFunding(scheme, source, book, { ...request, fundingYear: 2022 }).ok).toBe(false);
    const given = run(source, { fundingYear: 2022, money: { kind: "per-unit", cents: 60000n } });
    expect(value(given, "amount")).toBe("19812.00");
    expect(given.decisions.summary.indicative).toBe(true);
  });
});

const tableRows = fc.uniqueArray(
  fc.record({
    site: fc
      .integer({ min: 0, max: 9999 })
      .map((n) => `${String(n % 100).padStart(2, "0")}AA${String(Math.floor(n / 100)).padStart(2, "0")}`),
    pupils: fc.integer({ min: 1, max: 1500 }),
    gross: fc.integer({ min: 0, max: 300_000 }),
  }),
  { selector: (row) => row.site, minLength: 1, maxLength: 40 },
);

describe("properties over published scores", () => {
  test("a divided budget is spent to the cent, whatever the scores", () => {
    fc.assert(
      fc.property(tableRows, fc.bigInt({ min: 0n, max: 10n ** 11n }), (rows, cents) => {
        const { decisions } = run(scores(...rows), { money: { kind: "budget", cents } });
        const spent = decisions.amount.reduce((sum, amount) => sum + amount, 0n);
        expect(spent).toBe(decisions.summary.netScore === "0.00" ? 0n : cents);
      }),
    );
  });

  test("with a divided budget a higher score never gets less", () => {
    fc.assert(
      fc.property(tableRows, fc.bigInt({ min: 0n, max: 10n ** 11n }), (rows, cents) => {
        const result = run(scores(...rows), { money: { kind: "budget", cents } });
        const pairs = rows.map(
          (_, index) => [Number(value(result, "netScore", index)), result.decisions.amount[index]!] as const,
        );
        for (const [score, amount] of pairs)
          for (const [other, less] of pairs) if (score > other) expect(amount >= less).toBe(true);
      }),
    );
  });

  test("more gross score never gives less, more threshold never gives more: site by site", () => {
    fc.assert(
      fc.property(
        tableRows,
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 0, max: 30 }),
        (rows, extra, share) => {
          const base = run(scores(...rows));
          const more = run(scores(...rows.map((row) => ({ ...row, gross: row.gross + extra }))));
          const strict = run(scores(...rows), {
            overlay: { "besluit-bekostiging-wpo/thresholdShare": String(12 + share) },
          });
          base.decisions.amount.forEach((amount, index) => {
            expect(more.decisions.amount[index]! >= amount).toBe(true);
            expect(strict.decisions.amount[index]! <= amount).toBe(true);
          });
        },
      ),
    );
  });

  test("the order of the rows changes nothing", () => {
    fc.assert(
      fc.property(tableRows, (rows) => {
        const [there, back] = [run(scores(...rows)), run(scores(...rows.toReversed()))];
        expect(back.decisions.sites).toEqual(there.decisions.sites);
        expect([...back.decisions.amount]).toEqual([...there.decisions.amount]);
      }),
    );
  });
});

const pupilTable = fc
  .record({
    sites: fc.integer({ min: 1, max: 12 }),
    pupils: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 5_100_000, max: 5_100_060 })), {
      minLength: 7,
      maxLength: 300,
    }),
  })
  .map(({ sites, pupils }) => ({
    sites: Array.from(
      { length: sites },
      (_, index) => `9${index % 10}AA${String(Math.floor(index / 10)).padStart(2, "0")}`,
    ),
    site: Int32Array.from(pupils, ([site]) => site % sites),
    score: Int32Array.from(pupils, ([, score]) => score),
  }));

/** The formula as a person would write it on paper, with ordinary numbers and a full sort. */
function onPaper(table: { site: Int32Array; score: Int32Array; sites: string[] }, rule: string): Map<string, number> {
  const scoresSorted = [...table.score].sort((a, b) => a - b);
  const size = scoresSorted.length;
  const weight = (score: number): number => {
    const lower = scoresSorted.filter((other) => other < score).length;
    const equal = scoresSorted.filter((other) => other === score).length;
    if (rule === "include") return lower < 0.15 * size - 1e-9 ? 1 : 0;
    if (rule === "exclude") return lower + equal <= 0.15 * size + 1e-9 ? 1 : 0;
    return Math.min(1, Math.max(0, (0.15 * size - lower) / equal));
  };
  const points = (score: number): number => score / 10_000;
  const mean = scoresSorted.reduce((sum, score) => sum + points(score), 0) / size;
  const weights = [...table.score].map(weight);
  const total = weights.reduce((sum, w) => sum + w, 0);
  const low = [...table.score].reduce((sum, score, index) => sum + weights[index]! * points(score), 0) / total;
  const result = new Map<string, number>();
  table.sites.forEach((site, index) => {
    const mine = [...table.score.keys()].filter((pupil) => table.site[pupil] === index);
    const a = mine.reduce((sum, pupil) => sum + weights[pupil]! * (mean - points(table.score[pupil]!)), 0);
    if (mine.length > 0) result.set(site, Math.max(0, a - mine.length * 0.12 * (mean - low)));
  });
  return result;
}

describe("from pupil scores", () => {
  test.each(["include", "exclude", "proportional"])(
    "agrees with the formula on paper when ties are counted as %s",
    (rule) => {
      fc.assert(
        fc.property(pupilTable, (table) => {
          const outcome = runFunding(scheme, { kind: "pupils", table }, book, {
            ...request,
            overlay: { "besluit-bekostiging-wpo/borderRule": rule, "besluit-bekostiging-wpo/scoreDecimals": "6" },
          });
          const expected = onPaper(table, rule);
          if (!outcome.ok) {
            expect(rule).toBe("exclude");
            expect([...expected.values()].every(Number.isNaN)).toBe(true);
            return;
          }
          outcome.value.decisions.sites.forEach((site, index) => {
            expect(Number(value(outcome.value, "netScore", index))).toBeCloseTo(expected.get(site)!, 5);
          });
          expect(outcome.value.decisions.sites.length).toBe(expected.size);
        }),
      );
    },
  );

  test("doubling every pupil doubles the score before rounding when ties count pro rata", () => {
    fc.assert(
      fc.property(pupilTable, (table) => {
        const twice = {
          sites: table.sites,
          site: Int32Array.from([...table.site, ...table.site]),
          score: Int32Array.from([...table.score, ...table.score]),
        };
        const overlay = { "besluit-bekostiging-wpo/borderRule": "proportional" };
        const [one, two] = [
          run({ kind: "pupils", table }, { overlay }),
          run({ kind: "pupils", table: twice }, { overlay }),
        ];
        one.facts.gross.forEach((gross, index) => {
          const [a, b] = [
            { n: gross, d: one.facts.grossDenominator },
            { n: two.facts.gross[index]!, d: two.facts.grossDenominator },
          ];
          expect(2n * a.n * b.d).toBe(b.n * a.d);
        });
      }),
    );
  });

  test("the order of the pupils changes nothing", () => {
    fc.assert(
      fc.property(pupilTable, (table) => {
        const turned = { ...table, site: table.site.toReversed(), score: table.score.toReversed() };
        const [there, back] = [run({ kind: "pupils", table }), run({ kind: "pupils", table: turned })];
        expect([...back.decisions.amount]).toEqual([...there.decisions.amount]);
        expect(back.facts.gross).toEqual(there.facts.gross);
      }),
    );
  });
});
