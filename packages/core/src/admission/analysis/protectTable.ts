import { protectSmall, SMALLEST } from "../../measures/protectSmall.ts";
import { hiddenGraph } from "./hiddenGraph.ts";

/**
 * Which cells of a table of pupils must be hidden when its row and column totals are known: every cell of 1 to 9 pupils,
 * others so that no row or column has a single hidden cell or too few pupils hidden, and others so that no cell of 1 to 9
 * follows from the totals together. An empty cell is hidden only where nothing else helps, such as where a group is alone
 * at a programme. In a table of one row or column everything follows: then all is hidden, and it does not help.
 * @param counts pupils, `counts[row * columns + column]`
 * @param seeds cells that are hidden for another reason
 */
export function protectTable(counts: ArrayLike<number>, columns: number, seeds?: readonly boolean[]): boolean[] {
  const cells = counts.length;
  const isSmall = (cell: number): boolean => counts[cell]! > 0 && counts[cell]! < SMALLEST.pupils;
  const hidden = Array.from(counts, (_, cell) => isSmall(cell) || (seeds?.[cell] ?? false));
  if (columns === 0) return hidden;
  for (;;) {
    const before = hidden.filter(Boolean).length;
    for (let row = 0; row < cells / columns; row++) protectLine(counts, hidden, row * columns, 1, columns);
    for (let column = 0; column < columns; column++)
      protectLine(counts, hidden, column, columns, Math.ceil(cells / columns));
    if (hidden.filter(Boolean).length > before) continue;
    const loose = givenAway(hidden, columns).find(isSmall);
    if (loose === undefined) return hidden;
    const other = crossing(counts, hidden, columns, loose) ?? beside(counts, hidden, columns, loose);
    if (other === undefined) return hidden.map(() => true);
    hidden[other] = true;
  }
}

function protectLine(counts: ArrayLike<number>, hidden: boolean[], from: number, step: number, length: number): void {
  const at = Array.from({ length }, (_, index) => from + index * step);
  if (!at.some((cell) => hidden[cell])) return;
  // Cells hidden for another line count as too small here as well: only their number matters.
  const line = protectSmall(at.map((cell) => ({ sites: hidden[cell] ? 0 : SMALLEST.sites, pupils: counts[cell]! })));
  const sum = at.reduce((total, cell) => total + (hidden[cell] ? counts[cell]! : 0), 0);
  const isEnough = at.filter((cell) => hidden[cell]).length > 1 && sum >= SMALLEST.pupils;
  if (!isEnough) at.forEach((cell, index) => line[index] && (hidden[cell] = true));
}

/** The best cell to hide of those asked for: the smallest that is not empty, else an empty one. */
function best(counts: ArrayLike<number>, hidden: readonly boolean[], fits: (cell: number) => boolean) {
  let found: number | undefined;
  const cost = (cell: number): number => counts[cell]! || Infinity;
  for (let cell = 0; cell < counts.length; cell++)
    if (!hidden[cell] && fits(cell) && (found === undefined || cost(cell) < cost(found))) found = cell;
  return found;
}

/** A cell that joins the two parts of the graph that only this hidden cell joins: with it there is a circle. */
function crossing(counts: ArrayLike<number>, hidden: readonly boolean[], columns: number, bridge: number) {
  const { part } = hiddenGraph(
    hidden.map((isHidden, cell) => isHidden && cell !== bridge),
    columns,
  );
  const rows = counts.length / columns;
  const [one, other] = [part[Math.floor(bridge / columns)], part[rows + (bridge % columns)]];
  return best(counts, hidden, (cell) => {
    const [row, column] = [part[Math.floor(cell / columns)], part[rows + (cell % columns)]];
    return (row === one && column === other) || (row === other && column === one);
  });
}

/** A cell in the row or column of another. */
function beside(counts: ArrayLike<number>, hidden: readonly boolean[], columns: number, cell: number) {
  const [row, column] = [Math.floor(cell / columns), cell % columns];
  return best(counts, hidden, (other) => Math.floor(other / columns) === row || other % columns === column);
}

/**
 * Hidden cells that follow from the totals. With rows and columns as points and hidden cells as lines between them, a
 * cell can only be worked out when it is a bridge: on no circle of hidden cells along which pupils could be shifted.
 */
export function givenAway(hidden: readonly boolean[], columns: number): number[] {
  const rows = Math.ceil(hidden.length / columns);
  const links = Array.from({ length: rows + columns }, (): { to: number; cell: number }[] => []);
  hidden.forEach((isHidden, cell) => {
    if (!isHidden) return;
    const [row, column] = [Math.floor(cell / columns), rows + (cell % columns)];
    links[row]!.push({ to: column, cell });
    links[column]!.push({ to: row, cell });
  });
  const order = new Int32Array(links.length);
  const low = new Int32Array(links.length);
  const bridges: number[] = [];
  let next = 1;
  const visit = (point: number, from: number): void => {
    order[point] = low[point] = next++;
    for (const { to, cell } of links[point]!) {
      if (cell === from) continue;
      if (order[to] === 0) {
        visit(to, cell);
        if (low[to]! > order[point]!) bridges.push(cell);
      }
      low[point] = Math.min(low[point]!, low[to]!);
    }
  };
  for (let point = 0; point < links.length; point++) if (order[point] === 0) visit(point, -1);
  return bridges;
}
