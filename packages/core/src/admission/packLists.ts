import type { CompactRound } from "./compactRound.ts";

/** The lists of a round in as little memory as they fit in. */
export interface PackedLists {
  /** The lists one after another; per choice programme and dense class in one number, `end` after the last. */
  readonly cells: Uint16Array | Uint32Array;
  /** A programme that does not exist: the end of a list. */
  readonly end: number;
  readonly classBits: number;
  readonly placeBits: number;
}

/** Undefined when a key (class, place in the lottery) does not fit in 30 bits. */
export function packLists(round: CompactRound): PackedLists | undefined {
  const { classes, dense } = denseClasses(round.priorityClass);
  const classBits = bitsFor(classes);
  const placeBits = bitsFor(round.applicants);
  const programmeBits = bitsFor(round.programmes + 1);
  if (classBits + placeBits > 30 || classBits + programmeBits > 31) return undefined;
  const size = round.programme.length + round.applicants;
  const cells = classBits + programmeBits <= 16 ? new Uint16Array(size) : new Uint32Array(size);
  fill(cells, round, dense, classBits);
  return { cells, end: round.programmes, classBits, placeBits };
}

function fill(
  cells: Uint16Array | Uint32Array,
  { applicants, programmes, offset, programme, priorityClass }: CompactRound,
  dense: Int32Array,
  classBits: number,
): void {
  let cell = 0;
  let to = 0;
  for (let applicant = 0; applicant < applicants; applicant++) {
    const last = offset[applicant + 1]!;
    while (cell < last) {
      cells[to++] = (programme[cell]! << classBits) | dense[priorityClass[cell]!]!;
      cell++;
    }
    cells[to++] = programmes << classBits;
  }
}

/** Numbers the classes that occur from 0, without gaps. */
function denseClasses(priorityClass: Int32Array): { readonly classes: number; readonly dense: Int32Array } {
  let all = 0;
  let low = 0;
  for (let cell = 0; cell < priorityClass.length; cell++) {
    const value = priorityClass[cell]!;
    all |= value;
    low |= 1 << value;
  }
  // No class is above all bits that occur in any of them.
  const dense = new Int32Array(all + 1);
  if (all < 32) for (let value = 0; value <= all; value++) dense[value] = (low >>> value) & 1;
  else for (let cell = 0; cell < priorityClass.length; cell++) dense[priorityClass[cell]!] = 1;
  let classes = 0;
  for (let value = 0; value <= all; value++) if (dense[value]! > 0) dense[value] = classes++;
  return { classes, dense };
}

function bitsFor(values: number): number {
  return Math.max(0, 32 - Math.clz32(Math.max(0, values - 1)));
}
