import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { ManifestTables } from "@kansrijk/core/register/manifest";
import {
  assessed,
  yearChecks,
  type QualityCheck,
  type QualityReport,
  type TableQuality,
} from "@kansrijk/core/register/qualityReport";
import type { RegisterTable } from "@kansrijk/core/register/registerTable";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { registerTables } from "../indicators/registerTables.ts";
import { sqlName } from "../indicators/registerViews.ts";
import { duckdbIn, sqlText } from "../population/duckdbIn.ts";
import { PLAUSIBILITY_CHECKS } from "./plausibilityChecks.ts";

/** Looks at a register as a whole: rows, blanks, references between tables, and facts that seldom go together. */
export async function measureQuality(
  folder: string,
  files: ManifestTables,
  notes: readonly Text[] = [],
): Promise<QualityReport> {
  const known = [...(await registerTables()).values()].filter(({ id }) => files[id]);
  return duckdbIn(folder, async (connection) => {
    for (const table of known)
      await connection.run(`CREATE VIEW ${sqlName(table)} AS ${sourceOf(folder, filesOf(files, table))}`);
    const tables: TableQuality[] = [];
    for (const table of known) tables.push(await tableQuality(connection, table));
    const recent = recentYears(tables);
    if (recent)
      for (const table of known.filter(({ yearly }) => yearly))
        await connection.run(
          `CREATE OR REPLACE VIEW ${sqlName(table)} AS ${sourceOf(
            folder,
            filesOf(files, table).filter((file) => recent.some((year) => file.endsWith(`/${year}.parquet`))),
          )}`,
        );
    const joins: QualityCheck[] = [];
    for (const reference of known.flatMap((table) => referencesOf(table, known)))
      joins.push(await counted(connection, { ...reference, usual: 0 }));
    const plausibility = yearChecks(tables);
    for (const check of PLAUSIBILITY_CHECKS.filter((item) => item.tables.every((id) => files[id])))
      plausibility.push(await counted(connection, check));
    return { tables, joins, plausibility, notes: recent ? [...notes, onlyRecent(recent)] : [...notes] };
  });
}

function filesOf(files: ManifestTables, { id }: RegisterTable): string[] {
  return Object.keys(files[id]!.files);
}

function sourceOf(folder: string, files: readonly string[]): string {
  const paths = files.map((file) => sqlText(join(folder, file))).join(", ");
  return `FROM read_parquet([${paths}], hive_partitioning = false)`;
}

/** With more rows than this in one table, tables are laid beside each other for the last years only: joins take minutes. */
const MANY_ROWS = 5_000_000;
const RECENT = 3;

/** The years to look at, in which every table per year has rows; undefined when all can be looked at. */
function recentYears(tables: readonly TableQuality[]): number[] | undefined {
  if (tables.every(({ rows }) => rows <= MANY_ROWS)) return undefined;
  const perTable = tables.filter(({ years }) => years.length > 0).map(({ years }) => years.map(({ year }) => year));
  const shared = (perTable[0] ?? []).filter((year) => perTable.every((years) => years.includes(year)));
  return shared.length === 0 ? undefined : shared.sort((a, b) => a - b).slice(-RECENT);
}

function onlyRecent(years: readonly number[]): Text {
  return {
    nl: `Verwijzingen en samenhang zijn nagelopen voor de schooljaren ${years.join(", ")}: het register is groot.`,
    en: `References and what goes together were looked at for the school years ${years.join(", ")}: the register is large.`,
  };
}

async function tableQuality(connection: DuckDBConnection, table: RegisterTable): Promise<TableQuality> {
  const columns = Object.entries(table.columns).filter(([, column]) => column.nullable);
  const counts = ["count(*)", ...columns.map(([name]) => `count(*) - count("${name}")`)].join(", ");
  const year = table.yearly ? "school_year" : "0";
  const { rows } = await all(connection, `SELECT ${year}, ${counts} FROM ${sqlName(table)} GROUP BY 1 ORDER BY 1`);
  const sum = (place: number): number => rows.reduce((total, row) => total + row[place]!, 0);
  return {
    table: table.id,
    rows: sum(1),
    years: table.yearly ? rows.map(([year, count]) => ({ year: year!, rows: count! })) : [],
    blanks: columns.map(([column], index) => ({ column, count: sum(index + 2) })),
  };
}

interface Reference {
  readonly id: string;
  readonly title: Text;
  readonly sql: string;
}

/** Columns of a table that point at another table that is there. */
function referencesOf(table: RegisterTable, known: readonly RegisterTable[]): Reference[] {
  return Object.entries(table.columns).flatMap(([column, { type }]) => {
    const target = targetOf(column, type.kind);
    const to = known.find(({ id }) => id === target);
    if (!to || to.id === table.id) return [];
    const key = to.key[0]!;
    return {
      id: `${table.id}.${column}`,
      title: {
        nl: `${table.id}.${column} staat niet in ${to.id}`,
        en: `${table.id}.${column} is not in ${to.id}`,
      },
      sql: `SELECT (SELECT count(*) FROM ${sqlName(table)} t ANTI JOIN ${sqlName(to)} o ON o."${key}" = t."${column}"
          WHERE t."${column}" IS NOT NULL), (SELECT count("${column}") FROM ${sqlName(table)})`,
    };
  });
}

/** The table that a column points at, by its kind or, of whole numbers, its name. */
export function targetOf(column: string, kind: string): string | undefined {
  if (kind === "id") return "pupils";
  if (kind === "municipality") return "municipalities";
  if (kind === "integer" && column === "site") return "sites";
  return kind === "integer" && column.endsWith("postcode") ? "postcodes" : undefined;
}

async function counted(
  connection: DuckDBConnection,
  { id, title, sql, usual }: Reference & { readonly usual: number },
): Promise<QualityCheck> {
  const { rows } = await all(connection, sql);
  const [found = 0, of = 0] = rows[0] ?? [];
  return assessed({ id, title, found, of }, usual);
}

async function all(connection: DuckDBConnection, sql: string): Promise<{ rows: number[][] }> {
  const result = await connection.runAndReadAll(sql);
  return { rows: result.getRowsJS().map((row) => row.map(Number)) };
}
