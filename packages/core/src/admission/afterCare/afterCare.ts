import type { Placed } from "../matchRound.ts";
import type { Round } from "../round.ts";
import { reserveLists, type ReserveEntry, type ReserveOrder } from "./reserveLists.ts";

/** Where a round stands after placing: who is where, and who waits where. Changed by `applyAfterCare` only. */
export interface AfterCare {
  readonly round: Round;
  /** Places of each programme as stated; extra places for families are not filled again. */
  readonly capacity: ReadonlyMap<string, number>;
  /** Reserve list of each programme as it was right after placing. */
  readonly lists: ReadonlyMap<string, readonly ReserveEntry[]>;
  /** Programme of each applicant; null is no place. */
  readonly places: ReadonlyMap<string, string | null>;
  /** Applicants who left the round. */
  readonly gone: ReadonlySet<string>;
  /** Groups of who came in with a second round only. */
  readonly newcomers: ReadonlyMap<string, readonly string[]>;
  /** Applicants who turned down a programme, per programme. */
  readonly declined: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A place that may be offered now to the first on the reserve list. */
export interface ReserveOffer extends ReserveEntry {
  readonly programme: string;
  /** Place of the applicant on the list right after placing, from 1. */
  readonly position: number;
}

export function startAfterCare(placed: Placed, order?: ReserveOrder): AfterCare {
  const { round, choice } = placed;
  return {
    round,
    capacity: new Map(round.programmes.map(({ id, capacity }) => [id, capacity])),
    lists: new Map(reserveLists(placed, order).map(({ programme, entries }) => [programme, entries])),
    places: new Map(round.applicants.map(({ id, preferences }, index) => [id, preferences[choice[index]!] ?? null])),
    gone: new Set(),
    newcomers: new Map(),
    declined: new Map(),
  };
}

/** Who is waiting for a programme now, first to be called first: still in the round, not better placed, not declined. */
export function waitingFor(state: AfterCare, programme: string): ReserveOffer[] {
  return (state.lists.get(programme) ?? []).flatMap((entry, index) =>
    isWaiting(state, programme, entry) ? [offerOf(programme, entry, index)] : [],
  );
}

/** The first who is waiting for a programme, whether it has a free place or not. */
export function firstWaiting(state: AfterCare, programme: string): ReserveOffer | undefined {
  const entries = state.lists.get(programme) ?? [];
  const index = entries.findIndex((entry) => isWaiting(state, programme, entry));
  return index < 0 ? undefined : offerOf(programme, entries[index]!, index);
}

/** The first on the reserve list who fits the quotas, when the programme has a free place; else undefined. */
export function nextFromReserve(state: AfterCare, programme: string): ReserveOffer | undefined {
  const inside = insideOf(state).get(programme) ?? [];
  if (inside.length >= (state.capacity.get(programme) ?? 0)) return undefined;
  const entries = state.lists.get(programme) ?? [];
  const index = entries.findIndex(
    (entry) => isWaiting(state, programme, entry) && fitsQuotas(state, programme, inside, entry.applicant),
  );
  return index < 0 ? undefined : offerOf(programme, entries[index]!, index);
}

/** All places that may be offered now, at most one per programme, in the order of the file. */
export function openOffers(state: AfterCare): ReserveOffer[] {
  return state.round.programmes.flatMap(({ id }) => nextFromReserve(state, id) ?? []);
}

/** Who was placed in a second round outside its first list waits for all of that list. */
function isWaiting(state: AfterCare, programme: string, { applicant, rank }: ReserveEntry): boolean {
  if (state.gone.has(applicant) || state.declined.get(programme)?.has(applicant)) return false;
  const place = state.places.get(applicant) ?? null;
  if (place === null) return true;
  const own = preferencesOf(state.round).get(applicant)!.indexOf(place);
  return own < 0 || rank - 1 < own;
}

function offerOf(programme: string, entry: ReserveEntry, index: number): ReserveOffer {
  return { ...entry, programme, position: index + 1 };
}

function fitsQuotas(state: AfterCare, programme: string, inside: readonly string[], applicant: string): boolean {
  const quotas = state.round.programmes.find(({ id }) => id === programme)?.quotas ?? [];
  if (quotas.length === 0) return true;
  const groups = new Map(state.round.applicants.map((item) => [item.id, item.groups ?? []]));
  const isIn = (id: string, group: string): boolean =>
    (groups.get(id) ?? state.newcomers.get(id) ?? []).includes(group);
  return quotas.every(
    ({ group, places }) => !isIn(applicant, group) || inside.filter((id) => isIn(id, group)).length < places,
  );
}

const INSIDE = new WeakMap<AfterCare["places"], ReadonlyMap<string, readonly string[]>>();

/** Who is at each programme; made once per state. */
export function insideOf({ places }: Pick<AfterCare, "places">): ReadonlyMap<string, readonly string[]> {
  const known = INSIDE.get(places);
  if (known) return known;
  const inside = new Map<string, string[]>();
  for (const [applicant, programme] of places) {
    if (programme === null) continue;
    const row = inside.get(programme);
    if (row) row.push(applicant);
    else inside.set(programme, [applicant]);
  }
  INSIDE.set(places, inside);
  return inside;
}

const PREFERENCES = new WeakMap<Round, ReadonlyMap<string, readonly string[]>>();

/** The lists of a round by applicant; made once per round. */
export function preferencesOf(round: Round): ReadonlyMap<string, readonly string[]> {
  const known = PREFERENCES.get(round) ?? new Map(round.applicants.map(({ id, preferences }) => [id, preferences]));
  PREFERENCES.set(round, known);
  return known;
}
