/** Hidden cells of a table as lines between its rows and its columns. */
export interface HiddenGraph {
  /** Of every row, and after them of every column, its part: what has the same number hangs together by hidden cells. */
  readonly part: readonly number[];
  /** Independent ways in which pupils could be shifted among hidden cells without changing a total. */
  readonly freedom: number;
}

export function hiddenGraph(hidden: readonly boolean[], columns: number): HiddenGraph {
  const rows = columns === 0 ? 0 : hidden.length / columns;
  const parent = Array.from({ length: rows + columns }, (_, point) => point);
  const top = (point: number): number => {
    let at = point;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  let freedom = 0;
  hidden.forEach((isHidden, cell) => {
    if (!isHidden) return;
    const [from, to] = [top(Math.floor(cell / columns)), top(rows + (cell % columns))];
    if (from === to) freedom++;
    else parent[from] = to;
  });
  return { part: parent.map((_, point) => top(point)), freedom };
}
