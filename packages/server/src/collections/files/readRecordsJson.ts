import type { Collection, Identified } from "@kansrijk/core/collections/collection";
import type { RecordsReading } from "@kansrijk/core/collections/tables/fromTables";
import { schemaFault } from "@kansrijk/core/vocabulary/schemaFault";
import { parseJson } from "@kansrijk/core/tables/parseJson";
import type { TableFault } from "@kansrijk/core/tables/tableFault";

/** Reads a JSON list of records, or an object that has it as `records`. A fault's row counts the records from 1. */
export function readRecordsJson<R extends Identified>(
  { schema }: Pick<Collection<R>, "schema">,
  file: string,
  bytes: Uint8Array,
): RecordsReading<R> {
  const text = new TextDecoder().decode(bytes);
  if (depthOf(text) > DEEPEST) {
    const expected = { nl: `hoogstens ${DEEPEST} lagen in elkaar`, en: `at most ${DEEPEST} layers in each other` };
    return { ok: false, faults: [{ kind: "file", file, row: 0, column: "", value: "", expected }] };
  }
  const parsed = parseJson(file, text);
  if (!parsed.ok) return { ok: false, faults: [parsed.fault] };
  const list = listOf(parsed.value);
  if (!list) {
    const expected = { nl: "een lijst van records", en: "a list of records" };
    return { ok: false, faults: [{ kind: "file", file, row: 0, column: "", value: "", expected }] };
  }
  const faults: TableFault[] = [];
  const records = new Map<string, R>();
  for (const [at, value] of list.entries()) {
    const place = { file, row: at + 1 };
    const read = schema.safeParse(value);
    if (!read.success)
      for (const issue of read.error.issues) {
        const { path, ...fault } = schemaFault(issue, value);
        faults.push({ kind: "cell", ...place, column: path, ...fault });
      }
    else if (records.has(read.data.id)) {
      const expected = { nl: "elke id één keer", en: "every id once" };
      faults.push({ kind: "duplicate-key", ...place, column: "id", value: read.data.id, expected });
    } else records.set(read.data.id, read.data);
  }
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    records: [...records.values()],
    places: [...records.keys()].map((_, at) => ({ file, row: at + 1, column: "id" })),
  };
}

/** No record has so many; what is much deeper cannot even be written down again. */
const DEEPEST = 100;

function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const [mark] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (mark === "[" || mark === "{") deepest = Math.max(deepest, ++depth);
    else if (mark === "]" || mark === "}") depth--;
  }
  return deepest;
}

function listOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const inside = typeof value === "object" && value !== null && "records" in value ? value.records : undefined;
  if (!Array.isArray(inside)) return undefined;
  // The answer of the API has every record with where it comes from.
  return inside.map((item: unknown) =>
    typeof item === "object" && item !== null && "record" in item && "sha256" in item ? item.record : item,
  );
}
