/**
 * A table with all its margins as one list, the last dimension fastest; per dimension its codes and then the total.
 * What is known of a cell is a range: of a hidden one nothing but that it is 0 or more.
 */
export interface FullTable {
  /** Number of codes per dimension, the total not counted. */
  readonly sizes: readonly number[];
  /** How far apart two neighbours in a dimension stand in the list. */
  readonly strides: readonly number[];
  readonly count: Float64Array;
  readonly shownLow: Float64Array;
  readonly shownHigh: Float64Array;
  /** What hiding it costs. */
  readonly cost: Float64Array;
  /** 0 where everybody can see that nobody is. */
  readonly isOpen: Uint8Array;
  /** 1 for a hidden cell. */
  readonly isHidden: Uint8Array;
}

/** A table of these sizes with nobody in it. */
export function emptyTable(sizes: readonly number[]): FullTable {
  const strides = stridesOf(sizes.map((size) => size + 1));
  const width = sizes.reduce((product, size) => product * (size + 1), 1);
  const numbers = (): Float64Array => new Float64Array(width);
  const marks = (): Uint8Array => new Uint8Array(width);
  return {
    sizes,
    strides,
    count: numbers(),
    shownLow: numbers(),
    shownHigh: numbers(),
    cost: numbers(),
    isOpen: marks(),
    isHidden: marks(),
  };
}

/** Steps in a list of all combinations, the last dimension fastest. */
export function stridesOf(widths: readonly number[]): number[] {
  return widths.map((_, at) => widths.slice(at + 1).reduce((product, width) => product * width, 1));
}

/** The code of a cell in each dimension; the size is the total. */
export function codesOf({ sizes, strides }: FullTable, cell: number): number[] {
  return sizes.map((size, at) => Math.floor(cell / strides[at]!) % (size + 1));
}

/** The open neighbours of a cell in a dimension that give way most cheaply: hidden ones first, then those of few people. */
export function neighbours(table: FullTable, cell: number, at: number, most: number): number[] {
  const own = codesOf(table, cell)[at]!;
  const priceOf = (code: number): number => {
    const other = cell + (code - own) * table.strides[at]!;
    if (table.isOpen[other] === 0) return Infinity;
    return table.isHidden[other] === 1 ? -Math.min(table.count[other]!, 5) : table.cost[other]!;
  };
  return Array.from({ length: table.sizes[at]! }, (_, code) => ({ code, price: priceOf(code) }))
    .filter(({ code, price }) => code !== own && price < Infinity)
    .sort((a, b) => a.price - b.price || a.code - b.code)
    .slice(0, most)
    .map(({ code }) => code);
}
