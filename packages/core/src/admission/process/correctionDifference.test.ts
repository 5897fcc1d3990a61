import { describe, expect, test } from "vitest";
import type { Round } from "../round.ts";
import { correctionDifference } from "./correctionDifference.ts";
import { correctionFaults } from "./correctionFaults.ts";

const CLOSED: Round = {
  tieBreaking: "multiple",
  programmes: [
    { id: "noord", capacity: 10, reserves: [{ group: "wijk", places: 2 }] },
    { id: "oost", capacity: 5, order: ["p1", "p2"] },
    { id: "zuid", capacity: 3, admits: ["havo", "vwo"] },
  ],
  applicants: [
    { id: "p1", preferences: ["noord", "oost"], family: "gezin" },
    { id: "p2", preferences: ["oost"], family: "gezin", groups: ["wijk", "klein"] },
    { id: "p3", preferences: ["zuid"], priority: { zuid: 1 } },
    { id: "p4", preferences: ["zuid", "noord"], advice: "havo" },
  ],
};
const programme = (index: number) => CLOSED.programmes[index]!;
const applicant = (index: number) => CLOSED.applicants[index]!;

describe("a correction", () => {
  test("may not bring ids of applicants, families or programmes that were not in the close", () => {
    const ground: Round = {
      ...CLOSED,
      programmes: [...CLOSED.programmes, { id: "noord-7", capacity: 10 }],
      applicants: [
        { ...applicant(0), family: "gezin-41" },
        { id: "p2", preferences: ["oost"] },
        { ...applicant(2), family: "gezin" },
        { id: "p4-93", preferences: ["zuid"] },
      ],
    };
    expect(correctionFaults(CLOSED, ground)).toEqual({
      newApplicants: ["p4-93"],
      otherFamily: ["p1", "p2", "p3"],
      newProgrammes: ["noord-7"],
    });
  });

  test("may leave out, change lists and places, and take in again who was in the close", () => {
    const smaller: Round = { ...CLOSED, programmes: [programme(0)], applicants: [applicant(0)] };
    for (const round of [smaller, CLOSED])
      expect(correctionFaults(CLOSED, round)).toEqual({ newApplicants: [], otherFamily: [], newProgrammes: [] });
    const { applicants, programmes } = correctionDifference(smaller, CLOSED);
    expect([applicants.cameBack, programmes.cameBack]).toEqual([3, ["oost", "zuid"]]);
  });

  test("is told exactly: each kind of change by itself", () => {
    const after: Round = {
      ...CLOSED,
      programmes: [
        { ...programme(0), capacity: 12, reserves: [{ group: "wijk", places: 3 }] },
        { ...programme(1), order: ["p2", "p1"] },
        { ...programme(2), admits: ["vwo", "havo"], familyExtra: 1 },
      ],
      applicants: [
        { ...applicant(0), preferences: ["oost", "noord"] },
        { ...applicant(1), groups: ["klein", "wijk"] },
        { id: "p3", preferences: ["zuid"], groups: ["wijk"] },
      ],
    };
    expect(correctionDifference(CLOSED, after)).toEqual({
      applicants: { leftOut: 1, cameBack: 0, lists: 1, priorities: 1, groups: 1, other: 0 },
      programmes: {
        leftOut: [],
        cameBack: [],
        capacity: [{ programme: "noord", before: 10, after: 12 }],
        reserves: ["noord"],
        order: ["oost"],
        other: ["zuid"],
      },
    });
  });

  test("without a change nothing is told", () => {
    const { applicants, programmes } = correctionDifference(CLOSED, structuredClone(CLOSED));
    expect(Object.values(applicants)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(Object.values(programmes)).toEqual([[], [], [], [], [], []]);
  });
});
