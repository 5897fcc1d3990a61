import { expect, test } from "vitest";
import { canonicalJson } from "../../receipt/canonicalJson.ts";
import { sha256 } from "../../receipt/sha256.ts";
import { matchRound } from "../matchRound.ts";
import { readRound } from "../readRound.ts";
import { syntheticRegion } from "./syntheticRegion.ts";

const SMALL = { applicants: 8000, programmes: 200, choices: 10, priorityShare: 0.1, seats: 1.25, seed: 1 };

test("a round of any size is sound, drawn from its seed and the same for the same seed", () => {
  const round = syntheticRegion(SMALL);
  expect(readRound(round)).toMatchObject({ ok: true, warnings: [] });
  expect(round.applicants.every(({ preferences }) => new Set(preferences).size === 10)).toBe(true);
  expect(sha256(canonicalJson(syntheticRegion(SMALL)))).toBe(sha256(canonicalJson(round)));
  expect(sha256(canonicalJson(syntheticRegion({ ...SMALL, seed: 2 })))).not.toBe(sha256(canonicalJson(round)));
  const seats = round.programmes.reduce((sum, { capacity }) => sum + capacity, 0);
  expect(seats / 8000).toBeCloseTo(1.25, 2);
  const priorities = round.applicants.reduce((sum, { priority }) => sum + Object.keys(priority ?? {}).length, 0);
  expect(priorities / 80_000).toBeCloseTo(0.1, 2);
  const matching = matchRound(round);
  if (matching.kind !== "placed") throw new Error(matching.kind);
  const first = matching.choice.filter((rank) => rank === 0).length / 8000;
  expect(first).toBeGreaterThan(0.5);
  expect(first).toBeLessThan(0.9);
});

test("an applicant more changes no other list", () => {
  const less = syntheticRegion({ ...SMALL, applicants: 1000 });
  const more = syntheticRegion({ ...SMALL, applicants: 1001 });
  expect(more.applicants.slice(0, 1000)).toEqual(less.applicants);
});

test("a list of all programmes is a permutation; more choices than programmes are refused", () => {
  const { applicants } = syntheticRegion({ ...SMALL, applicants: 50, programmes: 12, choices: 12 });
  for (const { preferences } of applicants) expect(new Set(preferences).size).toBe(12);
  expect(() => syntheticRegion({ ...SMALL, programmes: 9 })).toThrow(RangeError);
});
