import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "./canonicalJson.ts";

test("sorts keys as text, also those that look like numbers", () => {
  expect(canonicalJson({ b: 1, "9": [true, null], "10": { z: "é", a: undefined } })).toBe(
    '{"10":{"z":"é"},"9":[true,null],"b":1}',
  );
});

test("says the same as JSON, whatever the order in which the keys were added", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (content) => {
      const turned = Object.fromEntries(Object.entries(content).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(content));
      expect(JSON.parse(canonicalJson(content))).toEqual(JSON.parse(JSON.stringify(content)));
    }),
  );
});
