import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Collection, Identified } from "@kansrijk/core/collections/collection";
import { schemaFault, schemaFaultText } from "@kansrijk/core/vocabulary/schemaFault";
import { isMap, parseDocument } from "yaml";
import { z } from "zod";

const FOLDER = fileURLToPath(new URL("../../../alliance/", import.meta.url));

const read = new Map<string, Promise<readonly Identified[]>>();

/** The records of a collection that come with Kansrijk, in order of id; read once. Throws TypeError with all faults of its files. */
export function loadShipped<R extends Identified>(collection: Collection<R>): Promise<readonly R[]> {
  const known = read.get(collection.id) ?? readShipped(collection);
  read.set(collection.id, known);
  return known as Promise<readonly R[]>;
}

async function readShipped<R extends Identified>(collection: Collection<R>): Promise<readonly R[]> {
  if (collection.kept === "store") return [];
  const folder = join(FOLDER, collection.id);
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".yaml"));
  const faults: string[] = [];
  const records = await Promise.all(
    names.map(async (name) => {
      const file = `packages/alliance/${collection.id}/${name}`;
      const outcome = readRecord(await readFile(join(folder, name), "utf8"), collection.schema);
      if (outcome.record?.id === name.slice(0, -".yaml".length)) return outcome.record;
      const why = outcome.record ? [`id: expected the name of the file, found ${outcome.record.id}`] : outcome.faults;
      faults.push(...why.map((fault) => `${file} ${fault}`));
      return undefined;
    }),
  );
  if (faults.length > 0) throw new TypeError(faults.sort().join("\n"));
  return records.filter((record) => record !== undefined).sort((a, b) => compareIds(a.id, b.id));
}

function readRecord<R>(text: string, schema: z.ZodType<R>): { record?: R; faults: string[] } {
  const document = parseDocument(text);
  const broken = document.errors.map(({ message }) => message);
  if (broken.length > 0) return { faults: broken };
  if (!isMap(document.contents)) return { faults: ["expected one record"] };
  const given: unknown = document.toJS();
  const parsed = schema.safeParse(given);
  if (parsed.success) return { record: parsed.data, faults: [] };
  return { faults: parsed.error.issues.map((issue) => schemaFaultText(schemaFault(issue, given)).en) };
}

const ORDER = new Intl.Collator("en", { numeric: true });

/** K2 goes before K10. */
export function compareIds(a: string, b: string): number {
  return ORDER.compare(a, b) || (a < b ? -1 : 1);
}
