import type { Placed } from "../matchRound.ts";
import type { AfterCare } from "./afterCare.ts";

/** A placement as the after-care has made it by now, with the places that came in addition: what a second round begins with. */
export function placedNow(placed: Placed, { capacity, places }: AfterCare): Placed {
  const { round } = placed;
  return {
    ...placed,
    round: { ...round, programmes: round.programmes.map((item) => ({ ...item, capacity: capacity.get(item.id)! })) },
    choice: Int32Array.from(round.applicants, ({ id, preferences }) => {
      const place = places.get(id) ?? null;
      return place === null ? -1 : preferences.indexOf(place);
    }),
  };
}
