import { doubleArea, type Position, type Ring, type Shape } from "./shape.ts";

/**
 * Joins shapes into new ones, `codeOf` telling which: borders between two shapes that become one disappear. The shapes
 * share the positions of their common borders exactly and are wound as in GeoJSON. In order of code.
 */
export function dissolve(shapes: readonly Shape[], codeOf: (code: string) => string): Shape[] {
  const groups = new Map<string, Shape[]>();
  for (const shape of shapes) groups.set(codeOf(shape.code), [...(groups.get(codeOf(shape.code)) ?? []), shape]);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, parts]) => ({ code, polygons: parts.length === 1 ? parts[0]!.polygons : joined(parts) }));
}

/** Codes of the shapes that have a piece of border in common, for each shape. */
export function neighbours(shapes: readonly Shape[]): ReadonlyMap<string, ReadonlySet<string>> {
  const owner = new Map<string, string>();
  const result = new Map(shapes.map(({ code }) => [code, new Set<string>()]));
  for (const { code, polygons } of shapes) {
    for (const [from, to] of edgesOf(polygons)) {
      const other = owner.get(edgeKey(to, from));
      owner.set(edgeKey(from, to), code);
      if (other === undefined || other === code) continue;
      result.get(code)!.add(other);
      result.get(other)!.add(code);
    }
  }
  return result;
}

function* edgesOf(polygons: Shape["polygons"]): Generator<readonly [Position, Position]> {
  for (const ring of polygons.flat())
    for (let index = 1; index < ring.length; index++) yield [ring[index - 1]!, ring[index]!];
}

const edgeKey = (from: Position, to: Position): string => `${from.join()} ${to.join()}`;

/** What is left of all edges when those that run both ways are taken out. */
function joined(parts: readonly Shape[]): Shape["polygons"] {
  const edges = new Map<string, readonly [Position, Position]>();
  for (const [from, to] of parts.flatMap((part) => [...edgesOf(part.polygons)])) {
    if (!edges.delete(edgeKey(to, from))) edges.set(edgeKey(from, to), [from, to]);
  }
  return asPolygons(chained([...edges.values()]));
}

function chained(edges: readonly (readonly [Position, Position])[]): Ring[] {
  const onward = new Map<string, Position[]>();
  for (const [from, to] of edges) onward.set(from.join(), [...(onward.get(from.join()) ?? []), to]);
  const rings: Ring[] = [];
  for (const [first] of edges) {
    if (!onward.get(first.join())?.length) continue;
    const ring: Position[] = [first];
    for (let next = onward.get(first.join())!.pop(); next; next = onward.get(next.join())?.pop()) {
      ring.push(next);
      if (next.join() === first.join()) break;
    }
    rings.push(ring);
  }
  return rings;
}

/** Holes go to the smallest outer ring that holds them. */
function asPolygons(rings: readonly Ring[]): Ring[][] {
  const outer = rings.filter((ring) => doubleArea(ring) > 0).map((ring) => [ring]);
  outer.sort((a, b) => doubleArea(a[0]!) - doubleArea(b[0]!));
  for (const hole of rings.filter((ring) => doubleArea(ring) < 0))
    outer.find(([around]) => hole.some((position) => holds(around!, position)))?.push(hole);
  return outer.reverse();
}

/** Whether a position lies inside a ring (even-odd rule). */
function holds(ring: Ring, [x, y]: Position): boolean {
  let inside = false;
  for (let index = 1; index < ring.length; index++) {
    const [[ax, ay], [bx, by]] = [ring[index - 1]!, ring[index]!];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
