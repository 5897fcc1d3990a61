import type { TableFault } from "@kansrijk/core/tables/tableFault";
import type { IsoDate } from "@kansrijk/core/vocabulary/isoDate";
import { appendAudit } from "../audit/appendAudit.ts";
import type { DatasetView } from "../store/datasets/datasetView.ts";
import { saveDataset } from "../store/datasets/saveDataset.ts";
import type { Store } from "../store/store.ts";
import { keepPupilScores } from "./keepPupilScores.ts";
import { readFormats } from "./formats.ts";
import type { FileTable } from "./readTableFile.ts";
import { countDateOf, KEPT_KINDS, tableFacts } from "./tableFacts.ts";

export type Import =
  | { readonly ok: true; readonly dataset: DatasetView; readonly isNew: boolean }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/** Keeps a table that was read: all of it or nothing, with a line in the audit trail. */
export async function importTable(store: Store, table: FileTable, given: IsoDate | null): Promise<Import> {
  const countDate = given ?? countDateOf(table.kind, table.rows);
  if (table.kind === "pupil-scores-po") return keepPupilScores(store, table, countDate);
  const facts = tableFacts(table.kind, table.rows, countDate);
  if (!facts) return { ok: false, faults: [notKept(table)] };
  if (facts.table === "site-pupils" && facts.rows.length === 0) return { ok: false, faults: [noCountDate(table)] };
  const format = (await readFormats()).get(table.kind)!;
  return store.db.transaction().execute(async (trx) => {
    const saved = await saveDataset(trx, {
      kind: table.kind,
      title: `${format.title.nl}: ${table.name}`,
      sourceName: table.name,
      sha256: table.sha256,
      bytes: table.bytes,
      countDate,
      generated: false,
      meta: { fileRows: table.rowCount },
      facts,
    });
    if (saved.isNew) {
      await appendAudit(trx, {
        actor: "user",
        action: "dataset.import",
        subject: saved.dataset.id,
        detail: { sha256: table.sha256, rows: table.rowCount },
      });
    }
    return { ok: true as const, ...saved };
  });
}

function notKept(table: FileTable): TableFault {
  const kinds = [...KEPT_KINDS, "pupil-scores-po"].join(", ");
  return {
    kind: "file",
    file: table.name,
    row: 0,
    column: "",
    value: table.kind,
    expected: {
      nl: `een soort die bewaard kan worden: ${kinds} (dit bestand is wel gecontroleerd en zonder fouten)`,
      en: `a kind that can be kept: ${kinds} (this file was checked and has no faults)`,
    },
  };
}

function noCountDate(table: FileTable): TableFault {
  return {
    kind: "file",
    file: table.name,
    row: 0,
    column: "",
    value: "",
    expected: { nl: "een teldatum bij dit bestand (--count-date)", en: "a count date with this file (--count-date)" },
  };
}
