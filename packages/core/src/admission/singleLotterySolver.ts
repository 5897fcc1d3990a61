import type { CompactRound } from "./compactRound.ts";
import { makeHeap, replaceTop } from "./heldSeats.ts";

/**
 * Places everybody by deferred acceptance.
 * @param byNumber applicants, lowest lottery number first
 * @param choice written: per applicant the index of the choice in its own list, -1 without a place
 */
export type SingleLotterySolver = (byNumber: Int32Array, choice: Int32Array) => void;

/**
 * Deferred acceptance for one lottery number per applicant, without reserves, quotas and own orders: the hot path.
 * Made once per round, used for every lottery. Applicants propose in the order of the lottery, so a key is (class, place
 * in the lottery) in 31 bits; the cut-off of a full programme turns most proposals down without touching its heap, and
 * a heap is only ordered when somebody is first pushed out. Undefined when a key does not fit in 31 bits.
 */
export function singleLotterySolver(round: CompactRound): SingleLotterySolver | undefined {
  const { applicants } = round;
  const packed = packCells(round);
  if (!packed) return undefined;
  const { cells, classBits, placeBits } = packed;
  const classMask = 2 ** classBits - 1;
  const placeMask = 2 ** placeBits - 1;
  const { from, seats } = seatBorders(round);
  const held = new Int32Array(from[round.programmes]!);
  const filled = new Int32Array(round.programmes);
  const cutoff = new Int32Array(round.programmes);
  const isHeap = new Uint8Array(round.programmes);
  const rows = new (cells instanceof Uint16Array ? Uint16Array : Uint32Array)(cells.length);
  const start = new Int32Array(applicants + 1);
  const next = new Int32Array(applicants);
  return (byNumber, choice) => {
    renumber(round, cells, byNumber, rows, start);
    filled.fill(0);
    isHeap.fill(0);
    for (let p = 0; p < seats.length; p++) cutoff[p] = seats[p] === 0 ? -1 : 0x7fffffff;
    for (let first = 0; first < applicants; first++) {
      let place = first;
      let at = start[place]!;
      let end = start[place + 1]!;
      next[place] = 0;
      while (at < end) {
        const cell = rows[at++]!;
        const programme = cell >>> classBits;
        const key = ((cell & classMask) << placeBits) | place;
        if (key >= cutoff[programme]!) continue;
        next[place] = at;
        const border = from[programme]!;
        const size = filled[programme]!;
        const room = seats[programme]!;
        if (size < room) {
          held[border + size] = key;
          filled[programme] = size + 1;
          if (size + 1 === room) cutoff[programme] = highest(held, border, room);
          break;
        }
        if (isHeap[programme] === 0) {
          makeHeap(held, border, room);
          isHeap[programme] = 1;
        }
        place = held[border]! & placeMask;
        replaceTop(held, border, room, key);
        cutoff[programme] = held[border]!;
        at = next[place]!;
        end = start[place + 1]!;
        next[place] = 0;
      }
    }
    for (let place = 0; place < applicants; place++)
      choice[byNumber[place]!] = Math.max(-1, next[place]! - 1 - start[place]!);
  };
}

/** Copies the lists in the order of the lottery, so that the solver walks through memory from front to back. */
function renumber(
  { offset }: CompactRound,
  cells: Uint16Array | Uint32Array,
  byNumber: Int32Array,
  rows: Uint16Array | Uint32Array,
  start: Int32Array,
): void {
  let to = 0;
  for (let place = 0; place < byNumber.length; place++) {
    const applicant = byNumber[place]!;
    start[place] = to;
    const end = offset[applicant + 1]!;
    for (let at = offset[applicant]!; at < end; at++) rows[to++] = cells[at]!;
  }
  start[byNumber.length] = to;
}

function highest(held: Int32Array, from: number, size: number): number {
  let top = held[from]!;
  for (let at = from + 1; at < from + size; at++) if (held[at]! > top) top = held[at]!;
  return top;
}

interface PackedCells {
  /** Programme and dense class of each cell in one number. */
  readonly cells: Uint16Array | Uint32Array;
  readonly classBits: number;
  readonly placeBits: number;
}

function packCells(round: CompactRound): PackedCells | undefined {
  const { programme, priorityClass } = round;
  const highestClass = priorityClass.reduce((top, value) => Math.max(top, value), 0);
  const dense = new Int32Array(highestClass + 1);
  for (const value of priorityClass) dense[value] = 1;
  let classes = 0;
  for (let value = 0; value <= highestClass; value++) if (dense[value]! > 0) dense[value] = classes++;
  const classBits = bitsFor(classes);
  const placeBits = bitsFor(round.applicants);
  const programmeBits = bitsFor(round.programmes);
  if (classBits + placeBits > 30 || classBits + programmeBits > 31) return undefined;
  const isSmall = classBits + programmeBits <= 16;
  const cells = isSmall ? new Uint16Array(programme.length) : new Uint32Array(programme.length);
  for (let cell = 0; cell < cells.length; cell++)
    cells[cell] = (programme[cell]! << classBits) | dense[priorityClass[cell]!]!;
  return { cells, classBits, placeBits };
}

function bitsFor(values: number): number {
  return Math.max(0, 32 - Math.clz32(Math.max(0, values - 1)));
}

/** Where the seats of each programme begin; no more seats than applicants who list it. */
function seatBorders(round: CompactRound): { from: Int32Array; seats: Int32Array } {
  const listed = new Int32Array(round.programmes);
  for (const programme of round.programme) listed[programme]!++;
  const seats = Int32Array.from(round.capacity, (places, p) => Math.min(places, listed[p]!));
  const from = new Int32Array(round.programmes + 1);
  seats.forEach((size, p) => (from[p + 1] = from[p]! + size));
  return { from, seats };
}
