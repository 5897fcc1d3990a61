import { expect, test } from "vitest";
import type { RoundView } from "../../api/admission.ts";
import { editionOfRoot, roundRoots } from "./roundRoots.ts";

const round = {
  commitment: { root: "aa" },
  steps: [
    { step: "close", edition: 1, result: { commitment: { root: "other" } } },
    { step: "correct", edition: 2, result: { commitment: { root: "bb" } } },
    { step: "correct", edition: 3, result: {} },
  ],
} as unknown as Pick<RoundView, "commitment" | "steps">;

test("every edition has its own root; one that is not told yet has none", () => {
  expect([...roundRoots(round)]).toEqual([
    [1, "aa"],
    [2, "bb"],
  ]);
  expect(roundRoots({ ...round, commitment: null, steps: [] }).size).toBe(0);
});

test("a receipt finds its edition by its root", () => {
  expect([editionOfRoot(round, "bb"), editionOfRoot(round, "cc")]).toEqual([2, undefined]);
});
