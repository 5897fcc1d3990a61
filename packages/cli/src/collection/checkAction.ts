import { faultLines } from "@kansrijk/core/tables/faultText";
import { recordFaults } from "@kansrijk/server/collections/files/importRecords";
import { erasedVersions, type ErasedVersion } from "@kansrijk/server/collections/erasedVersions";
import { loadCollections } from "@kansrijk/server/collections/loadCollections";
import { listRecords, unreadableRecords } from "@kansrijk/server/collections/recordStore";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { withStore } from "../withStore.ts";

/** Checks all records, ours and those of users; a file that does not fit its schema ends it at once, with the place. */
export async function checkAction(common: CommonOptions, io: Io): Promise<void> {
  const { lang } = common;
  await withStore(common, async (store) => {
    let count = 0;
    const lines: string[] = [];
    for (const collection of (await loadCollections()).values()) {
      const kept = await listRecords(store, collection).catch((error: unknown) => {
        // Records that cannot be read are what this command is for.
        lines.push(...String(error instanceof Error ? error.message : error).split("\n"));
        return [];
      });
      for (const { id, version, why } of await unreadableRecords(store, collection))
        lines.push(`${collection.id} ${id} ${lang === "nl" ? "versie" : "version"} ${version}: ${why[lang]}`);
      count += kept.length;
      const records = kept.map(({ record }) => record);
      const places = records.map(({ id }) => ({ file: `${collection.id}/${id}`, row: 0, column: "" }));
      lines.push(...faultLines(await recordFaults(store, collection, { records, places }), lang));
    }
    for (const erased of await erasedVersions(store)) io.out(erasedLine(erased, lang));
    if (lines.length > 0) throw new CommandError(EXIT.refused, lines);
    io.out(lang === "nl" ? `${count} records, geen fouten\n` : `${count} records, no faults\n`);
  });
}

/** What was erased is no fault: its hash stays, and the trail says what stands there since. */
function erasedLine(
  { collection, id, version, at, reason, isWhole }: ErasedVersion,
  lang: CommonOptions["lang"],
): string {
  const day = at.slice(0, 10);
  return lang === "nl"
    ? `${collection} ${id} versie ${version}: ${isWhole ? "inhoud" : "tekst"} gewist op ${day}. Reden: ${reason}\n`
    : `${collection} ${id} version ${version}: ${isWhole ? "content" : "text"} erased on ${day}. Reason: ${reason}\n`;
}
