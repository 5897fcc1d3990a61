import { expect, test } from "vitest";
import { tileLayout, type TilePlace } from "./tileLayout.ts";

/** A grid of places, somewhat out of place, in which each touches those beside, above and below it. */
function field(columns: number, rows: number): TilePlace[] {
  return Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const beside = [
      ...(column > 0 ? [index - 1] : []),
      ...(column < columns - 1 ? [index + 1] : []),
      ...(row > 0 ? [index - columns] : []),
      ...(row < rows - 1 ? [index + columns] : []),
    ];
    return { x: column + 0.2 * Math.sin(index), y: -row + 0.2 * Math.cos(3 * index), neighbours: beside };
  });
}

test("every place has a tile of its own, and neighbours stay together", () => {
  const places = field(9, 7);
  const tiles = tileLayout(places);
  expect(new Set(tiles.map(String)).size).toBe(63);
  const pairs = places.flatMap(({ neighbours }, a) => neighbours.map((b) => [tiles[a]!, tiles[b]!] as const));
  const together = pairs.filter(([a, b]) => Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])) <= 1);
  expect(together.length / pairs.length).toBeGreaterThan(0.95);
});

test("what lies farther east and south has a higher column and row", () => {
  const tiles = tileLayout(field(6, 6));
  expect(tiles[0]![0]).toBeLessThan(tiles[5]![0]);
  expect(tiles[0]![1]).toBeLessThan(tiles[30]![1]);
  expect(Math.min(...tiles.map(([column]) => column))).toBe(0);
  expect(Math.min(...tiles.map(([, row]) => row))).toBe(0);
});

test("a crowd gets room: ten places on one spot have ten tiles close together", () => {
  const tiles = tileLayout(Array.from({ length: 10 }, () => ({ x: 5, y: 5, neighbours: [] })));
  expect(new Set(tiles.map(String)).size).toBe(10);
  expect(Math.max(...tiles.flat())).toBeLessThanOrEqual(5);
});

test("the same list gives the same tiles", () => {
  expect(tileLayout(field(5, 5))).toStrictEqual(tileLayout(field(5, 5)));
  expect(tileLayout([])).toStrictEqual([]);
});
