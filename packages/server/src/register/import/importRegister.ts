import { mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { YEAR_COLUMN } from "@kansrijk/core/register/matchRegisterColumns";
import type { RegisterTable } from "@kansrijk/core/register/registerTable";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { loadPlaces } from "../../places/placeBook.ts";
import { duckdbIn, sqlText } from "../../population/duckdbIn.ts";
import { withDraft } from "../../store/lake/draft.ts";
import type { Store } from "../../store/store.ts";
import { keepRegister, newSecret, previousOf, type KeptRegister } from "../keepRegister.ts";
import { fileFault } from "../registerFaults.ts";
import { crossChecks } from "./crossChecks.ts";
import { importNotes } from "./importNotes.ts";
import { interruptible, tellStep, type ImportWatch } from "./importWatch.ts";
import { createLookups, fillSites, municipalityRows } from "./lookups.ts";
import { sourceFiles, type SourceFile } from "./sourceFiles.ts";
import { stageFile, type StagedFile } from "./stageFile.ts";

/** So many faults are named at most. */
export const MOST_FAULTS = 1000;

/** Tables that the user brings; municipalities are those of today. */
const NEEDED = ["sites", "pupils"];

/** What is left is looking at the quality. */
const SHARE_OF_READING = 0.6;
const SHARE_OF_MAKING = 0.8;

const LOOKING: Text = { nl: "Kwaliteit bekijken", en: "Looking at the quality" };
const CROSSING: Text = { nl: "Tabellen naast elkaar leggen", en: "Laying tables beside each other" };
const WRITING: Text = { nl: "Tabellen schrijven", en: "Writing tables" };

export interface RegisterImport {
  readonly folder: string;
  readonly title: Text;
}

/**
 * Brings in a register from the files of a user, all of it or nothing. Pupils get a pseudonym that only this store can
 * make, the same in a next version with the same title. Faults name file, row, column, value and what was expected.
 */
export async function importRegister(
  store: Pick<Store, "db" | "dataDir">,
  { folder, title }: RegisterImport,
  watch: ImportWatch = {},
): Promise<KeptRegister> {
  const secret = (await previousOf(store, title))?.secret ?? newSecret();
  return withDraft(store, async (draft) => {
    const made = await makeRegister(resolve(folder), draft, secret, watch);
    if (!made.ok) return made;
    tellStep(watch, SHARE_OF_MAKING, LOOKING);
    return keepRegister(store, draft, { title, generated: false, notes: made.notes, secret }, watch.signal);
  });
}

export type MadeRegister =
  | { readonly ok: true; readonly notes: readonly Text[] }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/** Writes the Parquet files of a register into an empty folder, from the files of a user. */
export async function makeRegister(
  folder: string,
  target: string,
  secret: string,
  watch: ImportWatch = {},
): Promise<MadeRegister> {
  const sources = await sourceFiles(folder);
  const missing = NEEDED.filter((id) => !sources.files.some((file) => file.table.id === id));
  const faults = [
    ...sources.faults,
    ...missing.map((id) =>
      fileFault("file", `${id}.csv`, "", "", { nl: "een bestand dat er is", en: "a file that exists" }),
    ),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const stage = join(target, ".stage");
  await mkdir(stage);
  try {
    const given = sources.files.filter((file) => file.table.id !== "municipalities");
    const made = await duckdbIn([folder, target], (connection) =>
      interruptible(connection, watch.signal, () => writeRegister(connection, { given, stage, target, secret, watch })),
    );
    return made.ok && given.length < sources.files.length ? { ok: true, notes: [OWN_DIVISION, ...made.notes] } : made;
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

interface Writing {
  readonly given: readonly SourceFile[];
  readonly stage: string;
  readonly target: string;
  readonly secret: string;
  readonly watch: ImportWatch;
}

async function writeRegister(
  connection: DuckDBConnection,
  { given, stage, target, secret, watch }: Writing,
): Promise<MadeRegister> {
  const book = await loadPlaces();
  await createLookups(connection, book);
  const staging = await stageAll(connection, given, { stage, secret, watch });
  if (!staging.ok) return staging;
  tellStep(watch, SHARE_OF_READING, CROSSING);
  const crossed = await crossChecks(connection, staging.staged, MOST_FAULTS);
  if (crossed.length > 0) return { ok: false, faults: crossed };
  const notes = await importNotes(connection, staging.staged, book);
  tellStep(watch, (SHARE_OF_READING + SHARE_OF_MAKING) / 2, WRITING);
  await writeTables(connection, staging.staged, target);
  await copyTo(connection, municipalityRows(book), join(target, "municipalities.parquet"));
  return { ok: true, notes };
}

const OWN_DIVISION: Text = {
  nl: "municipalities: niet gelezen; het register heeft de gemeenten van de indeling waar Kansrijk mee werkt",
  en: "municipalities: not read; the register has the municipalities of the division that Kansrijk works with",
};

type StagingAll =
  | { readonly ok: true; readonly staged: readonly StagedFile[] }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/** All files with their faults together; after the sites, the other files may refer to them. */
async function stageAll(
  connection: DuckDBConnection,
  files: readonly SourceFile[],
  { stage, secret, watch }: Pick<Writing, "stage" | "secret" | "watch">,
): Promise<StagingAll> {
  const staged: StagedFile[] = [];
  const faults: TableFault[] = [];
  let areSitesKnown = false;
  for (const [index, source] of files.entries()) {
    if (faults.length >= MOST_FAULTS) break;
    tellStep(watch, (SHARE_OF_READING * index) / files.length, {
      nl: `${source.name} lezen`,
      en: `Reading ${source.name}`,
    });
    if (
      !areSitesKnown &&
      staged.length > 0 &&
      staged.at(-1)!.source.table.id === "sites" &&
      source.table.id !== "sites"
    ) {
      await fillSites(
        connection,
        staged.filter((file) => file.source.table.id === "sites").map((file) => file.path),
      );
      areSitesKnown = true;
    }
    const path = join(stage, `${index}.parquet`);
    const result = await stageFile(connection, source, { secret, path, mostFaults: MOST_FAULTS - faults.length });
    if (result.ok) staged.push(result.staged);
    else faults.push(...result.faults);
    // Without sites every reference to one would be a fault too.
    if (!result.ok && source.table.id === "sites") break;
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, staged };
}

async function writeTables(connection: DuckDBConnection, staged: readonly StagedFile[], target: string): Promise<void> {
  for (const table of new Set(staged.map((file) => file.source.table))) {
    const files = staged.filter((file) => file.source.table === table).map((file) => sqlText(file.path));
    const rows = `read_parquet([${files.join(", ")}], union_by_name = true)`;
    const columns = Object.keys(table.columns).map((name) =>
      isOwnNumber(table, name) ? `n.site AS site` : `t."${name}"`,
    );
    const numbers = table.id === "sites" ? " JOIN site_numbers n ON n.code = t.code" : "";
    const order = table.key.filter((name) => name !== YEAR_COLUMN).join(", ");
    if (!table.yearly) {
      const sql = `SELECT ${columns.join(", ")} FROM ${rows} t${numbers} ORDER BY ${order}`;
      await copyTo(connection, sql, join(target, `${table.id}.parquet`));
      continue;
    }
    await mkdir(join(target, table.id));
    const years = await connection.runAndReadAll(`SELECT DISTINCT ${YEAR_COLUMN} FROM ${rows} ORDER BY 1`);
    for (const [year] of years.getRowsJS()) {
      const sql = `SELECT t.${YEAR_COLUMN}, ${columns.join(", ")} FROM ${rows} t WHERE t.${YEAR_COLUMN} = ${Number(year)} ORDER BY ${order}`;
      await copyTo(connection, sql, join(target, table.id, `${Number(year)}.parquet`));
    }
  }
}

function isOwnNumber(table: RegisterTable, column: string): boolean {
  return table.id === "sites" && column === "site";
}

async function copyTo(connection: DuckDBConnection, sql: string, path: string): Promise<void> {
  await connection.run(`COPY (${sql}) TO ${sqlText(path)} (FORMAT parquet, COMPRESSION zstd)`);
}
