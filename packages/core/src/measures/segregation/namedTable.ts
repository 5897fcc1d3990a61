import type { CountTable } from "./countTable.ts";

/** A table of which units and groups have names; each name once. */
export interface NamedTable extends CountTable {
  readonly unitNames: readonly string[];
  readonly groupNames: readonly string[];
}

/** Units and groups that have anybody in both tables, in the order of the first, as two tables that match cell by cell. */
export function commonParts(first: NamedTable, second: NamedTable): readonly [NamedTable, NamedTable] {
  let pair: readonly [NamedTable, NamedTable] = [first, second];
  for (let before = -1, size = cells(pair); size !== before && size > 0; before = size, size = cells(pair)) {
    const [units, groups] = [shared(pair, "unitNames"), shared(pair, "groupNames")];
    // A group that only had members in units that went is left out in the next round.
    pair = [restricted(pair[0], units, groups), restricted(pair[1], units, groups)];
  }
  return pair;
}

function cells([first, second]: readonly [NamedTable, NamedTable]): number {
  return first.counts.length + second.counts.length;
}

function shared([first, second]: readonly [NamedTable, NamedTable], axis: "unitNames" | "groupNames"): string[] {
  const there = new Set(filledNames(second, axis));
  return filledNames(first, axis).filter((name) => there.has(name));
}

function filledNames(table: NamedTable, axis: "unitNames" | "groupNames"): string[] {
  const { counts, groups } = table;
  const sums = new Float64Array(table[axis].length);
  for (let cell = 0; cell < counts.length; cell++)
    sums[axis === "unitNames" ? Math.floor(cell / groups) : cell % groups]! += counts[cell]!;
  return table[axis].filter((_, index) => sums[index]! > 0);
}

function restricted(table: NamedTable, unitNames: readonly string[], groupNames: readonly string[]): NamedTable {
  const unitAt = new Map(table.unitNames.map((name, index) => [name, index]));
  const groupAt = new Map(table.groupNames.map((name, index) => [name, index]));
  const groups = groupNames.length;
  const counts = new Float64Array(unitNames.length * groups);
  unitNames.forEach((unit, u) =>
    groupNames.forEach((group, g) => {
      counts[u * groups + g] = table.counts[unitAt.get(unit)! * table.groups + groupAt.get(group)!]!;
    }),
  );
  return { counts, units: unitNames.length, groups, unitNames, groupNames };
}
