import type { RegionFacts } from "@kansrijk/core/admission/regionFacts";
import type { Round } from "@kansrijk/core/admission/round";
import { expect, test } from "vitest";
import { work } from "./honestyWork.ts";

/** Two places at each; who is drawn out at the favourite would have had the second choice by putting it first. */
const ROUND: Round = {
  format: "kansrijk-round/1",
  tieBreaking: "single",
  programmes: [
    { id: "favourite", capacity: 1 },
    { id: "second", capacity: 1 },
    { id: "third", capacity: 3 },
  ],
  applicants: [
    { id: "PUPIL-1", preferences: ["favourite", "second", "third"], lotteryNumber: 1 },
    { id: "PUPIL-2", preferences: ["favourite", "second", "third"], lotteryNumber: 2 },
    { id: "PUPIL-3", preferences: ["second", "favourite", "third"], lotteryNumber: 3 },
  ],
  listRules: [{ minimum: 2 }],
};
const FACTS: RegionFacts = { programmes: [], applicants: [] };

test("examples name the applicant and what it should have handed in; what is public names nobody", () => {
  const input = { roundText: JSON.stringify(ROUND), factsText: JSON.stringify(FACTS), seed: "seed" };
  const { examplesText, publicText } = work(input, () => undefined);
  const examples = JSON.parse(examplesText) as { mechanisms: { mechanism: string; findings: object[] }[] };
  const boston = examples.mechanisms.find(({ mechanism }) => mechanism === "immediate-acceptance");
  expect(boston?.findings).toMatchObject([{ example: { applicant: "PUPIL-2", gets: "second", insteadOf: "third" } }]);
  expect(publicText).not.toContain("PUPIL");
  expect(publicText).not.toContain("second");
  const found = JSON.parse(publicText) as typeof examples;
  expect(found.mechanisms.find(({ mechanism }) => mechanism === "immediate-acceptance")?.findings).toEqual([
    { rule: "immediate-acceptance", isFound: true },
  ]);
  expect(found.mechanisms.find(({ mechanism }) => mechanism === "deferred-acceptance")?.findings).toEqual([]);
});
