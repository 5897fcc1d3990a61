import { promisify } from "node:util";
import { gunzip as gunzipCallback, gzip as gzipCallback } from "node:zlib";
import { checkErased, checkUpload } from "@kansrijk/core/admission/process/checkStep";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import { done, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { appendAudit } from "../audit/appendAudit.ts";
import { LARGEST_FILE } from "../imports/readFile.ts";
import type { Store } from "../store/store.ts";
import { checkFile } from "./checkFile.ts";
import { hashOf } from "./documents.ts";
import type { FilePart } from "./fileParts.ts";
import { lockRound, readRound, type RoundRow } from "./readRoundRow.ts";
import { noSuchRound, refusal } from "./refusals.ts";
import { insertFile, type KeptFile } from "./roundFiles.ts";

const [gzip, gunzip] = [promisify(gzipCallback), promisify(gunzipCallback)];

export interface FileBrought {
  readonly round: string;
  readonly part: FilePart;
  readonly name: string;
  /** The file, perhaps packed with gzip. */
  readonly content: Uint8Array;
  /** Only check it. */
  readonly isDryRun: boolean;
}

export type FileKept =
  | { readonly ok: false; readonly faults: readonly TableFault[] }
  | {
      readonly ok: true;
      /** null after a dry run. */
      readonly file: KeptFile | null;
      readonly rows: number;
      readonly warnings: readonly TableFault[];
    };

/** Checks a file and keeps it as the current one of its part; refused while the files of the round are fixed. */
export async function keepFile(
  store: Pick<Store, "db">,
  { round: id, part, name, content, isDryRun }: FileBrought,
): Promise<Outcome<FileKept>> {
  const round = await readRound(store.db, id);
  if (!round) return noSuchRound(id);
  const allowed = editionFor(part, round);
  if (!allowed.ok) return allowed;
  const bytes = await unpacked(content);
  if (!bytes)
    return refusal(
      `Het bestand ${name} is geen heel gzip-bestand of te groot.`,
      `The file ${name} is not a whole gzip file or too large.`,
    );
  const check = await checkFile(store, round, allowed.value, { part, name, bytes });
  if (!check.ok) return done(check);
  if (isDryRun) return done({ ...check, file: null });
  const packed = await gzip(bytes);
  const sha256 = hashOf(bytes);
  return store.db.transaction().execute(async (trx): Promise<Outcome<FileKept>> => {
    const locked = await lockRound(trx, id);
    if (!locked) return noSuchRound(id);
    const still = editionFor(part, locked);
    if (!still.ok) return still;
    const edition = still.value;
    const { rows, warnings } = check;
    const file = await insertFile(trx, {
      round: id,
      edition,
      part,
      name,
      sha256,
      bytes: bytes.length,
      rows,
      packed,
    });
    await appendAudit(trx, {
      actor: "user",
      action: "admission.file",
      subject: id,
      detail: { part, edition, version: file.version, sha256, rows },
    });
    return done({ ok: true, file, rows, warnings });
  });
}

/** The edition a file would belong to: the lists of a second round belong to the one that is published. */
function editionFor(part: FilePart, round: RoundRow): Outcome<number> {
  if (part !== "second-applications") return checkUpload(round);
  const erased = checkErased(round.erasedAt);
  if (!erased.ok) return erased;
  if (round.state === "published") return done(round.edition);
  return refusal(
    "Lijsten voor een tweede ronde kunnen komen als de uitslag bekend is gemaakt.",
    "Lists for a second round can come when the result is published.",
  );
}

async function unpacked(content: Uint8Array): Promise<Uint8Array | undefined> {
  if (content[0] !== 0x1f || content[1] !== 0x8b) return content;
  return gunzip(content, { maxOutputLength: LARGEST_FILE }).catch(() => undefined);
}
