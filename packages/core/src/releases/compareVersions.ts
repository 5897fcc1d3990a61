import type { Text } from "../vocabulary/text.ts";
import type { Facet, Facets, PublishedTable } from "./publishedTable.ts";
import { rowName } from "./publishedTable.ts";
import type { VersionKind } from "./version.ts";

export type FacetKind = "indicator" | "breakdown" | "group" | "place" | "year";

interface About {
  readonly facet: FacetKind;
  readonly id: string;
  readonly key: string;
  readonly label: Text;
}

/** A figure before and after. */
export interface ReleaseFigure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly pupils: number | null;
  readonly symbol: string | null;
}

/** One row with another figure than before; groups by breakdown, all by id. */
export interface ChangedRow {
  readonly indicator: string;
  readonly place: string;
  readonly year: number;
  readonly groups: Readonly<Record<string, string>>;
  readonly before: ReleaseFigure;
  readonly after: ReleaseFigure;
}

export type VersionChange =
  | ({ readonly kind: "removed" | "redefined" | "added" | "reworded" } & About)
  | ({ readonly kind: "renamed"; readonly was: Text } & About)
  | { readonly kind: "rows-removed" | "rows-added"; readonly count: number }
  | {
      readonly kind: "values-changed";
      readonly count: number;
      /** How many per indicator, by id. */
      readonly indicators: Readonly<Record<string, number>>;
      /** The first ones. */
      readonly examples: readonly ChangedRow[];
    };

export interface VersionDifference {
  /** Null when nothing is different: then there is no new version. */
  readonly kind: VersionKind | null;
  readonly changes: readonly VersionChange[];
}

const KIND_OF: Readonly<Record<VersionChange["kind"], VersionKind>> = {
  removed: "major",
  redefined: "major",
  "rows-removed": "major",
  added: "minor",
  renamed: "minor",
  reworded: "minor",
  "rows-added": "minor",
  "values-changed": "patch",
};

const MOST_EXAMPLES = 20;

/** What is different between two versions of a dataset, and what kind of version that makes the second one. */
export function compareVersions(before: PublishedTable, after: PublishedTable): VersionDifference {
  const changes = [...facetChanges(before.facets, after.facets), ...rowChanges(before, after)];
  const kinds = new Set(changes.map((change) => KIND_OF[change.kind]));
  const kind = (["major", "minor", "patch"] as const).find((level) => kinds.has(level)) ?? null;
  return { kind, changes };
}

interface Known extends Facet {
  /** What it says, apart from its name. */
  readonly words: string;
}

function facetChanges(before: Facets, after: Facets): VersionChange[] {
  const [was, is] = [facetsOf(before), facetsOf(after)];
  return [...was.keys()].flatMap((facet) => changesIn(facet, was.get(facet)!, is.get(facet)!));
}

function changesIn(facet: FacetKind, before: readonly Known[], after: readonly Known[]): VersionChange[] {
  const [was, is] = [before, after].map((list) => new Map(list.map((item) => [item.id, item])));
  const about = ({ id, key, label }: Facet): About => ({ facet, id, key, label });
  const removed = before.filter(({ id }) => !is!.has(id));
  const added = after.filter(({ id }) => !was!.has(id));
  const kept = after.flatMap((item) => (was!.has(item.id) ? [{ old: was!.get(item.id)!, item }] : []));
  return [
    ...removed.map((item) => ({ kind: "removed" as const, ...about(item) })),
    ...added.map((item) => ({ kind: "added" as const, ...about(item) })),
    ...kept.flatMap(({ old, item }): VersionChange[] => [
      ...(old.meaning === item.meaning && old.key === item.key ? [] : [{ kind: "redefined" as const, ...about(item) }]),
      ...(sameText(old.label, item.label) ? [] : [{ kind: "renamed" as const, was: old.label, ...about(item) }]),
      ...(old.words === item.words ? [] : [{ kind: "reworded" as const, ...about(item) }]),
    ]),
  ];
}

function facetsOf({ indicators, breakdowns, places, years }: Facets): Map<FacetKind, Known[]> {
  const plain = (facet: Facet): Known => ({ ...facet, words: "" });
  return new Map<FacetKind, Known[]>([
    ["indicator", indicators.map((item) => ({ ...item, words: wordsOf(item) }))],
    ["breakdown", breakdowns.map(plain)],
    ["group", breakdowns.flatMap(({ groups }) => groups.map(plain))],
    ["place", places.map(plain)],
    ["year", years.map((year) => plain({ id: `${year}`, key: `${year}`, label: yearLabel(year), meaning: "" }))],
  ]);
}

function wordsOf({
  unit,
  decimals,
  better,
  question,
  formula,
  footnotes,
  assumed,
}: Facets["indicators"][number]): string {
  return JSON.stringify([unit, decimals, better, question, formula, footnotes, assumed]);
}

function yearLabel(year: number): Text {
  const name = `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
  return { nl: name, en: name };
}

function sameText(a: Text, b: Text): boolean {
  return a.nl === b.nl && a.en === b.en;
}

function rowChanges(before: PublishedTable, after: PublishedTable): VersionChange[] {
  const was = new Map(before.rows.value.map((_, row) => [rowName(before, row), row]));
  const changed: { readonly old: number; readonly row: number }[] = [];
  let added = 0;
  for (let row = 0; row < after.rows.value.length; row++) {
    const name = rowName(after, row);
    const old = was.get(name);
    was.delete(name);
    if (old === undefined) added++;
    else if (!sameFigure(before, old, after, row)) changed.push({ old, row });
  }
  return [
    ...(was.size > 0 ? [{ kind: "rows-removed" as const, count: was.size }] : []),
    ...(added > 0 ? [{ kind: "rows-added" as const, count: added }] : []),
    ...(changed.length > 0 ? [valuesChanged(before, after, changed)] : []),
  ];
}

function valuesChanged(
  before: PublishedTable,
  after: PublishedTable,
  changed: readonly { readonly old: number; readonly row: number }[],
): VersionChange {
  const indicators: Record<string, number> = {};
  for (const { row } of changed) {
    const { id } = after.facets.indicators[after.rows.indicator[row]!]!;
    indicators[id] = (indicators[id] ?? 0) + 1;
  }
  const examples = changed.slice(0, MOST_EXAMPLES).map(({ old, row }): ChangedRow => {
    const { facets, rows } = after;
    const groups = rows.groups.flatMap((column, at) => {
      const { id, groups: known } = facets.breakdowns[at]!;
      return column[row]! < 0 ? [] : [[id, known[column[row]!]!.id] as const];
    });
    return {
      indicator: facets.indicators[rows.indicator[row]!]!.id,
      place: facets.places[rows.place[row]!]!.id,
      year: rows.year[row]!,
      groups: Object.fromEntries(groups),
      before: figureAt(before, old),
      after: figureAt(after, row),
    };
  });
  return { kind: "values-changed", count: changed.length, indicators, examples };
}

function figureAt({ rows }: PublishedTable, row: number): ReleaseFigure {
  const [value, low, high, pupils, symbol] = [rows.value, rows.low, rows.high, rows.pupils, rows.symbol];
  return {
    value: value[row]!,
    low: low[row]!,
    high: high[row]!,
    pupils: pupils[row]!,
    symbol: symbol[row]!,
  };
}

const FIGURE = ["value", "low", "high", "pupils", "bandLow", "bandHigh", "symbol", "notes"] as const;

function sameFigure(before: PublishedTable, old: number, after: PublishedTable, row: number): boolean {
  return FIGURE.every((column) => before.rows[column][old] === after.rows[column][row]);
}
