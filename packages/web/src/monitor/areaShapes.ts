import { geoMercator, geoPath, type GeoPermissibleObjects } from "d3-geo";

export interface AreaFeature {
  readonly id: string;
  readonly geometry: {
    readonly type: "MultiPolygon";
    readonly coordinates: readonly (readonly (readonly (readonly number[])[])[])[];
  };
}

export interface AreaShape {
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

/** Width and height of the picture, in units of a tile. */
export const SHAPES_SIZE = [22, 26] as const;
/** Units of the picture in a tile. */
const UNIT = 100;

/** Borders in degrees (GeoJSON, outer rings against the clock) as outlines in a picture, by code. */
export function areaShapes(features: readonly AreaFeature[]): ReadonlyMap<string, AreaShape> {
  const turned = features.map(({ id, geometry }) => ({
    id,
    // The projection library reads rings the other way round (docs of d3-geo: clockwise is outside).
    shape: {
      type: "MultiPolygon",
      coordinates: geometry.coordinates.map((rings) =>
        rings.map((ring) => ring.toReversed().map((point) => [...point])),
      ),
    } as GeoPermissibleObjects,
  }));
  const all = {
    type: "GeometryCollection",
    geometries: turned.map(({ shape }) => shape),
  } as GeoPermissibleObjects;
  const [width, height] = SHAPES_SIZE;
  const draw = geoPath(geoMercator().fitSize([width * UNIT, height * UNIT], all)).digits(0);
  return new Map(
    turned.map(({ id, shape }) => {
      const [x, y] = draw.centroid(shape);
      return [id, { path: draw(shape) ?? "", x: x / UNIT, y: y / UNIT }];
    }),
  );
}
