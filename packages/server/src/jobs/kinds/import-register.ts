import { z } from "zod";
import { checkSources } from "../../register/checkSources.ts";
import { importRegister } from "../../register/import/importRegister.ts";
import type { ImportWatch } from "../../register/import/importWatch.ts";
import {
  concludeUpload,
  readOutcome,
  removeUpload,
  uploadedFiles,
  type UploadOutcome,
} from "../../register/uploads/uploads.ts";
import type { Store } from "../../store/store.ts";
import { JobError } from "../jobError.ts";
import { jobKind } from "../jobKind.ts";
import { StopReason } from "../stopReason.ts";

const params = z.strictObject({
  /** Id of the uploaded files. */
  upload: z.uuid(),
  title: z.string().trim().min(1).max(200),
  dryRun: z.boolean().default(false),
});

type Params = z.infer<typeof params>;

/**
 * Checks the uploaded files of a register and keeps it, all or nothing. The faults hold cells of the files: they stand with
 * the upload, for who brought it, and not in the list of jobs. The files are removed at the end, however it ends.
 */
export const job = jobKind({
  title: { nl: "Eigen register inlezen", en: "Bring in a register" },
  params,
  async run({ params: { upload, ...rest }, signal, report, store }) {
    try {
      // After a crash between the two, the register is there and the files are gone.
      const outcome =
        (await readOutcome(store, upload)) ?? (await bringIn(store, upload, rest, { signal, onStep: report }));
      if (outcome.state !== "refused") return async () => ({ upload, ...resultOf(outcome) });
      const count = outcome.faults.length;
      throw new JobError({
        nl: `De bestanden hebben ${count === 1 ? "1 fout" : `${count} fouten`}; er is niets bewaard.`,
        en: `The files have ${count === 1 ? "1 fault" : `${count} faults`}; nothing was kept.`,
      });
    } catch (error) {
      const isOver = signal.aborted ? isCancelled(signal.reason) : !(error instanceof JobError);
      if (isOver) await removeUpload(store, upload);
      if (signal.aborted || error instanceof JobError) throw error;
      // What went wrong in the program may name a cell or a folder, and everybody can see the list of jobs.
      throw new JobError(FAILED, { cause: error });
    }
  },
});

const FAILED = {
  nl: "Het inlezen is mislukt door een fout in het programma; er is niets bewaard.",
  en: "The import failed through a fault in the program; nothing was kept.",
};

async function bringIn(
  store: Pick<Store, "db" | "dataDir">,
  upload: string,
  { title, dryRun }: Omit<Params, "upload">,
  watch: ImportWatch,
): Promise<UploadOutcome> {
  const folder = await uploadedFiles(store, upload);
  if (folder === undefined)
    throw new JobError({
      nl: "De bestanden zijn er niet meer. Stuur ze opnieuw.",
      en: "The files are no longer there. Send them again.",
    });
  const outcome = dryRun ? await checked(folder, watch) : await kept(store, folder, title, watch);
  await concludeUpload(store, upload, outcome);
  return outcome;
}

async function checked(folder: string, watch: ImportWatch): Promise<UploadOutcome> {
  const check = await checkSources(folder, watch);
  return check.ok ? { state: "checked", quality: check.quality } : { state: "refused", faults: [...check.faults] };
}

async function kept(
  store: Pick<Store, "db" | "dataDir">,
  folder: string,
  title: string,
  watch: ImportWatch,
): Promise<UploadOutcome> {
  const result = await importRegister(store, { folder, title: { nl: title, en: title } }, watch);
  if (!result.ok) return { state: "refused", faults: [...result.faults] };
  return { state: "kept", register: result.dataset.id, isNew: result.isNew };
}

function resultOf(outcome: UploadOutcome) {
  return outcome.state === "kept" ? { register: outcome.register } : {};
}

function isCancelled(reason: unknown): boolean {
  return reason instanceof StopReason && reason.stopCause === "cancelled";
}
