import { inverseNormal } from "../../population/inverseNormal.ts";
import type { Round } from "../round.ts";
import { REGION_EVENT, regionDraws, type RegionDraws } from "./regionDraws.ts";
import { picker } from "./regionMap.ts";

export interface SyntheticSettings {
  readonly applicants: number;
  readonly programmes: number;
  /** Choices of everybody; at most the number of programmes. */
  readonly choices: number;
  /** Chance that an applicant goes before others (class 1) at a programme of its list. */
  readonly priorityShare: number;
  /** Places per applicant: 1.25 in Amsterdam. */
  readonly seats: number;
  /** A whole number from 0 to 2^53 - 1. */
  readonly seed: number;
}

/** How far the places of a programme follow its popularity: 0 not at all, 1 in proportion. */
const PLACES_BY_POPULARITY = 0.35;

/**
 * A round of any size for measuring: lists drawn by lognormal popularity, without levels or places on a map. It resembles
 * no region; `generateRegion` does.
 */
export function syntheticRegion(settings: SyntheticSettings): Round {
  const { applicants, programmes, choices, priorityShare, seats, seed } = settings;
  if (choices > programmes) throw new RangeError(`${choices} choices of ${programmes} programmes cannot all differ`);
  const draws = regionDraws(seed);
  const popularity = Float64Array.from({ length: programmes }, (_, programme) =>
    Math.exp(inverseNormal(draws.uniform(programme, REGION_EVENT.synthetic))),
  );
  const ids = Array.from({ length: programmes }, (_, programme) => numbered("S", programme, programmes));
  const weights = popularity.map((value) => value ** PLACES_BY_POPULARITY);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const listOf = listDrawer(popularity, choices, draws);
  return {
    format: "kansrijk-round/1",
    tieBreaking: "single",
    seed: `synthetic ${seed}`,
    programmes: ids.map((id, programme) => ({
      id,
      capacity: Math.max(1, Math.round((seats * applicants * weights[programme]!) / total)),
    })),
    applicants: Array.from({ length: applicants }, (_, applicant) => {
      const preferences = listOf(applicant).map((programme) => ids[programme]!);
      const first = preferences.filter(
        (_, rank) => draws.uniform(applicant, REGION_EVENT.applicant, rank) < priorityShare,
      );
      const id = numbered("L", applicant, applicants);
      if (first.length === 0) return { id, preferences };
      return { id, preferences, priority: Object.fromEntries(first.map((programme) => [programme, 1])) };
    }),
  };
}

function numbered(letter: string, index: number, count: number): string {
  return letter + String(index + 1).padStart(String(count).length, "0");
}

function listDrawer(
  popularity: Float64Array,
  choices: number,
  draws: RegionDraws,
): (applicant: number) => readonly number[] {
  const pick = picker(popularity);
  return (applicant) => {
    const list: number[] = [];
    for (let index = 0; list.length < choices && index < 50 * choices; index++) {
      const programme = pick(draws.uniform(applicant, REGION_EVENT.further, index));
      if (!list.includes(programme)) list.push(programme);
    }
    // Hardly ever: a list of nearly all programmes is completed in their own order.
    for (let programme = 0; list.length < choices; programme++) if (!list.includes(programme)) list.push(programme);
    return list;
  };
}
