import type { Grouping } from "../../measures/effect.ts";
import { done, refused, type Outcome } from "../../vocabulary/refusal.ts";
import type { RegionFacts } from "../regionFacts.ts";
import type { Programme, Round } from "../round.ts";
import { simulatedRound } from "../simulatedRound.ts";
import { simulateLotteries } from "../simulateLotteries.ts";
import { analysisContext, roundMask, type AnalysisContext } from "./analysisContext.ts";
import { differenceReport, lotteryTable, tableReport, type LotteryTable } from "./lotteryTable.ts";
import type { LotterySettings } from "./luckVersusRule.ts";
import type { PlacementMask } from "./placementMask.ts";
import { movedTable, type Moved, type MovedTable } from "./movedShares.ts";
import type { CohortReport, SpreadReport } from "./placementMeasures.ts";
import { groupingOf } from "./regionGroupings.ts";
import { runWatched, type Watch } from "./watch.ts";

/** What a reserve of this size does. The first grouping of every report is the group of the reserve and all others. */
export interface ReserveStep {
  /** Share of the places of every programme. */
  readonly share: number;
  readonly reservesFirst: boolean;
  /** Places reserved in all. */
  readonly places: number;
  readonly figures: SpreadReport;
  /** Against no reserve for this group in the same lottery; null for the first step. */
  readonly difference: SpreadReport | null;
  readonly moved: CohortReport<Moved, null> | null;
}

export interface ReserveEffect extends LotterySettings {
  readonly format: "kansrijk-reserve/1";
  readonly group: string;
  /** Of the group; null where it says too much about few. */
  readonly members: number | null;
  /** Programmes that can have no reserve: an own order, or quotas. */
  readonly leftOut: readonly string[];
  /** Programmes with reserves for other groups too: those keep their own order of filling in every step. */
  readonly orderKept: readonly string[];
  readonly steps: readonly ReserveStep[];
}

/** Id of the grouping "in the group of the reserve or not". */
export const RESERVE_GROUPING = "reserve";

/**
 * Both sides of a reserve: for a series of sizes how much less segregation and how many first choices more or fewer, for
 * the group and for the others, over the same lotteries; reserved places filled first and last.
 * @param group a group of the applicants, or `grouping/group` of the facts
 * @param shares parts of the places of each programme, between 0 and 1
 */
export function reserveEffect(
  round: Round,
  group: string,
  shares: readonly number[],
  facts: RegionFacts | undefined,
  settings: LotterySettings,
  watch?: Watch,
): Promise<Outcome<ReserveEffect>> {
  return runWatched(work(round, group, shares, facts, settings), watch);
}

interface Variant {
  readonly share: number;
  readonly reservesFirst: boolean;
  readonly places: number;
  readonly run: (lottery: number) => Int32Array;
  readonly table: LotteryTable;
  readonly moved: MovedTable;
}

function* work(
  round: Round,
  group: string,
  shares: readonly number[],
  facts: RegionFacts | undefined,
  { lotteries, seed }: LotterySettings,
): Generator<number, Outcome<ReserveEffect>> {
  const members = membersOf(round, group, facts);
  if (!members) return unknownGroup(group);
  const named = withGroup(round, group, members);
  const context = analysisContext(round, facts, [groupingFor(round, members)]);
  const variant = (share: number, reservesFirst: boolean): Variant => {
    const changed = withReserve(named, group, share, reservesFirst);
    return {
      share,
      reservesFirst,
      places: reservedPlaces(changed, group),
      run: simulateLotteries(simulatedRound(changed), seed),
      table: lotteryTable(context, lotteries),
      moved: movedTable(context, lotteries),
    };
  };
  const sizes = [...new Set(shares)].filter((share) => share > 0).sort((a, b) => a - b);
  const variants = [variant(0, true), ...sizes.flatMap((share) => [variant(share, true), variant(share, false)])];
  for (let lottery = 0; lottery < lotteries; lottery++) {
    const base = Int32Array.from(variants[0]!.run(lottery));
    for (const { run, table, moved } of variants) {
      const choice = run(lottery);
      table.add(lottery, choice);
      moved.add(lottery, base, choice);
    }
    yield lottery / lotteries;
  }
  const mask = roundMask(context, seed, roundMask(analysisContext(round, facts), seed));
  return done({
    format: "kansrijk-reserve/1",
    lotteries,
    seed,
    group,
    members: shownMembers(context),
    leftOut: round.programmes.filter((programme) => !canReserve(programme)).map(({ id }) => id),
    orderKept: round.programmes
      .filter((programme) => canReserve(programme) && othersOf(programme, group).length > 0)
      .map(({ id }) => id),
    steps: variants.map((item) => stepOf(context, mask, item, variants[0]!)),
  });
}

function stepOf(context: AnalysisContext, mask: PlacementMask, variant: Variant, base: Variant): ReserveStep {
  const { share, reservesFirst, places, table, moved } = variant;
  const isBase = variant === base;
  return {
    share,
    reservesFirst,
    places,
    figures: tableReport(context, mask, table),
    difference: isBase ? null : differenceReport(context, mask, base.table, table),
    moved: isBase ? null : moved.report(),
  };
}

function membersOf(round: Round, group: string, facts: RegionFacts | undefined): Set<string> | undefined {
  const own = round.applicants.filter(({ groups }) => groups?.includes(group)).map(({ id }) => id);
  if (own.length > 0) return new Set(own);
  const present = new Set(round.applicants.map(({ id }) => id));
  const found = (facts?.applicants ?? []).filter(
    ({ id, background }) =>
      present.has(id) && Object.entries(background).some(([grouping, value]) => `${grouping}/${value}` === group),
  );
  return found.length > 0 ? new Set(found.map(({ id }) => id)) : undefined;
}

/** Everybody is in the group or not: with the total that stands elsewhere, few others give it away as well. */
function shownMembers({ groupings }: AnalysisContext): number | null {
  const own = groupings[0]!.groups.find(({ id }) => id === "in");
  return own?.isShown ? own.applicants : null;
}

function unknownGroup(group: string): Outcome<ReserveEffect> {
  return refused({
    kind: "unknown-subject",
    message: {
      nl: `Groep "${group}": verwacht een groep van aanmelders in de ronde, of "indeling/groep" uit de gegevens ernaast.`,
      en: `Group "${group}": expected a group of applicants in the round, or "grouping/group" of the facts beside it.`,
    },
  });
}

function groupingFor({ applicants }: Round, members: ReadonlySet<string>): Grouping {
  const grouping = groupingOf(
    RESERVE_GROUPING,
    applicants.map(({ id }) => (members.has(id) ? "in" : "others")),
  );
  return {
    ...grouping,
    label: { nl: "Groep met gereserveerde plaatsen", en: "Group with reserved places" },
    groups: grouping.groups.map(({ id }) => ({
      id,
      label: id === "in" ? { nl: "in de groep", en: "in the group" } : { nl: "de anderen", en: "the others" },
    })),
  };
}

function withGroup(round: Round, group: string, members: ReadonlySet<string>): Round {
  return {
    ...round,
    applicants: round.applicants.map((applicant) => {
      const others = (applicant.groups ?? []).filter((name) => name !== group);
      return { ...applicant, groups: members.has(applicant.id) ? [...others, group] : others };
    }),
  };
}

function canReserve({ order, quotas }: Programme): boolean {
  return !order && (quotas ?? []).length === 0;
}

function othersOf({ reserves }: Programme, group: string): NonNullable<Programme["reserves"]> {
  return (reserves ?? []).filter((reserve) => reserve.group !== group);
}

/** Reserves for other groups stay, and go before this one when the places do not suffice. */
function withReserve(round: Round, group: string, share: number, reservesFirst: boolean): Round {
  return {
    ...round,
    programmes: round.programmes.map((programme) => {
      if (!canReserve(programme)) return programme;
      const others = othersOf(programme, group);
      const room = programme.capacity - others.reduce((sum, { places }) => sum + places, 0);
      const places = Math.min(room, Math.floor(share * programme.capacity + 1e-9));
      const own = places > 0 ? [{ group, places }] : [];
      const reserves = [...others, ...own];
      // One order holds for all reserves of a programme: that of the others may not change with the one looked at.
      return own.length > 0 && others.length === 0
        ? { ...programme, reserves, reservesFirst }
        : { ...programme, reserves };
    }),
  };
}

function reservedPlaces({ programmes }: Round, group: string): number {
  return programmes
    .flatMap(({ reserves }) => reserves ?? [])
    .reduce((sum, reserve) => sum + (reserve.group === group ? reserve.places : 0), 0);
}
