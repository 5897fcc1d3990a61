import fc from "fast-check";
import { expect, test } from "vitest";
import { classOf, differenceClass, valueClasses } from "./mapClasses.ts";

test("a place differs only when its interval does not hold the value of the whole", () => {
  expect(differenceClass({ low: 10, high: 20 }, 15)).toBe("same");
  expect(differenceClass({ low: 10, high: 20 }, 20)).toBe("same");
  expect(differenceClass({ low: 10, high: 20 }, 21)).toBe("lower");
  expect(differenceClass({ low: 10, high: 20 }, 9)).toBe("higher");
  expect(differenceClass({ low: null, high: null }, 9)).toBe("none");
  expect(differenceClass({ low: 1, high: 2 }, null)).toBe("none");
});

test("every value has a class, and there are five at most", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.integer({ min: -90_000, max: 90_000 }).map((n) => n / 90),
        { minLength: 1, maxLength: 60 },
      ),
      (values) => {
        const classes = valueClasses(values);
        expect(classes.length).toBeLessThanOrEqual(5);
        for (const value of values) {
          const { from, to } = classes[classOf(value, classes)]!;
          expect(value).toBeGreaterThanOrEqual(from - Math.abs(from) * 1e-9 - 1e-9);
          expect(value).toBeLessThanOrEqual(to + 1e-9);
        }
      },
    ),
  );
});
