import type { IndicatorCell } from "@kansrijk/core/indicators/indicatorTable";
import { sizeOf, type Dimension, type FigureCube } from "./figureCube.ts";

/** A cube laid out in rows and columns. Nothing is copied: places are computed when they are asked for. */
export interface Pivot {
  readonly rows: readonly Dimension[];
  readonly columns: readonly Dimension[];
  /** Dimensions with one member: said once, above the table. */
  readonly fixed: readonly Dimension[];
  readonly rowCount: number;
  readonly columnCount: number;
  /** Place of the member of each row dimension. */
  readonly rowMembers: (row: number) => readonly number[];
  readonly columnMembers: (column: number) => readonly number[];
  readonly cellAt: (row: number, column: number) => IndicatorCell | undefined;
}

/**
 * Puts the dimensions named in `columns` across and all others down, each in the order asked for; dimensions that were
 * not named come last, down the side. Unknown names are passed over.
 */
export function pivotCube(cube: FigureCube, asked: { rows: readonly string[]; columns: readonly string[] }): Pivot {
  const fixed = cube.dimensions.filter(({ members }) => members.length === 1);
  const dimensions = cube.dimensions.filter(({ members }) => members.length !== 1);
  const columns = named(dimensions, asked.columns);
  const rest = dimensions.filter((dimension) => !columns.includes(dimension));
  const first = named(rest, asked.rows);
  const rows = [...first, ...rest.filter((dimension) => !first.includes(dimension))];
  const steps = stepsOf(dimensions);
  const offset = (axis: readonly Dimension[], members: readonly number[]) =>
    axis.reduce((sum, dimension, index) => sum + members[index]! * steps.get(dimension)!, 0);
  const rowMembers = (row: number) => membersAt(rows, row);
  const columnMembers = (column: number) => membersAt(columns, column);
  return {
    rows,
    columns,
    fixed,
    rowCount: sizeOf(rows),
    columnCount: sizeOf(columns),
    rowMembers,
    columnMembers,
    cellAt: (row, column) => cube.cells[offset(rows, rowMembers(row)) + offset(columns, columnMembers(column))],
  };
}

function named(dimensions: readonly Dimension[], ids: readonly string[]): Dimension[] {
  return ids.flatMap((id) => dimensions.find((dimension) => dimension.id === id) ?? []);
}

/** How far apart two neighbours of each dimension are in the cube. */
function stepsOf(dimensions: readonly Dimension[]): ReadonlyMap<Dimension, number> {
  const steps = new Map<Dimension, number>();
  let step = 1;
  for (const dimension of dimensions.toReversed()) {
    steps.set(dimension, step);
    step *= dimension.members.length;
  }
  return steps;
}

function membersAt(axis: readonly Dimension[], at: number): number[] {
  const members = Array.from<number>({ length: axis.length });
  let rest = at;
  for (let index = axis.length - 1; index >= 0; index--) {
    const { length } = axis[index]!.members;
    members[index] = rest % length;
    rest = Math.floor(rest / length);
  }
  return members;
}
