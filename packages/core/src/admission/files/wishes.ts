import type { PartColumns } from "./partColumns.ts";
import type { Grid } from "./grid.ts";
import type { GrowingColumn } from "./growingColumn.ts";

/** The wishes of all applicants as columns, with the place of each in its file. */
export interface Wishes {
  readonly grid: Grid;
  readonly columns: PartColumns;
  /** False when the id of a row could not be read: whether an applicant is unknown cannot be said. */
  readonly whole: boolean;
  readonly count: number;
  /** Number of the id, in `people`. */
  readonly ids: Int32Array;
  /** Where the choices of an applicant start; one more than there are applicants. */
  readonly offsets: Int32Array;
  /** Numbers of programme ids. */
  readonly choices: Int32Array;
  readonly pupils: Pupils;
  /** Per choice a lottery number, -1 for none; null when numbers are per applicant. */
  readonly choiceNumbers: Int32Array | null;
  /** Per applicant its (first) row in the grid. */
  readonly rows: Int32Array;
  /** Where the choice with this number of an applicant stands. */
  readonly placeOfChoice: (applicant: number, rank: number) => { readonly row: number; readonly column: number };
  /** Per number of an id in `people` the first applicant that has it; -1 for none. */
  readonly indexOf: GrowingColumn;
}

/** What is known of each applicant beside its choices. */
export interface Pupils {
  /** Number of the advice in `advices`; 0 is none. */
  readonly advice: Int32Array;
  readonly advices: readonly (string | null)[];
  /** Number of the family, in `people`; 0 is none. */
  readonly family: Int32Array;
  readonly together: Uint8Array;
  /** 1 when consent is withheld. */
  readonly refuses: Uint8Array;
  /** Number of the list in `groupLists`; 0 is none. */
  readonly groups: Int32Array;
  readonly groupLists: readonly (readonly string[])[];
  /** Lottery number; -1 is none. */
  readonly number: Int32Array;
}
