import type { PlacementFigures } from "@kansrijk/core/admission/effect";
import type { RankShares } from "@kansrijk/core/admission/analysis/rankShares";
import type { PartStyle, StackedPart } from "../../../charts/StackedChart.tsx";
import { PARTS } from "./analysisWords.ts";

const ORDER = ["first", "second", "lower", "none", "hidden"] as const;
type Part = (typeof ORDER)[number];
export type RankParts = Readonly<Record<Part, number>>;

const LOOKS: Record<Part, Omit<PartStyle, "label">> = {
  first: { fill: "var(--ma-color-blauw-11)", ink: "white" },
  second: { fill: "var(--ma-color-blauw-8)", ink: "white" },
  lower: { fill: "var(--ma-color-blauw-4)", ink: "black" },
  none: { fill: "var(--k-loss)", ink: "white" },
  hidden: { fill: "var(--k-line)", ink: "black" },
};

/** How the parts look, in order; what is protected only when there is any. */
export function partStyles(
  text: (words: { nl: string; en: string }) => string,
  rows: readonly RankParts[],
): PartStyle[] {
  return ORDER.filter((part) => part !== "hidden" || rows.some(({ hidden }) => hidden > 0)).map((part) => ({
    label: text(PARTS[part]),
    ...LOOKS[part],
  }));
}

export function stacked(row: string, parts: RankParts, styles: readonly PartStyle[]): StackedPart[] {
  return styles.map(({ label }, index) => ({ row, part: label, share: parts[ORDER[index]!] }));
}

/** Where a figure is protected, its part goes to what is hidden. */
export function partsOfPlacement({ first, topThree, unplaced }: PlacementFigures): RankParts {
  const one = first?.share ?? null;
  const three = topThree?.share ?? null;
  const none = unplaced?.share ?? null;
  const parts = {
    first: one ?? 0,
    second: one === null || three === null ? 0 : three - one,
    lower: three === null || none === null ? 0 : Math.max(0, 1 - three - none),
    none: none ?? 0,
  };
  const shown = parts.first + parts.second + parts.lower + parts.none;
  return { ...parts, hidden: shown > 1 - 1e-9 ? 0 : 1 - shown };
}

/** Shares per rank; what is protected goes to what is hidden. */
export function partsOfRanks({ byRank, unplaced }: RankShares): RankParts {
  const [first = 0, second = 0, third = 0, ...lower] = byRank;
  const parts = {
    first: first ?? 0,
    second: (second ?? 0) + (third ?? 0),
    lower: lower.reduce<number>((sum, share) => sum + (share ?? 0), 0),
    none: unplaced ?? 0,
  };
  const shown = parts.first + parts.second + parts.lower + parts.none;
  return { ...parts, hidden: [...byRank, unplaced].includes(null) ? Math.max(0, 1 - shown) : 0 };
}
