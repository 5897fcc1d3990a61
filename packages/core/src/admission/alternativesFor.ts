import type { Alternative } from "../explanation/explanation.ts";
import type { ChoiceReason } from "./choiceReasons.ts";
import { checkedAlternative, likelyAlternative } from "./alternativeSentences.ts";
import { differenceOf, enoughFor, type Enough } from "./enoughFor.ts";
import type { Rerun } from "./rerunPlacement.ts";

/** Placements made again for one applicant, at most: a search through 8,000 numbers takes fourteen. */
const MOST_RERUNS = 40;

/** Whose reasons they are. */
interface Who {
  readonly id: string;
  readonly preferences: readonly string[];
}

/**
 * What would have made a difference for each missed choice: the easiest thing. At the cut-offs as they are that is likely
 * only, because with another number of one the others could have moved too. With `rerun` everybody is placed again: what
 * then holds is told as such, what does not is replaced by what does, or left out.
 */
export function alternativesFor(who: Who, missed: readonly ChoiceReason[], rerun: Rerun | undefined): Alternative[] {
  if (!rerun)
    return missed.flatMap((reason) =>
      enoughFor(reason)
        .slice(0, 1)
        .map((enough) => likelyAlternative(reason, enough)),
    );
  const trial = trialOf(who, rerun);
  return missed.flatMap((reason): Alternative[] => {
    for (const enough of enoughFor(reason)) {
      if (trial.isOver()) return [likelyAlternative(reason, enough)];
      const value = largestThatHolds((tried) => trial.holds(reason, enough, tried), enough.value);
      if (value > 0) return [checkedAlternative(reason, { ...enough, value }, rerun.isMonotone)];
    }
    return [];
  });
}

interface Trial {
  /** Does the applicant get this choice, or a better one? Undefined when enough has been tried. */
  readonly holds: (reason: ChoiceReason, enough: Enough, value: number) => boolean | undefined;
  readonly isOver: () => boolean;
}

function trialOf({ id, preferences }: Who, rerun: Rerun): Trial {
  let left = MOST_RERUNS;
  return {
    isOver: () => left === 0,
    holds: ({ programme, rank }, enough, value) => {
      if (left === 0) return undefined;
      left--;
      const ended = rerun.programmeOf(id, differenceOf(programme, enough, value));
      return ended !== null && preferences.indexOf(ended) < rank;
    },
  };
}

/** The largest value up to `most` that holds, if all below one that holds do; always one that was tried. 0: none. */
function largestThatHolds(holds: (value: number) => boolean | undefined, most: number): number {
  if (holds(most)) return most;
  if (most <= 1 || !holds(1)) return 0;
  let yes = 1;
  let no = most;
  while (no - yes > 1) {
    const middle = (yes + no) >> 1;
    const answer = holds(middle);
    if (answer === undefined) return yes;
    if (answer) yes = middle;
    else no = middle;
  }
  return yes;
}
