import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Column, FundingDecisions } from "@kansrijk/core/funding/fundingDecisions";
import { fraction } from "@kansrijk/core/numbers/fraction";
import { eurosText } from "@kansrijk/core/vocabulary/money";
import { findSites, siteTable, sortSites } from "./siteTable.ts";

interface Row {
  readonly site: string;
  readonly cents: bigint;
  readonly score: string;
}

const label = { nl: "x", en: "x" };

function decisionsOf(rows: readonly Row[]): FundingDecisions {
  const column = (id: string, unit: Column["unit"], value: Column["value"]): Column => ({
    id,
    unit,
    value,
    label,
    description: label,
  });
  return {
    sites: rows.map(({ site }) => site),
    pupils: Int32Array.from(rows, () => 100),
    amount: BigInt64Array.from(rows, ({ cents }) => cents),
    perUnit: fraction(1),
    columns: [
      column("site", "code", (index) => rows[index]!.site),
      column("score", "points", (index) => rows[index]!.score),
      column("amount", "euro", (index) => eurosText(rows[index]!.cents)),
      column("remark", "text", () => ""),
    ],
    summary: {
      sites: rows.length,
      pupils: 0,
      sitesWithMoney: 0,
      netScore: "0",
      amount: "0",
      amountPerUnit: "0",
      sitesFlagged: 0,
      indicative: false,
      reasons: [],
      assumed: [],
    },
  };
}

const ROWS: readonly Row[] = [
  { site: "00AA00", cents: 950n, score: "2" },
  { site: "00AB00", cents: 0n, score: "" },
  { site: "00AC00", cents: 10_000n, score: "10" },
];
const PLACES = [
  { name: "De Élan", municipalityName: "'s-Gravenhage" },
  { name: "Het Baken", municipalityName: "Utrecht" },
  { name: "De Regenboog", municipalityName: "Utrecht" },
];
const TABLE = siteTable(decisionsOf(ROWS), PLACES, undefined);
const column = (id: string) => TABLE.columns.find((item) => item.id === id)!;

describe("siteTable", () => {
  test("puts names and places after the code and leaves out a text column without texts", () => {
    expect(TABLE.columns.map(({ id }) => id)).toEqual(["site", "name", "municipality", "amount", "score"]);
  });

  test("without names there are no columns for them; a comparison adds its own", () => {
    const comparison = {
      sites: [{ site: "00AC00", pupils: 1, before: 9_000n, after: 10_000n, difference: 1_000n }],
      winners: 1,
      losers: 0,
      unchanged: 2,
      gained: 1_000n,
      lost: 0n,
      before: 0n,
      after: 0n,
    };
    const table = siteTable(decisionsOf(ROWS), [{}, {}, {}], comparison);
    expect(table.columns.map(({ id }) => id)).toEqual(["site", "amount", "change", "score"]);
    const change = table.columns.find(({ id }) => id === "change")!;
    expect([change.value(2), change.value(0)]).toEqual(["10.00", "0.00"]);
    expect([...findSites(table, "", "changed")]).toEqual([2]);
  });
});

describe("findSites", () => {
  test.each([
    ["", [0, 1, 2]],
    ["elan", [0]],
    ["ÉLAN", [0]],
    ["utrecht", [1, 2]],
    ["utrecht baken", [1]],
    ["00ac", [2]],
    ["amsterdam", []],
  ])("%j finds %j", (query, expected) => {
    expect([...findSites(TABLE, query, undefined)]).toEqual(expected);
  });

  test("can show only sites with money", () => {
    expect([...findSites(TABLE, "", "money")]).toEqual([0, 2]);
  });
});

describe("sortSites", () => {
  const all = Int32Array.of(0, 1, 2);

  test("sorts numbers as numbers and keeps empty values last, either way", () => {
    expect([...sortSites(all, column("score"), "asc")]).toEqual([0, 2, 1]);
    expect([...sortSites(all, column("score"), "desc")]).toEqual([2, 0, 1]);
  });

  test("sorts words in the Dutch way", () => {
    expect([...sortSites(all, column("name"), "asc")]).toEqual([0, 2, 1]);
    expect([...sortSites(all, column("name"), "desc")]).toEqual([1, 2, 0]);
  });

  test("for any amounts: a permutation in order, equal amounts in order of the site, whatever the order before", () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: -500n, max: 500n }), { minLength: 1, maxLength: 60 }),
        fc.constantFrom("asc" as const, "desc" as const),
        (amounts, direction) => {
          const table = siteTable(
            decisionsOf(amounts.map((cents, index) => ({ site: String(index).padStart(6, "0"), cents, score: "1" }))),
            [],
            undefined,
          );
          const amount = table.columns.find(({ id }) => id === "amount")!;
          const rows = Int32Array.from(amounts, (_, index) => amounts.length - 1 - index);
          const sorted = [...sortSites(rows, amount, direction)];
          expect([...sorted].sort((a, b) => a - b)).toEqual(amounts.map((_, index) => index));
          for (let place = 1; place < sorted.length; place++) {
            const [before, after] = [sorted[place - 1]!, sorted[place]!];
            const step = amounts[after]! - amounts[before]!;
            expect(direction === "asc" ? step >= 0n : step <= 0n).toBe(true);
            if (step === 0n) expect(before).toBeLessThan(after);
          }
        },
      ),
    );
  });
});
