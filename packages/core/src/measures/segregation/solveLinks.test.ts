import fc from "fast-check";
import { expect, test } from "vitest";
import { solveLinks } from "./solveLinks.ts";

test("finds the values of which the flows were made", () => {
  const link = fc.integer({ min: 1, max: 1000 });
  const value = fc.integer({ min: -5, max: 5 });
  fc.assert(
    fc.property(link, link, link, value, value, (ab, ac, bc, a, b) => {
      const flows = [ab * (a - b) + ac * a, ab * (b - a) + bc * b];
      const x = solveLinks(Float64Array.of(0, ab, ac, 0, 0, bc, 0, 0, 0), [...flows, -flows[0]! - flows[1]!])!;
      [a, b, 0].forEach((wanted, node) => expect(x[node]).toBeCloseTo(wanted, 9));
    }),
  );
});

test("keeps every digit of a link that is nearly nothing", () => {
  // A chain a - b - ground: all that flows into a passes both links.
  expect([...solveLinks(Float64Array.of(0, 1e-20, 0, 0, 0, 1, 0, 0, 0), [1e-20, 0, -1e-20])!]).toEqual([
    1 + 1e-20,
    1e-20,
    0,
  ]);
});

test("says so when a node hangs on no other", () => {
  expect(solveLinks(Float64Array.of(0, 0, 0, 0, 0, 1, 0, 0, 0), [0, 1, -1])).toBeUndefined();
});
