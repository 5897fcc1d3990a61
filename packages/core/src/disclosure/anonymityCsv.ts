import { done, refused, type Outcome } from "../vocabulary/refusal.ts";
import { kAnonymity, lDiversity } from "./kAnonymity.ts";
import { columnsAt, plainNumber, rowFault, tableRows } from "./tableRows.ts";

export interface AnonymityRequest {
  readonly keys: readonly string[];
  readonly weight?: string;
  readonly sensitive?: string;
}

/** Names follow sdcMicro: fk how many are alike, Fk their weights together. */
export interface AnonymityReport {
  readonly fk: readonly number[];
  readonly Fk: readonly number[];
  /** The smallest fk: every record is alike to at least so many. */
  readonly k: number;
  readonly unique: number;
  readonly pairs: number;
  readonly distinctL?: readonly number[];
  readonly l?: number;
}

const MISSING = new Set(["", "na", "null", "."]);

/** Reads records and counts how many are alike by the keys; an empty cell, NA or a point is missing. */
export function anonymityCsv(text: string, { keys, weight, sensitive }: AnonymityRequest): Outcome<AnonymityReport> {
  const read = tableRows(text);
  if (!read.ok) return read;
  const places = columnsAt(read.value, keys);
  const others = columnsAt(
    read.value,
    [weight, sensitive].filter((name) => name !== undefined),
  );
  if (!places.ok) return places;
  if (!others.ok) return others;
  const rows = read.value.rows.map(({ cells }) => places.value.map((at) => valueOf(cells[at]!)));
  const weights = read.value.rows.map(({ cells }) =>
    weight === undefined ? 1 : plainNumber(cells[others.value[0]!]!),
  );
  const wrong = weights.findIndex((value) => value === undefined || value < 0);
  if (wrong >= 0)
    return refused(
      rowFault(read.value.rows[wrong]!.row, `in kolom ${weight} een gewicht`, `in column ${weight} a weight`),
    );
  const { alike, weight: together } = kAnonymity(rows, weights as number[]);
  const fk = [...alike];
  const report = {
    fk,
    Fk: [...together],
    k: fk.reduce((least, value) => Math.min(least, value), Infinity),
    unique: fk.filter((value) => value === 1).length,
    pairs: fk.filter((value) => value === 2).length,
  };
  if (sensitive === undefined) return done(report);
  const distinctL = [
    ...lDiversity(
      rows,
      read.value.rows.map(({ cells }) => valueOf(cells[others.value.at(-1)!]!)),
    ),
  ];
  return done({ ...report, distinctL, l: distinctL.reduce((least, value) => Math.min(least, value), Infinity) });
}

function valueOf(text: string): string | null {
  return MISSING.has(text.toLowerCase()) ? null : text;
}
