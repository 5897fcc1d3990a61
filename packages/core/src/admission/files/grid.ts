import { cleanText, rawText, type TextBytes } from "./textBytes.ts";
import type { Part } from "./part.ts";

/** The rows of a file as places in one text: nothing is copied before it is needed. */
export interface Grid extends TextBytes {
  readonly part: Part;
  readonly file: string;
  readonly header: readonly string[];
  /** As in a spreadsheet: usually 1. */
  readonly headerRow: number;
  /** Rows with content and as many cells as the header. */
  readonly count: number;
  /** Per cell, row after row, where it starts and ends, without white space around it. */
  readonly spans: Int32Array;
  /** Per row its number in a spreadsheet. */
  readonly rows: Int32Array;
  /** Per row its line in a text editor; null when that is the same. */
  readonly lines: Int32Array | null;
}

/** The text of one cell; `row` counts the rows of the grid from 0. */
export function gridCell(grid: Grid, row: number, column: number): string {
  const at = 2 * (row * grid.header.length + column);
  return cleanText(rawText(grid, grid.spans[at]!, grid.spans[at + 1]!));
}
