import { classOfKey, EVERYBODY, NOBODY, numberOfKey } from "./compactRound.ts";
import { splitsOf, togetherFamilies } from "./families/familySplits.ts";
import type { Placed } from "./matchRound.ts";
import { placedSections } from "./placedSections.ts";

export interface PlacementRecord {
  readonly applicant: string;
  readonly programme: string | null;
  /** From 1. */
  readonly rank: number | null;
}

export interface CutoffRecord {
  readonly programme: string;
  readonly section: "reserve" | "open" | "rest" | "quota";
  readonly group: string | null;
  readonly places: number;
  readonly placed: number;
  readonly class: number | null;
  readonly number: number | null;
}

export interface PlacementsJson {
  readonly mechanism: string;
  readonly placements: readonly PlacementRecord[];
  readonly cutoffs: readonly CutoffRecord[];
  readonly unplaced: number;
  readonly firstChoice: number;
  /** Programmes that got places above their capacity to keep families together. */
  readonly extraPlaces: readonly { readonly programme: string; readonly extra: number }[];
  readonly splitFamilies: readonly SplitFamily[];
}

/** A family of which some are placed at a programme that others of it would rather be at. */
export interface SplitFamily {
  readonly family: string;
  readonly programme: string;
  readonly placed: readonly string[];
  readonly elsewhere: readonly string[];
}

/** The result for programs, as in docs/formats/round.md; placements in the order of the applicants. */
export function placementsJson(placed: Placed): PlacementsJson {
  const { round, choice, mechanism } = placed;
  return {
    mechanism,
    placements: round.applicants.map(({ id, preferences }, index) => {
      const rank = choice[index]!;
      return { applicant: id, programme: preferences[rank] ?? null, rank: rank < 0 ? null : rank + 1 };
    }),
    cutoffs: cutoffRecords(placed),
    unplaced: choice.reduce((sum, rank) => sum + (rank < 0 ? 1 : 0), 0),
    firstChoice: choice.reduce((sum, rank) => sum + (rank === 0 ? 1 : 0), 0),
    extraPlaces: extraPlaces(placed),
    splitFamilies: splitFamilies(placed),
  };
}

function extraPlaces({ round, compact }: Placed): PlacementsJson["extraPlaces"] {
  return round.programmes.flatMap(({ id, capacity }, index) => {
    const extra = compact.capacity[index]! - capacity;
    return extra > 0 ? [{ programme: id, extra }] : [];
  });
}

function splitFamilies({ round, compact, choice }: Placed): SplitFamily[] {
  const idsOf = (members: readonly number[]): string[] => members.map((member) => round.applicants[member]!.id);
  return splitsOf(compact, choice, togetherFamilies(round)).map(({ family, programme, placed, elsewhere }) => ({
    family,
    programme: round.programmes[programme]!.id,
    placed: idsOf(placed),
    elsewhere: idsOf(elsewhere),
  }));
}

function cutoffRecords({ round, compact, choice }: Placed): CutoffRecord[] {
  const { programmes } = placedSections(compact, choice);
  return programmes.flatMap(({ sections, quotas }, index) => {
    const programme = round.programmes[index]!;
    const record = (
      section: CutoffRecord["section"],
      group: string | undefined,
      { places, placed, cutoff }: { places: number; placed: number; cutoff: number },
    ): CutoffRecord => {
      return { programme: programme.id, section, group: group ?? null, places, placed, ...cutoffParts(cutoff) };
    };
    const reserves = (programme.reserves ?? []).map(({ group }) => group);
    return [
      ...sections.map((item) => record(item.kind, item.kind === "reserve" ? reserves.shift() : undefined, item)),
      ...quotas.map((item, place) => record("quota", programme.quotas?.[place]?.group, item)),
    ];
  });
}

/** Class and number of a cut-off: null when everybody passes, 0 and 0 when nobody does. */
export function cutoffParts(cutoff: number): { readonly class: number | null; readonly number: number | null } {
  if (cutoff === EVERYBODY) return { class: null, number: null };
  return cutoff === NOBODY ? { class: 0, number: 0 } : { class: classOfKey(cutoff), number: numberOfKey(cutoff) };
}
