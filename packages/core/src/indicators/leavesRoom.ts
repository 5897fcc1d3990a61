/** A cell of a table with margins, as somebody who attacks it sees it and as it is. */
export interface GuardedCell {
  /** Row and column; null is the total over them. With one dimension the column is null everywhere. */
  readonly row: string | null;
  readonly column: string | null;
  readonly count: number;
  /** What is known of the count: of a hidden one nothing but that it is 0 or more. */
  readonly low: number;
  readonly high: number;
  /** How far the count must be able to go down and up without contradicting anything that is known; null for no demand. */
  readonly room: { readonly down: number; readonly up: number } | null;
}

/**
 * Attacks a table of at most two dimensions exactly: whether each cell with a demand can really have every count in its
 * room. A table with margins is a network (rows and columns are nodes, a cell is an arc between them, totals run the other
 * way), so what a count can become is a flow, which is whole and found without a solver. Gives the cells that are exposed.
 */
export function exposedCells(cells: readonly GuardedCell[]): GuardedCell[] {
  const network = networkOf(cells);
  return cells.filter((cell, arc) => {
    if (!cell.room) return false;
    const up = Math.min(cell.room.up, cell.high - cell.count);
    const down = Math.min(cell.room.down, cell.count - cell.low);
    return !canMove(network, arc, 1, up) || !canMove(network, arc, -1, down);
  });
}

interface Network {
  readonly cells: readonly GuardedCell[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** 1 for a cell or the grand total, -1 for the total of a row or a column. */
  readonly sign: Int8Array;
  /** Arcs at each node. */
  readonly at: readonly (readonly number[])[];
  /** What has been moved in the attempt that runs. */
  readonly moved: Float64Array;
}

function networkOf(cells: readonly GuardedCell[]): Network {
  const node = new Map<string, number>();
  const place = (name: string): number => {
    const known = node.get(name) ?? node.size;
    node.set(name, known);
    return known;
  };
  // With one dimension nothing but the sum binds the cells: all run between the same two nodes, the total backwards.
  const isList = cells.every(({ column }) => column === null);
  const from = Int32Array.from(cells, ({ row }) => place(isList ? "row" : `row ${row ?? "*"}`));
  const to = Int32Array.from(cells, ({ column }) => place(isList ? "column" : `column ${column ?? "*"}`));
  const isTotal = ({ row, column }: GuardedCell): boolean =>
    isList ? row === null : (row === null) !== (column === null);
  const sign = Int8Array.from(cells, (cell) => (isTotal(cell) ? -1 : 1));
  const at: number[][] = Array.from({ length: node.size }, () => []);
  cells.forEach((_, arc) => {
    at[from[arc]!]!.push(arc);
    at[to[arc]!]!.push(arc);
  });
  return { cells, from, to, sign, at, moved: new Float64Array(cells.length) };
}

/** How much more an arc may carry in a direction: along it (row to column) or against it. */
function room({ cells, sign, moved }: Network, arc: number, along: boolean): number {
  const { count, low, high } = cells[arc]!;
  const now = count + moved[arc]!;
  return along === sign[arc]! > 0 ? high - now : now - low;
}

/** Whether the count of an arc can change by `amount` when the others give way. */
function canMove(network: Network, arc: number, direction: 1 | -1, amount: number): boolean {
  network.moved.fill(0);
  const along = direction * network.sign[arc]! > 0;
  const [start, end] = along ? [network.to[arc]!, network.from[arc]!] : [network.from[arc]!, network.to[arc]!];
  let left = amount;
  while (left > 0) {
    const sent = push(network, start, end, arc, left);
    if (sent <= 0) return false;
    left -= sent;
  }
  return true;
}

/** Sends as much as one shortest path allows, without the arc that is under attack; gives how much. */
function push(network: Network, start: number, end: number, without: number, most: number): number {
  const { from, to, at, sign, moved } = network;
  const before = new Int32Array(at.length).fill(-1);
  const seen = new Uint8Array(at.length);
  seen[start] = 1;
  const queue = [start];
  for (let head = 0; head < queue.length && seen[end] === 0; head++) {
    const node = queue[head]!;
    for (const arc of at[node]!) {
      const next = from[arc] === node ? to[arc]! : from[arc]!;
      if (arc === without || seen[next] === 1 || room(network, arc, from[arc] === node) <= 0) continue;
      seen[next] = 1;
      before[next] = arc;
      queue.push(next);
    }
  }
  if (seen[end] === 0) return 0;
  const path: { arc: number; along: boolean }[] = [];
  for (let node = end; node !== start;) {
    const arc = before[node]!;
    const along = to[arc] === node;
    path.push({ arc, along });
    node = along ? from[arc]! : to[arc]!;
  }
  const amount = path.reduce((least, { arc, along }) => Math.min(least, room(network, arc, along)), most);
  for (const { arc, along } of path) moved[arc]! += (along ? 1 : -1) * sign[arc]! * amount;
  return amount;
}
