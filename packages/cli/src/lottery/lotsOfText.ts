import type { Lot } from "@kansrijk/core/lottery/lotteryNumbers";
import { eachRecord, unifyLineEnds } from "@kansrijk/core/tables/csvRecords";
import { detectDelimiter } from "@kansrijk/core/tables/delimiter";
import { faultReport, type FaultReport } from "@kansrijk/core/tables/faultReport";
import type { RecordPlace, TableFault } from "@kansrijk/core/tables/tableFault";

const ID_NAMES = ["id", "kenmerk"];
const FAMILY_NAMES = ["family", "gezin"];
/** An id as in docs/formats/round.md. */
const ID = /^[^\p{Cc}\p{Cs}\u{10000}-\u{10ffff}]{1,128}$/u;
const ID_EXPECTED = {
  nl: "1 tot en met 128 tekens zonder besturingstekens of emoji",
  en: "1 to 128 characters without control characters or emoji",
};

interface Reading {
  readonly lots: readonly Lot[];
  readonly faults: readonly TableFault[];
}

interface Columns {
  readonly id: number;
  readonly family: number;
  readonly names: readonly [id: string, family: string];
  readonly count: number;
}

/** A list of ids: one per line, or a table with the column id (kenmerk) and perhaps family (gezin). All faults at once. */
export function lotsOfText(file: string, content: string): Reading {
  const faults: TableFault[] = [];
  const report = faultReport(file, faults);
  const text = unifyLineEnds(content.replace(/^\ufeff/, ""));
  const delimiter = detectDelimiter(text, (header) => known(header));
  const lots: Lot[] = [];
  const rows: RecordPlace[] = [];
  let columns: Columns | undefined;
  eachRecord(text, delimiter, { row: 1, line: 1 }, (cells, place, broken) => {
    if (broken) report("quotes", place, "", "", { nl: "aanhalingstekens die sluiten", en: "quotes that close" });
    if (cells.every((cell) => cell.trim() === "")) return;
    if (columns === undefined) {
      columns = columnsOf(cells);
      if (known(cells) > 0) return;
    }
    const lot = lotOf(cells, columns, place, report);
    if (lot === undefined) return;
    lots.push(lot);
    rows.push(place);
  });
  if (lots.length === 0 && faults.length === 0)
    report("no-rows", { row: 0, line: 0 }, "", "", { nl: "ten minste één id", en: "at least one id" });
  reportDoubles(lots, rows, columns?.names ?? ["id", "family"], report);
  return { lots, faults };
}

function known(header: readonly string[]): number {
  return header.map(nameOf).filter((name) => ID_NAMES.includes(name)).length;
}

function nameOf(cell: string): string {
  return cell.trim().toLowerCase();
}

/** A first row without a known name is not a header but the first id. */
function columnsOf(cells: readonly string[]): Columns {
  const names = cells.map(nameOf);
  const id = names.findIndex((name) => ID_NAMES.includes(name));
  if (id < 0) return { id: 0, family: -1, names: ["id", "family"], count: 1 };
  const family = names.findIndex((name) => FAMILY_NAMES.includes(name));
  return { id, family, names: [cells[id]!, cells[family] ?? "family"], count: cells.length };
}

function lotOf(cells: readonly string[], columns: Columns, place: RecordPlace, report: FaultReport): Lot | undefined {
  const { id: at, family: familyAt, names, count } = columns;
  if (cells.length !== count) {
    const header = { nl: 'zet anders een kop "id" boven de lijst', en: 'else put a header "id" above the list' };
    report("cell-count", place, "", cells.join(" | "), {
      nl: `${count} ${count === 1 ? "waarde" : "waarden"} in deze rij; er staan er ${cells.length}${count === 1 ? ` (${header.nl})` : ""}`,
      en: `${count} ${count === 1 ? "value" : "values"} in this row; there are ${cells.length}${count === 1 ? ` (${header.en})` : ""}`,
    });
    return undefined;
  }
  const id = cells[at]!.trim();
  const family = familyAt < 0 ? "" : cells[familyAt]!.trim();
  const isGood = ID.test(id);
  if (!isGood) report("cell", place, names[0], id, ID_EXPECTED);
  if (family === "") return isGood ? { id, unit: id } : undefined;
  if (!ID.test(family)) report("cell", place, names[1], family, ID_EXPECTED);
  return isGood ? { id, unit: family } : undefined;
}

/** Two lots may not share an id, and a family may not have the id of a lot: they would draw with the same message. */
function reportDoubles(
  lots: readonly Lot[],
  rows: readonly RecordPlace[],
  names: readonly [string, string],
  report: FaultReport,
): void {
  const first = new Map<string, number>();
  lots.forEach(({ id }, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return;
    }
    const { row } = rows[earlier]!;
    const expected = { nl: `elk id één keer; het staat al in rij ${row}`, en: `each id once; it is in row ${row} too` };
    report("duplicate-key", rows[index]!, names[0], id, expected);
  });
  lots.forEach(({ id, unit }, index) => {
    if (unit === id || !first.has(unit)) return;
    const { row } = rows[first.get(unit)!]!;
    const expected = {
      nl: `een gezin dat niet ook een id is; rij ${row} heet zo`,
      en: `a family that is not an id as well; row ${row} has that id`,
    };
    report("contradiction", rows[index]!, names[1], unit, expected);
  });
}
