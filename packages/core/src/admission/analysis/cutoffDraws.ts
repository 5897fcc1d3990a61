import type { ListRule, Programme, Round } from "../round.ts";
import { drawnLotteries } from "../drawnLotteries.ts";
import { resampledRound } from "../resampledRound.ts";
import { simulatedRound, type SimulatedRound } from "../simulatedRound.ts";
import { expansionOf, lotteryPlacer } from "../simulateLotteries.ts";
import { cutoffWriter } from "./cutoffWriter.ts";

/** What a query has to know of a programme; columns of the table in the order of `sections`, then `quotas`. */
export interface CutoffProgramme {
  readonly id: string;
  /** Class of who has no priority. */
  readonly lastClass: number;
  readonly hasOrder: boolean;
  readonly admits: readonly string[] | null;
  /** The group a section is for, null for all. */
  readonly sections: readonly (string | null)[];
  readonly quotas: readonly string[];
}

/**
 * The cut-offs of many complete lotteries of a round. Each is one number (`cutoffValue`): how far an applicant must be.
 * Parts of the work are joined by `joinCutoffDraws`; as a file: `writeCutoffDraws`.
 */
export interface CutoffDraws {
  readonly format: "kansrijk-cutoff-draws/1";
  readonly tieBreaking: "single" | "multiple";
  readonly lotteries: number;
  /** Number of the first lottery. */
  readonly first: number;
  readonly seed: number;
  readonly resample: boolean;
  /** Lotteries in a row with the same applicants, when they are drawn again. */
  readonly perPopulation: number;
  readonly applicants: number;
  /** All classes that occur, ascending. */
  readonly classes: readonly number[];
  readonly programmes: readonly CutoffProgramme[];
  readonly listRules: readonly ListRule[];
  /** One column after another, `lotteries` values each. */
  readonly values: Float32Array;
}

export interface CutoffSettings {
  readonly lotteries: number;
  /** A whole number from 0 to 2^53 - 1. */
  readonly seed: number;
  /** Draw the applicants again with replacement, for lists of an earlier year. */
  readonly resample?: boolean;
  /** Number of the first lottery, when the work is split. */
  readonly first?: number;
}

/** Lotteries with the same applicants: enough to tell the luck of a lottery from who applies. */
export const PER_POPULATION = 8;

/** Draws the lotteries and keeps the cut-offs. @param onProgress told the share done, from 0 to 1 */
export function cutoffDraws(
  round: Round,
  { lotteries, seed, resample = false, first = 0 }: CutoffSettings,
  onProgress?: (share: number) => void,
): CutoffDraws {
  const simulated = simulatedRound(round);
  const columns = programmeColumns(round, simulated);
  const classes = [...new Set([...simulated.compact.priorityClass, 1])].filter((own) => own > 0).sort((a, b) => a - b);
  const width = columns.reduce((sum, { sections, quotas }) => sum + sections.length + quotas.length, 0);
  const values = new Float32Array(width * lotteries);
  const row = new Float32Array(width);
  let run: ((lottery: number) => void) | undefined;
  let population = -1;
  for (let at = 0; at < lotteries; at++) {
    const lottery = first + at;
    const own = resample ? Math.floor(lottery / PER_POPULATION) : 0;
    if (!run || own !== population)
      run = lotteryRow(resample ? resampledRound(simulated, seed, own) : simulated, seed, classes, row);
    population = own;
    run(lottery);
    for (let column = 0; column < width; column++) values[column * lotteries + at] = row[column]!;
    if (at % 64 === 63) onProgress?.(at / lotteries);
  }
  return {
    format: "kansrijk-cutoff-draws/1",
    tieBreaking: round.tieBreaking,
    lotteries,
    first,
    seed,
    resample,
    perPopulation: PER_POPULATION,
    applicants: round.applicants.length,
    classes,
    programmes: columns,
    listRules: round.listRules ?? [],
    values,
  };
}

/** Places one lottery after another and writes its cut-offs to `row`. */
function lotteryRow(
  simulated: SimulatedRound,
  seed: number,
  classes: readonly number[],
  row: Float32Array,
): (lottery: number) => void {
  const draw = drawnLotteries(simulated, seed);
  const expanded = expansionOf(simulated);
  const place = lotteryPlacer(simulated, expanded);
  const write = cutoffWriter(simulated, expanded, classes);
  return (lottery) => {
    const drawn = draw(lottery);
    write(drawn, place(drawn), row);
  };
}

function programmeColumns(round: Round, { compact }: SimulatedRound): CutoffProgramme[] {
  const last = new Map<string, number>();
  for (const { priority } of round.applicants)
    for (const id in priority) last.set(id, Math.max(last.get(id) ?? 1, priority[id]! + 1));
  return round.programmes.map((programme, p): CutoffProgramme => {
    const reserves = compact.shared?.[p] ? (programme.reserves ?? []) : [];
    return {
      id: programme.id,
      lastClass: last.get(programme.id) ?? 1,
      hasOrder: programme.order !== undefined,
      admits: programme.admits ?? null,
      sections: sectionGroups(programme, reserves),
      quotas: (programme.quotas ?? []).map(({ group }) => group),
    };
  });
}

function sectionGroups(
  { reservesFirst = true }: Programme,
  reserves: readonly { readonly group: string }[],
): (string | null)[] {
  const groups = reserves.map(({ group }) => group);
  if (groups.length === 0) return [null];
  return reservesFirst ? [...groups, null] : [null, ...groups, null];
}

/** Parts of the same work, in any order, as one. @throws RangeError when they do not fit together */
export function joinCutoffDraws(parts: readonly CutoffDraws[]): CutoffDraws {
  const sorted = parts.toSorted((a, b) => a.first - b.first);
  const [head] = sorted;
  if (!head) throw new RangeError("expected at least one part");
  const lotteries = sorted.reduce((sum, part) => sum + part.lotteries, 0);
  const width = head.lotteries === 0 ? 0 : head.values.length / head.lotteries;
  const values = new Float32Array(width * lotteries);
  let at = 0;
  for (const part of sorted) {
    if (part.first !== head.first + at || part.seed !== head.seed || part.values.length !== width * part.lotteries)
      throw new RangeError(`expected the part from lottery ${head.first + at} with the same seed and programmes`);
    for (let column = 0; column < width; column++)
      values.set(part.values.subarray(column * part.lotteries, (column + 1) * part.lotteries), column * lotteries + at);
    at += part.lotteries;
  }
  return { ...head, lotteries, values };
}
