import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { faultCount } from "../faultCount.ts";
import { faultLines } from "@kansrijk/core/tables/faultText";
import { FILE_PART_LABELS, type FilePart } from "@kansrijk/server/admission/fileParts";
import { keepFile } from "@kansrijk/server/admission/keepFile";
import { orRefuse } from "../carryOut.ts";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import { withStore } from "../withStore.ts";

/** `admission round file`: checks a file together with the others of the round and keeps it, all or nothing. */
export async function fileAction(
  id: string,
  part: FilePart,
  path: string,
  { dryRun = false }: { readonly dryRun?: boolean },
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const content = await readFile(path).catch(() => {
    throw refusalIn(common, {
      nl: `${path}: verwacht een bestand dat bestaat en gelezen mag worden.`,
      en: `${path}: expected a file that exists and may be read.`,
    });
  });
  const name = basename(path);
  const brought = { round: id, part, name, content, isDryRun: dryRun };
  const kept = orRefuse(await withStore(common, (store) => keepFile(store, brought)), common);
  const { lang } = common;
  if (!kept.ok) {
    throw new CommandError(EXIT.refused, [...faultLines(kept.faults, lang), faultCount(kept.faults.length, lang)]);
  }
  for (const line of faultLines(kept.warnings, lang)) io.err(`${line}\n`);
  const done = kept.file
    ? { nl: `bewaard als versie ${kept.file.version}`, en: `stored as version ${kept.file.version}` }
    : { nl: "geen fouten; er is niets bewaard", en: "no faults; nothing was stored" };
  const rows = lang === "nl" ? "rijen" : "rows";
  io.out(`${FILE_PART_LABELS[part][lang]}: ${kept.rows} ${rows}, ${done[lang]}.\n`);
}
