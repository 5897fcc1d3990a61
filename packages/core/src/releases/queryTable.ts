import { done, refused, type Outcome } from "../vocabulary/refusal.ts";
import type { Criteria } from "./criteria.ts";
import { matchCriteria, type Field, type UnknownNames } from "./matchCriteria.ts";
import { ALL_GROUPS, type Facet, type PublishedTable } from "./publishedTable.ts";

export interface TableQuery {
  /** Ids or keys; empty for all. */
  readonly indicators: readonly string[];
  readonly criteria: Criteria;
  readonly sort: readonly { readonly field: string; readonly descending: boolean }[];
}

export interface QueriedRows {
  /** Rows of the table in the order that was asked for. */
  readonly rows: readonly number[];
  readonly unknown: readonly UnknownNames[];
}

/**
 * Fields of a published table: `indicator`, `place`, `level`, `year`, `value`, `pupils` and each breakdown by id and by
 * key. Names are ids or keys; `total` is the group of rows that are not split.
 */
export function fieldsOf({ facets, rows }: PublishedTable): ReadonlyMap<string, Field> {
  const { indicators, places, breakdowns } = facets;
  const levels = ["country", "province", "municipality"] as const;
  const fields = new Map<string, Field>([
    ["indicator", named(indicators, rows.indicator)],
    ["place", named(places, rows.place)],
    [
      "level",
      {
        kind: "name",
        find: (name) => indexOrNone(levels.findIndex((level) => level === name)),
        at: (row) => levels.indexOf(places[rows.place[row]!]!.level),
      },
    ],
    ["year", { kind: "number", at: (row) => rows.year[row]! }],
    ["value", { kind: "number", at: (row) => rows.value[row]! }],
    ["pupils", { kind: "number", at: (row) => rows.pupils[row]! }],
  ]);
  breakdowns.forEach(({ id, key, groups }, at) => {
    const field = named(groups, rows.groups[at]!);
    const withTotal: Field = { ...field, find: (name) => (name === ALL_GROUPS ? -1 : field.find(name)) };
    fields.set(id, withTotal);
    if (!fields.has(key)) fields.set(key, withTotal);
  });
  return fields;
}

function named(facets: readonly Facet[], column: readonly number[]) {
  const places = new Map(facets.map(({ key }, at) => [key, at]));
  facets.forEach(({ id }, at) => places.set(id, at));
  return { kind: "name", find: (name: string) => places.get(name), at: (row: number) => column[row]! } as const;
}

function indexOrNone(index: number): number | undefined {
  return index < 0 ? undefined : index;
}

/** The rows of a table that are asked for. Rows that are equal in everything that is sorted by keep their order. */
export function queryTable(table: PublishedTable, { indicators, criteria, sort }: TableQuery): Outcome<QueriedRows> {
  const fields = fieldsOf(table);
  const chosen: Criteria =
    indicators.length === 0 ? criteria : { and: [{ field: "indicator", op: "in", values: indicators }, criteria] };
  const matcher = matchCriteria(chosen, fields);
  if (!matcher.ok) return matcher;
  const strange = sort.find(({ field }) => !fields.has(field));
  if (strange)
    return refused({
      kind: "invalid-setting",
      message: {
        nl: `Sorteren op "${strange.field}" kan niet; wel op: ${[...fields.keys()].join(", ")}.`,
        en: `Cannot sort by "${strange.field}"; known: ${[...fields.keys()].join(", ")}.`,
      },
    });
  const rows: number[] = [];
  for (let row = 0; row < table.rows.value.length; row++) if (matcher.value.matches(row)) rows.push(row);
  const order = sort.map(({ field, descending }) => ({ field: fields.get(field)!, sign: descending ? -1 : 1 }));
  if (order.length > 0)
    rows.sort((a, b) => {
      for (const { field, sign } of order) {
        const found = compareAt(field, a, b, sign);
        if (found !== 0) return found;
      }
      return a - b;
    });
  return done({ rows, unknown: matcher.value.unknown });
}

/** What has no number comes last, whichever way is sorted. */
function compareAt(field: Field, a: number, b: number, sign: number): number {
  const [one, other] = [field.at(a), field.at(b)];
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return sign * (one - other);
}
