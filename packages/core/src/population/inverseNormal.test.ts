import { expect, test } from "vitest";
import { inverseNormal } from "./inverseNormal.ts";

// Quantiles as printed in tables of the normal distribution.
test.each([
  [0.5, 0],
  [0.975, 1.959963985],
  [0.99, 2.326347874],
  [0.999, 3.090232306],
  [0.84134474607, 1],
  [1e-6, -4.753424309],
])("the quantile at %d is %d", (share, value) => {
  expect(inverseNormal(share)).toBeCloseTo(value, 7);
  expect(inverseNormal(1 - share)).toBeCloseTo(-value, 7);
});

test("rises all the way, also where the two approximations meet", () => {
  let last = Number.NEGATIVE_INFINITY;
  for (let place = 1; place < 20_000; place++) {
    const value = inverseNormal(place / 20_000);
    expect(value).toBeGreaterThan(last);
    last = value;
  }
});
