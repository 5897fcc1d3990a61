import type { Receipt } from "@kansrijk/core/receipt/receipt";
import { faultLines } from "@kansrijk/core/tables/faultText";
import { keepFundingRun } from "@kansrijk/server/funding/keepFundingRun";
import { importTable } from "@kansrijk/server/imports/importTable";
import { readTableFile } from "@kansrijk/server/imports/readTableFile";
import type { CarriedOut } from "./carryOut.ts";
import { CommandError } from "./commandError.ts";
import { EXIT } from "./exitCode.ts";
import type { CommonOptions } from "./io.ts";
import { withStore } from "./withStore.ts";

/** Keeps the file and the run in the store; gives a line for the user. */
export async function keepRun(
  { run, input }: CarriedOut,
  receipt: Receipt,
  path: string,
  common: CommonOptions,
): Promise<string> {
  const reading = await readTableFile(path, [input.kind]);
  if (!reading.ok) throw new CommandError(EXIT.refused, faultLines(reading.faults, common.lang));
  return withStore(common, async (store) => {
    const imported = await importTable(store, reading.table, run.request.countDate);
    if (!imported.ok) throw new CommandError(EXIT.refused, faultLines(imported.faults, common.lang));
    const id = await keepFundingRun(store, run, imported.dataset, receipt);
    return `Bewaard als ${id} (gegevens ${imported.dataset.id}).`;
  });
}
