import { protectSmall, SMALLEST } from "../../measures/protectSmall.ts";
import { hiddenGraph } from "./hiddenGraph.ts";
import type { CohortGrouping } from "./regionGroupings.ts";
import { tableMask } from "./tableMask.ts";
import { twinGroups } from "./twinGroups.ts";

/** Which counts of one placement are hidden, everywhere they or anything that gives them would stand. */
export interface PlacementMask {
  readonly groupings: number;
  /** Columns of the ranks; the column with this number is that without a place. */
  readonly ranks: number;
  /** Is the count of this rank (or of no place) hidden? Grouping -1 is everybody. */
  hidesRank(grouping: number, group: number, rank: number): boolean;
  /** Is any count of this group hidden? */
  hidesAny(grouping: number, group: number): boolean;
  hidesProgramme(grouping: number, group: number, programme: number): boolean;
  /** May figures on the spread of the groups over programmes be told: are more numbers hidden than those would give? */
  showsSpread(grouping: number): boolean;
}

export interface PlacedCohorts {
  readonly groupings: readonly CohortGrouping[];
  /** Per applicant the index of the choice, -1 without a place. */
  readonly choice: Int32Array;
  /** Per applicant the programme, -1 without a place. */
  readonly programme: Int32Array;
  readonly programmes: number;
}

interface GroupingMask {
  readonly rank: boolean[];
  readonly programme: boolean[];
  readonly freedom: number;
}

/**
 * One protection for all figures of a placement (docs/methods/admission-effect.md). Taken as known to everybody: the
 * places taken at each programme and so how many have no place, and the size of every group that is shown. Groups that
 * are not shown count as one, and nothing is told of either.
 * @param base what was told before of the last groupings: whatever it hides stays hidden
 */
export function placementMask(cohorts: PlacedCohorts, base?: PlacementMask): PlacementMask {
  const { groupings, choice, programmes } = cohorts;
  const ranks = choice.reduce((top, rank) => Math.max(top, rank), -1) + 1;
  const everybody = hiddenForAll(choice, ranks);
  const extra = groupings.length - (base?.groupings ?? 0);
  const seeds = groupings.map(({ groups }, g): Seeds => ({
    rank: groups.flatMap((_, group) =>
      everybody.map((_, rank) => g >= extra && !!base?.hidesRank(g - extra, group, rank)),
    ),
    programme: groups.flatMap((_, group) =>
      Array.from({ length: programmes }, (_, p) => g >= extra && !!base?.hidesProgramme(g - extra, group, p)),
    ),
  }));
  const twins = twinGroups(groupings);
  let masks: GroupingMask[];
  do masks = groupings.map((grouping, g) => groupingMask(cohorts, grouping, everybody, seeds[g]!));
  while (passToTwins(masks, seeds, twins, { rank: ranks + 1, programme: programmes }));
  const showsOwn = (g: number): boolean => {
    if (base && g >= extra && !base.showsSpread(g - extra)) return false;
    const { programme, freedom } = masks[g]!;
    return !programme.includes(true) || freedom >= 2 * spreadFigures(groupings[g]!);
  };
  const hidesRank = (grouping: number, group: number, rank: number): boolean =>
    rank <= ranks && (grouping < 0 ? everybody[rank]! : masks[grouping]!.rank[group * (ranks + 1) + rank]!);
  return {
    groupings: groupings.length,
    ranks,
    hidesRank,
    hidesAny: (grouping, group) => everybody.some((_, rank) => hidesRank(grouping, group, rank)),
    hidesProgramme: (grouping, group, programme) => masks[grouping]!.programme[group * programmes + programme]!,
    showsSpread: (grouping) =>
      showsOwn(grouping) &&
      twins.every(([[g], [h]]) => (g !== grouping || showsOwn(h)) && (h !== grouping || showsOwn(g))),
  };
}

/** Of everybody: ranks that few got. How many have no place follows from what is public of every programme. */
function hiddenForAll(choice: Int32Array, ranks: number): boolean[] {
  const counts = new Int32Array(ranks);
  for (const rank of choice) if (rank >= 0) counts[rank]!++;
  return [...protectSmall(Array.from(counts, (pupils) => ({ sites: SMALLEST.sites, pupils }))), false];
}

interface Seeds {
  readonly rank: boolean[];
  readonly programme: boolean[];
}

/** What is hidden of one of two twins is hidden of the other. @returns was anything passed on? */
function passToTwins(
  masks: readonly GroupingMask[],
  seeds: readonly Seeds[],
  twins: ReturnType<typeof twinGroups>,
  width: Record<keyof Seeds, number>,
): boolean {
  let isPassed = false;
  for (const [[g, a], [h, b]] of twins)
    for (const table of ["rank", "programme"] as const)
      for (let column = 0; column < width[table]; column++) {
        const [one, other] = [a * width[table] + column, b * width[table] + column];
        if (masks[g]![table][one] === masks[h]![table][other]) continue;
        seeds[g]![table][one] = seeds[h]![table][other] = true;
        isPassed = true;
      }
  return isPassed;
}

/**
 * How many figures on the spread of a grouping are told that do not follow from each other, over programmes and over
 * schools: an index for all and for every group (one for two groups), and who meets whom.
 */
function spreadFigures({ groups }: CohortGrouping): number {
  const shown = groups.filter(({ isShown }) => isShown).length;
  const rows = shown + (shown < groups.length ? 1 : 0);
  return 2 * ((rows > 2 ? 1 + rows : 1) + (rows * (rows - 1)) / 2);
}

function groupingMask(
  { choice, programme, programmes }: PlacedCohorts,
  { groups, member }: CohortGrouping,
  everybody: readonly boolean[],
  seeds: Seeds,
): GroupingMask {
  // Groups that are not shown share a row; so do ranks of which the total is hidden, and each of them is hidden anyhow.
  const [rowOf, rows] = merged(groups.map(({ isShown }) => !isShown));
  const [columnOf, columns] = merged(everybody);
  const none = everybody.length - 1;
  const counts = new Int32Array(rows * columns);
  const places = new Int32Array(rows * programmes);
  choice.forEach((rank, a) => {
    const row = rowOf[member[a]!]!;
    counts[row * columns + columnOf[rank < 0 ? none : rank]!]!++;
    if (programme[a]! >= 0) places[row * programmes + programme[a]!]!++;
  });
  const seeded = Array.from(counts, () => false);
  const seededPlaces = Array.from(places, () => false);
  groups.forEach(({ isShown }, group) => {
    if (!isShown) return;
    const row = rowOf[group]!;
    everybody.forEach((isHidden, rank) => {
      if (!isHidden && seeds.rank[group * everybody.length + rank]) seeded[row * columns + columnOf[rank]!] = true;
    });
    for (let p = 0; p < programmes; p++)
      if (seeds.programme[group * programmes + p]) seededPlaces[row * programmes + p] = true;
  });
  // One row is everybody again.
  const hidden = rows < 2 ? seeded : tableMask(counts, columns, seeded);
  const unsure = rows < 2 ? [] : [...Array(rows).keys()].filter((row) => hidden[row * columns + columnOf[none]!]);
  const spread = rows < 2 ? seededPlaces : joinedRows(places, programmes, unsure, seededPlaces);
  return {
    rank: groups.flatMap(({ isShown }, group) =>
      everybody.map((isHidden, rank) => !isShown || isHidden || hidden[rowOf[group]! * columns + columnOf[rank]!]!),
    ),
    programme: groups.flatMap(({ isShown }, group) =>
      Array.from({ length: programmes }, (_, p) => !isShown || spread[rowOf[group]! * programmes + p]!),
    ),
    freedom: hiddenGraph(spread, programmes).freedom,
  };
}

/** A new number for each, with one number, the last, for all that share. @returns also how many numbers there are */
function merged(shares: readonly boolean[]): [number[], number] {
  const own = shares.filter((share) => !share).length;
  let next = 0;
  return [shares.map((share) => (share ? own : next++)), own + (own < shares.length ? 1 : 0)];
}

/**
 * Of rows whose number without a place is hidden, the number placed may not follow from the programmes: it must be
 * possible to shift a pupil from any of them to any other along hidden cells.
 */
function joinedRows(
  places: Int32Array,
  programmes: number,
  unsure: readonly number[],
  before: readonly boolean[],
): boolean[] {
  const seeds = [...before];
  for (;;) {
    const hidden = tableMask(places, programmes, seeds);
    const { part } = hiddenGraph(hidden, programmes);
    const apart = unsure.filter((row) => part[row] !== part[unsure[0]!]);
    if (apart.length === 0) return hidden;
    const together = unsure.filter((row) => part[row] === part[unsure[0]!]);
    const bridge = smallestTogether(places, programmes, together, apart);
    if (!bridge) return hidden.map(() => true);
    for (const cell of bridge) seeds[cell] = true;
  }
}

/** The two smallest cells at one programme, one of either side; undefined when no programme has both. */
function smallestTogether(
  places: Int32Array,
  programmes: number,
  together: readonly number[],
  apart: readonly number[],
): [number, number] | undefined {
  let best: { cells: [number, number]; size: number } | undefined;
  for (const row of together)
    for (const other of apart)
      for (let p = 0; p < programmes; p++) {
        const cells: [number, number] = [row * programmes + p, other * programmes + p];
        const size = places[cells[0]]! + places[cells[1]]!;
        if (places[cells[0]]! > 0 && places[cells[1]]! > 0 && (!best || size < best.size)) best = { cells, size };
      }
  return best?.cells;
}
