import { done, type Outcome } from "../../vocabulary/refusal.ts";
import type { AfterCare } from "./afterCare.ts";
import { applyAfterCare, type AfterCareAct, type AfterCareStep } from "./applyAfterCare.ts";

/** What a second round gave an applicant. */
export interface SecondPlacement {
  readonly applicant: string;
  readonly programme: string | null;
  readonly groups: readonly string[];
}

/** What happened to a placement, in the order in which it happened. */
export type AfterCareEvent =
  | AfterCareAct
  | { readonly kind: "second-round"; readonly placements: readonly SecondPlacement[] };

/**
 * Carries out what happened before once more: the same events lead to the same state. A refusal means that the events are
 * not those that were once accepted. `moves` are those of the last event.
 */
export function replayAfterCare(start: AfterCare, events: readonly AfterCareEvent[]): Outcome<AfterCareStep> {
  let current: AfterCareStep = { state: start, moves: [] };
  for (const event of events) {
    const next =
      event.kind === "second-round"
        ? done(takeSecond(current.state, event.placements))
        : applyAfterCare(current.state, event);
    if (!next.ok) return next;
    current = next.value;
  }
  return done(current);
}

/** Who got nothing in the second round keeps what it had. */
function takeSecond(state: AfterCare, placements: readonly SecondPlacement[]): AfterCareStep {
  const [places, newcomers] = [new Map(state.places), new Map(state.newcomers)];
  const moves: AfterCareStep["moves"][number][] = [];
  for (const { applicant, programme, groups } of placements) {
    const from = places.get(applicant) ?? null;
    if (!places.has(applicant)) newcomers.set(applicant, groups);
    if (programme === null && places.has(applicant)) continue;
    places.set(applicant, programme);
    if (programme !== null) moves.push({ applicant, from, to: programme, position: null });
  }
  return { state: { ...state, places, newcomers }, moves };
}
