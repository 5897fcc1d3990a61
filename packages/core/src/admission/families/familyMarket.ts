import type { CompactRound } from "../compactRound.ts";
import type { Round } from "../round.ts";
import { standings } from "../standings.ts";
import type { JointMarket, Unit } from "./jointMarket.ts";

/** A round in which families with `together` and one and the same list ask as one. */
export interface FamilyMarket extends JointMarket {
  /** Applicants of each unit. */
  readonly members: readonly (readonly number[])[];
  /** Of each option of each unit the place on the list, from 0. */
  readonly ranks: readonly (readonly number[])[];
}

/** Without reserves and quotas: those of the round are not read. */
export function familyMarket(round: Round, compact: CompactRound): FamilyMarket {
  const { standing } = standings(compact);
  const members = unitsOf(round);
  const ranks: number[][] = [];
  const units = members.map((all): Unit => {
    const first = all[0]!;
    const length = compact.offset[first + 1]! - compact.offset[first]!;
    const own = Array.from({ length }, (_, rank) => rank).filter((rank) =>
      all.every((member) => standing[compact.offset[member]! + rank]! >= 0),
    );
    ranks.push(own);
    return {
      options: own.map((rank) =>
        all.map((member) => {
          const cell = compact.offset[member]! + rank;
          return { programme: compact.programme[cell]!, place: standing[cell]! };
        }),
      ),
    };
  });
  return { capacity: [...compact.capacity], units, members, ranks };
}

/** Per applicant the index of the choice in its own list. */
export function choiceOfUnits({ members, ranks }: FamilyMarket, applicants: number, units: Int32Array): Int32Array {
  const choice = new Int32Array(applicants).fill(-1);
  units.forEach((option, unit) => {
    for (const member of members[unit]!) choice[member] = ranks[unit]![option] ?? -1;
  });
  return choice;
}

function unitsOf({ applicants }: Round): number[][] {
  const units = new Map<string, number[]>();
  applicants.forEach(({ id, family, together, preferences }, index) => {
    // Ids of families and applicants differ; no id holds a control character.
    const key = together && family !== undefined ? [family, ...preferences].join("\n") : id;
    const own = units.get(key);
    if (own) own.push(index);
    else units.set(key, [index]);
  });
  return [...units.values()];
}
