import type { Text } from "../vocabulary/text.ts";
import { concentration, type Concentration, type Interval } from "./concentration.ts";
import { protectSmall, SMALLEST } from "./protectSmall.ts";

/** One way of dividing the units into groups; -1 in `member` means that the group of the unit is not known. */
export interface Grouping {
  readonly id: string;
  readonly label: Text;
  readonly groups: readonly { readonly id: string; readonly label: Text }[];
  readonly member: Int32Array;
}

/** The outcome of any instrument per unit (site): pupils, whole cents, and how favourable the surroundings are. */
export interface EffectInput {
  readonly pupils: Int32Array;
  readonly amount: BigInt64Array;
  readonly surroundings: Float64Array;
  readonly groupings: readonly Grouping[];
}

/** How an outcome falls over one group. Amounts in euros per pupil; shares between 0 and 1. */
export interface GroupEffect {
  readonly id: string;
  readonly label: Text;
  /** An empty group has no pupils; a hidden one is too small to show, or would give a small one away. */
  readonly state: "shown" | "empty" | "hidden";
  /** Only of a group that is shown. */
  readonly figures?: {
    readonly sites: number;
    readonly pupils: number;
    readonly pupilShare: number;
    readonly amount: number;
    readonly amountShare: number;
    readonly perPupil: number;
    readonly interval: Interval;
  };
}

export interface Effect {
  readonly perPupil: number;
  readonly groupings: readonly {
    readonly id: string;
    readonly label: Text;
    readonly groups: readonly GroupEffect[];
  }[];
  readonly concentration?: Concentration;
}

const Z95 = 1.959963984540054;
const UNKNOWN = { id: "unknown", label: { nl: "Onbekend", en: "Unknown" } };

/** What an outcome does to equality: by group and over the whole range of surroundings, with 95% intervals. */
export function effect(input: EffectInput): Effect {
  const euros = Float64Array.from(input.amount, (cents) => Number(cents) / 100);
  const pupils = input.pupils.reduce((sum, count) => sum + count, 0);
  const total = euros.reduce((sum, amount) => sum + amount, 0);
  const enough = euros.length >= SMALLEST.sites && pupils >= SMALLEST.pupils;
  const index = enough ? concentration(input.pupils, euros, input.surroundings) : undefined;
  return {
    perPupil: pupils === 0 ? 0 : total / pupils,
    groupings: input.groupings.map((grouping) => ({
      id: grouping.id,
      label: grouping.label,
      groups: groupEffects(grouping, input.pupils, euros, pupils, total),
    })),
    ...(index ? { concentration: index } : {}),
  };
}

interface Sums {
  sites: number;
  pupils: number;
  amount: number;
  squares: number;
  cross: number;
  amountSquares: number;
}

function groupEffects(
  grouping: Grouping,
  pupils: Int32Array,
  euros: Float64Array,
  allPupils: number,
  total: number,
): GroupEffect[] {
  const groups = [...grouping.groups, UNKNOWN];
  const sums = groups.map((): Sums => ({
    sites: 0,
    pupils: 0,
    amount: 0,
    squares: 0,
    cross: 0,
    amountSquares: 0,
  }));
  grouping.member.forEach((member, unit) => {
    const sum = sums[member < 0 ? groups.length - 1 : member]!;
    const [people, euro] = [pupils[unit]!, euros[unit]!];
    sum.sites++;
    sum.pupils += people;
    sum.amount += euro;
    sum.squares += people * people;
    sum.cross += people * euro;
    sum.amountSquares += euro * euro;
  });
  const hidden = protectSmall(sums);
  return groups.flatMap((group, index): GroupEffect[] => {
    const sum = sums[index]!;
    if (sum.pupils === 0) return group === UNKNOWN ? [] : [{ ...group, state: "empty" as const }];
    if (hidden[index]) return [{ ...group, state: "hidden" as const }];
    const perPupil = sum.amount / sum.pupils;
    return [
      {
        ...group,
        state: "shown" as const,
        figures: {
          sites: sum.sites,
          pupils: sum.pupils,
          pupilShare: sum.pupils / allPupils,
          amount: sum.amount,
          amountShare: total === 0 ? 0 : sum.amount / total,
          perPupil,
          interval: ratioInterval(sum, perPupil),
        },
      },
    ];
  });
}

/** Interval of a ratio of sums, linearised over sites. */
function ratioInterval(sum: Sums, ratio: number): Interval {
  const residuals = Math.max(0, sum.amountSquares - 2 * ratio * sum.cross + ratio * ratio * sum.squares);
  const margin = sum.sites < 2 ? Infinity : (Z95 * Math.sqrt((residuals * sum.sites) / (sum.sites - 1))) / sum.pupils;
  return { low: Math.max(0, ratio - margin), high: ratio + margin };
}
