import { basename } from "node:path";
import { faultLines } from "@kansrijk/core/tables/faultText";
import { qualityLine } from "@kansrijk/core/tables/quality/qualityLines";
import type { IsoDate } from "@kansrijk/core/vocabulary/isoDate";
import { dateTable, importTable, qualityOf } from "@kansrijk/server/imports/importTable";
import { knownFormats, readTableFile } from "@kansrijk/server/imports/readTableFile";
import { tableMeta } from "@kansrijk/server/imports/tableMeta";
import type { Store } from "@kansrijk/server/store/store";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { withStore } from "../withStore.ts";
import { inputFiles } from "./inputFiles.ts";

export interface ImportOptions {
  readonly as?: string;
  readonly year: number | null;
  readonly countDate: IsoDate | null;
  readonly dryRun: boolean;
}

type Outcome =
  | { readonly ok: true; readonly line: string }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/**
 * Imports files one by one, each whole or not at all. One that is refused does not stop the others; at the end the command
 * is refused when any of them was.
 */
export async function importFiles(
  paths: readonly string[],
  options: ImportOptions,
  common: CommonOptions,
  io: Io,
): Promise<void> {
  await checkKind(options.as);
  const files = await inputFiles(paths);
  if (files.length === 0) throw new CommandError(EXIT.refused, ["Er is geen bestand met een tabel gevonden."]);
  const refused: string[] = [];
  await withStore(common, async (store) => {
    for (const file of files) {
      const outcome = await importOne(store, file, options, common);
      if (outcome.ok) io.out(`${outcome.line}\n`);
      else refused.push(...faultLines(outcome.faults, common.lang), `${basename(file)}: er is niets bewaard.`);
    }
  });
  if (refused.length > 0) throw new CommandError(EXIT.refused, refused);
}

async function checkKind(kind: string | undefined): Promise<void> {
  if (kind === undefined) return;
  const formats = await knownFormats();
  if (formats.has(kind)) return;
  const list = [...formats.keys()].join(", ");
  throw new CommandError(EXIT.refused, [`--as: "${kind}" is geen soort; verwacht: een van ${list}`]);
}

async function importOne(store: Store, path: string, options: ImportOptions, common: CommonOptions): Promise<Outcome> {
  const reading = await readTableFile(path, options.as === undefined ? undefined : [options.as]);
  if (!reading.ok) return reading;
  const { table } = reading;
  if (options.dryRun) {
    const dating = await dateTable(table, options.countDate, options.year);
    if (!dating.ok) return dating;
    const quality = await qualityOf(store, table, dating.dated);
    return {
      ok: true,
      line: `${table.name}: ${table.kind}, ${qualityLine(quality, common.lang)}; er is niets bewaard.`,
    };
  }
  const imported = await importTable(store, table, options.countDate, options.year);
  if (!imported.ok) return imported;
  const { dataset, isNew } = imported;
  const quality = tableMeta(dataset)?.quality;
  const about = quality ? qualityLine(quality, common.lang) : `${dataset.rowCount} rijen`;
  return { ok: true, line: `${dataset.id}: ${about}${isNew ? "" : "; was al bewaard"}${yearLine(dataset)}` };
}

/** Where the year comes from, when only the name of the file says it. */
function yearLine(dataset: Parameters<typeof tableMeta>[0]): string {
  const period = tableMeta(dataset)?.period;
  return period?.saidBy === "file-name" ? `; jaar ${period.year} volgt uit de naam van het bestand` : "";
}
