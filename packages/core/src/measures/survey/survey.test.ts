import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hadamard } from "./hadamard.ts";
import { combinePlausibleValues } from "./plausibleValues.ts";
import { readSurveyColumns } from "./readSurveyColumns.ts";
import { fayReplicates, jackknife, replicateVariances } from "./replicates.ts";
import { studentCritical } from "./studentCritical.ts";
import { surveyDesign, type DesignColumns, type SurveyDesign } from "./surveyDesign.ts";
import { surveyEstimate, type SurveyQuestion } from "./surveyEstimate.ts";
import { weightedLine } from "./weightedLine.ts";
import { weightedQuantile } from "./weightedQuantile.ts";

const VECTORS = new URL("../../../../../../shared/vectors/statistics.json", import.meta.url);
const noVectors = existsSync(VECTORS) ? "" : " (skipped: the folder with known answers is not there)";

function design(columns: DesignColumns): SurveyDesign {
  const made = surveyDesign(columns);
  if (!made.ok) throw new Error(made.refusals[0]!.message.en);
  return made.value;
}

function estimate(of: SurveyDesign, question: Partial<SurveyQuestion> & Pick<SurveyQuestion, "value">) {
  const found = surveyEstimate(of, { statistic: "mean", method: "linearised", ...question });
  if (!found.ok) throw new Error(found.refusals[0]!.message.en);
  return found.value;
}

const refusal = (columns: DesignColumns): string => {
  const made = surveyDesign(columns);
  return made.ok ? "" : made.refusals[0]!.message.en;
};

describe.skipIf(noVectors !== "")(`known answers of R survey${noVectors}`, () => {
  const { vectors } = existsSync(VECTORS)
    ? (JSON.parse(readFileSync(VECTORS, "utf8")) as { vectors: { id: string; inputs: never; expected: never }[] })
    : { vectors: [] };

  test("one-stage cluster sample with finite population", () => {
    const found = vectors.find(({ id }) => id === "survey.cluster.apiclus1")!;
    const { rows } = found.inputs as { rows: readonly (readonly [string, ...number[]])[] };
    const expected = found.expected as Record<string, number>;
    const column = (place: number) => Float64Array.from(rows, (row) => Number(row[place]));
    const clustered = design({ size: rows.length, clusters: column(0), weights: column(3), fpc: column(4) });
    const mean = estimate(clustered, { value: column(1) });
    expect(mean.estimate).toBeCloseTo(expected["mean_api00"]!, 8);
    expect(mean.se).toBeCloseTo(expected["se_mean_api00"]!, 8);
    expect(mean).toMatchObject({ clusters: 15, strata: 1, degreesOfFreedom: 14, n: 183, missing: 0 });
    const total = estimate(clustered, { value: column(2), statistic: "total" });
    expect(total.estimate).toBeCloseTo(expected["total_enroll"]!, 4);
    expect(total.se).toBeCloseTo(expected["se_total_enroll"]!, 4);
    const jackknifed = estimate(clustered, { value: column(1), method: "jk1" });
    expect(jackknifed.se).toBeCloseTo(expected["se_mean_api00_jk1"]!, 8);
    expect(jackknifed.replicates).toBe(15);
  });

  test("plausible values", () => {
    const found = vectors.find(({ id }) => id === "plausible_values.rubin")!;
    const inputs = found.inputs as { estimates: number[]; sampling_variances: number[] };
    const expected = found.expected as Record<string, number>;
    const combined = combinePlausibleValues(inputs.estimates, inputs.sampling_variances);
    expect(combined.estimate).toBeCloseTo(expected["estimate"]!, 9);
    expect(combined.imputationVariance).toBeCloseTo(expected["imputation_variance"]!, 9);
    expect(combined.samplingVariance).toBeCloseTo(expected["sampling_variance"]!, 9);
    expect(combined.variance).toBeCloseTo(expected["total_variance"]!, 9);
    expect(combined.se).toBeCloseTo(expected["se"]!, 9);
  });
});

describe("designs worked out by hand", () => {
  // Two strata of 10 and 20 units, of which 2 and 4 were drawn: the textbook formula of a stratified mean.
  const value = Float64Array.of(4, 8, 1, 3, 5, 7);
  const strata = [0, 0, 1, 1, 1, 1];
  const fpc = [10, 10, 20, 20, 20, 20];

  test("a stratified mean and its weights from the population", () => {
    const { estimate: mean, se, degreesOfFreedom } = estimate(design({ size: 6, strata, fpc }), { value });
    expect(mean).toBeCloseTo((10 * 6 + 20 * 4) / 30, 12);
    const [first, second] = [8, 20 / 3];
    const variance = (10 / 30) ** 2 * (1 - 0.2) * (first / 2) + (20 / 30) ** 2 * (1 - 0.2) * (second / 4);
    expect(se).toBeCloseTo(Math.sqrt(variance), 12);
    expect(degreesOfFreedom).toBe(4);
    const asShare = estimate(design({ size: 6, strata, fpc: fpc.map(() => 0.2) }), { value });
    expect(asShare.se).toBeCloseTo(se, 12);
  });

  test("the jackknife of a stratified total equals the linearised one, and of a mean comes close", () => {
    const stratified = design({ size: 6, strata, fpc });
    const total = (method: "linearised" | "jkn") => estimate(stratified, { value, statistic: "total", method });
    expect(total("jkn").estimate).toBeCloseTo(total("linearised").estimate, 12);
    expect(total("jkn").se).toBeCloseTo(total("linearised").se, 10);
  });

  test("a ratio of a variable to itself is one without error; to another it has the linearised error", () => {
    const simple = design({ size: 6 });
    expect(estimate(simple, { value, statistic: "ratio", over: value })).toMatchObject({ estimate: 1, se: 0 });
    const over = Float64Array.of(1, 2, 3, 4, 5, 6);
    const { estimate: ratio, se } = estimate(simple, { value, statistic: "ratio", over });
    expect(ratio).toBeCloseTo(28 / 21, 12);
    const residuals = [...value].map((item, row) => item - ratio * over[row]!);
    const squares = residuals.reduce((sum, item) => sum + item * item, 0);
    expect(se).toBeCloseTo(Math.sqrt((6 / 5) * squares) / 21, 12);
  });

  test("a median with the interval of Woodruff", () => {
    const many = Float64Array.from({ length: 99 }, (_, row) => row + 1);
    const { estimate: median, low, high, se } = estimate(design({ size: 99 }), { value: many, statistic: "quantile" });
    expect(median).toBe(50);
    const share = 50 / 99;
    const margin = studentCritical(98) * Math.sqrt((share * (1 - share)) / 98);
    expect([low, high]).toEqual([Math.ceil(99 * (share - margin)), Math.ceil(99 * (share + margin))]);
    expect(se).toBeCloseTo((high - low) / (2 * studentCritical(98)), 12);
  });

  test("missing values keep their place in the design", () => {
    const holes = Float64Array.of(4, NaN, 1, 3, NaN, 7);
    const found = estimate(design({ size: 6, strata, fpc }), { value: holes });
    expect(found).toMatchObject({ n: 4, missing: 2, clusters: 6 });
    expect(found.estimate).toBeCloseTo((5 * 4 + 5 * (1 + 3 + 7)) / 20, 12);
  });

  test("does not depend on the order of rows or the names of strata and clusters", () => {
    const row = fc.record({
      value: fc.integer({ min: 0, max: 20 }),
      weight: fc.integer({ min: 1, max: 9 }),
      cluster: fc.integer({ min: 0, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 4, maxLength: 30 }), (rows) => {
        fc.pre(new Set(rows.map(({ cluster }) => cluster)).size > 1);
        const of = (list: typeof rows, name: (cluster: number) => number) =>
          estimate(
            design({
              size: list.length,
              weights: list.map(({ weight }) => weight),
              clusters: list.map(({ cluster }) => name(cluster)),
            }),
            { value: Float64Array.from(list, (item) => item.value) },
          );
        const there = of(rows, (cluster) => cluster);
        const back = of(rows.toReversed(), (cluster) => 100 - cluster);
        expect(back.estimate).toBeCloseTo(there.estimate, 10);
        expect(back.se).toBeCloseTo(there.se, 10);
      }),
    );
  });

  test("what cannot be measured is refused, with the row", () => {
    expect(refusal({ size: 3, strata: [0, 0, 1] })).toContain("Row 3 of the data: a stratum has only one cluster");
    expect(refusal({ size: 4, strata: [0, 0, 1, 1], clusters: [1, 2, 2, 3] })).toContain("more than one stratum");
    expect(refusal({ size: 2, fpc: [10, 11] })).toContain("differs within a stratum");
    expect(refusal({ size: 3, fpc: [2, 2, 2] })).toContain("smaller than what was drawn");
    expect(refusal({ size: 2, weights: [1, -1] })).toContain("Row 2 of the data: a weight is not");
    expect(refusal({ size: 3, strata: [0, 0, 1], fpc: [9, 9, 1] })).toBe("");
  });

  test("methods that give no sound error are refused", () => {
    const value = Float64Array.of(1, 2, 3, 4);
    const ask = (question: Partial<SurveyQuestion>) =>
      surveyEstimate(design({ size: 4, strata: [0, 0, 1, 1] }), {
        statistic: "mean",
        method: "jkn",
        value,
        ...question,
      });
    expect(ask({ method: "jk1" }).ok).toBe(false);
    expect(ask({ statistic: "quantile" }).ok).toBe(false);
    expect(ask({ statistic: "ratio" }).ok).toBe(false);
    expect(ask({ statistic: "quantile", method: "linearised", share: 1 }).ok).toBe(false);
    expect(ask({}).ok).toBe(true);
  });
});

describe("replicates", () => {
  test.each([4, 8, 12, 20, 24, 80, 84])("a Hadamard matrix of order %i is one", (order) => {
    const rows = hadamard(order);
    for (let one = 0; one < order; one++)
      for (let other = 0; other <= one; other++) {
        const product = rows[one]!.reduce((sum, sign, place) => sum + sign * rows[other]![place]!, 0);
        expect(product).toBe(one === other ? order : 0);
      }
  });

  test("there is none by this construction for other orders", () => {
    for (const order of [3, 6, 10, 16, 40]) expect(() => hadamard(order)).toThrow(RangeError);
  });

  test.each([0, 0.5])("balanced replicates with Fay's factor %f give the exact variance of a total", (k) => {
    // Seven strata with two units each: the variance of a total is the sum of the squared differences.
    const value = Float64Array.from({ length: 14 }, (_, row) => (row * 7) % 11);
    const weights = new Float64Array(14).fill(3);
    const signs = hadamard(8);
    const replicates = signs.map((row) =>
      weights.map((weight, unit) => weight * ((unit % 2 === 0) === row[(unit >> 1) + 1]! > 0 ? 2 - k : k)),
    );
    const total = (used: Float64Array) => [used.reduce((sum, weight, row) => sum + weight * value[row]!, 0)];
    const { variances } = replicateVariances(total, weights, fayReplicates(replicates, k));
    let exact = 0;
    for (let pair = 0; pair < 7; pair++) exact += (3 * (value[2 * pair]! - value[2 * pair + 1]!)) ** 2;
    expect(variances[0]).toBeCloseTo(exact, 8);
  });

  test("Fay's factor is from 0 up to 1", () => {
    expect(() => fayReplicates([], 1)).toThrow(RangeError);
    expect(() => fayReplicates([], -0.1)).toThrow(RangeError);
  });

  test("the jackknife leaves one cluster out and keeps the weight of its stratum", () => {
    const { weights, factors } = jackknife(design({ size: 4, strata: [0, 0, 1, 1], clusters: [1, 2, 3, 4] }));
    expect(weights.map((list) => [...list])).toEqual([
      [0, 2, 1, 1],
      [2, 0, 1, 1],
      [1, 1, 0, 2],
      [1, 1, 2, 0],
    ]);
    expect([...factors]).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  test("one plausible value gives no standard error; the shortcut takes the first sampling variance", () => {
    expect(combinePlausibleValues([500], [9])).toMatchObject({ se: null, variance: null, samplingVariance: 9 });
    expect(combinePlausibleValues([500, 502], [9, 25], true).samplingVariance).toBe(9);
    expect(combinePlausibleValues([500, 502], [9, 25]).samplingVariance).toBe(17);
  });
});

test.each([
  [1, 12.7062047362],
  [2, 4.3026527297],
  [14, 2.1447866879],
  [79, 1.9904502102],
  [1000, 1.9623390808],
  [Infinity, 1.95996398454],
])("Student's t of %d degrees of freedom reaches to %d", (df, expected) => {
  expect(studentCritical(df)).toBeCloseTo(expected, 9);
});

test("a line through points: exact for points on it, and known shares explained", () => {
  const x = Float64Array.of(1, 2, 3, NaN, 4);
  expect(weightedLine(x, Float64Array.of(3, 5, 7, 100, 9), new Float64Array(5).fill(2))).toEqual({
    slope: 2,
    intercept: 1,
    rSquared: 1,
  });
  const line = weightedLine([0, 0, 1, 1], [0, 2, 2, 4], [1, 1, 1, 1]);
  expect(line).toEqual({ slope: 2, intercept: 1, rSquared: 0.5 });
  // A weight of two is the same as the row twice.
  expect(weightedLine([0, 1, 3], [0, 2, 2], [2, 1, 1])).toEqual(weightedLine([0, 0, 1, 3], [0, 0, 2, 2], [1, 1, 1, 1]));
});

test("without any value there is no estimate, and no error of 0 either", () => {
  const found = estimate(design({ size: 3 }), { value: Float64Array.of(NaN, NaN, NaN) });
  expect([found.estimate, found.se, found.low, found.high]).toEqual([NaN, NaN, NaN, NaN]);
  expect(found).toMatchObject({ n: 0, missing: 3 });
});

test("a weighted quantile is the first value with enough weight below it", () => {
  expect(weightedQuantile([10, 20, 30, NaN], [1, 1, 2, 9], 0.5)).toBe(20);
  expect(weightedQuantile([10, 20, 30], [1, 1, 2], 0.51)).toBe(30);
  expect(weightedQuantile([10, 20, 30], [0, 1, 0], 0.1)).toBe(20);
  expect(weightedQuantile([10], [0], 0.5)).toBeNaN();
});

describe("columns of a file", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const names = {
    value: { header: "api00", kind: "value" },
    clusters: { header: "dnum", kind: "code" },
    weights: { header: "pw", kind: "number" },
  } as const;

  test("are found by name, with codes numbered and missing values as such", () => {
    const read = readSurveyColumns(
      "x.csv",
      bytes('"","dnum","api00","pw"\n1,"a",3.5,2\n2,"b",NA,2e1\n3,"a",,2\n'),
      names,
    );
    if (!read.ok) throw new Error("refused");
    expect(Object.fromEntries(read.columns)).toEqual({
      value: Float64Array.of(3.5, NaN, NaN),
      clusters: Float64Array.of(0, 1, 0),
      weights: Float64Array.of(2, 20, 2),
    });
  });

  test("are refused with row and column", () => {
    const faults = (text: string) => {
      const read = readSurveyColumns("x.csv", bytes(text), names);
      return read.ok ? [] : read.faults.map(({ kind, row, column, value }) => ({ kind, row, column, value }));
    };
    expect(faults("dnum;pw\n1;2\n")).toEqual([{ kind: "missing-column", row: 1, column: "api00", value: "" }]);
    expect(faults("dnum;api00;pw\n1;x;\n1;2\n")).toEqual([
      { kind: "cell", row: 2, column: "api00", value: "x" },
      { kind: "cell", row: 2, column: "pw", value: "" },
      { kind: "cell-count", row: 3, column: "", value: "" },
    ]);
    expect(faults("dnum;api00;pw\n")).toEqual([{ kind: "no-rows", row: 1, column: "", value: "" }]);
    expect(faults("dnum;api00;pw\n;1;2\n")).toEqual([{ kind: "cell", row: 2, column: "dnum", value: "" }]);
    expect(faults("pw;dnum;api00;PW;pw\n1;1;1;1;1\n")).toEqual([
      { kind: "duplicate-column", row: 1, column: "pw", value: "pw" },
    ]);
  });

  test("may have decimals with a comma where that does not separate the cells, but one sign for all", () => {
    const read = readSurveyColumns("x.csv", bytes("dnum;api00;pw\na;-3,5;,5\nb;1e2;2\n"), names);
    expect(read.ok && Object.fromEntries(read.columns)).toMatchObject({
      value: Float64Array.of(-3.5, 100),
      weights: Float64Array.of(0.5, 2),
    });
    const both = readSurveyColumns("x.csv", bytes("dnum;api00;pw\na;3,5;1.000\n"), names);
    expect(both).toMatchObject({ ok: false, faults: [{ row: 2, column: "pw", value: "1.000" }] });
  });

  test("a number outside its limits is refused with those limits", () => {
    const share = { value: { header: "v", kind: "value", min: 0, max: 1 } } as const;
    const read = readSurveyColumns("x.csv", bytes("v,w\n1,1\n2,1\nNA,1\n"), share);
    expect(read).toMatchObject({ ok: false, faults: [{ row: 3, column: "v", value: "2" }] });
    expect(read.ok ? "" : read.faults[0]!.expected.en).toContain("a number from 0 to 1");
  });
});
