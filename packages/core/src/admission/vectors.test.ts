import { describe, expect, test } from "vitest";
import { blockingPairs } from "./blockingPairs.ts";
import type { Mechanism } from "./mechanism.ts";
import { stableAllocations } from "./test/bruteForce.ts";
import { keysOf, marketRound, place, placesOf } from "./test/placing.ts";
import { SKIP_TEXT, vector, VECTORS_ABSENT } from "./test/vectors.ts";

type Answer = Record<string, string | null>;

describe.skipIf(VECTORS_ABSENT)(`known answers${SKIP_TEXT}`, () => {
  test.each<[string, string]>([
    ["gs1962_ex1", "proposer_optimal"],
    ["gs1962_ex2", "stable_matchings"],
    ["rs1990_ex2_9", "proposer_optimal"],
    ["rs1990_p16", "student_optimal"],
    ["mm_iaa", "student_optimal_DA"],
    ["as2003_ex1_roth1982", "student_optimal_DA"],
  ])("%s: the best stable placement for the applicants, and how many there are", (id, field) => {
    const { data, expected } = vector(id);
    const placed = place(marketRound(data.proposers ?? data.students, data.receivers ?? data.schools, data.capacity));
    const answer = expected[field] as Answer | [Answer];
    expect(placesOf(placed)).toEqual(Array.isArray(answer) ? answer[0] : answer);
    const all = stableAllocations(placed.round, keysOf(placed));
    expect(all.length).toBe(expected.stable_matchings_count ?? all.length);
  });

  test("receivers' side: the other extreme of rs1990_p16 is stable and nobody's gain", () => {
    const { data, expected } = vector("rs1990_p16");
    const placed = place(marketRound(data.students, data.schools, data.capacity));
    const all = stableAllocations(placed.round, keysOf(placed));
    expect(all.map((item) => Object.fromEntries(item))).toContainEqual(expected.school_optimal);
  });

  test.each<[Mechanism, string, string]>([
    ["top-trading-cycles", "as2003_ex1_roth1982", "TTC"],
    ["immediate-acceptance", "as2003_ex1_roth1982", "boston"],
    ["eada", "as2003_ex1_roth1982", "EADA_all_consent"],
    ["immediate-acceptance", "mm_iaa", "boston"],
  ])("%s on %s", (mechanism, id, field) => {
    const { data, expected } = vector(id);
    expect(placesOf(place(marketRound(data.students, data.schools, data.capacity), mechanism))).toEqual(
      expected[field],
    );
  });

  test("as2003_ex1_roth1982: EADA when i3 refuses", () => {
    const { data, expected } = vector("as2003_ex1_roth1982");
    const round = marketRound(data.students, data.schools, data.capacity) as { applicants: { id: string }[] };
    const applicants = round.applicants.map((item) => ({ ...item, consent: item.id !== "i3" }));
    expect(placesOf(place({ ...round, applicants }, "eada"))).toEqual(expected.EADA_i3_refuses);
  });

  test("mm_iaa: the blocking pair of immediate acceptance", () => {
    const { data, expected } = vector("mm_iaa");
    const { round, compact, choice } = place(
      marketRound(data.students, data.schools, data.capacity),
      "immediate-acceptance",
    );
    const pairs = blockingPairs(compact, choice).map(({ applicant, cell }) => [
      round.applicants[applicant]!.id,
      round.programmes[compact.programme[cell]!]!.id,
    ]);
    expect(pairs).toEqual(expected.boston_blocking_pairs);
  });

  test("kojima2012_quota_vs_reserve: a hard quota hurts the group it is for, a soft reserve does not", () => {
    const { data, expected } = vector("kojima2012_quota_vs_reserve");
    // Strict priorities, written as classes: groups count, so no own orders.
    const round = (extra: object): unknown => ({
      programmes: Object.entries(data.capacity).map(([id, capacity]) => ({
        id,
        capacity,
        ...(id === "c1" ? extra : {}),
      })),
      applicants: Object.entries(data.students as Record<string, string[]>).map(([id, preferences]) => ({
        id,
        preferences,
        groups: [data.minority.includes(id) ? "minority" : "majority"],
        priority: Object.fromEntries(
          Object.entries(data.schools as Record<string, string[]>).map(([school, row]) => [
            school,
            row.indexOf(id) + 1,
          ]),
        ),
      })),
    });
    const { majority_quota: quota, minority_reserve: reserve } = data;
    expect(placesOf(place(round({})))).toEqual(expected.no_policy);
    expect(placesOf(place(round({ quotas: [{ group: "majority", places: quota.c1 }] })))).toEqual(
      expected.with_majority_quota,
    );
    for (const reservesFirst of [true, false])
      expect(placesOf(place(round({ reserves: [{ group: "minority", places: reserve.c1 }], reservesFirst })))).toEqual(
        expected.with_minority_reserve,
      );
  });

  test("hyy2013_choice_function: one reserved place", () => {
    const { data, expected } = vector("hyy2013_choice_function");
    const round = (ids: string[], reserved: number): unknown => ({
      programmes: [{ id: "school", capacity: data.capacity, reserves: [{ group: "minority", places: reserved }] }],
      applicants: ids.map((id, index) => ({
        id,
        preferences: ["school"],
        groups: data.minority.includes(id) ? ["minority"] : [],
        lotteryNumber: index + 1,
      })),
    });
    const chosen = (ids: string[], reserved: number): string[] =>
      Object.entries(placesOf(place(round(ids, reserved)))).flatMap(([id, school]) => (school ? [id] : []));
    const majority = (data.priority_order as string[]).filter((id) => !data.minority.includes(id));
    expect(chosen(data.priority_order, data.reserve)).toEqual(expected.chosen);
    expect(chosen(majority, data.reserve)).toEqual(expected.chosen_if_no_minority_applies);
    expect(chosen(data.priority_order, 0)).toEqual(expected.chosen_without_reserve);
  });

  test("stb_vs_mtb_exact: chance of each rank, by all lotteries", () => {
    const { data, expected } = vector("stb_vs_mtb_exact");
    const ids = Object.keys(data.students);
    const orders = [
      [1, 2, 3],
      [1, 3, 2],
      [2, 1, 3],
      [2, 3, 1],
      [3, 1, 2],
      [3, 2, 1],
    ];
    const programmes = Object.entries(data.capacity).map(([id, capacity]) => ({ id, capacity }));
    const tally = (rounds: unknown[]): Record<string, number[]> => {
      const counts = Object.fromEntries(ids.map((id) => [id, [0, 0, 0]]));
      for (const round of rounds)
        place(round).choice.forEach((rank, index) => (counts[ids[index]!]![rank]! += 1 / rounds.length));
      return counts;
    };
    const exact = (table: Record<string, string[]>): Record<string, unknown> =>
      Object.fromEntries(
        Object.entries(table).map(([id, row]) => [
          id,
          row.map((text) => {
            const [n, d] = text.split("/").map(Number);
            return expect.closeTo(n! / (d ?? 1), 10) as unknown;
          }),
        ]),
      );
    const applicants = (own: (index: number) => object): unknown[] =>
      ids.map((id, index) => ({ id, preferences: data.students[id], ...own(index) }));
    const single = orders.map((row) => ({ programmes, applicants: applicants((i) => ({ lotteryNumber: row[i] })) }));
    const multiple = orders.flatMap((a) =>
      orders.flatMap((b) =>
        orders.map((c) => ({
          tieBreaking: "multiple",
          programmes,
          applicants: applicants((i) => ({ lotteryNumbers: { a: a[i], b: b[i], c: c[i] } })),
        })),
      ),
    );
    expect(tally(single)).toEqual(exact(expected.STB_probability_of_rank_1_2_3));
    expect(tally(multiple)).toEqual(exact(expected.MTB_probability_of_rank_1_2_3));
  });
});
