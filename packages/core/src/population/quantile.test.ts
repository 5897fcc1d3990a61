import { expect, test } from "vitest";
import { quantile } from "./quantile.ts";

// The worked example of type 7: quantile(c(1, 2, 4, 8), ...) in R.
test.each([
  [0, 1],
  [0.25, 1.75],
  [0.5, 3],
  [0.9, 6.8],
  [1, 8],
])("the quantile %d of 1, 2, 4, 8 is %d", (share, value) => {
  expect(quantile([1, 2, 4, 8], share)).toBeCloseTo(value, 12);
});
