import type { Text } from "../../vocabulary/text.ts";
import type { AnalysisContext } from "./analysisContext.ts";
import type { PlacementMask } from "./placementMask.ts";

/** Which part of the pupils placed at each programme each group is. */
export interface ClassComposition {
  readonly grouping: string;
  readonly label: Text;
  readonly groups: readonly { readonly id: string; readonly label: Text }[];
  readonly programmes: readonly {
    readonly programme: string;
    readonly placed: number;
    /** In the order of the groups; null where it is protected. */
    readonly shares: readonly (number | null)[];
  }[];
}

/** The composition of the classes of a placement, without what its mask hides. */
export function classComposition(
  { round, compact, groupings }: AnalysisContext,
  choice: Int32Array,
  mask: PlacementMask,
): ClassComposition[] {
  return groupings.map(({ id, label, groups, member }, grouping) => {
    const counts = new Int32Array(compact.programmes * groups.length);
    choice.forEach((rank, a) => {
      if (rank >= 0) counts[compact.programme[compact.offset[a]! + rank]! * groups.length + member[a]!]!++;
    });
    return {
      grouping: id,
      label,
      groups: groups.map(({ id, label }) => ({ id, label })),
      programmes: round.programmes.map(({ id }, p) => {
        const cells = groups.map((_, group) => p * groups.length + group);
        const placed = cells.reduce((sum, cell) => sum + counts[cell]!, 0);
        return {
          programme: id,
          placed,
          shares: cells.map((cell, group) =>
            mask.hidesProgramme(grouping, group, p) ? null : placed === 0 ? 0 : counts[cell]! / placed,
          ),
        };
      }),
    };
  });
}
