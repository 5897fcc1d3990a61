import { expect, test } from "vitest";
import { dissolve, neighbours } from "./dissolve.ts";
import { shapesOf } from "./geoJson.ts";
import { centroid, doubleArea, rewound, type Position, type Shape } from "./shape.ts";
import { simplifyShapes } from "./simplifyShapes.ts";

const square = (code: string, x: number, y: number): Shape => ({
  code,
  polygons: [
    [
      [
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y + 1],
        [x, y],
      ],
    ],
  ],
});
const nine = [0, 1, 2].flatMap((y) => [0, 1, 2].map((x) => square(`${x}${y}`, x, y)));
const areaOf = (shape: Shape): number => shape.polygons.flat().reduce((sum, ring) => sum + doubleArea(ring) / 2, 0);

test("the centre of a shape with a hole", () => {
  const [ring] = dissolve(
    nine.filter((shape) => shape.code !== "11"),
    () => "ring",
  );
  expect(ring!.polygons).toHaveLength(1);
  expect(ring!.polygons[0]).toHaveLength(2);
  expect(areaOf(ring!)).toBe(8);
  expect(centroid(ring!)).toStrictEqual({ x: 1.5, y: 1.5, area: 8 });
});

test("joining takes the border between the parts away and leaves the rest as it is", () => {
  const joined = dissolve(nine.slice(0, 3), (code) => (code === "20" ? "b" : "a"));
  expect(joined.map((shape) => [shape.code, areaOf(shape)])).toStrictEqual([
    ["a", 2],
    ["b", 1],
  ]);
  expect(joined[0]!.polygons[0]![0]).toHaveLength(7);
});

test("parts that do not touch become polygons of one shape", () => {
  const [apart] = dissolve([nine[0]!, nine[8]!], () => "a");
  expect(apart!.polygons).toHaveLength(2);
});

test("neighbours share a piece of border, not just a corner", () => {
  expect([...neighbours(nine).get("11")!].sort()).toStrictEqual(["01", "10", "12", "21"]);
});

/** Two areas on both sides of a winding border. */
function winding(): Shape[] {
  const border: Position[] = Array.from({ length: 101 }, (_, index) => [5 + 0.3 * Math.sin(index), index / 10]);
  const back = [...border].reverse();
  const left: Position[] = [[0, 0], ...border, [0, 10], [0, 0]];
  const right: Position[] = [[10, 0], [10, 10], ...back, [10, 0]];
  return [
    { code: "left", polygons: [[left]] },
    { code: "right", polygons: [[right]] },
  ];
}

test("a border that is simplified stays one border: no gap, no overlap", () => {
  const before = winding();
  const after = simplifyShapes(before, 0.5);
  expect(after[0]!.polygons[0]![0]!.length).toBeLessThan(20);
  const [whole] = dissolve(after, () => "whole");
  expect(whole!.polygons).toHaveLength(1);
  expect(whole!.polygons[0]).toHaveLength(1);
  expect(areaOf(whole!)).toBeCloseTo(areaOf(after[0]!) + areaOf(after[1]!), 9);
  expect(areaOf(whole!)).toBeCloseTo(100, 9);
});

test("specks are left out, but never the only polygon of a shape", () => {
  const speck = square("a", 5, 5).polygons[0]!.map((ring) => ring.map(([x, y]): Position => [x / 100, y / 100]));
  const [a, b] = simplifyShapes(
    [
      { code: "a", polygons: [...square("a", 3, 3).polygons, speck] },
      { code: "b", polygons: [speck] },
    ],
    0.1,
  );
  expect(a!.polygons).toHaveLength(1);
  expect(b!.polygons).toHaveLength(1);
});

test("a GeoJSON file is read with rings wound as RFC 7946 asks", () => {
  const turned = square("GM0001", 0, 0).polygons[0]!.map((ring) => [...ring].reverse());
  const file = (properties: object) => ({
    type: "FeatureCollection",
    features: [{ type: "Feature", properties, geometry: { type: "Polygon", coordinates: turned } }],
  });
  expect(shapesOf(file({ statcode: "GM0001" }))).toMatchObject({ ok: true, shapes: [{ code: "GM0001" }] });
  const reading = shapesOf(file({ code: "GM0001" }));
  expect(reading.ok && areaOf(reading.shapes[0]!)).toBe(1);
  expect(rewound({ code: "a", polygons: [turned] })).toStrictEqual(square("a", 0, 0));
  expect(shapesOf(file({ name: "x" }))).toMatchObject({ ok: false, path: "features.0.properties.code" });
  expect(shapesOf({ type: "Topology" })).toMatchObject({ ok: false, path: "type" });
});
