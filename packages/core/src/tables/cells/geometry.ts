import type { Cell } from "./cell.ts";

/** Longitude and latitude around the Netherlands, in WGS84; other systems such as RD have numbers far outside. */
const BOX = { west: 3, east: 7.5, south: 50.5, north: 54 };
const SHORTEST_RING = 4;

/** The shape of an area as GeoJSON: polygons of which every ring is closed, within the Netherlands. */
export const geometry: Cell<string> = {
  expected: {
    nl: "een Polygon of MultiPolygon met gesloten ringen, in lengte- en breedtegraden binnen Nederland",
    en: "a Polygon or MultiPolygon with closed rings, in degrees within the Netherlands",
  },
  read: (text) => {
    const polygons = polygonsOf(parsed(text));
    const sound = polygons?.every((rings) => isFull(rings) && rings.every(isRing)) ?? false;
    return sound ? text : undefined;
  },
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function polygonsOf(value: unknown): readonly unknown[] | undefined {
  if (typeof value !== "object" || value === null || !("type" in value) || !("coordinates" in value)) return undefined;
  const { type, coordinates } = value;
  if (type === "Polygon") return [coordinates];
  return type === "MultiPolygon" && isFull(coordinates) ? coordinates : undefined;
}

function isFull(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}

function isRing(ring: unknown): boolean {
  if (!Array.isArray(ring) || ring.length < SHORTEST_RING || !ring.every(isPoint)) return false;
  const [first, last] = [ring[0], ring.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function isPoint(point: unknown): point is readonly [number, number] {
  if (!Array.isArray(point)) return false;
  const [lon, lat]: readonly unknown[] = point;
  if (typeof lon !== "number" || typeof lat !== "number") return false;
  return lon >= BOX.west && lon <= BOX.east && lat >= BOX.south && lat <= BOX.north;
}
