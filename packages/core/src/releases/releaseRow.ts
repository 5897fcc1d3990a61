import type { Language } from "../vocabulary/text.ts";
import { csvText, type CsvValue } from "../exports/csvText.ts";
import { ALL_GROUPS, type Facet, type PublishedTable } from "./publishedTable.ts";

/** A row as the API gives it: everything by id. */
export interface ReleaseRow {
  readonly indicator: string;
  readonly place: string;
  readonly year: number;
  /** Id of the group by id of the breakdown, of the breakdowns that the row is split by. */
  readonly groups: Readonly<Record<string, string>>;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly pupils: number | null;
  readonly band?: { readonly low: number; readonly high: number };
  readonly symbol?: string;
  /** Footnotes of the indicator, from 1. */
  readonly footnotes: readonly number[];
  /** What the ids stand for; only when that was asked. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** @param labels in this language beside the ids; null for none */
export function releaseRow({ facets, rows }: PublishedTable, row: number, labels: Language | null): ReleaseRow {
  const indicator = facets.indicators[rows.indicator[row]!]!;
  const place = facets.places[rows.place[row]!]!;
  const groups = rows.groups.flatMap((column, at): (readonly [Facet, Facet])[] => {
    const breakdown = facets.breakdowns[at]!;
    return column[row]! < 0 ? [] : [[breakdown, breakdown.groups[column[row]!]!]];
  });
  const [bandLow, bandHigh, symbol, notes] = [
    rows.bandLow[row]!,
    rows.bandHigh[row]!,
    rows.symbol[row]!,
    rows.notes[row]!,
  ];
  const words = [indicator, place, ...groups.flat()];
  return {
    indicator: indicator.id,
    place: place.id,
    year: rows.year[row]!,
    groups: Object.fromEntries(groups.map(([breakdown, group]) => [breakdown.id, group.id])),
    value: rows.value[row]!,
    low: rows.low[row]!,
    high: rows.high[row]!,
    pupils: rows.pupils[row]!,
    ...(bandLow === null || bandHigh === null ? {} : { band: { low: bandLow, high: bandHigh } }),
    ...(symbol === null ? {} : { symbol }),
    footnotes: notes === "" ? [] : notes.split(" ").map(Number),
    ...(labels === null ? {} : { labels: Object.fromEntries(words.map(({ id, label }) => [id, label[labels]])) }),
  };
}

export interface CsvFrame {
  readonly version: string;
  /** Stands in every row: whose figures these are. */
  readonly remark: string | null;
  readonly language: Language;
}

/** Rows as CSV with ids, keys and labels; piece by piece, so that a large dataset is never one text. */
export function* releaseCsv(table: PublishedTable, rows: Iterable<number>, frame: CsvFrame): Generator<string> {
  const { facets } = table;
  const split = facets.breakdowns.flatMap(({ key }) => [key, `${key}_id`, `${key}_label`]);
  yield csvText([[...SUBJECT, ...split.map((name) => name.replaceAll("-", "_")), ...FIGURE]]);
  let part: CsvValue[][] = [];
  for (const row of rows) {
    part.push(csvRow(table, row, frame));
    if (part.length < PART) continue;
    yield csvText(part);
    part = [];
  }
  if (part.length > 0) yield csvText(part);
}

const PART = 2000;
const SUBJECT = ["indicator", "indicator_id", "indicator_label", "place", "place_id", "place_label", "level", "year"];
const FIGURE = [
  "unit",
  "value",
  "low",
  "high",
  "pupils",
  "band_low",
  "band_high",
  "symbol",
  "footnotes",
  "version",
  "remark",
];

function csvRow({ facets, rows }: PublishedTable, row: number, { version, remark, language }: CsvFrame): CsvValue[] {
  const indicator = facets.indicators[rows.indicator[row]!]!;
  const place = facets.places[rows.place[row]!]!;
  const groups = facets.breakdowns.flatMap(({ groups }, at): CsvValue[] => {
    const group = groups[rows.groups[at]![row]!];
    return group ? [group.key, group.id, group.label[language]] : [ALL_GROUPS, null, null];
  });
  const subject = [indicator, place].flatMap(({ key, id, label }) => [key, id, label[language]]);
  const figure = [rows.value, rows.low, rows.high, rows.pupils, rows.bandLow, rows.bandHigh, rows.symbol];
  return [
    ...subject,
    place.level,
    rows.year[row]!,
    ...groups,
    indicator.unit,
    ...figure.map((column) => column[row]!),
    rows.notes[row] === "" ? null : rows.notes[row]!,
    version,
    remark,
  ];
}
