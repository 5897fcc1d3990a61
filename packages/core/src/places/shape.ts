/** Longitude and latitude in degrees, or x and y. */
export type Position = readonly [number, number];

/** A closed line: the last position is the first. */
export type Ring = readonly Position[];

/** An area as GeoJSON has it: polygons of an outer ring, against the clock, and holes, with the clock (RFC 7946). */
export interface Shape {
  readonly code: string;
  readonly polygons: readonly (readonly Ring[])[];
}

/** Twice the signed area: positive against the clock. */
export function doubleArea(ring: Ring): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [a, b] = [ring[index - 1]!, ring[index]!];
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return sum;
}

/** Area and centre of gravity of a shape whose positions are in a plane (metres). */
export function centroid(shape: Shape): { readonly x: number; readonly y: number; readonly area: number } {
  const [[originX, originY]] = shape.polygons[0]![0]! as unknown as readonly [Position];
  let [area, x, y] = [0, 0, 0];
  for (const ring of shape.polygons.flat()) {
    for (let index = 1; index < ring.length; index++) {
      const a = [ring[index - 1]![0] - originX, ring[index - 1]![1] - originY] as const;
      const b = [ring[index]![0] - originX, ring[index]![1] - originY] as const;
      const cross = a[0] * b[1] - b[0] * a[1];
      area += cross / 2;
      x += ((a[0] + b[0]) * cross) / 6;
      y += ((a[1] + b[1]) * cross) / 6;
    }
  }
  return { x: originX + x / area, y: originY + y / area, area };
}

/** The shape with outer rings against the clock and holes with it; a file may have them the other way round. */
export function rewound(shape: Shape): Shape {
  const turn = (ring: Ring, against: boolean): Ring => (doubleArea(ring) > 0 === against ? ring : [...ring].reverse());
  return { ...shape, polygons: shape.polygons.map((rings) => rings.map((ring, index) => turn(ring, index === 0))) };
}
