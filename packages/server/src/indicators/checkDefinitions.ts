import type { IndicatorDefinition } from "@kansrijk/core/indicators/definitionSchema";
import type { IndicatorCatalogue } from "@kansrijk/core/indicators/readCatalogue";
import type { Text } from "@kansrijk/core/vocabulary/text";
import type { DefinitionFault } from "@kansrijk/core/indicators/readYamlFile";
import { codesInSql } from "@kansrijk/core/indicators/codesInSql";
import { StatementType, type DuckDBConnection } from "@duckdb/node-api";
import { cubeQuery, NEAREST_SITES, relationSql, type RegisterDefinition } from "./cubeSql.ts";
import { emptyTables } from "./registerViews.ts";
import { registerTables } from "./registerTables.ts";

/** Prepares the SQL of every definition on empty tables of the register; nothing is carried out on data. */
export async function checkDefinitions(
  connection: DuckDBConnection,
  { definitions, breakdowns }: IndicatorCatalogue,
): Promise<DefinitionFault[]> {
  for (const statement of emptyTables((await registerTables()).values())) await connection.run(statement);
  await connection.run(NEAREST_SITES);
  const faults: DefinitionFault[] = [];
  for (const definition of definitions.values())
    if (definition.kind !== "published") faults.push(...(await checkOne(connection, definition, breakdowns)));
  return faults;
}

type Breakdowns = IndicatorCatalogue["breakdowns"];

async function checkOne(
  connection: DuckDBConnection,
  definition: RegisterDefinition & IndicatorDefinition,
  breakdowns: Breakdowns,
): Promise<DefinitionFault[]> {
  const fault = (key: string, expected: Text): DefinitionFault => ({ file: definition.file, line: 1, key, expected });
  const unknown = unknownCodes(definition, breakdowns).map(({ key, expected }) => fault(key, expected));
  if (unknown.length > 0) return unknown;
  const relation = await columnsOf(connection, definition);
  if (!relation.ok) return [fault("relation", relation.expected)];
  const missing = ["school_year", "pupil"].filter((column) => !relation.columns.has(column));
  if (missing.length > 0)
    return [
      fault("relation", { nl: `de kolommen ${missing.join(" en ")}`, en: `the columns ${missing.join(" and ")}` }),
    ];
  const { sql, pieces } = cubeQuery(definition, breakdowns, relation.columns);
  const whole = await reasonOf(connection, sql);
  if (whole === undefined) return [];
  const faults = [];
  for (const piece of pieces) {
    const reason = await reasonOf(connection, pieceQuery(definition, piece.sql));
    if (reason !== undefined) faults.push(fault(piece.key, sqlText(reason)));
  }
  return faults.length > 0 ? faults : [fault("", sqlText(whole))];
}

function sqlText({ nl, en }: Text): Text {
  return { nl: `SQL die voorbereid kan worden (${nl})`, en: `SQL that can be prepared (${en})` };
}

function tableText({ nl, en }: Text): Text {
  return { nl: `een tabel met feiten of een SELECT (${nl})`, en: `a table of facts or a SELECT (${en})` };
}

function unknownCodes(definition: RegisterDefinition, breakdowns: Breakdowns) {
  const sql = { relation: definition.relation, among: definition.among, ...sqlKeys(definition) };
  const own = Object.entries(sql).map(([key, text]) => ({ key, text: text ?? "" }));
  const used = definition.breakdowns.map((id, index) => ({
    key: `breakdowns.${index}`,
    text: breakdowns.get(id)?.expression ?? "",
  }));
  return [...own, ...used].flatMap(({ key, text }) => {
    const reading = codesInSql(text);
    return reading.ok ? [] : [{ key, expected: reading.expected }];
  });
}

function sqlKeys(definition: RegisterDefinition): Record<string, string> {
  if (definition.kind === "rate") return { of: definition.of };
  if (definition.kind === "mean") return { value: definition.value };
  if (definition.kind === "ratio") return { value: definition.value, per: definition.per };
  if (definition.kind === "gap-at-equal-score") return { of: definition.of, band: definition.band };
  return {};
}

function pieceQuery(definition: RegisterDefinition, piece: string): string {
  const reading = codesInSql(piece);
  return `SELECT ${reading.ok ? reading.sql : "NULL"} FROM ${relationSql(definition)} AS fact, pupils, sites, municipalities`;
}

/** The columns that a relation gives. */
export async function columnsOf(
  connection: DuckDBConnection,
  definition: RegisterDefinition,
): Promise<{ ok: true; columns: ReadonlySet<string> } | { ok: false; expected: Text }> {
  const sql = `SELECT * FROM ${relationSql(definition)} AS fact`;
  const reason = await reasonOf(connection, sql);
  if (reason !== undefined) return { ok: false, expected: tableText(reason) };
  const prepared = await connection.prepare(`${sql} LIMIT 0`);
  const result = await prepared.run();
  return { ok: true, columns: new Set(result.columnNames()) };
}

/** Why a statement cannot be prepared as one SELECT; undefined when it can. */
async function reasonOf(connection: DuckDBConnection, sql: string): Promise<Text | undefined> {
  try {
    const statements = await connection.extractStatements(sql);
    if (statements.count !== 1) return { nl: "meer dan één opdracht", en: "more than one statement" };
    const prepared = await statements.prepare(0);
    return prepared.statementType === StatementType.SELECT ? undefined : { nl: "geen SELECT", en: "not a SELECT" };
  } catch (error) {
    // The database speaks English only; what it says is quoted.
    const told = `DuckDB: ${error instanceof Error ? error.message.split("\n")[0]! : String(error)}`;
    return { nl: told, en: told };
  }
}
