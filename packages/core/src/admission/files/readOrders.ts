import type { Text } from "../../vocabulary/text.ts";
import { placeOf } from "./fileFault.ts";
import { gridCell, type Grid } from "./grid.ts";
import type { Offers } from "./readOffers.ts";
import type { OpenPart } from "./openPart.ts";
import { partColumns, type PartColumns } from "./partColumns.ts";
import { ORDERS } from "./partFormats.ts";
import { numberReader, type ReadingContext } from "./readingContext.ts";
import { NOT_A_PROGRAMME } from "./roundWords.ts";

interface OrderRow {
  readonly row: number;
  readonly place: number;
  readonly person: number;
}

/** Own strict orders of programmes. */
export interface Orders {
  readonly grid: Grid;
  readonly columns: PartColumns;
  /** Per programme that has an order (its index in the offers) its rows, best first. */
  readonly lists: ReadonlyMap<number, readonly OrderRow[]>;
}

/**
 * Reads own orders: one row per place. A programme whose order admits nobody has one row with `plaats` and `aanmelder`
 * blank. Without offers only the cells themselves are checked.
 */
export function readOrders(
  { grid }: OpenPart,
  context: ReadingContext,
  offers: Offers | undefined,
): Orders | undefined {
  const { faults } = context;
  const columns = partColumns(ORDERS, grid, faults);
  if (!columns) return undefined;
  const [atProgramme, atPlace, atPerson] = [columns.at("programme"), columns.at("place"), columns.at("applicant")];
  const readPlace = numberReader(context, grid, atPlace, { min: 1, blank: true });
  const lists = new Map<number, OrderRow[]>();
  for (let row = 0; row < grid.count; row++) {
    const id = context.programme(grid, row, atProgramme);
    const place = readPlace(row);
    const person = context.person(grid, row, atPerson);
    if (id === 0) faults.cell(grid, row, atProgramme, ORDERS.columns.programme.cell.expected);
    const isBlank = gridCell(grid, row, atPlace) === "";
    if (isBlank !== (person === 0))
      faults.cell(grid, row, isBlank ? atPlace : atPerson, BOTH, { kind: "contradiction" });
    if (id <= 0 || !offers) continue;
    const programme = offers.indexOf.get(id);
    if (programme < 0) {
      if (offers.whole)
        faults.cell(grid, row, atProgramme, NOT_A_PROGRAMME, { kind: "contradiction", rule: "unknown-programme" });
      continue;
    }
    const list = lists.get(programme) ?? [];
    if (list.length === 0) lists.set(programme, list);
    if (place > 0 && person > 0) list.push({ row, place, person });
  }
  for (const list of lists.values()) putInOrder(grid, columns, list, context);
  return { grid, columns, lists };
}

/** By place; the same place twice is a fault. Places may be skipped: an order is all that counts. */
function putInOrder(grid: Grid, columns: PartColumns, list: OrderRow[], { faults }: ReadingContext): void {
  list.sort((a, b) => a.place - b.place || a.row - b.row);
  list.forEach(({ row, place }, index) => {
    const before = list[index - 1];
    if (before?.place !== place) return;
    faults.cell(grid, row, columns.at("place"), onceOnly(placeOf(grid, before.row).row), { kind: "duplicate-key" });
  });
}

const BOTH: Text = {
  nl: "plaats en aanmelder allebei, of geen van beide voor een volgorde waarin niemand staat",
  en: "both place and applicant, or neither for an order in which nobody stands",
};

function onceOnly(row: number): Text {
  return {
    nl: `één rij per programma en plaats; rij ${row} heeft deze al`,
    en: `one row per programme and place; row ${row} already has this one`,
  };
}
