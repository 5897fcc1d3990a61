import { effect, type Effect } from "../measures/effect.ts";
import { municipalitySizes, provinces, surroundingsFifths, type SitePlace } from "../measures/groupings.ts";
import type { FundingRun } from "./runFunding.ts";

/** How the money of a run falls over groups. Places belong to the sites of the decisions, in the same order. */
export function fundingEffect(run: FundingRun, places: readonly SitePlace[]): Effect {
  const { pupils, amount } = run.decisions;
  const surroundings = run.scheme.surroundings(run.facts);
  const known = places.some((place) => place.municipality !== undefined);
  const groupings = [
    surroundingsFifths(pupils, surroundings, run.scheme.surroundingsLabel(run.facts)),
    ...(known ? [municipalitySizes(places, pupils), provinces(places)] : []),
  ];
  return effect({ pupils, amount, surroundings, groupings });
}
