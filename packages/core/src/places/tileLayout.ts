import { assignCells } from "./assignCells.ts";

/** What has to get a tile: where it is (any unit, y to the north) and which others it touches, by place in the list. */
export interface TilePlace {
  readonly x: number;
  readonly y: number;
  readonly neighbours: readonly number[];
}

/** A cell of the grid, counted from 0: columns to the east, rows to the south. */
export type Tile = readonly [column: number, row: number];

const SPREAD_STEPS = 400;
const SWAP_ROUNDS = 40;
/** What a pair of neighbours that ends up apart weighs against moving a place by one cell. */
const NEIGHBOUR_WEIGHT = 3;
/** Free cells around the outermost places. */
const MARGIN = 2;

/**
 * One tile for every place, so that the tiles keep where places lie and who touches whom. Places first push each other
 * to about one cell apart while neighbours pull, then get the cells with the least moving, and then places and free
 * cells are swapped as long as that brings more neighbours together. Nothing is drawn: the same list gives the same tiles.
 */
export function tileLayout(places: readonly TilePlace[]): Tile[] {
  if (places.length === 0) return [];
  const wanted = spread(places);
  const low = { x: Math.floor(minOf(wanted.x)) - MARGIN, y: Math.floor(minOf(wanted.y)) - MARGIN };
  const columns = Math.ceil(maxOf(wanted.x)) + MARGIN - low.x + 1;
  const rows = Math.ceil(maxOf(wanted.y)) + MARGIN - low.y + 1;
  const x = wanted.x.map((value) => value - low.x);
  const y = wanted.y.map((value) => value - low.y);
  const cost = new Float64Array(places.length * columns * rows);
  for (let place = 0; place < places.length; place++)
    for (let cell = 0; cell < columns * rows; cell++)
      cost[place * columns * rows + cell] =
        ((cell % columns) - x[place]!) ** 2 + (Math.floor(cell / columns) - y[place]!) ** 2;
  const cellOf = assignCells(cost, places.length, columns * rows);
  improve(places, cellOf, cost, columns, columns * rows);
  return trimmed(cellOf, columns, rows);
}

/** Positions in cells, y downward, about one cell per place everywhere. */
function spread(places: readonly TilePlace[]): { x: Float64Array; y: Float64Array } {
  const scale = 1 / usualDistance(places);
  const x = Float64Array.from(places, (place) => place.x * scale);
  const y = Float64Array.from(places, (place) => -place.y * scale);
  for (let step = 0; step < SPREAD_STEPS; step++) {
    const moveX = new Float64Array(places.length);
    const moveY = new Float64Array(places.length);
    for (let a = 0; a < places.length; a++) {
      for (let b = a + 1; b < places.length; b++) push(a, b, x, y, moveX, moveY);
      for (const b of places[a]!.neighbours) pull(a, b, x, y, moveX, moveY);
    }
    for (let a = 0; a < places.length; a++) {
      x[a]! += moveX[a]!;
      y[a]! += moveY[a]!;
    }
  }
  return { x, y };
}

/** The middle of the distances between neighbours, which become about one cell; without any, that of an even spread. */
function usualDistance(places: readonly TilePlace[]): number {
  const distances = places
    .flatMap((place) =>
      place.neighbours.map((other) => Math.hypot(place.x - places[other]!.x, place.y - places[other]!.y)),
    )
    .sort((a, b) => a - b);
  const width = maxOf(places.map((place) => place.x)) - minOf(places.map((place) => place.x));
  const height = maxOf(places.map((place) => place.y)) - minOf(places.map((place) => place.y));
  return distances[distances.length >> 1] || Math.sqrt((width * height) / places.length) || 1;
}

/** Two places that are less than a cell apart part a little. */
function push(a: number, b: number, x: Float64Array, y: Float64Array, moveX: Float64Array, moveY: Float64Array): void {
  let dx = x[a]! - x[b]!;
  let dy = y[a]! - y[b]!;
  // On one spot: each pair in a direction of its own.
  if (dx === 0 && dy === 0) [dx, dy] = [1e-6 * Math.cos(a + 7 * b), 1e-6 * Math.sin(a + 7 * b)];
  const distance = Math.hypot(dx, dy);
  if (distance >= 1.05) return;
  const force = (0.25 * (1.05 - distance)) / distance;
  moveX[a]! += dx * force;
  moveY[a]! += dy * force;
  moveX[b]! -= dx * force;
  moveY[b]! -= dy * force;
}

/** A place moves a little towards a neighbour that is more than a cell away; the neighbour does the same in its turn. */
function pull(a: number, b: number, x: Float64Array, y: Float64Array, moveX: Float64Array, moveY: Float64Array): void {
  const dx = x[b]! - x[a]!;
  const dy = y[b]! - y[a]!;
  const distance = Math.hypot(dx, dy);
  if (distance <= 1.1) return;
  const force = (0.06 * Math.min(distance - 1.1, 1)) / distance;
  moveX[a]! += dx * force;
  moveY[a]! += dy * force;
}

/** Swaps the contents of two cells, one of which may be free, as long as that lowers moving plus neighbours apart. */
function improve(
  places: readonly TilePlace[],
  cellOf: Int32Array,
  cost: Float64Array,
  columns: number,
  cells: number,
): void {
  const placeAt = new Int32Array(cells).fill(-1);
  cellOf.forEach((cell, place) => (placeAt[cell] = place));
  const own = (place: number): number =>
    place < 0
      ? 0
      : cost[place * cells + cellOf[place]!]! +
        NEIGHBOUR_WEIGHT *
          places[place]!.neighbours.reduce((sum, other) => sum + apart(cellOf[place]!, cellOf[other]!, columns), 0);
  const put = (place: number, cell: number): void => {
    placeAt[cell] = place;
    if (place >= 0) cellOf[place] = cell;
  };
  const swap = (place: number, target: number): boolean => {
    const from = cellOf[place]!;
    const other = placeAt[target]!;
    const before = own(place) + own(other);
    put(other, from);
    put(place, target);
    if (own(place) + own(other) < before - 1e-9) return true;
    put(place, from);
    put(other, target);
    return false;
  };
  for (let round = 0, moved = true; moved && round < SWAP_ROUNDS; round++) {
    moved = false;
    for (let place = 0; place < places.length; place++)
      for (const target of around(cellOf[place]!, columns, cells)) moved = swap(place, target) || moved;
  }
}

/** Cells within two steps. */
function around(cell: number, columns: number, cells: number): number[] {
  const result: number[] = [];
  for (let dy = -2; dy <= 2; dy++)
    for (let dx = -2; dx <= 2; dx++) {
      const column = (cell % columns) + dx;
      const target = cell + dy * columns + dx;
      if ((dx !== 0 || dy !== 0) && column >= 0 && column < columns && target >= 0 && target < cells)
        result.push(target);
    }
  return result;
}

/** 0 when two cells touch, corners included; otherwise how many steps are missing, at most 3. */
function apart(a: number, b: number, columns: number): number {
  const dx = Math.abs((a % columns) - (b % columns));
  const dy = Math.abs(Math.floor(a / columns) - Math.floor(b / columns));
  return Math.min(Math.max(dx, dy) - 1, 3);
}

/** Counted from the first column and row that are in use. */
function trimmed(cellOf: Int32Array, columns: number, rows: number): Tile[] {
  const tiles = Array.from(cellOf, (cell) => [cell % columns, Math.floor(cell / columns)] as const);
  const left = tiles.reduce((least, [column]) => Math.min(least, column), columns);
  const top = tiles.reduce((least, [, row]) => Math.min(least, row), rows);
  return tiles.map(([column, row]) => [column - left, row - top]);
}

function minOf(values: ArrayLike<number> & Iterable<number>): number {
  return [...values].reduce((least, value) => Math.min(least, value), Infinity);
}

function maxOf(values: ArrayLike<number> & Iterable<number>): number {
  return [...values].reduce((most, value) => Math.max(most, value), -Infinity);
}
