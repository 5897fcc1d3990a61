import type { IndicatorCell, IndicatorTable } from "../indicators/indicatorTable.ts";
import type { IndicatorCatalogue } from "../indicators/readCatalogue.ts";
import type { PlaceBook } from "../places/placeBook.ts";
import { assignIds } from "./assignIds.ts";
import { breakdownMeaning, indicatorMeaning } from "./meaningOf.ts";
import type {
  BreakdownFacet,
  Facet,
  IndicatorFacet,
  PlaceFacet,
  PublishedTable,
  ReleaseRows,
} from "./publishedTable.ts";

export interface TableSources {
  /** Name of the dataset. */
  readonly dataset: string;
  readonly catalogue: IndicatorCatalogue;
  readonly places: PlaceBook;
  /** Ids that earlier versions gave, by key. */
  readonly known: ReadonlyMap<string, string>;
}

export interface BuiltTable {
  readonly table: PublishedTable;
  /** All ids, also those that are no longer used. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Breakdowns that become the place or the year of a row. */
const NOT_GROUPS: ReadonlySet<string> = new Set(["year", "municipality", "province"]);

interface Entry {
  readonly table: IndicatorTable;
  readonly cell: IndicatorCell;
  readonly place: string;
  readonly year: number;
  readonly groups: ReadonlyMap<string, string>;
}

/**
 * Puts protected answers, each by year, together in one table with short ids. Throws TypeError when two answers have the
 * same row. Rows of pupils of whom the place is not known are left out.
 */
export function buildTable(answers: readonly IndicatorTable[], sources: TableSources): BuiltTable {
  const entries = answers.flatMap((table) => table.cells.flatMap((cell) => entryOf(table, cell) ?? []));
  const keys = keysOf(answers, entries);
  const ids = assignIds(
    sources.dataset,
    [...keys.indicators, ...keys.breakdowns, ...keys.groups, ...keys.places],
    sources.known,
  );
  const facets = {
    indicators: indicatorFacets(answers, sources, ids),
    breakdowns: breakdownFacets(answers, sources, ids),
    places: placeFacets(new Set(entries.map(({ place }) => place)), sources, ids),
    years: [...new Set(entries.map(({ year }) => year))].sort((a, b) => a - b),
  };
  return { table: { facets, rows: rowsOf(entries, facets) }, ids };
}

function entryOf(table: IndicatorTable, cell: IndicatorCell): Entry | undefined {
  let [place, year] = [table.place.code, table.years.at(-1)!];
  const groups = new Map<string, string>();
  for (const [at, { id }] of table.by.entries()) {
    const key = cell.keys[at]!;
    if (id === "year") year = Number(key);
    else if (NOT_GROUPS.has(id)) place = key;
    else groups.set(id, key);
  }
  return place === "unknown" ? undefined : { table, cell, place, year, groups };
}

function groupsIn(answers: readonly IndicatorTable[]) {
  const found = new Map<string, Map<string, IndicatorTable["by"][number]["groups"][number]>>();
  for (const { by } of answers)
    for (const { id, groups } of by) {
      if (NOT_GROUPS.has(id)) continue;
      const known = found.get(id) ?? new Map();
      for (const group of groups) if (!known.has(group.code)) known.set(group.code, group);
      found.set(id, known);
    }
  return found;
}

function keysOf(answers: readonly IndicatorTable[], entries: readonly Entry[]) {
  const groups = [...groupsIn(answers)];
  return {
    indicators: answers.map(({ indicator }) => `indicator/${indicator}`),
    breakdowns: groups.map(([id]) => `breakdown/${id}`),
    groups: groups.flatMap(([id, known]) => [...known.keys()].map((code) => `group/${id}/${code}`)),
    places: [...new Set(entries.map(({ place }) => place))].map((code) => `place/${code}`),
  };
}

function indicatorFacets(
  answers: readonly IndicatorTable[],
  { catalogue }: TableSources,
  ids: ReadonlyMap<string, string>,
): IndicatorFacet[] {
  return [...new Set(answers.map(({ indicator }) => indicator))].sort().map((key) => {
    const definition = catalogue.definitions.get(key)!;
    return {
      id: ids.get(`indicator/${key}`)!,
      key,
      label: definition.title,
      meaning: indicatorMeaning(definition),
      unit: definition.unit,
      decimals: definition.decimals,
      better: definition.better,
      question: definition.question,
      formula: definition.formula,
      footnotes: definition.footnotes.map(({ text }) => text),
      assumed: definition.assumptions.map(({ text }) => text),
      definition: definition.sha256,
    };
  });
}

function breakdownFacets(
  answers: readonly IndicatorTable[],
  { catalogue }: TableSources,
  ids: ReadonlyMap<string, string>,
): BreakdownFacet[] {
  return [...groupsIn(answers)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, known]) => {
      const definition = catalogue.breakdowns.get(key)!;
      // In the order of the breakdown; what is not in its list (unknown) comes last.
      const order = definition.groups.map(({ code }) => code);
      const rank = (code: string): number => (order.includes(code) ? order.indexOf(code) : order.length);
      const groups = [...known.values()]
        .sort((a, b) => rank(a.code) - rank(b.code))
        .map(({ code, label }): Facet => ({ id: ids.get(`group/${key}/${code}`)!, key: code, label, meaning: "" }));
      return {
        id: ids.get(`breakdown/${key}`)!,
        key,
        label: definition.label,
        meaning: breakdownMeaning(definition),
        groups,
      };
    });
}

function placeFacets(
  used: ReadonlySet<string>,
  { places }: TableSources,
  ids: ReadonlyMap<string, string>,
): PlaceFacet[] {
  const all = ["NL", ...places.provinces.map(({ code }) => code), ...places.municipalities.map(({ code }) => code)];
  return all
    .filter((code) => used.has(code))
    .map((key) => {
      const { name, kind, parent } = places.place(key)!;
      return { id: ids.get(`place/${key}`)!, key, label: { nl: name, en: name }, meaning: parent ?? "", level: kind };
    });
}

function rowsOf(entries: readonly Entry[], { indicators, breakdowns, places }: PublishedTable["facets"]): ReleaseRows {
  const at = (list: readonly Facet[]) => new Map(list.map(({ key }, place) => [key, place]));
  const [indicatorAt, placeAt] = [at(indicators), at(places)];
  const groupsAt = breakdowns.map(({ groups }) => at(groups));
  const coded = entries.map((entry) => ({
    entry,
    indicator: indicatorAt.get(entry.table.indicator)!,
    place: placeAt.get(entry.place)!,
    groups: breakdowns.map(({ key }, index) => groupsAt[index]!.get(entry.groups.get(key) ?? "") ?? -1),
  }));
  // One order for the same figures, however they were asked.
  coded.sort(
    (a, b) =>
      a.indicator - b.indicator || a.entry.year - b.entry.year || a.place - b.place || compare(a.groups, b.groups),
  );
  coded.forEach((row, index) => {
    const next = coded[index + 1];
    if (next && sameSubject(row, next))
      throw new TypeError(
        `two answers have the row ${row.entry.table.indicator} ${row.entry.year} ${row.entry.place} [${row.groups.join(" ")}]`,
      );
  });
  const column = <T>(pick: (cell: IndicatorCell) => T): T[] => coded.map(({ entry }) => pick(entry.cell));
  return {
    indicator: coded.map((row) => row.indicator),
    place: coded.map((row) => row.place),
    year: coded.map(({ entry }) => entry.year),
    groups: breakdowns.map((_, index) => coded.map(({ groups }) => groups[index]!)),
    value: column(({ value }) => value),
    low: column(({ low }) => low),
    high: column(({ high }) => high),
    pupils: column(({ pupils }) => pupils),
    bandLow: column(({ band }) => band?.low ?? null),
    bandHigh: column(({ band }) => band?.high ?? null),
    symbol: column(({ symbol }) => symbol ?? null),
    notes: coded.map(({ entry, indicator }) => notesOf(entry, indicators[indicator]!)),
  };
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((item, index) => item !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

type Coded = {
  readonly entry: Entry;
  readonly indicator: number;
  readonly place: number;
  readonly groups: readonly number[];
};

function sameSubject(a: Coded, b: Coded): boolean {
  return (
    a.indicator === b.indicator &&
    a.entry.year === b.entry.year &&
    a.place === b.place &&
    compare(a.groups, b.groups) === 0
  );
}

/** The footnotes of a row as numbers in the list of its indicator, from 1. */
function notesOf({ table, cell }: Entry, { footnotes }: IndicatorFacet): string {
  return cell.footnotes.map((note) => footnotes.findIndex(({ nl }) => nl === table.footnotes[note]!.nl) + 1).join(" ");
}
