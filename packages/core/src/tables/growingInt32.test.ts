import fc from "fast-check";
import { expect, test } from "vitest";
import { growingInt32 } from "./growingInt32.ts";

test("all values come back, in a column of exactly their number, also past the first size", () => {
  fc.assert(
    fc.property(fc.nat(5000), (length) => {
      const column = growingInt32();
      for (let index = 0; index < length; index++) column.push(index * 7);
      expect(column.done()).toStrictEqual(Int32Array.from({ length }, (_, index) => index * 7));
    }),
    { numRuns: 20 },
  );
});
