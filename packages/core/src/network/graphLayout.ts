const ROUNDS = 120;
/** So many nodes are pushed apart in full; above it only those that are near, or the picture takes too long. */
const NEAR = 3;

/**
 * Places between 0 and 1 for the nodes of a graph: connected ones draw near, others push apart (Fruchterman and Reingold
 * 1991). Starts from a grid and uses only exact arithmetic and roots, so that every machine draws the same.
 */
export function graphLayout(
  size: number,
  edges: readonly (readonly [number, number])[],
): { readonly x: number; readonly y: number }[] {
  const columns = Math.max(1, Math.ceil(Math.sqrt(size)));
  const x = Float64Array.from({ length: size }, (_, node) => (node % columns) + (Math.floor(node / columns) % 2) / 2);
  const y = Float64Array.from({ length: size }, (_, node) => Math.floor(node / columns));
  const moveX = new Float64Array(size);
  const moveY = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    moveX.fill(0);
    moveY.fill(0);
    push(x, y, moveX, moveY);
    for (const [a, b] of edges) pull(a, b, x, y, moveX, moveY);
    const heat = (columns / 10) * (1 - round / ROUNDS) + 0.01;
    const middle = columns / 2;
    for (let node = 0; node < size; node++) {
      moveX[node]! += (middle - x[node]!) * 0.05;
      moveY[node]! += (middle - y[node]!) * 0.05;
      const length = Math.sqrt(moveX[node]! ** 2 + moveY[node]! ** 2);
      if (length === 0) continue;
      const step = Math.min(length, heat) / length;
      x[node]! += moveX[node]! * step;
      y[node]! += moveY[node]! * step;
    }
  }
  const [toX, toY] = [between(x), between(y)];
  return Array.from(x, (value, node) => ({ x: toX(value), y: toY(y[node]!) }));
}

/** Pushes apart by the square of the ideal distance (1) over the distance; far ones do not feel each other. */
function push(x: Float64Array, y: Float64Array, moveX: Float64Array, moveY: Float64Array): void {
  for (let a = 0; a < x.length; a++)
    for (let b = a + 1; b < x.length; b++) {
      let dx = x[a]! - x[b]!;
      const dy = y[a]! - y[b]!;
      if (Math.abs(dx) > NEAR || Math.abs(dy) > NEAR) continue;
      if (dx === 0 && dy === 0) dx = 0.01;
      const squared = dx * dx + dy * dy;
      moveX[a]! += dx / squared;
      moveY[a]! += dy / squared;
      moveX[b]! -= dx / squared;
      moveY[b]! -= dy / squared;
    }
}

function pull(a: number, b: number, x: Float64Array, y: Float64Array, moveX: Float64Array, moveY: Float64Array): void {
  const dx = x[a]! - x[b]!;
  const dy = y[a]! - y[b]!;
  const force = Math.sqrt(dx * dx + dy * dy);
  moveX[a]! -= dx * force;
  moveY[a]! -= dy * force;
  moveX[b]! += dx * force;
  moveY[b]! += dy * force;
}

/** Into 0 to 1, in four decimals; one value lies in the middle. */
function between(values: Float64Array): (value: number) => number {
  const least = values.reduce((low, value) => Math.min(low, value), Infinity);
  const most = values.reduce((high, value) => Math.max(high, value), -Infinity);
  return (value) => (most === least ? 0.5 : Math.round(((value - least) / (most - least)) * 10_000) / 10_000);
}
