import type { ClassComposition } from "@kansrijk/core/admission/analysis/classComposition";
import type { Language } from "@kansrijk/core/vocabulary/text";
import type { StripPoint } from "../../../charts/StripChart.tsx";
import { groupName, inOrder } from "./analysisNames.ts";

interface Composition {
  readonly rows: readonly string[];
  readonly points: readonly StripPoint[];
  /** Programmes of which nothing may be shown. */
  readonly hidden: number;
}

/** The classes as dots per group. */
export function compositionOf({ grouping, groups, programmes }: ClassComposition, language: Language): Composition {
  const filled = programmes.filter(({ placed }) => placed > 0);
  const ordered = inOrder(groups).map((group) => ({
    row: groupName(grouping, group)[language],
    at: groups.indexOf(group),
  }));
  return {
    rows: ordered.map(({ row }) => row),
    points: ordered.flatMap(({ row, at }) =>
      filled.flatMap(({ placed, shares }) => {
        const share = shares[at]!;
        return share === null ? [] : [{ row, share, size: placed }];
      }),
    ),
    hidden: filled.filter(({ shares }) => shares.every((share) => share === null)).length,
  };
}
