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
  const packed = packCells(round);
  if (!packed) return undefined;
  const { from, seats } = seatBorders(round);
  const work: Work = {
    ...packed,
    from,
    seats,
    rows: packed.cells.slice(),
    start: new Int32Array(round.applicants + 1),
    origin: new Int32Array(round.applicants),
    touched: new Int32Array(1),
    held: new Int32Array(from[round.programmes]!),
    filled: new Int32Array(round.programmes),
    cutoff: new Int32Array(round.programmes),
    isHeap: new Uint8Array(round.programmes),
    next: longestList(round) < 256 ? new Uint8Array(round.applicants) : new Int32Array(round.applicants),
  };
  return (byNumber, choice) => {
    renumber(round, byNumber, work);
    propose(work, byNumber.length);
    const { next } = work;
    for (let place = 0; place < byNumber.length; place++) choice[byNumber[place]!] = next[place]! - 1;
  };
}

/** Columns of the solver; `start` and `next` by place in the lottery, the others by programme. */
interface Work extends PackedCells {
  readonly rows: Uint16Array | Uint32Array;
  readonly start: Int32Array;
  /** Where the list of each place begins in `cells`. */
  readonly origin: Int32Array;
  /** Keeps the touching from being left out as useless. */
  readonly touched: Int32Array;
  /** Choices tried so far, by who has a place; 0 for who has none. */
  readonly next: Uint8Array | Int32Array;
  readonly from: Int32Array;
  readonly seats: Int32Array;
  readonly held: Int32Array;
  readonly filled: Int32Array;
  readonly cutoff: Int32Array;
  readonly isHeap: Uint8Array;
}

function propose(work: Work, applicants: number): void {
  const { rows, start, next, from, seats, held, filled, cutoff, isHeap, classBits, placeBits } = work;
  const classMask = 2 ** classBits - 1;
  const placeMask = 2 ** placeBits - 1;
  filled.fill(0);
  isHeap.fill(0);
  for (let p = 0; p < seats.length; p++) cutoff[p] = seats[p] === 0 ? -1 : 0x7fffffff;
  for (let first = 0; first < applicants; first++) {
    let place = first;
    let begin = start[place]!;
    let at = begin;
    let end = start[place + 1]!;
    next[place] = 0;
    while (at < end) {
      const cell = rows[at++]!;
      const programme = cell >>> classBits;
      const key = ((cell & classMask) << placeBits) | place;
      if (key >= cutoff[programme]!) continue;
      next[place] = at - begin;
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
      begin = start[place]!;
      at = begin + next[place]!;
      end = start[place + 1]!;
      next[place] = 0;
    }
  }
}

function longestList({ offset, applicants }: CompactRound): number {
  let longest = 0;
  for (let a = 0; a < applicants; a++) longest = Math.max(longest, offset[a + 1]! - offset[a]!);
  return longest;
}

const BLOCK = 64;
/** Cells: where the second line of memory of an ordinary list is. */
const AHEAD = 9;

/**
 * Copies the lists in the order of the lottery, so that the solver walks through memory from front to back. The lists
 * lie scattered: borders are gathered first, and a block of lists is touched before it is copied, so that the waits for
 * memory overlap (measured for a million lists: 50 ms instead of 350).
 */
function renumber({ offset }: CompactRound, byNumber: Int32Array, work: Work): void {
  const { cells, rows, start, origin, touched } = work;
  const applicants = byNumber.length;
  let to = 0;
  for (let place = 0; place < applicants; place++) {
    const from = offset[byNumber[place]!]!;
    origin[place] = from;
    start[place] = to;
    to += offset[byNumber[place]! + 1]! - from;
  }
  start[applicants] = to;
  let sum = 0;
  for (let block = 0; block < applicants; block += BLOCK) {
    const last = Math.min(applicants, block + BLOCK);
    for (let place = block; place < last; place++)
      sum ^= cells[origin[place]!]! ^ cells[Math.min(cells.length - 1, origin[place]! + AHEAD)]!;
    for (let place = block; place < last; place++) {
      const end = start[place + 1]!;
      let at = origin[place]!;
      for (let cell = start[place]!; cell < end; cell++) rows[cell] = cells[at++]!;
    }
  }
  touched[0] = sum;
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
  let highestClass = 0;
  for (let cell = 0; cell < priorityClass.length; cell++)
    if (priorityClass[cell]! > highestClass) highestClass = priorityClass[cell]!;
  const dense = new Int32Array(highestClass + 1);
  for (let cell = 0; cell < priorityClass.length; cell++) dense[priorityClass[cell]!] = 1;
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
  const { programme } = round;
  for (let cell = 0; cell < programme.length; cell++) listed[programme[cell]!]!++;
  const seats = Int32Array.from(round.capacity, (places, p) => Math.min(places, listed[p]!));
  const from = new Int32Array(round.programmes + 1);
  seats.forEach((size, p) => (from[p + 1] = from[p]! + size));
  return { from, seats };
}
