import { joinsOf } from "@kansrijk/core/tables/quality/joinQuality";
import type { TableQuality } from "@kansrijk/core/tables/quality/tableQuality";
import type { Store } from "../store/store.ts";
import { codeColumns, readKeptTable, type KeptTable } from "./keptTables.ts";
import { keyLists } from "./knownTables.ts";

/** The report of a kept table, with its codes laid beside what the store knows today instead of on the day of import. */
export async function currentQuality(store: Pick<Store, "db" | "dataDir">, kept: KeptTable): Promise<TableQuality> {
  const { kind, sha256 } = kept.dataset;
  const stored = await readKeptTable(kept, codeColumns(kept));
  return { ...kept.meta.quality, joins: joinsOf(stored, await keyLists(store, { kind, sha256, stored })) };
}
