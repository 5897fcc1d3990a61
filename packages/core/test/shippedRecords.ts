import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Collection, Identified } from "../src/collections/collection.ts";

const FOLDER = fileURLToPath(new URL("../../alliance/", import.meta.url));

/** The records of a collection that come with Kansrijk, read and checked. */
export function shippedRecords<R extends Identified>({ id, schema }: Collection<R>): R[] {
  const names = readdirSync(`${FOLDER}${id}`).filter((name) => name.endsWith(".yaml"));
  return names.sort().map((name) => schema.parse(parse(readFileSync(`${FOLDER}${id}/${name}`, "utf8"))));
}
