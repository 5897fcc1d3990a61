import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SKIP_TEXT, vector, VECTORS_ABSENT } from "../test/vectors.ts";
import { callOrder, type Candidate } from "./callOrder.ts";

const candidate = (rank: number, bursary: boolean, local: boolean): Candidate => {
  return { id: String(rank), groups: [...(bursary ? ["bursary"] : []), ...(local ? ["local"] : [])] };
};

function called(id: string, ranking: readonly Candidate[]): number[] {
  const { min_percent_bursary: bursary, min_percent_local: local } = vector(id).data;
  const shares = [
    { group: "bursary", percent: bursary },
    { group: "local", percent: local },
  ];
  return callOrder(ranking, shares).map(Number);
}

describe.skipIf(VECTORS_ABSENT)(`call orders of Parcoursup${SKIP_TEXT}`, () => {
  test.each(["parcoursup_A1", "parcoursup_A5"])("%s", (id) => {
    const { data, expected } = vector(id);
    const ranking = (data.candidates_rank_bursary_local as [number, boolean, boolean][]).map((row) =>
      candidate(...row),
    );
    expect(called(id, ranking)).toEqual(expected.call_order);
  });

  test("parcoursup_A3: a thousand candidates", () => {
    const { expected } = vector("parcoursup_A3");
    const ranking = Array.from({ length: 1000 }, (_, index) => candidate(index + 1, index >= 900, false));
    const order = called("parcoursup_A3", ranking);
    expect(order.slice(0, 30)).toEqual(expected.call_order_first_30);
    expect(createHash("sha256").update(order.join(",")).digest("hex")).toBe(expected.call_order_sha256);
  });
});

describe("call order", () => {
  const ranking = fc
    .array(fc.subarray(["bursary", "local"]), { maxLength: 14 })
    .map((all) => all.map((groups, index): Candidate => ({ id: `p${index}`, groups })));

  test("everybody once, and each group in the order of the ranking", () => {
    fc.assert(
      fc.property(ranking, fc.nat(100), fc.nat(100), (all, first, second) => {
        const order = callOrder(all, [
          { group: "bursary", percent: first },
          { group: "local", percent: second },
        ]);
        expect(order.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        for (const kind of ["", "bursary", "local", "bursary,local"]) {
          const ids = all.filter(({ groups }) => groups.join(",") === kind).map(({ id }) => id);
          expect(order.filter((id) => ids.includes(id))).toEqual(ids);
        }
      }),
    );
  });

  test("at every length the first share is kept as long as there are any left", () => {
    fc.assert(
      fc.property(ranking, fc.nat(100), fc.nat(100), (all, first, second) => {
        const order = callOrder(all, [
          { group: "bursary", percent: first },
          { group: "local", percent: second },
        ]);
        const members = new Set(all.filter(({ groups }) => groups.includes("bursary")).map(({ id }) => id));
        order.forEach((_, index) => {
          const inside = order.slice(0, index + 1).filter((id) => members.has(id)).length;
          expect(inside === members.size || inside * 100 >= first * (index + 1)).toBe(true);
        });
      }),
    );
  });

  test("without shares it is the ranking", () => {
    fc.assert(
      fc.property(ranking, (all) => {
        expect(callOrder(all, [])).toEqual(all.map(({ id }) => id));
      }),
    );
  });
});
