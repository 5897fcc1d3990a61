import { keyAt, classOfKey, numberOfKey } from "../compactRound.ts";
import { matchRound, type Placed } from "../matchRound.ts";
import type { Mechanism } from "../mechanism.ts";
import { placementsJson } from "../placementsJson.ts";
import { readRound } from "../readRound.ts";
import type { Round } from "../round.ts";
import type { Allocation, KeyOf } from "./bruteForce.ts";

export function readRoundOrThrow(content: unknown): Round {
  const reading = readRound(content);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.round;
}

/** Reads and places; throws with the reason when that is refused. */
export function place(content: unknown, mechanism: Mechanism = "deferred-acceptance"): Placed {
  const matching = matchRound(readRoundOrThrow(content), mechanism);
  if (matching.kind !== "placed") throw new Error(JSON.stringify(matching));
  return matching;
}

/** Programme per applicant, as the vectors write it. */
export function placesOf(placed: Placed): Record<string, string | null> {
  return Object.fromEntries(
    placementsJson(placed).placements.map(({ applicant, programme }) => [applicant, programme]),
  );
}

export function allocationOf(placed: Placed): Allocation {
  return new Map(Object.entries(placesOf(placed)).map(([id, programme]) => [id, programme ?? undefined]));
}

export function keysOf({ round, compact }: Placed): KeyOf {
  const keys = new Map<string, readonly [number, number]>();
  round.applicants.forEach(({ id, preferences }, applicant) =>
    preferences.forEach((programme, rank) => {
      const cell = compact.offset[applicant]! + rank;
      const key = keyAt(compact, applicant, cell);
      if (compact.priorityClass[cell]! > 0) keys.set(`${id}/${programme}`, [classOfKey(key), numberOfKey(key)]);
    }),
  );
  return (applicant, programme) => keys.get(`${applicant}/${programme}`);
}

type Market = Record<string, readonly string[]>;

/** A round from the vectors: lists of both sides and capacities. */
export function marketRound(applicants: Market, programmes: Market, capacity: Record<string, number>): unknown {
  return {
    programmes: Object.entries(programmes).map(([id, order]) => ({ id, capacity: capacity[id], order })),
    applicants: Object.entries(applicants).map(([id, preferences]) => ({ id, preferences })),
  };
}

export function rankIn(round: Round, applicant: string, programme: string | undefined): number {
  const list = round.applicants.find(({ id }) => id === applicant)!.preferences;
  return programme === undefined ? Infinity : list.indexOf(programme);
}
