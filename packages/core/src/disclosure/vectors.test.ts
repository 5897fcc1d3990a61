import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hidesMean, hidesShare } from "./hideSmall.ts";
import { kAnonymity, lDiversity, type KeyRow } from "./kAnonymity.ts";
import { isSensitive, protectionOf, type PrimaryRule } from "./primaryRule.ts";

const FILE = new URL("../../../../../shared/vectors/statistics.json", import.meta.url);
const isAbsent = !existsSync(FILE);

interface Vector {
  readonly id: string;
  readonly inputs: Record<string, unknown>;
  readonly expected: Record<string, unknown>;
}

function vector(id: string): Vector {
  const { vectors } = JSON.parse(readFileSync(FILE, "utf8")) as { vectors: Vector[] };
  return vectors.find((item) => item.id === id)!;
}

test.skipIf(isAbsent)(
  "k-anonymity of sdcMicro, with and without missing keys (skipped without the shared vectors)",
  () => {
    for (const id of ["kanon.complete", "kanon.one_key_missing"]) {
      const { inputs, expected } = vector(id);
      const { alike, weight } = kAnonymity(inputs["keys"] as KeyRow[], inputs["weights"] as number[]);
      expect([...alike]).toEqual(expected["fk"]);
      expect([...weight]).toEqual(expected["Fk"]);
      if (!("n_unique" in expected)) continue;
      expect(alike.filter((value) => value === 1)).toHaveLength(expected["n_unique"] as number);
      expect(alike.filter((value) => value === 2)).toHaveLength(expected["n_pairs"] as number);
    }
  },
);

test.skipIf(isAbsent)("distinct l-diversity of sdcMicro (skipped without the shared vectors)", () => {
  const { inputs, expected } = vector("ldiversity.distinct");
  const rows = inputs["rows"] as (string | number | null)[][];
  const keys = rows.map((row) => (inputs["keys"] as number[]).map((at) => row[at]!));
  const found = lDiversity(
    keys,
    rows.map((row) => row[inputs["sensitive"] as number]!),
  );
  expect([...found]).toEqual(expected["distinct_l"]);
});

test.skipIf(isAbsent)("the four primary rules of sdcTable (skipped without the shared vectors)", () => {
  const { inputs, expected } = vector("suppression.primary.microdata1");
  const cells = inputs["cells_1_based"] as { n: number; sum: number; top1: number; top2: number }[];
  const found = (rule: PrimaryRule): number[] =>
    cells.flatMap(({ n, sum, top1, top2 }, at) =>
      isSensitive(rule, { count: n, total: sum, largest: [top1, top2] }) ? [at + 1] : [],
    );
  expect(found({ kind: "freq", threshold: 3 })).toEqual(expected["freq_le_2"]);
  expect(found({ kind: "nk", n: 2, k: 75 })).toEqual(expected["nk_2_75"]);
  expect(found({ kind: "p", p: 70 })).toEqual(expected["p_70"]);
  expect(found({ kind: "pq", p: 60, q: 80 })).toEqual(expected["pq_60_80"]);
});

test.skipIf(isAbsent)("the rule of the Kansenkaart (skipped without the shared vectors)", () => {
  const { inputs, expected } = vector("disclosure.kansenkaart");
  const cases = inputs["cases"] as { n: number; est: number; binary: boolean }[];
  expect(cases.map(({ n, est, binary }) => (binary ? hidesShare(est, n) : hidesMean(n)))).toEqual(
    expected["not_disclose"],
  );
});

test("rules compare exactly: on the border nothing is hidden, a hair beyond it is", () => {
  const nk: PrimaryRule = { kind: "nk", n: 2, k: 75 };
  expect(isSensitive(nk, { count: 9, total: 40, largest: [20, 10] })).toBe(false);
  expect(isSensitive(nk, { count: 9, total: 39.99, largest: [20, 10] })).toBe(true);
  const p: PrimaryRule = { kind: "p", p: 70 };
  expect(isSensitive(p, { count: 9, total: 0.3 + 0.07, largest: [0.1, 0.2] })).toBe(false);
  expect(isSensitive({ kind: "freq", threshold: 5 }, { count: 0, total: 0, largest: [] })).toBe(false);
  expect(hidesShare("0.1", 100)).toBe(false);
  expect(hidesShare(0.9, 100)).toBe(false);
});

test("the room that is asked for makes the rule silent when it is added to the total", () => {
  for (const rule of [
    { kind: "p", p: 70 },
    { kind: "pq", p: 60, q: 80 },
    { kind: "nk", n: 2, k: 75 },
  ] as const) {
    const cell = { count: 5, total: 366, largest: [280, 11] };
    const { upper } = protectionOf(rule, cell);
    expect(upper).toBeGreaterThan(0);
    expect(isSensitive(rule, { ...cell, total: Math.ceil(cell.total + upper) })).toBe(false);
    expect(isSensitive(rule, { ...cell, total: Math.floor(cell.total + upper) - 1 })).toBe(true);
  }
});

test("k-anonymity by pairs agrees with looking at every pair, for random keys with gaps", () => {
  let state = 12345;
  const next = (most: number): number => (state = (state * 48_271) % 2_147_483_647) % most;
  for (let round = 0; round < 20; round++) {
    const keys: KeyRow[] = Array.from({ length: 30 }, () => [0, 1, 2].map(() => (next(4) === 0 ? null : next(3))));
    const agree = (a: KeyRow, b: KeyRow): boolean =>
      a.every((value, at) => value === null || b[at] === null || value === b[at]);
    const expected = keys.map((key) => keys.filter((other) => agree(key, other)).length);
    expect([...kAnonymity(keys).alike]).toEqual(expected);
  }
});
