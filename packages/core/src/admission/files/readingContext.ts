import type { Cell } from "../../tables/cells/cell.ts";
import { wholeNumber } from "../../tables/cells/wholeNumber.ts";
import { looksLikeCitizenNumber, maskedNumber, NO_CITIZEN_NUMBER } from "./citizenNumber.ts";
import { idCell } from "./fileCells.ts";
import type { FaultList } from "./fileFault.ts";
import type { Grid } from "./grid.ts";
import { interner, type Interner } from "./interner.ts";

/** What the files of one round have in common: the ids in them by number, and the faults. */
export interface ReadingContext {
  readonly programmes: Interner;
  /** Ids of applicants and of families: a family may not have the id of an applicant. */
  readonly people: Interner;
  readonly words: Interner;
  readonly faults: FaultList;
  /** Reads an id; 0 when it is blank, -1 when it is no id, which is noted. */
  readonly programme: (grid: Grid, row: number, column: number) => number;
  readonly person: (grid: Grid, row: number, column: number) => number;
  /** Was this id read before and found sound? A quick answer for cells that come by the million. */
  readonly isSoundProgramme: (id: number) => boolean;
}

export function readingContext(faults: FaultList): ReadingContext {
  const [programmes, people, words] = [interner(), interner(), interner()];
  const programme = idReader(programmes, faults, false);
  return {
    programmes,
    people,
    words,
    faults,
    programme: programme.read,
    person: idReader(people, faults, true).read,
    isSoundProgramme: programme.isSound,
  };
}

function idReader(ids: Interner, faults: FaultList, isPerson: boolean) {
  /** Per id: 0 not looked at yet, 1 sound, 2 no id, 3 a citizen service number. */
  let states = new Uint8Array(1024);
  const stateOf = (id: number): number => {
    if (id >= states.length) {
      const larger = new Uint8Array(2 * ids.texts.length);
      larger.set(states);
      states = larger;
    }
    const text = ids.texts[id]!;
    if (idCell.read(text) === undefined) return (states[id] = 2);
    return (states[id] = isPerson && looksLikeCitizenNumber(text) ? 3 : 1);
  };
  const isSound = (id: number): boolean => states[id] === 1;
  const read = (grid: Grid, row: number, column: number): number => {
    const at = 2 * (row * grid.header.length + column);
    const id = ids.intern(grid, grid.spans[at]!, grid.spans[at + 1]!);
    if (id === 0) return 0;
    const state = states[id] || stateOf(id);
    if (state === 1) return id;
    if (state === 2) faults.cell(grid, row, column, idCell.expected);
    else faults.cell(grid, row, column, NO_CITIZEN_NUMBER, { value: maskedNumber(ids.texts[id]!) });
    return -1;
  };
  return { read, isSound };
}

/** Reads the cells of a column that is not blank everywhere; a text is read once however often it occurs. */
export function columnReader<T>(
  { words, faults }: ReadingContext,
  grid: Grid,
  column: number,
  cell: Cell<T>,
): (row: number) => T | undefined {
  const known = new Map<number, T | undefined>();
  return (row) => {
    if (column < 0) return undefined;
    const at = 2 * (row * grid.header.length + column);
    const word = words.intern(grid, grid.spans[at]!, grid.spans[at + 1]!);
    let value = known.get(word);
    if (value === undefined) {
      value = cell.read(words.texts[word]!);
      known.set(word, value);
    }
    if (value === undefined) faults.cell(grid, row, column, cell.expected);
    return value;
  };
}

/** Reads whole numbers, of which nearly every cell has another: straight from the bytes. -1 is no such number. */
export function numberReader(
  { faults }: ReadingContext,
  grid: Grid,
  column: number,
  limits: { readonly min: number; readonly max?: number; readonly blank: boolean },
): (row: number) => number {
  const { min, max = 2_147_483_647, blank } = limits;
  const { expected } = wholeNumber({ min, max });
  return (row) => {
    if (column < 0) return -1;
    const at = 2 * (row * grid.header.length + column);
    const value = digits(grid.bytes, grid.spans[at]!, grid.spans[at + 1]!);
    if (value >= min && value <= max) return value;
    if (value === -2 && blank) return -1;
    faults.cell(grid, row, column, expected);
    return -1;
  };
}

/** -2 when there is nothing, -1 when it is no number of at most ten digits. */
function digits(bytes: Uint8Array, start: number, end: number): number {
  if (start === end) return -2;
  if (end - start > 10) return -1;
  let value = 0;
  for (let index = start; index < end; index++) {
    const digit = bytes[index]! - 48;
    if (digit < 0 || digit > 9) return -1;
    value = 10 * value + digit;
  }
  return value;
}
