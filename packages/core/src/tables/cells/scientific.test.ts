import { expect, test } from "vitest";
import { scientific } from "./scientific.ts";

const { read } = scientific({ min: -20, max: 20 });

test.each([
  ["-0.0417666238287102", -0.0417666238287102],
  ["4e-04", 0.0004],
  ["-.744", -0.744],
  ["-0,744", -0.744],
  [",5", 0.5],
  ["20", 20],
])("reads %s as statistical software writes it", (text, value) => {
  expect(read(text)).toBe(value);
});

test.each(["", ".", ",", "5.", "1.000,5", "1,000.5", "1 0", "21", "-20.01", "1e999", "NaN", "0x1"])(
  "refuses %j",
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);
