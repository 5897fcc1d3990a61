import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import type { Text } from "@kansrijk/core/vocabulary/text";

/** One list of footnotes for several tables, with the cells pointing into it. */
export function joinFootnotes(tables: readonly IndicatorTable[]): {
  readonly tables: readonly IndicatorTable[];
  readonly footnotes: readonly Text[];
} {
  const footnotes: Text[] = [];
  const placeOf = new Map<string, number>();
  const joined = tables.map((table) => {
    const places = table.footnotes.map((note) => {
      const place = placeOf.get(note.nl) ?? footnotes.push(note) - 1;
      placeOf.set(note.nl, place);
      return place;
    });
    const isSame = places.every((place, index) => place === index);
    if (isSame) return table;
    return {
      ...table,
      cells: table.cells.map((cell) =>
        cell.footnotes.length === 0 ? cell : { ...cell, footnotes: cell.footnotes.map((note) => places[note]!) },
      ),
    };
  });
  return { tables: joined, footnotes };
}
