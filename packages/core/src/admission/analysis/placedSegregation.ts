import { programmesOf, type AnalysisContext } from "./analysisContext.ts";
import type { PlacementMask } from "./placementMask.ts";
import { randomAllocation } from "./randomAllocation.ts";
import type { CohortGrouping } from "./regionGroupings.ts";
import { roundTo, SHARE_DIGITS } from "./roundTo.ts";
import { dissimilarity, groupSegregation, type GroupSegregation } from "./segregation.ts";
import { spreadOf, type Spread } from "./spread.ts";

/**
 * Uneven spread of the placed pupils of one grouping over programmes or schools. There is none over schools when the
 * school of a programme is not known. Without figures where they could give hidden counts.
 */
export interface SegregationReport {
  readonly grouping: string;
  readonly unit: "programme" | "school";
  readonly dissimilarity: number | null;
  /** What chance alone would give with these numbers: places dealt out at random. */
  readonly random: Spread | null;
  /** Places dealt out at random among pupils with the same advice; null where advice plays no part. */
  readonly randomWithinAdvice: Spread | null;
  /** How far above chance, as a part of what is possible above it: (value - random) / (1 - random). */
  readonly aboveRandom: number | null;
  /** Without figures where the group is protected. `exposure` is to the groups that are shown, by id. */
  readonly groups: readonly {
    readonly id: string;
    readonly figures?: Pick<GroupSegregation, "dissimilarity" | "isolation"> & {
      readonly exposure: Readonly<Record<string, number>>;
    };
  }[];
}

export function* placedSegregation(
  context: AnalysisContext,
  choice: Int32Array,
  mask: PlacementMask,
  seed: number,
  replicates: number,
): Generator<number, SegregationReport[]> {
  const { compact, groupings, school, schools } = context;
  const programme = programmesOf(context, choice);
  const units = [
    { unit: "programme" as const, of: Int32Array.from({ length: compact.programmes }, (_, p) => p) },
    ...(school ? [{ unit: "school" as const, of: school }] : []),
  ];
  const lines = groupings.flatMap((grouping, index) =>
    units.map((item) => ({
      ...item,
      grouping,
      isShown: mask.showsSpread(index),
      size: item.unit === "school" ? schools : compact.programmes,
    })),
  );
  const everybody = new Int32Array(choice.length);
  const advice = groupings.find(({ id }) => id === "advice")?.member;
  const baselines = [everybody, ...(advice ? [advice] : [])].map((stratum) => ({
    deal: randomAllocation(programme, stratum, seed),
    values: lines.map(() => new Float64Array(replicates)),
  }));
  const dealt = new Int32Array(choice.length);
  for (let replicate = 0; replicate < replicates; replicate++) {
    for (const { deal, values } of baselines) {
      deal(replicate, dealt);
      lines.forEach((line, index) => (values[index]![replicate] = dissimilarityOf(line, dealt)));
    }
    yield replicate / replicates;
  }
  return lines.map((line, index) => {
    const within = line.grouping.id === "advice" ? undefined : baselines[1]?.values[index];
    return reportOf(line, programme, baselines[0]!.values[index]!, within);
  });
}

function reportOf(
  line: ShownLine,
  programme: Int32Array,
  values: Float64Array,
  within: Float64Array | undefined,
): SegregationReport {
  const own = { grouping: line.grouping.id, unit: line.unit };
  const groups = groupLines(line.grouping, tableOf(line, programme), line.isShown);
  if (!line.isShown)
    return { ...own, dissimilarity: null, random: null, randomWithinAdvice: null, aboveRandom: null, groups };
  const found = dissimilarityOf(line, programme);
  const value = Number.isNaN(found) ? null : roundTo(found, SHARE_DIGITS);
  const random = roundedSpread(values);
  return {
    ...own,
    dissimilarity: value,
    random,
    randomWithinAdvice: within ? roundedSpread(within) : null,
    aboveRandom:
      random === null || random.mean >= 1 || value === null
        ? null
        : roundTo((value - random.mean) / (1 - random.mean), SHARE_DIGITS),
    groups,
  };
}

function roundedSpread(values: Float64Array): Spread | null {
  const found = spreadOf(values);
  if (!found) return null;
  const [mean, low, high] = [found.mean, found.low, found.high].map((value) => roundTo(value, SHARE_DIGITS));
  return { mean: mean!, low: low!, high: high! };
}

interface Line {
  readonly grouping: CohortGrouping;
  readonly of: Int32Array;
  readonly size: number;
}

interface ShownLine extends Line {
  readonly unit: "programme" | "school";
  readonly isShown: boolean;
}

/** Placed pupils whose group is known, per unit and group. */
function tableOf({ grouping: { member, known }, of, size }: Line, programme: Int32Array): Float64Array {
  const counts = new Float64Array(size * known);
  programme.forEach((at, a) => {
    if (at >= 0 && member[a]! < known) counts[of[at]! * known + member[a]!]!++;
  });
  return counts;
}

function dissimilarityOf(line: Line, programme: Int32Array): number {
  return dissimilarity(tableOf(line, programme), line.grouping.known);
}

function groupLines(
  { groups, known }: CohortGrouping,
  counts: Float64Array,
  isGroupingShown: boolean,
): SegregationReport["groups"] {
  const figures = groupSegregation(counts, known);
  const rounded = (value: number | null): number | null => value && roundTo(value, SHARE_DIGITS);
  return groups.slice(0, known).map(({ id, isShown }, group) => {
    if (!isShown || !isGroupingShown) return { id };
    const { dissimilarity, isolation, exposure } = figures[group]!;
    const shown = groups.flatMap((other, index) =>
      index < known && other.isShown && exposure ? [[other.id, roundTo(exposure[index]!, SHARE_DIGITS)] as const] : [],
    );
    return {
      id,
      figures: {
        dissimilarity: rounded(dissimilarity),
        isolation: rounded(isolation),
        exposure: Object.fromEntries(shown),
      },
    };
  });
}
