import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { faultCount } from "../faultCount.ts";
import { faultLines } from "@kansrijk/core/tables/faultText";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import {
  carryOutImport,
  planImport,
  recordFaults,
  type ImportPlan,
} from "@kansrijk/server/collections/files/importRecords";
import { readRecordFile } from "@kansrijk/server/collections/files/readRecordFile";
import { orRefuse } from "../carryOut.ts";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import { withStore } from "../withStore.ts";
import { collectionOrRefuse } from "./collectionOrRefuse.ts";

export interface ImportOptions {
  readonly dryRun: boolean;
  readonly replace: boolean;
  readonly note: string;
  readonly format: string;
}

/** Brings records in, all or nothing; with dryRun only says what would change. */
export async function importAction(
  name: string,
  path: string,
  { dryRun, replace, note, format }: ImportOptions,
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const collection = await collectionOrRefuse(name, common);
  const bytes = await readFile(path).catch(() => {
    throw refusalIn(common, { nl: `${path}: dit bestand is er niet.`, en: `${path}: there is no such file.` });
  });
  const read = await readRecordFile(collection, basename(path), bytes);
  if (!read.ok) throw faulty(read.faults, common);
  await withStore(common, async (store) => {
    const faults = await recordFaults(store, collection, read);
    if (faults.length > 0) throw faulty(faults, common);
    const plan = await planImport(store, collection, read, { isWhole: replace });
    if (!dryRun) orRefuse(await carryOutImport(store, collection, plan, plan.basis, { actor: "cli", note }), common);
    const { changes: _changes, ...shown } = plan;
    io.out(format === "json" ? `${JSON.stringify({ dryRun, ...shown }, null, 1)}\n` : planText(plan, dryRun, common));
  });
}

function planText(plan: ImportPlan, isDry: boolean, { lang }: CommonOptions): string {
  const nl = lang === "nl";
  const head = isDry ? (nl ? "Proef, er is niets bewaard." : "Dry run, nothing was kept.") : nl ? "Bewaard." : "Kept.";
  const line = (word: string, ids: readonly string[]): string =>
    `${word}: ${ids.length}${ids.length === 0 ? "" : ` (${ids.join(", ")})`}\n`;
  const changed = plan.changed.map(({ id, parts }) => `${id}: ${parts.join(" ")}`);
  return [
    `${head}\n`,
    line(nl ? "nieuw" : "added", plan.added),
    line(nl ? "veranderd" : "changed", changed),
    line(nl ? "weg" : "removed", plan.removed),
    `${nl ? "gelijk" : "unchanged"}: ${plan.unchanged}\n`,
    `${nl ? "niet in het bestand, blijft" : "not in the file, stays"}: ${plan.left}\n`,
  ].join("");
}

function faulty(faults: readonly TableFault[], { lang }: CommonOptions): CommandError {
  return new CommandError(EXIT.refused, [...faultLines(faults, lang), faultCount(faults.length, lang)]);
}
