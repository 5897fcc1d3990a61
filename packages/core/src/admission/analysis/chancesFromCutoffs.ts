import { done, refused, type Outcome, type Refusal } from "../../vocabulary/refusal.ts";
import type { Text } from "../../vocabulary/text.ts";
import { listWarnings, type BestAddition, type ChanceWarning } from "./chanceWarnings.ts";
import type { CutoffDraws } from "./cutoffDraws.ts";
import { estimateChance } from "./estimateChance.ts";
import { passShares } from "./passShares.ts";
import type { CutoffChance, Wishes } from "./wishes.ts";

export interface ChanceQuery extends Wishes {
  /** Brothers and sisters who draw the same lot and hand in a list in the same round. */
  readonly family?: readonly Wishes[];
}

export interface ChanceAnswer {
  readonly lotteries: number;
  readonly resample: boolean;
  /** In the order of the list; null: the programme has an own order, of which nothing is known here. */
  readonly choices: readonly { readonly programme: string; readonly chance: CutoffChance | null }[];
  /** That the list runs out without a place. */
  readonly runsOut: CutoffChance;
  /** That all of the family get the same programme; only with a family. */
  readonly together?: CutoffChance;
  readonly warnings: readonly ChanceWarning[];
  /** With the highest chance for who has no place yet; only when the list is likely to run out. */
  readonly bestAddition?: BestAddition;
  /** What the intervals hold, and what they do not. */
  readonly covers: Text;
}

/**
 * The chance of each choice of a new applicant, from stored lotteries. In each lottery the part of all lots that passes
 * a cut-off is known exactly, so only lotteries and lists are chance, not the own lot. The applicant is not one of those
 * in the lotteries: with it the last one at a full programme would be pushed out (docs/methods/admission-chances.md).
 */
export function chancesFromCutoffs(draws: CutoffDraws, query: ChanceQuery): Outcome<ChanceAnswer> {
  const lists: readonly Wishes[] = [query, ...(query.family ?? [])];
  const faults = lists.flatMap((wishes) => listFaults(draws, wishes));
  if (faults.length > 0) return refused(...faults);
  const left = new Float64Array(draws.lotteries).fill(1);
  const gained = new Float64Array(draws.lotteries);
  const share = new Float64Array(draws.lotteries);
  const choices = query.preferences.map((programme) => {
    if (!passShares(draws, query, programme, share)) return { programme, chance: null };
    take(draws, share, left, gained);
    return { programme, chance: estimateChance(draws, gained) };
  });
  const runsOut = estimateChance(draws, left);
  const { warnings, bestAddition } = listWarnings(draws, query, left, runsOut);
  return done({
    lotteries: draws.lotteries,
    resample: draws.resample,
    choices,
    runsOut,
    ...(query.family ? { together: estimateChance(draws, togetherShares(draws, lists)) } : {}),
    warnings,
    ...(bestAddition ? { bestAddition } : {}),
    covers: draws.resample ? COVERS.resample : COVERS.lotteries,
  });
}

/** What of the lots without a place yet passes here; `left` becomes what is left after it. */
function take({ tieBreaking }: CutoffDraws, share: Float64Array, left: Float64Array, gained: Float64Array): void {
  if (tieBreaking === "single")
    for (let lottery = 0; lottery < left.length; lottery++) {
      // One lot for all: who is left has a lot above every cut-off so far.
      const rest = Math.min(left[lottery]!, 1 - share[lottery]!);
      gained[lottery] = left[lottery]! - rest;
      left[lottery] = rest;
    }
  else
    for (let lottery = 0; lottery < left.length; lottery++) {
      gained[lottery] = left[lottery]! * share[lottery]!;
      left[lottery] = left[lottery]! - gained[lottery]!;
    }
}

/** Per lottery the part of all lots with which the whole family gets one and the same programme. */
function togetherShares(draws: CutoffDraws, lists: readonly Wishes[]): Float64Array {
  const all = new Float64Array(draws.lotteries);
  const [own, ...others] = lists;
  for (const programme of own!.preferences) {
    if (!others.every(({ preferences }) => preferences.includes(programme))) continue;
    const passes = lists.map((wishes) => passShares(draws, wishes, programme));
    if (passes.includes(undefined)) continue;
    const before = new Map<string, Float64Array[]>();
    for (const wishes of lists)
      for (const earlier of wishes.preferences.slice(0, wishes.preferences.indexOf(programme)))
        before.set(earlier, [
          ...(before.get(earlier) ?? []),
          passShares(draws, wishes, earlier) ?? new Float64Array(0),
        ]);
    const missed = [...before.values()].map((shares) => shares.filter(({ length }) => length > 0));
    for (let lottery = 0; lottery < all.length; lottery++) {
      const passing = Math.min(...passes.map((share) => share![lottery]!));
      const taken = missed.map((shares) => shares.reduce((top, share) => Math.max(top, share[lottery]!), 0));
      all[lottery]! +=
        draws.tieBreaking === "single"
          ? Math.max(0, passing - taken.reduce((top, share) => Math.max(top, share), 0))
          : taken.reduce((rest, share) => rest * (1 - share), passing);
    }
  }
  return all;
}

function listFaults({ programmes }: CutoffDraws, { preferences }: Wishes): Refusal[] {
  const known = new Set(programmes.map(({ id }) => id));
  return preferences.flatMap((id, rank): Refusal[] => {
    if (!known.has(id))
      return [
        {
          kind: "unknown-subject",
          message: {
            nl: `Keuze ${rank + 1}: "${id}" - verwacht een afdeling van deze ronde`,
            en: `Choice ${rank + 1}: "${id}" - expected a programme of this round`,
          },
        },
      ];
    if (preferences.indexOf(id) === rank) return [];
    return [
      {
        kind: "invalid-setting",
        message: {
          nl: `Keuze ${rank + 1}: "${id}" - verwacht elke afdeling hoogstens één keer`,
          en: `Choice ${rank + 1}: "${id}" - expected each programme at most once`,
        },
      },
    ];
  });
}

const COVERS = {
  resample: {
    nl: "De marge rekent met de loting en met wie zich aanmelden, als het er even veel zijn en ze kiezen zoals in dit jaar. Ze rekent niet met meer of minder aanmelders, met andere plaatsen of met scholen die in trek raken.",
    en: "The interval counts with the lottery and with who applies, as long as there are as many and they choose as in this year. It does not count with more or fewer applicants, with other places, or with schools that become popular.",
  },
  lotteries: {
    nl: "De marge rekent alleen met de loting: met precies deze andere aanmelders. Ze rekent niet met andere aanmelders, andere plaatsen of scholen die in trek raken.",
    en: "The interval counts with the lottery only: with exactly these other applicants. It does not count with other applicants, other places, or schools that become popular.",
  },
} satisfies Record<string, Text>;
