import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SKIP_TEXT, vector, VECTORS_ABSENT } from "../test/vectors.ts";
import { jointBlocks, type JointMarket, type Seat } from "./jointMarket.ts";
import { placeJointly } from "./placeJointly.ts";
import { searchStable } from "./searchStable.ts";

/** A market from orders of the programmes; every unit lists per option one programme for each member. */
function marketOf(
  orders: Record<string, readonly string[]>,
  capacity: Record<string, number>,
  units: readonly { members: readonly string[]; options: readonly (readonly string[])[] }[],
): JointMarket {
  const programmes = Object.keys(orders);
  const seat = (programme: string, member: string): Seat => {
    return { programme: programmes.indexOf(programme), place: orders[programme]!.indexOf(member) };
  };
  return {
    capacity: programmes.map((id) => capacity[id]!),
    units: units.map(({ members, options }) => ({
      options: options.map((option) => option.map((programme, at) => seat(programme, members[at]!))),
    })),
  };
}

describe.skipIf(VECTORS_ABSENT)(`couples${SKIP_TEXT}`, () => {
  const couplesNoStable = (): JointMarket => {
    const { data } = vector("couples_no_stable");
    return marketOf(data.schools, data.capacity, [
      { members: ["s"], options: (data.single.s as string[]).map((school) => [school]) },
      { members: data.couple.members, options: data.couple.pairs },
    ]);
  };

  test("couples_no_stable: nothing is stable, proven by trying all", () => {
    const { expected } = vector("couples_no_stable");
    expect(expected.stable_matching_exists).toBe(false);
    expect(placeJointly(couplesNoStable())).toEqual({
      kind: "none-exists",
      checked: expected.checked_matchings.length,
    });
  });

  test("couples_no_stable: the claims against each placement", () => {
    const { data, expected } = vector("couples_no_stable");
    const market = couplesNoStable();
    for (const { single, couple, blocking } of expected.checked_matchings) {
      const choice = Int32Array.of(data.single.s.indexOf(single), couple ? 0 : -1);
      const blocks = jointBlocks(market, choice).map(({ unit, option }) =>
        unit === 0 ? ["s", data.single.s[option]] : ["couple", data.couple.pairs[option].join("+")],
      );
      expect(blocks).toEqual(blocking);
    }
  });

  test("couples_no_stable: when there is too much to try, the circle is reported", () => {
    const market = couplesNoStable();
    const copies = Array.from({ length: 20 }, (_, copy) => copy);
    const many: JointMarket = {
      capacity: copies.flatMap(() => market.capacity),
      units: copies.flatMap((copy) =>
        market.units.map(({ options }) => ({
          options: options.map((seats) => seats.map((seat) => ({ ...seat, programme: seat.programme + 2 * copy }))),
        })),
      ),
    };
    const placing = placeJointly(many);
    expect(placing.kind).toBe("no-end");
    expect(placing.kind === "no-end" && placing.units).toEqual(many.units.map((_, unit) => unit));
  });
});

const PROGRAMMES = ["a", "b", "c"];
const APPLICANTS = ["p", "q", "r", "s", "t"];
const pair = fc.tuple(fc.constantFrom(...PROGRAMMES), fc.constantFrom(...PROGRAMMES));

/** One couple or two with pairs of programmes, the others alone. */
const arbitraryMarket = fc
  .record({
    orders: fc.tuple(...PROGRAMMES.map(() => fc.shuffledSubarray(APPLICANTS, { minLength: APPLICANTS.length }))),
    capacity: fc.tuple(...PROGRAMMES.map(() => fc.integer({ min: 0, max: 2 }))),
    pairs: fc.tuple(...[0, 1].map(() => fc.uniqueArray(pair, { maxLength: 4, selector: (item) => item.join("") }))),
    lists: fc.tuple(...APPLICANTS.map(() => fc.shuffledSubarray(PROGRAMMES))),
    couples: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ orders, capacity, pairs, lists, couples }) => {
    const alone = APPLICANTS.slice(2 * couples);
    return marketOf(
      Object.fromEntries(PROGRAMMES.map((id, at) => [id, orders[at]!])),
      Object.fromEntries(PROGRAMMES.map((id, at) => [id, capacity[at]!])),
      [
        ...Array.from({ length: couples }, (_, at) => ({
          members: APPLICANTS.slice(2 * at, 2 * at + 2),
          options: pairs[at]!,
        })),
        ...alone.map((id, at) => ({ members: [id], options: lists[at]!.map((programme) => [programme]) })),
      ],
    );
  });

describe("asking together", () => {
  test("what comes out is stable and within capacity; nothing comes out only where nothing is stable", () => {
    const seen = { stable: 0, "none-exists": 0, "no-end": 0 };
    fc.assert(
      fc.property(arbitraryMarket, (market) => {
        const placing = placeJointly(market);
        seen[placing.kind]++;
        const search = searchStable(market)!;
        expect(placing.kind).toBe(search.found ? "stable" : "none-exists");
        if (placing.kind !== "stable") return;
        expect(jointBlocks(market, placing.choice)).toEqual([]);
        const taken = market.capacity.map(() => 0);
        placing.choice.forEach((option, unit) =>
          (market.units[unit]!.options[option] ?? []).forEach(({ programme }) => taken[programme]!++),
        );
        taken.forEach((count, programme) => expect(count).toBeLessThanOrEqual(market.capacity[programme]!));
      }),
      { numRuns: 3000 },
    );
    expect(seen.stable).toBeGreaterThan(0);
    expect(seen["none-exists"]).toBeGreaterThan(0);
  });
});
