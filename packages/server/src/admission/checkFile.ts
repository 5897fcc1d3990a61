import type { TableFault } from "@kansrijk/core/tables/tableFault";
import type { Store } from "../store/store.ts";
import type { Kysely } from "kysely";
import type { Database } from "../store/database.ts";
import { roundSchema } from "@kansrijk/core/admission/round";
import { assembleAside } from "./assembleAside.ts";
import { assembleSecond, type SecondInput } from "./assembleSecond.ts";
import { needDocument } from "./documents.ts";
import { replacedBy } from "./fileParts.ts";
import type { RoundRow } from "./readRoundRow.ts";
import { currentFiles, fileContents, type BroughtFile } from "./roundFiles.ts";

export type FileCheck =
  | { readonly ok: false; readonly faults: readonly TableFault[] }
  | { readonly ok: true; readonly rows: number; readonly warnings: readonly TableFault[] };

/** Checks a file together with those that would stand beside it; only faults of the file itself count against it. */
export async function checkFile(
  { db }: Pick<Store, "db">,
  round: RoundRow,
  edition: number,
  file: BroughtFile,
): Promise<FileCheck> {
  const away = replacedBy(file.part);
  const others = (await currentFiles(db, round.id, edition)).filter(({ part }) => !away.includes(part));
  const files = [file, ...(await fileContents(db, others))];
  const { tieBreaking, listRules } = round.settings;
  const rules = { tieBreaking, listRules };
  if (file.part === "second-applications") return checkSecond(db, round, { files, rules });
  const assembled = await assembleAside({ files, rules });
  if (assembled.ok) return { ok: true, rows: assembled.rowCounts[file.part] ?? 0, warnings: assembled.warnings };
  const own = assembled.faults.filter((fault) => !("part" in fault) || fault.part === file.part);
  if (own.length > 0) return { ok: false, faults: own };
  // The fault is in a file that may be brought again next: the desk shows it, and closing waits for it.
  const alone = await assembleAside({ files: [file], rules });
  return { ok: true, rows: (alone.ok ? alone.rowCounts[file.part] : undefined) ?? 0, warnings: assembled.faults };
}

/** The new lists against the offers of the round as it was placed. */
async function checkSecond(db: Kysely<Database>, { id, edition }: RoundRow, input: SecondInput): Promise<FileCheck> {
  const first = await needDocument(db, id, edition, "round.json");
  const assembled = await assembleSecond(input, roundSchema.parse(JSON.parse(first.text)));
  return assembled.ok ? { ok: true, rows: assembled.applicants.length, warnings: assembled.warnings } : assembled;
}
