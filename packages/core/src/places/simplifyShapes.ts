import { doubleArea, type Position, type Ring, type Shape } from "./shape.ts";

/**
 * Leaves out positions that are less than `tolerance` from the line between those that stay, and rings smaller than
 * `tolerance` squared times four (never the largest of a shape). Shapes that share a border still share it afterwards:
 * each stretch between two points where borders meet is simplified once. The unit is that of the positions.
 */
export function simplifyShapes(shapes: readonly Shape[], tolerance: number): Shape[] {
  const isNode = meetingPoints(shapes);
  const done = new Map<string, Ring>();
  const least = 8 * tolerance ** 2;
  const simplified = (ring: Ring): Ring => {
    const parts = stretches(ring, isNode).map((stretch) => stretchOnce(stretch, tolerance, done));
    return [parts[0]![0]!, ...parts.flatMap((part) => part.slice(1))];
  };
  return shapes.map(({ code, polygons }) => {
    const sizes = polygons.map((rings) => doubleArea(rings[0]!));
    const largest = sizes.indexOf(Math.max(...sizes));
    return {
      code,
      polygons: polygons
        .filter((_, index) => index === largest || sizes[index]! >= least)
        .map((rings) =>
          rings
            .filter((ring, index) => index === 0 || Math.abs(doubleArea(ring)) >= least)
            .map((ring) => keepOpen(simplified(ring), ring)),
        ),
    };
  });
}

/** A ring that fell together to a line keeps its own positions. */
function keepOpen(simple: Ring, ring: Ring): Ring {
  return simple.length >= 4 && doubleArea(simple) !== 0 ? simple : ring;
}

/** Positions with other than two neighbours along the borders. */
function meetingPoints(shapes: readonly Shape[]): (position: Position) => boolean {
  const around = new Map<string, Set<string>>();
  const note = (a: string, b: string): void => void (around.get(a) ?? around.set(a, new Set()).get(a)!).add(b);
  for (const ring of shapes.flatMap((shape) => shape.polygons.flat())) {
    for (let index = 1; index < ring.length; index++) {
      const [from, to] = [ring[index - 1]!.join(), ring[index]!.join()];
      note(from, to);
      note(to, from);
    }
  }
  return (position) => around.get(position.join())!.size !== 2;
}

/** The pieces of a ring between meeting points; a ring without any is cut at its first position in order. */
function stretches(ring: Ring, isNode: (position: Position) => boolean): Ring[] {
  const open = ring.slice(1);
  const start = Math.max(open.findIndex(isNode), -1);
  const first = start >= 0 ? start : open.reduce((best, item, index) => (before(item, open[best]!) ? index : best), 0);
  const turned = [...open.slice(first), ...open.slice(0, first), open[first]!];
  const result: Position[][] = [[turned[0]!]];
  for (const [index, position] of turned.slice(1).entries()) {
    result.at(-1)!.push(position);
    if (index < turned.length - 2 && isNode(position)) result.push([position]);
  }
  return result;
}

const before = (a: Position, b: Position): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

/** Simplified in one direction, whichever shape asks first. */
function stretchOnce(stretch: Ring, tolerance: number, done: Map<string, Ring>): Ring {
  const back = [...stretch].reverse();
  const [text, backText] = [stretch.join(" "), back.join(" ")];
  const isForward = text <= backText;
  const key = isForward ? text : backText;
  const simple = done.get(key) ?? leaveOut(isForward ? stretch : back, tolerance);
  done.set(key, simple);
  return isForward ? simple : [...simple].reverse();
}

/** Douglas and Peucker (1973); the ends stay. A closed stretch is cut at the position farthest from its ends first. */
function leaveOut(line: Ring, tolerance: number): Ring {
  const keep = new Uint8Array(line.length);
  keep[0] = keep[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part;
    let farthest = -1;
    let most = tolerance;
    for (let index = from + 1; index < to; index++) {
      const distance = distanceTo(line[index]!, line[from]!, line[to]!);
      if (distance > most) [most, farthest] = [distance, index];
    }
    if (farthest < 0) continue;
    keep[farthest] = 1;
    open.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, index) => keep[index]);
}

/** Distance of a position to the piece of line between two others. */
function distanceTo([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
