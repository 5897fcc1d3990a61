import type { IndicatorCell, IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { yearText } from "./figureText.ts";
import { PLACE_BREAKDOWNS } from "./groupBreakdowns.ts";

interface Member {
  readonly code: string;
  readonly label: Text;
}

export interface Dimension {
  readonly id: string;
  readonly label: Text;
  readonly members: readonly Member[];
}

/** Figures with several dimensions; the last dimension runs fastest. */
export interface FigureCube {
  readonly dimensions: readonly Dimension[];
  /** Undefined where nothing is known. */
  readonly cells: readonly (IndicatorCell | undefined)[];
}

const INDICATOR: Text = { nl: "Indicator", en: "Indicator" };
const PLACE: Text = { nl: "Plaats", en: "Place" };

/** Puts the answers to several questions, each about one indicator, into one cube: indicator, place, year, then groups. */
export function figureCube(tables: readonly IndicatorTable[]): FigureCube {
  const dimensions = dimensionsOf(tables);
  const places = dimensions.map(({ members }) => new Map(members.map(({ code }, index) => [code, index])));
  const cells = Array.from<IndicatorCell | undefined>({ length: sizeOf(dimensions) });
  for (const table of tables) {
    const sources = dimensions.map(({ id }) => sourceOf(table, id));
    for (const cell of table.cells) {
      let at = 0;
      let isKnown = true;
      for (let index = 0; index < dimensions.length; index++) {
        const source = sources[index]!;
        const member = places[index]!.get(typeof source === "number" ? cell.keys[source]! : source);
        if (member === undefined) isKnown = false;
        else at = at * dimensions[index]!.members.length + member;
      }
      if (isKnown) cells[at] = cell;
    }
  }
  return { dimensions, cells };
}

export function sizeOf(dimensions: readonly Dimension[]): number {
  return dimensions.reduce((product, { members }) => product * members.length, 1);
}

/** Where a table has the member of a dimension: a place in the keys of its cells, or one code for all of them. */
function sourceOf(table: IndicatorTable, id: string): number | string {
  if (id === "indicator") return table.indicator;
  if (id === "place") {
    const at = table.by.findIndex((breakdown) => PLACE_BREAKDOWNS.has(breakdown.id));
    return at === -1 ? table.place.code : at;
  }
  return table.by.findIndex((breakdown) => breakdown.id === id);
}

function dimensionsOf(tables: readonly IndicatorTable[]): Dimension[] {
  const indicators = unique(tables.map(({ indicator, title }) => ({ code: indicator, label: title })));
  const groups = unique(tables.flatMap(({ by }) => by.map(({ id, label }) => ({ code: id, label })))).filter(
    ({ code }) => code !== "year" && !PLACE_BREAKDOWNS.has(code),
  );
  const years = [...new Set(tables.flatMap(({ years }) => years))].sort((a, b) => a - b);
  const hasYears = tables.some(({ by }) => by.some(({ id }) => id === "year"));
  const yearLabel = tables.flatMap(({ by }) => by).find(({ id }) => id === "year")?.label;
  return [
    { id: "indicator", label: INDICATOR, members: indicators },
    { id: "place", label: PLACE, members: unique(tables.flatMap(placesIn)) },
    ...(hasYears && yearLabel
      ? [
          {
            id: "year",
            label: yearLabel,
            members: years.map((year) => ({ code: String(year), label: same(yearText(year)) })),
          },
        ]
      : []),
    ...groups.map(({ code, label }) => ({
      id: code,
      label,
      members: unique(tables.flatMap((table) => seen(table, code))),
    })),
  ];
}

function placesIn(table: IndicatorTable): readonly Member[] {
  const breakdown = table.by.find(({ id }) => PLACE_BREAKDOWNS.has(id));
  return breakdown ? seen(table, breakdown.id) : [{ code: table.place.code, label: same(table.place.name) }];
}

/** The groups of a breakdown that have cells, in their order. */
function seen(table: IndicatorTable, breakdown: string): readonly Member[] {
  const at = table.by.findIndex(({ id }) => id === breakdown);
  if (at === -1) return [];
  const codes = new Set(table.cells.map(({ keys }) => keys[at]));
  return table.by[at]!.groups.filter(({ code }) => codes.has(code));
}

function unique(members: readonly Member[]): Member[] {
  return [...new Map(members.map((member) => [member.code, member])).values()];
}

function same(name: string): Text {
  return { nl: name, en: name };
}
