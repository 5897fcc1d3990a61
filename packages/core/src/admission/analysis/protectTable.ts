import { protectSmall, SMALLEST } from "../../measures/protectSmall.ts";

/**
 * Which cells of a table of pupils must be hidden when its row and column totals are known: every cell of 1 to 9 pupils,
 * others so that no row or column has a single hidden cell or too few pupils hidden, and others so that none of the
 * hidden ones follows from the totals together. Empty cells hide nothing.
 * @param counts pupils, `counts[row * columns + column]`
 * @param seeds cells that are hidden for another reason
 */
export function protectTable(counts: ArrayLike<number>, columns: number, seeds?: readonly boolean[]): boolean[] {
  const cells = counts.length;
  const hidden = Array.from(
    counts,
    (count, cell) => (count > 0 && count < SMALLEST.pupils) || (seeds?.[cell] ?? false),
  );
  if (columns === 0) return hidden;
  for (;;) {
    const before = hidden.filter(Boolean).length;
    for (let row = 0; row < cells / columns; row++) protectLine(counts, hidden, row * columns, 1, columns);
    for (let column = 0; column < columns; column++)
      protectLine(counts, hidden, column, columns, Math.ceil(cells / columns));
    if (hidden.filter(Boolean).length > before) continue;
    const loose = givenAway(hidden, columns);
    if (loose.length === 0) return hidden;
    if (!hideBeside(counts, hidden, columns, loose[0]!))
      return hidden.map((_, cell) => counts[cell]! > 0 || (seeds?.[cell] ?? false));
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

/** Hides the smallest shown cell in the row or column of a cell; false when there is none. */
function hideBeside(counts: ArrayLike<number>, hidden: boolean[], columns: number, cell: number): boolean {
  const near = Array.from(counts, (_, other) => other).filter(
    (other) =>
      counts[other]! > 0 &&
      !hidden[other] &&
      (Math.floor(other / columns) === Math.floor(cell / columns) || other % columns === cell % columns),
  );
  const smallest = near.sort((a, b) => counts[a]! - counts[b]! || a - b)[0];
  if (smallest === undefined) return false;
  hidden[smallest] = true;
  return true;
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
