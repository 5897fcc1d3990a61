import { protectCount, protectCounts } from "../process/protectCount.ts";
import { insideOf, waitingFor, type AfterCare } from "./afterCare.ts";

/** How a programme stands in the after-care. */
export interface ProgrammeStanding {
  readonly programme: string;
  readonly places: number;
  readonly placed: number;
  /** Places that nobody has; 0 as well when families made it overfull. */
  readonly free: number;
  readonly waiting: number;
}

/** What may be told to everybody; null where it says too much about few. */
export interface PublicAfterCare {
  readonly format: "kansrijk-after-care/1";
  /** Acts and a second round together. */
  readonly events: number | null;
  /** Applicants who left the round. */
  readonly gone: number | null;
  readonly programmes: readonly {
    readonly programme: string;
    /** Places that came in addition. */
    readonly added: number;
    /** Applicants who are there and were not right after placing, and the other way around. */
    readonly came: number | null;
    readonly went: number | null;
    /** In tens, so that two moments say nothing of one applicant; null for 1 to 9. */
    readonly waiting: number | null;
  }[];
}

/** In the order of the file. */
export function programmeStandings(state: AfterCare): ProgrammeStanding[] {
  return state.round.programmes.map(({ id }) => {
    const [places, placed] = [state.capacity.get(id)!, insideOf(state).get(id)?.length ?? 0];
    const waiting = waitingFor(state, id).length;
    return { programme: id, places, placed, free: Math.max(0, places - placed), waiting };
  });
}

/**
 * Applicants wait at several programmes, and every act moves some of them: exact numbers at two moments would show whose
 * place it was.
 */
function inTens(count: number): number | null {
  const shown = protectCount(count);
  return shown && Math.round(shown / 10) * 10;
}

/** Counts without ids, small ones hidden: nobody can see who gave up which place. */
export function publicAfterCare(start: AfterCare, state: AfterCare, events: number): PublicAfterCare {
  const came = new Map<string, number>();
  const went = new Map<string, number>();
  for (const [id, place] of state.places) {
    const before = start.places.get(id) ?? null;
    if (before === place) continue;
    if (place !== null) came.set(place, (came.get(place) ?? 0) + 1);
    if (before !== null) went.set(before, (went.get(before) ?? 0) + 1);
  }
  const ids = start.round.programmes.map(({ id }) => id);
  const [cameShown, wentShown] = [came, went].map((counts) => protectCounts(ids.map((id) => counts.get(id) ?? 0)));
  return {
    format: "kansrijk-after-care/1",
    events: protectCount(events),
    gone: protectCount(state.gone.size),
    programmes: ids.map((programme, index) => ({
      programme,
      added: state.capacity.get(programme)! - start.capacity.get(programme)!,
      came: cameShown![index]!,
      went: wentShown![index]!,
      waiting: inTens(waitingFor(state, programme).length),
    })),
  };
}
