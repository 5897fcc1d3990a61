import fc from "fast-check";
import { expect, test } from "vitest";
import { allowance } from "./allowance.ts";

test("so many at once and then one per interval, for each name apart", () => {
  const { take } = allowance({ most: 3, everyMs: 1000 });
  const taken = [0, 0, 0, 0, 500, 1000, 1000, 9000, 9000, 9000, 9000].map((now) => take("a", now));
  expect(taken).toEqual([true, true, true, false, false, true, false, true, true, true, false]);
  expect(take("b", 9000)).toBe(true);
});

test("nobody ever gets more than the burst and one per interval", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400)), (waits) => {
      const { take } = allowance({ most: 5, everyMs: 100 });
      let [now, taken] = [0, 0];
      for (const wait of waits) {
        now += wait;
        if (take("a", now)) taken++;
      }
      expect(taken).toBeLessThanOrEqual(5 + now / 100);
    }),
  );
});
