import type { Command } from "commander";
import { faultCount } from "../faultCount.ts";
import { faultLines } from "@kansrijk/core/tables/faultText";
import { isIsoDate } from "@kansrijk/core/vocabulary/isoDate";
import { importTable } from "@kansrijk/server/imports/importTable";
import { readTableFile } from "@kansrijk/server/imports/readTableFile";
import { listDatasets } from "@kansrijk/server/store/datasets/listDatasets";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { textTable } from "../textTable.ts";
import { withStore } from "../withStore.ts";

/** `kansrijk import <file>` and `kansrijk datasets`. */
export function register(program: Command, io: Io): void {
  program
    .command("import <file>")
    .description("controleert een bestand en bewaart het, helemaal of niet; de soort volgt uit de kopregel")
    .option("--dry-run", "alleen controleren: noemt alle fouten, bewaart niets")
    .option("--count-date <yyyy-mm-dd>", "teldatum, als die niet in het bestand staat")
    .action((file: string, options: { dryRun?: boolean; countDate?: string }) =>
      importAction(file, options, program.opts<CommonOptions>(), io),
    );
  program
    .command("datasets")
    .description("de gegevens die bewaard zijn")
    .action(() => list(program.opts<CommonOptions>(), io));
}

async function importAction(
  file: string,
  options: { dryRun?: boolean; countDate?: string },
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const { countDate } = options;
  if (countDate !== undefined && !isIsoDate(countDate))
    throw new CommandError(EXIT.refused, [`--count-date: "${countDate}" is geen dag; verwacht: jjjj-mm-dd.`]);
  const reading = await readTableFile(file);
  if (!reading.ok)
    throw new CommandError(EXIT.refused, [
      ...faultLines(reading.faults, common.lang),
      faultCount(reading.faults.length, common.lang),
    ]);
  const { table } = reading;
  if (options.dryRun)
    return io.out(`${table.name}: ${table.kind}, ${table.rowCount} rijen, geen fouten; er is niets bewaard.\n`);
  await withStore(common, async (store) => {
    const imported = await importTable(store, table, countDate ?? null);
    if (!imported.ok) throw new CommandError(EXIT.refused, faultLines(imported.faults, common.lang));
    io.out(
      `${imported.dataset.id}: ${imported.dataset.rowCount} rijen ${imported.isNew ? "bewaard" : "waren al bewaard"}.\n`,
    );
  });
}

async function list(common: CommonOptions, io: Io): Promise<void> {
  const datasets = await withStore(common, (store) => listDatasets(store.db));
  io.out(
    textTable(
      ["id", "soort", "rijen", "teldatum", ""],
      datasets.map((item) => [item.id, item.kind, String(item.rowCount), item.countDate ?? "", item.title]),
    ),
  );
}
