import { erasedOf } from "@kansrijk/server/collections/erasedOf";
import { loadCollections } from "@kansrijk/server/collections/loadCollections";
import { historyOf, listRecords, readRecord } from "@kansrijk/server/collections/recordStore";
import type { CommonOptions, Io } from "../io.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import { textTable } from "../textTable.ts";
import { withStore } from "../withStore.ts";
import { collectionOrRefuse } from "./collectionOrRefuse.ts";

export async function listAction(format: string, common: CommonOptions, io: Io): Promise<void> {
  const { lang } = common;
  const collections = [...(await loadCollections()).values()];
  const listed = await withStore(common, (store) =>
    Promise.all(
      collections.map(async (collection) => ({
        id: collection.id,
        title: collection.title,
        kept: collection.kept,
        records: (await listRecords(store, collection)).length,
      })),
    ),
  );
  if (format === "json") return io.out(json(listed));
  const header = lang === "nl" ? ["id", "naam", "records"] : ["id", "name", "records"];
  io.out(
    textTable(
      header,
      listed.map(({ id, title, records }) => [id, title[lang], String(records)]),
    ),
  );
}

export async function showAction(
  name: string,
  id: string | undefined,
  format: string,
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const { lang } = common;
  const collection = await collectionOrRefuse(name, common);
  if (id !== undefined) {
    const kept = await withStore(common, async (store) => {
      const found = await readRecord(store, collection, id);
      const erased = found ? undefined : await erasedOf(store, collection, { id, audience: "trusted" });
      if (erased) throw refusalIn(common, erased.message);
      return found;
    });
    if (!kept) throw unknown(name, id, common);
    return io.out(json(format === "json" ? kept : kept.record));
  }
  const records = await withStore(common, (store) => listRecords(store, collection));
  if (format === "json") return io.out(json(records));
  const header = lang === "nl" ? ["id", "naam", "versie", ""] : ["id", "name", "version", ""];
  io.out(
    textTable(
      header,
      records.map(({ record, version }) => [
        record.id,
        collection.name(record)[lang],
        String(version),
        "generated" in record && record.generated === true ? (lang === "nl" ? "verzonnen" : "made up") : "",
      ]),
    ),
  );
}

export async function historyAction(
  name: string,
  id: string,
  format: string,
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const collection = await collectionOrRefuse(name, common);
  const versions = await withStore(common, (store) => historyOf(store, collection, id));
  if (versions.length === 0) throw unknown(name, id, common);
  if (format === "json") return io.out(json(versions));
  const [removed, gone, header] =
    common.lang === "nl"
      ? ["(weggehaald)", "gewist", ["versie", "moment", "wie", "reden", "sha256"]]
      : ["(removed)", "erased", ["version", "moment", "who", "reason", "sha256"]];
  io.out(
    textTable(
      header,
      versions.map(({ version, at, actor, note, sha256, erased }) => [
        String(version),
        at ?? "-",
        actor,
        erased ? `${note} (${gone} ${erased.at.slice(0, 10)}: ${erased.reason})`.trim() : note,
        sha256?.slice(0, 16) ?? removed,
      ]),
    ),
  );
}

function unknown(name: string, id: string, common: CommonOptions) {
  return refusalIn(common, { nl: `Er is geen ${name} ${id}.`, en: `There is no ${name} ${id}.` });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
