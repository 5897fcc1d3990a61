import fc from "fast-check";
import { expect, test } from "vitest";
import { assignIds } from "./assignIds.ts";

const keys = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 30 });

test("ids are the same wherever they are made, and in whatever order", () => {
  fc.assert(
    fc.property(keys, (list) => {
      const ids = assignIds("monitor", list, new Map());
      expect(assignIds("monitor", list.toReversed(), new Map())).toEqual(ids);
      for (const id of ids.values()) expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{5}$/);
      expect(new Set(ids.values()).size).toBe(list.length);
    }),
  );
  expect(assignIds("other", ["a"], new Map()).get("a")).not.toBe(assignIds("monitor", ["a"], new Map()).get("a"));
});

test("a key keeps its id through all versions, and no id is ever given to another key", () => {
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 5 }), (versions) => {
      let known: ReadonlyMap<string, string> = new Map();
      for (const list of versions) {
        const next = assignIds("monitor", list, known);
        for (const [key, id] of known) expect(next.get(key)).toBe(id);
        expect(new Set(next.values()).size).toBe(next.size);
        known = next;
      }
    }),
  );
});

test("when the id is taken the next one is given, also when a key looks like it", () => {
  const own = assignIds("monitor", ["a"], new Map()).get("a")!;
  const other = assignIds("monitor", ["a"], new Map([["b", own]])).get("a")!;
  expect(other).not.toBe(own);
  expect(assignIds("monitor", ["a", `place/${own}`], new Map()).get("a")).toBe(other);
});
