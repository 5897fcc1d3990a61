import { expect, test } from "vitest";
import { areaShapes, SHAPES_SIZE } from "./areaShapes.ts";

/** A square of a tenth of a degree, against the clock as GeoJSON has it. */
const square = (id: string, west: number, south: number) => ({
  id,
  geometry: {
    type: "MultiPolygon" as const,
    coordinates: [
      [
        [
          [west, south],
          [west + 0.1, south],
          [west + 0.1, south + 0.1],
          [west, south + 0.1],
          [west, south],
        ],
      ],
    ],
  },
});

test("areas are drawn inside the picture, north above south and west left of east", () => {
  const shapes = areaShapes([square("south-west", 5, 52), square("north-east", 5.5, 52.5)]);
  const [low, high] = [shapes.get("south-west")!, shapes.get("north-east")!];
  expect(high.x).toBeGreaterThan(low.x);
  expect(high.y).toBeLessThan(low.y);
  const numbers = [low, high].flatMap(({ path }) => path.match(/\d+/g)!.map(Number));
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThanOrEqual(Math.max(...SHAPES_SIZE) * 100);
  // The area itself, not the rest of the world around it.
  expect(low.x).toBeLessThan(SHAPES_SIZE[0] / 3);
});
