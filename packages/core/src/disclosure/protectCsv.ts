import { done, refused, type Outcome } from "../vocabulary/refusal.ts";
import { gridTable, idOfRow, type GridShape } from "./gridTable.ts";
import type { Ledger } from "./ledger.ts";
import { releaseWithLedger } from "./ledger.ts";
import { protectTable, type ProtectOptions, type Protection } from "./protectTable.ts";
import { roundTable } from "./roundTable.ts";
import { factRows, type FactRow, type TableColumns } from "./rowFacts.ts";
import type { Solver } from "./solver.ts";
import type { CountRange, ProtectionTable } from "./tableModel.ts";
import { largestNeeded, measuresTotal, type TableRule } from "./tableRule.ts";
import { tableRows } from "./tableRows.ts";
import { tabulate } from "./tabulate.ts";

export interface ProtectRequest extends GridShape, TableColumns {
  readonly rule: TableRule;
  readonly method: "auto" | "optimal" | "heuristic" | "rounding";
  /** Of rounding. */
  readonly base?: number;
  readonly hidesZeros?: boolean;
}

/** One row of the table as it may leave: `value` is null when it is hidden. */
export interface ProtectedRow {
  /** Counted from 1, the header left out. */
  readonly cell: number;
  readonly codes: readonly string[];
  readonly value: number | null;
  readonly status: "published" | "rounded" | "primary" | "secondary";
  /** What a reader can still work out of a hidden number: the band that a page may show. */
  readonly band?: CountRange;
}

export interface ProtectedTable {
  readonly dimensions: readonly string[];
  readonly measure: string;
  readonly rows: readonly ProtectedRow[];
  readonly primary: readonly number[];
  readonly secondary: readonly number[];
  /** What it costs: the sum of the numbers that are hidden only to protect others. */
  readonly cost: number;
  readonly optimal: boolean;
  readonly checks: number;
  readonly ledger?: Ledger;
}

/** Reads a table or records, protects it, attacks it, and gives what may leave. */
export async function protectCsv(
  text: string,
  request: ProtectRequest,
  solver: Solver,
  ledger?: Ledger,
): Promise<Outcome<ProtectedTable>> {
  const read = tableRows(text);
  if (!read.ok) return read;
  const facts = factRows(read.value, request);
  if (!facts.ok) return facts;
  const needed = largestNeeded(request.rule);
  const isRecords = request.count === undefined;
  if (!isRecords && needed > (request.largest?.length ?? 0)) return refused(largestMissing(needed));
  const rows = isRecords ? tabulate(facts.value, request.total ?? "total", needed) : facts.value;
  const table = gridTable(request, rows, request.rule, request.hidesZeros);
  if (!table.ok) return table;
  if (request.method === "rounding") return roundedTable(request, rows, table.value, solver);
  const options: ProtectOptions = { method: request.method, attackAll: true };
  if (!ledger) {
    const outcome = await protectTable(table.value, solver, options);
    return outcome.ok ? done(withStatus(request, rows, outcome.value)) : outcome;
  }
  const outcome = await releaseWithLedger(ledger, table.value, solver, options);
  if (!outcome.ok) return outcome;
  return done({ ...withStatus(request, rows, outcome.value.protection), ledger: outcome.value.ledger });
}

function measureOf({ rule, value, count }: ProtectRequest): string {
  return (measuresTotal(rule) ? value : count) ?? "n";
}

function valueOf({ rule }: ProtectRequest, { facts }: FactRow): number {
  return measuresTotal(rule) ? facts.total : facts.count;
}

function withStatus(
  request: ProtectRequest,
  rows: readonly FactRow[],
  { hidden, bands, ...rest }: Protection,
): ProtectedTable {
  const shown = rows.map((row, index): ProtectedRow => {
    const id = idOfRow(request, row.codes);
    const status = hidden.get(id) ?? "published";
    const band = bands.get(id);
    const value = status === "published" ? valueOf(request, row) : null;
    return { cell: index + 1, codes: row.codes, value, status, ...(value === null && band ? { band } : {}) };
  });
  const cellsOf = (status: ProtectedRow["status"]): number[] =>
    shown.filter((row) => row.status === status).map((row) => row.cell);
  const cost = cellsOf("secondary").reduce((sum, cell) => sum + valueOf(request, rows[cell - 1]!), 0);
  return {
    dimensions: request.dimensions,
    measure: measureOf(request),
    rows: shown,
    primary: cellsOf("primary"),
    secondary: cellsOf("secondary"),
    cost,
    optimal: rest.optimal,
    checks: rest.attack.checks,
  };
}

async function roundedTable(
  request: ProtectRequest,
  rows: readonly FactRow[],
  table: ProtectionTable,
  solver: Solver,
): Promise<Outcome<ProtectedTable>> {
  const outcome = await roundTable(table, solver, {
    base: request.base ?? 5,
    covers: measuresTotal(request.rule),
  });
  if (!outcome.ok) return outcome;
  const { values, bands, optimal } = outcome.value;
  const primary = new Set(table.cells.filter((cell) => cell.primary).map((cell) => cell.id));
  const shown = rows.map((row, index): ProtectedRow => {
    const id = idOfRow(request, row.codes);
    const band = bands.get(id);
    return { cell: index + 1, codes: row.codes, value: values.get(id)!, status: "rounded", ...(band ? { band } : {}) };
  });
  return done({
    dimensions: request.dimensions,
    measure: measureOf(request),
    rows: shown,
    primary: rows.flatMap((row, index) => (primary.has(idOfRow(request, row.codes)) ? [index + 1] : [])),
    secondary: [],
    cost: rows.reduce(
      (sum, row) => sum + Math.abs(values.get(idOfRow(request, row.codes))! - valueOf(request, row)),
      0,
    ),
    optimal,
    checks: bands.size,
  });
}

function largestMissing(needed: number) {
  return {
    kind: "missing-fact" as const,
    message: {
      nl: `Deze regel kijkt naar de ${needed} grootste bijdragen: noem de kolommen waarin die staan, van groot naar klein.`,
      en: `This rule looks at the ${needed} largest contributions: name the columns that hold them, from large to small.`,
    },
  };
}
