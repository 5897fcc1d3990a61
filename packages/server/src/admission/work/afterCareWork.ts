import {
  openOffers,
  startAfterCare,
  waitingFor,
  type AfterCare,
  type ReserveOffer,
} from "@kansrijk/core/admission/afterCare/afterCare";
import {
  programmeStandings,
  publicAfterCare,
  type ProgrammeStanding,
} from "@kansrijk/core/admission/afterCare/afterCareCounts";
import type { Move } from "@kansrijk/core/admission/afterCare/applyAfterCare";
import { replayAfterCare, type AfterCareEvent } from "@kansrijk/core/admission/afterCare/replayAfterCare";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import type { Refusal } from "@kansrijk/core/vocabulary/refusal";
import { CSV_TYPE, JSON_TYPE, type NewDocument } from "../documents.ts";
import { csv } from "../placementTables.ts";
import { placeAgain } from "./placeAgain.ts";

export interface AfterCareInput {
  readonly roundText: string;
  readonly seed: string;
  readonly events: readonly AfterCareEvent[];
}

/** How one applicant stands after the acts so far. */
export interface PupilStanding {
  readonly place: string | null;
  readonly hasLeft: boolean;
  /** Programmes that have a place on offer for this applicant. */
  readonly offers: readonly string[];
  /** `[programme, position]` in the row as it is now; the first is 1. */
  readonly reserve: readonly (readonly [string, number])[];
}

export interface PupilStandings {
  readonly format: "kansrijk-after-care-pupils/1";
  readonly pupils: Readonly<Record<string, PupilStanding>>;
}

export type AfterCareOutput =
  | { readonly ok: false; readonly refusals: readonly Refusal[] }
  | {
      readonly ok: true;
      /** Of the last event. */
      readonly moves: readonly Move[];
      readonly programmes: readonly ProgrammeStanding[];
      readonly offers: readonly ReserveOffer[];
      readonly applicants: number;
      /** The placements first. */
      readonly documents: readonly [NewDocument, ...NewDocument[]];
    };

/** In a worker thread: replays the after-care from what happened, and makes what follows from where it stands. */
export function work({ roundText, seed, events }: AfterCareInput): AfterCareOutput {
  const start = startAfterCare(placeAgain(roundText, seed));
  const replayed = replayAfterCare(start, events);
  if (!replayed.ok) return replayed;
  const { state, moves } = replayed.value;
  const offers = openOffers(state);
  return {
    ok: true,
    moves,
    programmes: programmeStandings(state),
    offers,
    applicants: state.places.size,
    documents: [
      trusted("after-care-placements.csv", CSV_TYPE, placementsOf(state)),
      trusted("after-care-offers.csv", CSV_TYPE, offersOf(offers)),
      trusted("after-care-pupils.json", JSON_TYPE, canonicalJson(pupilsOf(state, offers))),
      {
        name: "after-care-log.json",
        audience: "public",
        mediaType: JSON_TYPE,
        content: canonicalJson(publicAfterCare(start, state, events.length)),
      },
    ],
  };
}

function trusted(name: string, mediaType: string, content: string): NewDocument {
  return { name, audience: "trusted", mediaType, content };
}

/** The rank is empty for a place outside the list of the first round. */
function placementsOf({ round, places, gone }: AfterCare): string {
  const lists = new Map(round.applicants.map(({ id, preferences }) => [id, preferences]));
  return csv(
    ["applicant", "programme", "rank", "left"],
    [...places].map(([id, place]) => {
      const rank = place === null ? 0 : (lists.get(id)?.indexOf(place) ?? -1) + 1;
      return [id, place, rank || null, gone.has(id) ? "yes" : null];
    }),
  );
}

function offersOf(offers: readonly ReserveOffer[]): string {
  return csv(
    ["programme", "applicant", "position", "rank", "lotteryNumber"],
    offers.map(({ programme, applicant, position, rank, number }) => [programme, applicant, position, rank, number]),
  );
}

function pupilsOf(state: AfterCare, offers: readonly ReserveOffer[]): PupilStandings {
  const reserve = new Map<string, (readonly [string, number])[]>();
  const offered = new Map<string, string[]>();
  for (const { id } of state.round.programmes)
    waitingFor(state, id).forEach(({ applicant }, index) => add(reserve, applicant, [id, index + 1] as const));
  for (const { applicant, programme } of offers) add(offered, applicant, programme);
  const pupils = [...state.places].map(([id, place]): [string, PupilStanding] => [
    id,
    { place, hasLeft: state.gone.has(id), offers: offered.get(id) ?? [], reserve: reserve.get(id) ?? [] },
  ]);
  return { format: "kansrijk-after-care-pupils/1", pupils: Object.fromEntries(pupils) };
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const own = lists.get(key);
  if (own) own.push(item);
  else lists.set(key, [item]);
}
