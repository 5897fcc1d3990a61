import type { IsoDate } from "../vocabulary/isoDate.ts";
import type { Coalition } from "./coalition.ts";
import type { NetworkSearch } from "./networkSearch.ts";
import { stageOn } from "./stageOn.ts";

/** The coalitions of a place, in a stage on a day, and with words in their name, as far as those were chosen. */
export function chosenCoalitions(
  coalitions: readonly Coalition[],
  { place, stage, q = "" }: NetworkSearch,
  day: IsoDate,
): Coalition[] {
  return coalitions.filter(
    (coalition) =>
      (place === undefined || coalition.municipalities.includes(place)) &&
      (stage === undefined || stageOn(coalition, day) === stage) &&
      coalition.title.toLowerCase().includes(q.toLowerCase()),
  );
}
