import { lint } from "@kansrijk/core/admission/lint";
import { readRoundOrThrow } from "@kansrijk/core/admission/test/placing";
import { describe, expect, test } from "vitest";
import { honesty } from "./honesty.ts";

const RULES = [[], [{ maximum: 1 }], [{ maximum: 3 }], [{ minimum: 1 }], [{ advice: "vwo", maximum: 2 }]];

describe("honesty is called best only when the linter finds nothing against it", () => {
  test.each(RULES.flatMap((rules) => [0, 2].map((familyExtra) => [rules, familyExtra] as const)))(
    "%j, extra places %i",
    (listRules, familyExtra) => {
      const programmes = ["a", "b", "c"].map((id) => ({ id, capacity: 5, familyExtra }));
      const applicants = ["p", "q"].map((id) => ({ id, preferences: ["a"], family: "f", together: true }));
      const found = lint(readRoundOrThrow({ seed: "s", programmes, applicants, listRules }), {
        mechanism: "deferred-acceptance",
      });
      const { caveats, isOrderSafe } = honesty(listRules, programmes);
      expect(caveats.length).toBe(found.length);
      expect(isOrderSafe).toBe(found.every(({ rule }) => rule !== "extra-family-places"));
    },
  );

  test("before the offers are known a maximum counts", () => {
    expect(honesty([{ maximum: 12 }], []).caveats).toHaveLength(1);
    expect(honesty([{ maximum: 12 }], undefined).caveats[0]!.nl).toContain("maar 12 keuzes");
    expect(honesty([], undefined)).toEqual({ isOrderSafe: true, caveats: [] });
  });
});
