import type { CompactRound } from "./compactRound.ts";
import { climb, sink } from "./mirroredHeap.ts";
import { packLists, type PackedLists } from "./packLists.ts";

/**
 * Places everybody by deferred acceptance.
 * @param byNumber applicants, lowest lottery number first
 * @param choice written: per applicant the index of the choice in its own list, -1 without a place
 */
export type SingleLotterySolver = (byNumber: Int32Array, choice: Int32Array) => void;

/**
 * Deferred acceptance for one lottery number per applicant, without reserves, quotas and own orders: the hot path.
 * Made once per round, used for every lottery. Applicants propose in the order of the lottery, so a key is (class, place
 * in the lottery) in 31 bits, and the cut-off of a full programme turns most proposals down at once.
 *
 * Who asks in ascending order of key stands in a row from the left of the seats of a programme, the others in a heap from
 * the right, the highest key on top. Whoever has to go is the last of the row or the top of the heap. Nearly always it is
 * the last of the row, so nothing has to be put in order again. Undefined when a key does not fit in 31 bits.
 */
export function singleLotterySolver(round: CompactRound): SingleLotterySolver | undefined {
  const packed = packLists(round);
  if (!packed) return undefined;
  const { applicants, programmes, offset } = round;
  const borders = seatBorders(round);
  const work: Work = {
    ...packed,
    borders,
    begin: new Int32Array(applicants),
    next: new Int32Array(applicants),
    held: new Int32Array(borders[programmes]!),
    states: new Int32Array(STATE * programmes),
    cutoff: new Int32Array(programmes + 1),
    touched: new Int32Array(1),
  };
  return (byNumber, choice) => {
    const { begin, next } = work;
    for (let place = 0; place < applicants; place++) {
      const applicant = byNumber[place]!;
      begin[place] = offset[applicant]! + applicant;
    }
    openProgrammes(work);
    propose(work, applicants);
    for (let place = 0; place < applicants; place++) {
      const at = next[place]!;
      choice[byNumber[place]!] = at === 0 ? -1 : at - begin[place]! - 1;
    }
  };
}

/** Columns of the solver; `begin` and `next` by place in the lottery, the others by programme. */
interface Work extends PackedLists {
  /** Where the list of each place begins in `cells`. */
  readonly begin: Int32Array;
  /** The cell after the last one tried; 0 when the list has run out. */
  readonly next: Int32Array;
  /** Where the seats of each programme begin in `held`. */
  readonly borders: Int32Array;
  /** Keys of those who have a seat for now. */
  readonly held: Int32Array;
  /** Per programme the numbers below, together because they are needed together. */
  readonly states: Int32Array;
  /** Only lower keys get a seat. */
  readonly cutoff: Int32Array;
  /** Keeps the touching from being left out as useless. */
  readonly touched: Int32Array;
}

const STATE = 8;
/** The end of the row, and with it the first free seat. */
const ROW_END = 0;
/** The last seat of the heap, and with it the end of the free seats. */
const HEAP_END = 1;
const FROM = 2;
const TO = 3;
/** The last key of the row: reading it from the seats would mean waiting for memory. */
const LAST = 4;

const NO_LIMIT = 0x7fffffff;

function openProgrammes({ borders, states, cutoff }: Work): void {
  const programmes = borders.length - 1;
  for (let programme = 0; programme < programmes; programme++) {
    const from = borders[programme]!;
    const to = borders[programme + 1]!;
    const state = STATE * programme;
    states[state + ROW_END] = from;
    states[state + HEAP_END] = to;
    states[state + FROM] = from;
    states[state + TO] = to;
    states[state + LAST] = NOBODY;
    cutoff[programme] = from === to ? NOBODY : NO_LIMIT;
  }
  cutoff[programmes] = NO_LIMIT;
}

/** Below every key. */
const NOBODY = -1;

const BLOCK = 64;

/**
 * Lets everybody propose, in blocks: those who were pushed out first, then new ones. The order does not matter for who
 * ends where. Lists lie scattered, so a block of them is touched before it is used: the waits for memory then overlap
 * (measured for a million lists: a third of the time).
 */
function propose(work: Work, applicants: number): void {
  const { begin, next, cells, touched } = work;
  const block = { place: new Int32Array(BLOCK), at: new Int32Array(BLOCK), out: new Int32Array(2 * BLOCK) };
  const { place, at, out } = block;
  let waiting = 0;
  let first = 0;
  let sum = 0;
  while (waiting > 0 || first < applicants) {
    let size = 0;
    while (size < BLOCK && waiting > 0) {
      const pushedOut = out[--waiting]!;
      place[size] = pushedOut;
      at[size++] = next[pushedOut]!;
    }
    const fresh = Math.min(applicants - first, BLOCK - size);
    for (let index = 0; index < fresh; index++) {
      place[size] = first;
      at[size++] = begin[first++]!;
    }
    for (let i = 0; i + 7 < size; i += 8)
      sum ^=
        cells[at[i]!]! ^
        cells[at[i + 1]!]! ^
        cells[at[i + 2]!]! ^
        cells[at[i + 3]!]! ^
        cells[at[i + 4]!]! ^
        cells[at[i + 5]!]! ^
        cells[at[i + 6]!]! ^
        cells[at[i + 7]!]!;
    waiting = proposeBlock(work, block, size, waiting);
  }
  touched[0] = sum;
}

interface Block {
  readonly place: Int32Array;
  readonly at: Int32Array;
  /** Places in the lottery of those who were pushed out. */
  readonly out: Int32Array;
}

function proposeBlock(work: Work, block: Block, size: number, before: number): number {
  const { cells, end, classBits, placeBits, next, held, states, cutoff } = work;
  const classMask = (1 << classBits) - 1;
  const placeMask = (1 << placeBits) - 1;
  let waiting = before;
  for (let index = 0; index < size; index++) {
    const place = block.place[index]!;
    let at = block.at[index]!;
    for (;;) {
      const cell = cells[at++]!;
      const programme = cell >>> classBits;
      const key = ((cell & classMask) << placeBits) | place;
      if (key >= cutoff[programme]!) continue;
      if (programme === end) {
        at = 0;
        break;
      }
      const state = STATE * programme;
      const to = states[state + TO]!;
      let rowEnd = states[state + ROW_END]!;
      let heapEnd = states[state + HEAP_END]!;
      let last = states[state + LAST]!;
      if (rowEnd === heapEnd) {
        const top = heapEnd < to ? held[to - 1]! : NOBODY;
        block.out[waiting++] = (last > top ? last : top) & placeMask;
        if (last < top) {
          sink(held, to - 1, to - heapEnd, key);
          cutoff[programme] = Math.max(last, held[to - 1]!);
          break;
        }
        rowEnd--;
        last = rowEnd > states[state + FROM]! ? held[rowEnd - 1]! : NOBODY;
      }
      if (key > last) {
        held[rowEnd++] = key;
        last = key;
      } else {
        heapEnd--;
        climb(held, to - 1, to - 1 - heapEnd, key);
      }
      states[state + ROW_END] = rowEnd;
      states[state + HEAP_END] = heapEnd;
      states[state + LAST] = last;
      if (rowEnd === heapEnd) cutoff[programme] = heapEnd < to ? Math.max(last, held[to - 1]!) : last;
      break;
    }
    next[place] = at;
  }
  return waiting;
}

/** Where the seats of each programme begin; not more of them than there are choices to fill them. */
function seatBorders({ programmes, programme, capacity }: CompactRound): Int32Array {
  let seats = 0;
  for (let p = 0; p < programmes; p++) seats += capacity[p]!;
  const listed = seats > programme.length ? new Int32Array(programmes) : undefined;
  if (listed) for (let cell = 0; cell < programme.length; cell++) listed[programme[cell]!]!++;
  const borders = new Int32Array(programmes + 1);
  for (let p = 0; p < programmes; p++)
    borders[p + 1] = borders[p]! + (listed ? Math.min(capacity[p]!, listed[p]!) : capacity[p]!);
  return borders;
}
