import type { Text } from "../../vocabulary/text.ts";
import { percentText } from "./percentText.ts";
import type { CutoffDraws } from "./cutoffDraws.ts";
import { passShares } from "./passShares.ts";
import type { CutoffChance, Wishes } from "./wishes.ts";

/** A list is likely to run out from this chance on. */
export const RUNS_OUT_FROM = 0.05;

export interface ChanceWarning {
  readonly kind: "runs-out" | "too-short" | "too-long" | "not-admitted" | "own-order" | "empty";
  readonly message: Text;
  readonly programme?: string;
}

/** A programme that is not on the list yet. */
export interface BestAddition {
  readonly programme: string;
  /** That the list runs out without a place, with this programme as the last choice. */
  readonly runsOut: number;
}

export interface ListWarnings {
  readonly warnings: readonly ChanceWarning[];
  readonly bestAddition?: BestAddition;
}

/** @param left per lottery the part of all lots without a place */
export function listWarnings(
  draws: CutoffDraws,
  wishes: Wishes,
  left: Float64Array,
  runsOut: CutoffChance,
): ListWarnings {
  const general = [...lengthWarnings(draws, wishes), ...choiceWarnings(draws, wishes)];
  if (runsOut.chance < RUNS_OUT_FROM) return { warnings: general };
  const bestAddition = additionFor(draws, wishes, left);
  const chance = { nl: percentText(runsOut.chance, "nl"), en: percentText(runsOut.chance, "en") };
  const better = bestAddition && {
    nl: ` Met ${bestAddition.programme} erbij is die kans ${percentText(bestAddition.runsOut, "nl")}.`,
    en: ` With ${bestAddition.programme} added that chance is ${percentText(bestAddition.runsOut, "en")}.`,
  };
  const message: Text = {
    nl: `De kans dat deze lijst opraakt en je geen plaats krijgt, is ongeveer ${chance.nl}.${better?.nl ?? ""}`,
    en: `The chance that this list runs out and you get no place is about ${chance.en}.${better?.en ?? ""}`,
  };
  return { warnings: [{ kind: "runs-out", message }, ...general], ...(bestAddition ? { bestAddition } : {}) };
}

function lengthWarnings({ listRules }: CutoffDraws, { preferences, advice }: Wishes): ChanceWarning[] {
  const rule =
    listRules.find((item) => item.advice !== undefined && item.advice === advice) ??
    listRules.find((item) => item.advice === undefined);
  const length = preferences.length;
  const choices = {
    nl: length === 1 ? "1 keuze" : `${length} keuzes`,
    en: length === 1 ? "1 choice" : `${length} choices`,
  };
  const { minimum, maximum } = rule ?? {};
  if (length === 0)
    return [
      {
        kind: "empty",
        message: {
          nl: "De lijst is leeg: zo krijg je zeker geen plaats.",
          en: "The list is empty: this gives no place for certain.",
        },
      },
    ];
  if (minimum !== undefined && length < minimum)
    return [
      {
        kind: "too-short",
        message: {
          nl: `Je lijst heeft ${choices.nl}. Voor de plaatsingsgarantie zijn er minstens ${minimum} nodig.`,
          en: `Your list has ${choices.en}. The placement guarantee needs at least ${minimum}.`,
        },
      },
    ];
  if (maximum === undefined || length <= maximum) return [];
  return [
    {
      kind: "too-long",
      message: {
        nl: `Je lijst heeft ${choices.nl}. Er mogen er hoogstens ${maximum} op staan.`,
        en: `Your list has ${choices.en}. At most ${maximum} are allowed.`,
      },
    },
  ];
}

function choiceWarnings({ programmes }: CutoffDraws, { preferences, advice }: Wishes): ChanceWarning[] {
  return preferences.flatMap((id): ChanceWarning[] => {
    const { admits, hasOrder } = programmes.find((item) => item.id === id)!;
    if (advice !== undefined && admits?.includes(advice) === false)
      return [
        {
          kind: "not-admitted",
          programme: id,
          message: {
            nl: `${id} laat leerlingen met advies ${advice} niet toe.`,
            en: `${id} does not admit pupils with advice ${advice}.`,
          },
        },
      ];
    if (!hasOrder) return [];
    return [
      {
        kind: "own-order",
        programme: id,
        message: {
          nl: `${id} heeft een eigen volgorde. Jouw plek daarin is hier niet bekend: de kansen van de andere keuzes zijn berekend alsof je daar geen plaats krijgt.`,
          en: `${id} has its own order. Your place in it is not known here: the chances of the other choices are worked out as if you get no place there.`,
        },
      },
    ];
  });
}

/** Lotteries to compare all programmes over; the best few are compared over all. */
const [SOME, FEW] = [500, 3];

function additionFor(draws: CutoffDraws, wishes: Wishes, left: Float64Array): BestAddition | undefined {
  const others = draws.programmes.flatMap(({ id }) => (wishes.preferences.includes(id) ? [] : [id]));
  const over = (programmes: readonly string[], lotteries: number): BestAddition[] => {
    const share = new Float64Array(lotteries);
    return programmes
      .flatMap((programme): BestAddition[] => {
        if (!passShares(draws, wishes, programme, share)) return [];
        return [{ programme, runsOut: lotteries === 0 ? 1 : leftAfter(draws, left, share) / lotteries }];
      })
      .sort((a, b) => a.runsOut - b.runsOut);
  };
  const best = over(others, Math.min(SOME, left.length)).slice(0, FEW);
  return over(
    best.map(({ programme }) => programme),
    left.length,
  )[0];
}

function leftAfter({ tieBreaking }: CutoffDraws, left: Float64Array, share: Float64Array): number {
  let sum = 0;
  if (tieBreaking === "single")
    for (let lottery = 0; lottery < share.length; lottery++) sum += Math.min(left[lottery]!, 1 - share[lottery]!);
  else for (let lottery = 0; lottery < share.length; lottery++) sum += left[lottery]! * (1 - share[lottery]!);
  return sum;
}
