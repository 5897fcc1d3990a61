import type { NamedTable } from "./namedTable.ts";
import type { UnitLevel } from "./partsReport.ts";

/** Gathers rows of unit, group and weight into a table; units and groups in the order of their names. */
export interface LongTable {
  /** Levels of which the unit lay in another part before: the first such level and that part. */
  readonly levelFault: (unit: string, path: readonly string[]) => { level: number; before: string } | undefined;
  readonly add: (unit: string, group: string, path: readonly string[], weight: number) => void;
  /** Undefined when the table would have more than `MOST_CELLS` cells. */
  readonly done: () => { readonly table: NamedTable; readonly levels: readonly UnitLevel[] } | undefined;
}

const MOST_CELLS = 20_000_000;

/** @param levels names of the levels units lie in, from large to small */
export function longTable(levels: readonly string[]): LongTable {
  const sums = new Map<string, Map<string, number>>();
  const groups = new Set<string>();
  const paths = new Map<string, readonly string[]>();
  return {
    levelFault(unit, path) {
      const before = paths.get(unit);
      if (!before) return void paths.set(unit, path);
      const level = path.findIndex((name, index) => name !== before[index]);
      return level < 0 ? undefined : { level, before: before[level]! };
    },
    add(unit, group, path, weight) {
      const own = sums.get(unit) ?? new Map<string, number>();
      own.set(group, (own.get(group) ?? 0) + weight);
      sums.set(unit, own);
      groups.add(group);
      paths.set(unit, path);
    },
    done() {
      const [unitNames, groupNames] = [[...sums.keys()].sort(), [...groups].sort()];
      if (unitNames.length * groupNames.length > MOST_CELLS) return undefined;
      const counts = new Float64Array(unitNames.length * groupNames.length);
      unitNames.forEach((unit, u) =>
        groupNames.forEach((group, g) => (counts[u * groupNames.length + g] = sums.get(unit)!.get(group) ?? 0)),
      );
      const table = { counts, units: unitNames.length, groups: groupNames.length, unitNames, groupNames };
      return { table, levels: levels.map((name, level) => levelOf(name, level, unitNames, paths)) };
    },
  };
}

/** A part is known by all levels above it too: two states may have a district of the same name. */
function levelOf(
  name: string,
  level: number,
  units: readonly string[],
  paths: ReadonlyMap<string, readonly string[]>,
): UnitLevel {
  const own = units.map((unit) =>
    paths
      .get(unit)!
      .slice(0, level + 1)
      .join(" / "),
  );
  const partNames = [...new Set(own)].sort();
  const place = new Map(partNames.map((part, index) => [part, index]));
  return { name, partNames, parent: Int32Array.from(own, (part) => place.get(part)!) };
}
