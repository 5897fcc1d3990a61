import { fileURLToPath } from "node:url";
import type { Collection } from "@kansrijk/core/collections/collection";
import { importFolder } from "../store/importFolder.ts";

const FOLDER = fileURLToPath(new URL("../../../core/src/collections/kinds", import.meta.url));

let known: Promise<ReadonlyMap<string, Collection>> | undefined;

/** Every kind of record, by id; read once. Throws TypeError for a file that exports none. */
export function loadCollections(): Promise<ReadonlyMap<string, Collection>> {
  known ??= readCollections(FOLDER);
  return known;
}

async function readCollections(folder: string): Promise<ReadonlyMap<string, Collection>> {
  const collections = new Map<string, Collection>();
  for (const { name, exports } of await importFolder(folder)) {
    const collection = exports["collection"] as Collection | undefined;
    if (collection?.schema === undefined)
      throw new TypeError(`collections/kinds/${name}.ts: expected an export "collection"`);
    if (collections.has(collection.id)) throw new TypeError(`two collections are called ${collection.id}`);
    collections.set(collection.id, collection);
  }
  return collections;
}
