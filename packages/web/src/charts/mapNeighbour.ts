export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

const ARROWS: Readonly<Record<string, MapPoint>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * The point that an arrow key leads to: the nearest one in that direction, straight ahead before sideways; undefined at
 * the edge and for other keys. `y` grows downward.
 */
export function mapNeighbour(points: readonly MapPoint[], from: number, key: string): number | undefined {
  const arrow = ARROWS[key];
  const start = points[from];
  if (!arrow || !start) return undefined;
  let best: number | undefined;
  let least = Infinity;
  points.forEach((point, index) => {
    const [dx, dy] = [point.x - start.x, point.y - start.y];
    const ahead = dx * arrow.x + dy * arrow.y;
    const aside = Math.abs(dx * arrow.y) + Math.abs(dy * arrow.x);
    if (ahead <= 1e-9 || aside > ahead * 4) return;
    const cost = ahead + 2 * aside;
    if (cost < least) [best, least] = [index, cost];
  });
  return best;
}
