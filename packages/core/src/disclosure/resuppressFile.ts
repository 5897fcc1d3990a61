import { done, refused, type Outcome } from "../vocabulary/refusal.ts";
import { hidesPercent } from "./revealsFromPercent.ts";
import { resuppressor } from "./resuppress.ts";
import type { Solver } from "./solver.ts";
import type { Selection, TableDimension } from "./tableFromDimensions.ts";
import { cellId } from "./tableModel.ts";
import { tableRows, type TableRows } from "./tableRows.ts";

/** A few columns of one row that form a small table by themselves: sex by outcome of one school year, say. */
interface RowTable {
  readonly dimensions: readonly TableDimension[];
  /** Column per combination that the file shows. */
  readonly columns: ReadonlyMap<string, number>;
  /** The count of a finest combination, from the counts of the columns. */
  readonly countOf: (selection: Selection, at: (id: string) => number) => number;
  readonly unpublished: (selection: Selection) => boolean;
  /** Percentages, with the cells that they are made of. */
  readonly percents: readonly { readonly column: number; readonly whole: string; readonly part: string }[];
}

export interface ResuppressedFile {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Numbers that were replaced by `c`, and percentages that went with them. */
  readonly counts: number;
  readonly percentages: number;
  /** Row tables for which no choice was safe: all their numbers are hidden. */
  readonly withheld: number;
}

const HIDDEN = "c";

/**
 * Protects an older DUO file of which the small counts were published (exams until 2018-2019, school advice until
 * 2021-2022), and takes out percentages that stand beside a hidden count, also in newer files.
 */
export async function resuppressFile(
  text: string,
  threshold: number,
  solver: Solver,
): Promise<Outcome<ResuppressedFile>> {
  const read = tableRows(text);
  if (!read.ok) return read;
  const tables = [...examTables(read.value), ...adviceTables(read.value)];
  if (tables.length === 0) return refused(unknownFile(read.value.header));
  const rows = read.value.rows.map(({ cells }) => [...cells]);
  const total = { counts: 0, percentages: 0, withheld: 0 };
  // School years have the same groups: what was chosen for one row serves all rows like it.
  const makers = new Map<string, ProtectRow>();
  for (const table of tables) {
    const shape = JSON.stringify(table.dimensions);
    const protect =
      makers.get(shape) ?? resuppressor(table.dimensions, solver, { threshold, unpublished: table.unpublished });
    makers.set(shape, protect);
    for (const cells of rows) {
      const changed = await protectRow(table, cells, protect);
      total.counts += changed.counts;
      total.percentages += changed.percentages;
      total.withheld += changed.withheld;
    }
  }
  return done({ header: read.value.header, rows, ...total });
}

type ProtectRow = ReturnType<typeof resuppressor>;

async function protectRow(
  { columns, countOf, percents }: RowTable,
  cells: string[],
  protect: ProtectRow,
): Promise<{ readonly counts: number; readonly percentages: number; readonly withheld: number }> {
  const isExact = [...columns.values()].every((column) => /^\d+$/.test(cells[column]!));
  const at = (id: string): number => (columns.has(id) ? Number(cells[columns.get(id)!]) : 0);
  const shown = isExact ? await protect((selection) => countOf(selection, at)) : new Map<string, never>();
  let [counts, percentages] = [0, 0];
  if (isExact) {
    for (const [id, column] of columns) {
      const count = shown?.get(id);
      if (shown && (!count || !("unknown" in count))) continue;
      cells[column] = HIDDEN;
      counts++;
    }
  }
  const isHidden = (id: string): boolean => !/^\d+$/.test(cells[columns.get(id)!]!);
  for (const { column, whole, part } of percents) {
    if (!hidesPercent(isHidden(whole), isHidden(part)) || cells[column] === "") continue;
    cells[column] = HIDDEN;
    percentages++;
  }
  return { counts, percentages, withheld: shown ? 0 : 1 };
}

const EXAM = /^(EXAMENKANDIDATEN|GESLAAGDEN|SLAAGPERC) SCHOOLJAAR (\d{4}-\d{4}) - (MAN|VROUW|ONBEKEND|TOTAAL)$/i;

/** One table per school year: candidates and passed by sex; who failed is what is left. */
function examTables({ header }: TableRows): RowTable[] {
  const years = new Map<string, Map<string, number>>();
  header.forEach((name, column) => {
    const match = EXAM.exec(name);
    if (!match) return;
    const year = years.get(match[2]!) ?? new Map<string, number>();
    years.set(match[2]!, year.set(`${match[1]!.toUpperCase()} ${match[3]!.toUpperCase()}`, column));
  });
  return [...years.values()].map((named) => {
    const sexes = ["MAN", "VROUW", "ONBEKEND"].filter((sex) => named.has(`EXAMENKANDIDATEN ${sex}`));
    const idOf = (sex: string, passed: boolean): string =>
      cellId({ ...(sex === "TOTAAL" ? {} : { sex }), ...(passed ? { outcome: "passed" } : {}) });
    const groups = [...sexes, "TOTAAL"];
    const columns = groups.flatMap((sex) => [
      [idOf(sex, false), named.get(`EXAMENKANDIDATEN ${sex}`)!] as const,
      [idOf(sex, true), named.get(`GESLAAGDEN ${sex}`)!] as const,
    ]);
    return {
      dimensions: [
        { id: "sex", codes: sexes },
        { id: "outcome", codes: ["passed", "failed"] },
      ],
      columns: new Map(columns),
      countOf: ({ sex, outcome }, at) => {
        const passed = at(idOf(sex!, true));
        return outcome === "passed" ? passed : at(idOf(sex!, false)) - passed;
      },
      unpublished: ({ outcome }) => outcome === "failed",
      percents: groups.flatMap((sex) => {
        const column = named.get(`SLAAGPERC ${sex}`);
        return column === undefined ? [] : [{ column, whole: idOf(sex, false), part: idOf(sex, true) }];
      }),
    };
  });
}

const ADVICE =
  /^(?:VSO|PRO|VMBO_(?:B|B_K|K|K_GT|GT|GT_HAVO)|HAVO|HAVO_VWO|VWO|ADVIES_NIET_MOGELIJK)(?:_(MAN|VROUW))?$/i;

/** One table per row: the advices, by sex when the file has it; a total only when the file shows one. */
function adviceTables({ header }: TableRows): RowTable[] {
  const found = header.flatMap((name, column) => {
    const match = ADVICE.exec(name);
    return match ? [{ column, sex: match[1]?.toUpperCase() ?? "", advice: name.replace(/_(?:MAN|VROUW)$/i, "") }] : [];
  });
  if (found.length < 12) return [];
  const total = header.findIndex((name) => /^(?:n_coded|totaal|aantal_leerlingen)$/i.test(name));
  const bySex = found.some(({ sex }) => sex !== "");
  const advices = [...new Set(found.map(({ advice }) => advice))];
  const idOf = (advice: string, sex: string): string => cellId({ advice, ...(bySex ? { sex } : {}) });
  const dimensions: TableDimension[] = [{ id: "advice", codes: advices, noTotal: total < 0 }];
  if (bySex) dimensions.push({ id: "sex", codes: ["MAN", "VROUW"], noTotal: true });
  const columns = new Map(found.map(({ advice, sex, column }) => [idOf(advice, sex), column]));
  if (total >= 0 && !bySex) columns.set("all", total);
  return [
    {
      dimensions,
      columns,
      countOf: ({ advice, sex = "" }, at) => at(idOf(advice!, sex)),
      unpublished: (selection) => !columns.has(cellId(selection)),
      percents: [],
    },
  ];
}

function unknownFile(header: readonly string[]) {
  return {
    kind: "invalid-setting" as const,
    message: {
      nl: `Verwacht een bestand van DUO met examens of schooladviezen; de kolommen zijn: ${header.slice(0, 12).join(", ")}.`,
      en: `Expected a DUO file of exams or school advice; the columns are: ${header.slice(0, 12).join(", ")}.`,
    },
  };
}
