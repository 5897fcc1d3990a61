import { sectionsOf } from "../chooseSections.ts";
import { classOfKey, EVERYBODY, NOBODY, numberOfKey, type CompactRound } from "../compactRound.ts";
import type { DrawnLottery } from "../drawnLotteries.ts";
import { placedSections } from "../placedSections.ts";
import type { SimulatedRound } from "../simulatedRound.ts";
import type { LotteryPlacement } from "../simulateLotteries.ts";
import { ALL_PASS, classPosition, cutoffValue, NONE_PASS } from "./cutoffValue.ts";
import type { ExpandedRound } from "./expandReserves.ts";

/** Writes the cut-offs of one placement: a column per section and quota of each programme. */
export type CutoffWriter = (lottery: DrawnLottery, placement: LotteryPlacement, row: Float32Array) => void;

export function cutoffWriter(
  { compact }: SimulatedRound,
  expanded: ExpandedRound | undefined,
  classes: readonly number[],
): CutoffWriter {
  const known = new Map(classes.map((own) => [own, classPosition(classes, own)]));
  const position = (own: number): number => known.get(own) ?? NONE_PASS;
  return expanded ? fromCells(compact, expanded, position) : fromSections(position);
}

interface Column {
  readonly programme: number;
  /** Full from so many on; the last section of a programme is full when the programme is. */
  readonly places: number;
  readonly isLast: boolean;
}

function columnsOf({ programmes, capacity, shared }: CompactRound): { columns: Column[]; start: Int32Array } {
  const columns: Column[] = [];
  const start = new Int32Array(programmes);
  for (let p = 0; p < programmes; p++) {
    start[p] = columns.length;
    const sections = sectionsOf(capacity[p]!, shared?.[p]);
    const reserved = sections.reduce((sum, { kind, places }) => sum + (kind === "reserve" ? places : 0), 0);
    sections.forEach(({ kind, places }, index) =>
      columns.push({
        programme: p,
        places: kind === "open" ? capacity[p]! - reserved : places,
        isLast: index === sections.length - 1,
      }),
    );
  }
  return { columns, start };
}

/** One walk over the applicants: the hot path. */
function fromCells(compact: CompactRound, expanded: ExpandedRound, position: (own: number) => number): CutoffWriter {
  const { cellOf, sectionOf } = expanded;
  const { columns, start } = columnsOf(compact);
  const places = Float64Array.from(compact.priorityClass, position);
  const placed = new Int32Array(columns.length);
  const inside = new Int32Array(compact.programmes);
  const highest = new Float64Array(columns.length);
  return ({ bits, order }, { choice, cell }, row) => {
    placed.fill(0);
    inside.fill(0);
    highest.fill(NONE_PASS);
    for (let a = 0; a < compact.applicants; a++) {
      const at = cell ? cell[a]! : choice[a]! < 0 ? -1 : compact.offset[a]! + choice[a]!;
      if (at < 0) continue;
      const own = cellOf[at]!;
      const programme = compact.programme[own]!;
      const column = start[programme]! + sectionOf[at]!;
      const value = cutoffValue(places[own]!, order ? bits[a]! : bits[own]!);
      placed[column]!++;
      inside[programme]!++;
      if (value > highest[column]!) highest[column] = value;
    }
    for (let c = 0; c < columns.length; c++) {
      const { programme, places, isLast } = columns[c]!;
      const isFull = isLast ? inside[programme]! >= compact.capacity[programme]! : placed[c]! >= places;
      row[c] = isFull ? highest[c]! : ALL_PASS;
    }
  };
}

/** For quotas and extra places for families: the sections as the certificate has them. */
function fromSections(position: (own: number) => number): CutoffWriter {
  return ({ bits, order }, { choice, numbered }, row) => {
    const valueOf = (cutoff: number): number => {
      if (cutoff === EVERYBODY) return ALL_PASS;
      if (cutoff === NOBODY) return NONE_PASS;
      const number = numberOfKey(cutoff);
      return cutoffValue(position(classOfKey(cutoff)), order ? bits[order[number - 1]!]! : number * 2);
    };
    let column = 0;
    for (const { sections, quotas } of placedSections(numbered!, choice).programmes)
      for (const { cutoff } of [...sections, ...quotas]) row[column++] = valueOf(cutoff);
  };
}
