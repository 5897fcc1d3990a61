import { allFiles } from "@kansrijk/server/collections/files/allFiles";
import { collectionFile, type RecordFormat } from "@kansrijk/server/collections/files/collectionFile";
import { listRecords } from "@kansrijk/server/collections/recordStore";
import { orRefuse } from "../carryOut.ts";
import type { CommonOptions, Io } from "../io.ts";
import { withStore } from "../withStore.ts";
import { writeWhole } from "../writeWhole.ts";
import { collectionOrRefuse } from "./collectionOrRefuse.ts";

/** Writes the records of a kind to a file; of `all` kinds always the ZIP with JSON and CSV. */
export async function exportAction(
  name: string,
  format: RecordFormat,
  out: string,
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const file = await withStore(common, async (store) => {
    if (name === "all") return allFiles(store);
    const collection = await collectionOrRefuse(name, common);
    const records = (await listRecords(store, collection)).map(({ record }) => record);
    return orRefuse(await collectionFile(collection, records, format), common);
  });
  await writeWhole(out, file.bytes, common);
  io.err(`${out}: ${file.mediaType.split(";")[0]}, ${file.bytes.length} bytes\n`);
}
