import { expect, test } from "vitest";
import { firstTiles } from "./firstTiles.ts";

const tile = (id: string, value: number | null, gap: boolean | null, trend: boolean | null) =>
  ({
    id,
    value,
    gap: gap === null ? null : { certain: gap },
    trend: trend === null ? null : { certain: trend },
  }) as Parameters<typeof firstTiles>[0][number] & { id: string };

const TILES = [
  tile("hidden", null, true, true),
  tile("nothing", 1, false, false),
  tile("change", 1, false, true),
  tile("gap", 1, true, false),
  tile("plain", 1, null, null),
];
const ids = (tiles: readonly { id: string }[]) => tiles.map(({ id }) => id);

test("what is more than chance comes first, what is hidden last", () => {
  const { first, rest } = firstTiles(TILES, 2);
  expect(ids(first)).toEqual(["gap", "change"]);
  expect(ids(rest)).toEqual(["nothing", "plain", "hidden"]);
});

test("a single tile is not put away", () => {
  expect(firstTiles(TILES.slice(0, 3), 2).rest).toEqual([]);
});
