import type { Text } from "../vocabulary/text.ts";
import type { IndicatorDefinition } from "./definitionSchema.ts";
import type { IndicatorCell } from "./indicatorTable.ts";

interface About {
  /** Ids of the breakdowns, in the order of the keys. */
  readonly by: readonly string[];
  readonly years: readonly number[];
  readonly place: string;
}

/** Gives every cell the footnotes that are about it; only those that are about some cell are listed. */
export function bindFootnotes(
  footnotes: IndicatorDefinition["footnotes"],
  cells: readonly Omit<IndicatorCell, "footnotes">[],
  about: About,
): { readonly cells: IndicatorCell[]; readonly footnotes: Text[] } {
  const bound = cells.map((cell) =>
    footnotes.flatMap((note, index) => (isAbout(note.when, cell.keys, about) ? [index] : [])),
  );
  const used = [...new Set(bound.flat())].sort((a, b) => a - b);
  const place = new Map(used.map((index, at) => [index, at]));
  return {
    cells: cells.map((cell, at) => ({ ...cell, footnotes: bound[at]!.map((index) => place.get(index)!) })),
    footnotes: used.map((index) => footnotes[index]!.text),
  };
}

type When = IndicatorDefinition["footnotes"][number]["when"];

function isAbout({ years, group, breakdown, place }: When, keys: readonly string[], about: About): boolean {
  const yearAt = about.by.indexOf("year");
  const cellYears = yearAt < 0 ? about.years : [Number(keys[yearAt])];
  if (years && !cellYears.some((year) => years.includes(year))) return false;
  if (breakdown !== undefined && !about.by.includes(breakdown)) return false;
  const groups = breakdown === undefined ? keys : [keys[about.by.indexOf(breakdown)]];
  if (group !== undefined && !groups.includes(group)) return false;
  return place === undefined || about.place === place || keys.includes(place);
}
