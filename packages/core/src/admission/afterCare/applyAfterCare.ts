import { done, refused, type Outcome } from "../../vocabulary/refusal.ts";
import { nextFromReserve, type AfterCare, type ReserveOffer } from "./afterCare.ts";

export type AfterCareAct =
  /** Leaves its place and every reserve list. */
  | { readonly kind: "gives-up"; readonly applicant: string }
  /** A programme gets more places. */
  | { readonly kind: "adds-places"; readonly programme: string; readonly places: number }
  /** Takes the place that is on offer; its own place comes free. */
  | { readonly kind: "accepts"; readonly applicant: string; readonly programme: string }
  /** Turns down the place that is on offer and leaves that reserve list. */
  | { readonly kind: "declines"; readonly applicant: string; readonly programme: string };

export interface Move {
  readonly applicant: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Place on the reserve list; null for who gave up. */
  readonly position: number | null;
}

export interface AfterCareStep {
  readonly state: AfterCare;
  readonly moves: readonly Move[];
}

/** One act of the after-care. Only the first on a reserve list with a free place can accept. */
export function applyAfterCare(state: AfterCare, act: AfterCareAct): Outcome<AfterCareStep> {
  if ("applicant" in act && !state.places.has(act.applicant)) return unknown(act.applicant);
  if ("programme" in act && !state.capacity.has(act.programme)) return unknown(act.programme);
  switch (act.kind) {
    case "gives-up": {
      const from = state.places.get(act.applicant) ?? null;
      const gone = new Set(state.gone).add(act.applicant);
      const places = new Map(state.places).set(act.applicant, null);
      const move = { applicant: act.applicant, from, to: null, position: null };
      return done({ state: { ...state, gone, places }, moves: from === null ? [] : [move] });
    }
    case "adds-places": {
      if (!Number.isSafeInteger(act.places) || act.places < 1) return notWhole(act.places);
      const capacity = new Map(state.capacity).set(act.programme, state.capacity.get(act.programme)! + act.places);
      return done({ state: { ...state, capacity }, moves: [] });
    }
    case "declines":
      return decline(state, act);
    case "accepts": {
      const offer = nextFromReserve(state, act.programme);
      if (offer?.applicant !== act.applicant) return notNext(act.applicant, act.programme, offer);
      return done(take(state, offer));
    }
  }
}

function decline(
  state: AfterCare,
  { applicant, programme }: Extract<AfterCareAct, { kind: "declines" }>,
): Outcome<AfterCareStep> {
  if (nextFromReserve(state, programme)?.applicant !== applicant) return notOffered(applicant, programme);
  const all = new Set(state.declined.get(programme)).add(applicant);
  return done({ state: { ...state, declined: new Map(state.declined).set(programme, all) }, moves: [] });
}

/**
 * Calls from the reserve lists until no place can be offered, as if everybody accepts: who moves up frees a place, to
 * which the next moves. Everybody called is better off, so it ends; the order of the programmes does not matter for where
 * everybody ends up.
 */
export function callAllReserves(state: AfterCare): AfterCareStep {
  const moves: Move[] = [];
  let current = state;
  for (let offer = firstOffer(current); offer; offer = firstOffer(current)) {
    const step = take(current, offer);
    moves.push(...step.moves);
    current = step.state;
  }
  return { state: current, moves };
}

function firstOffer(state: AfterCare): ReserveOffer | undefined {
  for (const { id } of state.round.programmes) {
    const offer = nextFromReserve(state, id);
    if (offer) return offer;
  }
  return undefined;
}

function take(state: AfterCare, { applicant, programme, position }: ReserveOffer): AfterCareStep {
  const from = state.places.get(applicant) ?? null;
  const places = new Map(state.places).set(applicant, programme);
  return { state: { ...state, places }, moves: [{ applicant, from, to: programme, position }] };
}

function unknown(id: string): Outcome<AfterCareStep> {
  return refused({
    kind: "unknown-subject",
    message: { nl: `${id} komt in deze ronde niet voor`, en: `${id} is not in this round` },
  });
}

function notWhole(places: number): Outcome<AfterCareStep> {
  return refused({
    kind: "invalid-setting",
    message: {
      nl: `${places} extra plaatsen: verwacht een geheel getal van 1 of meer`,
      en: `${places} more places: expected a whole number of 1 or more`,
    },
  });
}

function notOffered(applicant: string, programme: string): Outcome<AfterCareStep> {
  return refused({
    kind: "invalid-setting",
    message: {
      nl: `${applicant} kan geen plaats bij ${programme} afslaan: die is niet aan deze leerling aangeboden`,
      en: `${applicant} cannot decline a place at ${programme}: it is not on offer to this applicant`,
    },
  });
}

function notNext(applicant: string, programme: string, offer: ReserveOffer | undefined): Outcome<AfterCareStep> {
  const nl = offer ? `eerst is ${offer.applicant} aan de beurt` : "er is geen plaats te vergeven";
  const en = offer ? `${offer.applicant} comes first` : "there is no place to offer";
  return refused({
    kind: "invalid-setting",
    message: {
      nl: `${applicant} kan geen plaats bij ${programme} aannemen: ${nl}`,
      en: `${applicant} cannot accept a place at ${programme}: ${en}`,
    },
  });
}
