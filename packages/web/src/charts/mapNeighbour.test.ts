import { expect, test } from "vitest";
import { mapNeighbour } from "./mapNeighbour.ts";

/** Five tiles: a cross with the middle first, and one far away. */
const TILES = [
  { x: 1, y: 1 },
  { x: 0, y: 1 },
  { x: 2, y: 1 },
  { x: 1, y: 0 },
  { x: 1, y: 2 },
  { x: 9, y: 3 },
];

test("arrow keys go to the tile beside, and over gaps to the next one", () => {
  const to = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"].map((key) => mapNeighbour(TILES, 0, key));
  expect(to).toEqual([1, 2, 3, 4]);
  expect(mapNeighbour(TILES, 2, "ArrowRight")).toBe(5);
});

test("at the edge and with other keys the focus stays", () => {
  expect(mapNeighbour(TILES, 5, "ArrowRight")).toBeUndefined();
  expect(mapNeighbour(TILES, 0, "a")).toBeUndefined();
});
