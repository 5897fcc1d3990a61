import {
  cellId,
  NO_NEED,
  type CountRange,
  type ProtectionCell,
  type ProtectionSum,
  type ProtectionTable,
} from "./tableModel.ts";

/** One way in which a table is broken down. */
export interface TableDimension {
  readonly id: string;
  /** The finest groups: nobody is in two of them. */
  readonly codes: readonly string[];
  /** Groups made of groups (provinces of municipalities, "A or B"); they may overlap. Parts are codes or other groups. */
  readonly groups?: readonly { readonly code: string; readonly parts: readonly string[] }[];
  /** Without a row for all together, nor anything that tells it. */
  readonly noTotal?: boolean;
}

/** The group of a cell per dimension; a dimension that is absent is the total. */
export type Selection = Readonly<Record<string, string>>;

/** What is decided about a cell from its count. */
export interface CellTreatment {
  readonly primary?: boolean;
  readonly protect?: { readonly lower: number; readonly upper: number };
  readonly cost?: number;
  readonly shown?: CountRange;
  readonly low?: number;
  readonly high?: number;
  readonly fixed?: "published" | "hidden";
}

export interface DimensionedCell {
  readonly id: string;
  readonly selection: Selection;
  readonly count: number;
}

/**
 * A table with all margins from its finest counts: one cell per combination of groups and totals, and every sum that
 * holds between them. Cells get the name of their selection (`cellId`), so tables over the same people link by themselves.
 * @param countOf the count of a combination of finest codes; all others are added up
 * @param treat what must be protected, what is known; by default nothing, from 0 upwards, at the cost of the count
 */
export function tableFromDimensions(
  dimensions: readonly TableDimension[],
  countOf: (selection: Selection) => number,
  treat: (cell: DimensionedCell) => CellTreatment = () => ({}),
): ProtectionTable & { readonly selections: ReadonlyMap<string, Selection> } {
  const books = dimensions.map(bookOf);
  const counts = new Map<string, number>();
  const atoms = product(books.map((book) => book.leaves));
  for (const atom of atoms) {
    const count = countOf(selectionOf(books, atom));
    if (count === 0) continue;
    for (const codes of product(books.map((book, at) => book.above.get(atom[at]!)!))) {
      const id = cellId(selectionOf(books, codes));
      counts.set(id, (counts.get(id) ?? 0) + count);
    }
  }
  const selections = new Map<string, Selection>();
  const cells: ProtectionCell[] = [];
  for (const codes of product(books.map((book) => book.all))) {
    const selection = selectionOf(books, codes);
    const id = cellId(selection);
    selections.set(id, selection);
    cells.push(cellOf({ id, selection, count: counts.get(id) ?? 0 }, treat));
  }
  return { cells, sums: books.flatMap((book, at) => sumsOver(books, book, at)), selections };
}

function cellOf(cell: DimensionedCell, treat: (cell: DimensionedCell) => CellTreatment): ProtectionCell {
  const { primary = false, protect = NO_NEED, cost = cell.count, low = 0, high = Infinity, ...rest } = treat(cell);
  return { id: cell.id, count: cell.count, low, high, cost, primary, protect, ...rest };
}

const TOTAL = "";

interface DimensionBook {
  readonly id: string;
  readonly leaves: readonly string[];
  readonly all: readonly string[];
  readonly sums: readonly { readonly total: string; readonly parts: readonly string[] }[];
  /** Per finest code every group that holds it, itself included. */
  readonly above: ReadonlyMap<string, readonly string[]>;
}

function bookOf({ id, codes, groups = [], noTotal = false }: TableDimension): DimensionBook {
  const sums = groups.map(({ code, parts }) => ({ total: code, parts }));
  if (!noTotal) sums.push({ total: TOTAL, parts: topGroups(codes, groups) });
  const leavesOf = new Map<string, ReadonlySet<string>>(codes.map((code) => [code, new Set([code])]));
  const resolve = (code: string, trail: readonly string[]): ReadonlySet<string> => {
    const known = leavesOf.get(code);
    if (known) return known;
    const sum = sums.find(({ total }) => total === code);
    if (!sum || trail.includes(code))
      throw new RangeError(`dimension ${id}: no group "${code}" that rests on known codes`);
    const leaves = new Set(sum.parts.flatMap((part) => [...resolve(part, [...trail, code])]));
    leavesOf.set(code, leaves);
    return leaves;
  };
  for (const { total } of sums) resolve(total, []);
  const all = [...codes, ...sums.map(({ total }) => total)];
  const above = new Map(codes.map((leaf) => [leaf, all.filter((code) => leavesOf.get(code)!.has(leaf))]));
  return { id, leaves: codes, all, sums, above };
}

/**
 * What the total is the sum of: the codes, or the groups that cover everything without overlap when they do. Every
 * other relation follows from the sums of the groups themselves.
 */
function topGroups(
  codes: readonly string[],
  groups: readonly { readonly code: string; readonly parts: readonly string[] }[],
): readonly string[] {
  const inGroup = groups.flatMap(({ parts }) => parts);
  const isTree = new Set(inGroup).size === inGroup.length;
  return isTree ? [...codes, ...groups.map(({ code }) => code)].filter((code) => !inGroup.includes(code)) : codes;
}

function selectionOf(books: readonly DimensionBook[], codes: readonly string[]): Selection {
  return Object.fromEntries(books.flatMap(({ id }, at) => (codes[at] === TOTAL ? [] : [[id, codes[at]!]])));
}

function sumsOver(books: readonly DimensionBook[], book: DimensionBook, at: number): ProtectionSum[] {
  const others = product(books.map((other, place) => (place === at ? [TOTAL] : other.all)));
  return book.sums.flatMap(({ total, parts }) =>
    others.map((codes) => {
      const name = (code: string): string => cellId(selectionOf(books, codes.with(at, code)));
      return { total: name(total), parts: parts.map(name) };
    }),
  );
}

function product(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>((rows, list) => rows.flatMap((row) => list.map((item) => [...row, item])), [[]]);
}
