import type { TableFault } from "../../tables/tableFault.ts";
import { faultReport } from "../../tables/faultReport.ts";
import type { Collection, Identified } from "../collection.ts";
import { buildRecord, type CellPlace } from "./buildRecord.ts";
import type { GivenTable } from "./givenTable.ts";
import { schemaFault } from "../../vocabulary/schemaFault.ts";
import { openTable, type OpenTable } from "./openTable.ts";
import { planOf, type PlannedTable } from "./plan.ts";

export type RecordsReading<R> =
  | {
      readonly ok: true;
      readonly records: readonly R[];
      /** Where each record begins. */ readonly places: readonly CellPlace[];
    }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/** Makes records of the tables that `toTables` gives, whoever changed them since; names every fault and its place. */
export function fromTables<R extends Identified>(
  collection: Pick<Collection<R>, "id" | "schema">,
  given: readonly GivenTable[],
): RecordsReading<R> {
  const plan = planOf(collection);
  const wrong = matchFaults(plan, given);
  if (wrong.length > 0) return { ok: false, faults: wrong };
  const faults: TableFault[] = [];
  const open = new Map(
    plan.map((table) => {
      const source = given.find(({ name }) => name === table.name)!;
      return [table.name, openTable(source, table, faultReport(source.file, faults))];
    }),
  );
  if (faults.length > 0) return { ok: false, faults };
  return readRecords(collection, plan, open);
}

function readRecords<R extends Identified>(
  { schema }: Pick<Collection<R>, "schema">,
  plan: readonly PlannedTable[],
  open: ReadonlyMap<string, OpenTable>,
): RecordsReading<R> {
  const faults: TableFault[] = [];
  const used = new Set<string>();
  const records: R[] = [];
  const places: CellPlace[] = [];
  const main = open.get(plan[0]!.name)!;
  const rows = new Map<string, number>();
  for (const row of main.groups.get("") ?? []) {
    const before = faults.length;
    const built = buildRecord(plan[0]!, row, { open, faults, used });
    const at = { file: main.file, row: row.row, column: "id" };
    const { id } = built.value;
    if (typeof id === "string") faults.push(...doubled(rows, id, at));
    if (faults.length > before) continue;
    const parsed = schema.safeParse(built.value);
    if (parsed.success) {
      records.push(parsed.data);
      places.push(at);
    } else
      for (const issue of parsed.error.issues) {
        const { value, expected } = schemaFault(issue, built.value);
        const place = nearest(built.places, issue.path, at);
        const isMissing = !open.get(place.table ?? plan[0]!.name)!.headers.has(place.column);
        const kind = isMissing && place.column !== "" ? "missing-column" : "cell";
        faults.push({
          kind,
          file: place.file,
          row: kind === "cell" ? place.row : 1,
          column: place.column,
          value,
          expected,
        });
      }
  }
  faults.push(...orphans(plan, open, used));
  return faults.length > 0 ? { ok: false, faults: unique(faults) } : { ok: true, records, places };
}

function doubled(rows: Map<string, number>, id: string, at: CellPlace): TableFault[] {
  const earlier = rows.get(id);
  rows.set(id, earlier ?? at.row);
  if (earlier === undefined) return [];
  const expected = { nl: `een andere id dan die van rij ${earlier}`, en: `another id than that of row ${earlier}` };
  return [{ kind: "duplicate-key", ...at, value: id, expected }];
}

/** The place of the part that an issue is about, or of the nearest part around it. */
function nearest(
  places: ReadonlyMap<string, CellPlace>,
  path: readonly PropertyKey[],
  otherwise: CellPlace,
): CellPlace {
  for (let length = path.length; length > 0; length--) {
    const found = places.get(JSON.stringify(path.slice(0, length)));
    if (found) return found;
  }
  return otherwise;
}

/** Rows of lists whose record or part is not there. */
function orphans(
  plan: readonly PlannedTable[],
  open: ReadonlyMap<string, OpenTable>,
  used: ReadonlySet<string>,
): TableFault[] {
  return plan.slice(1).flatMap(({ name, keys }) => {
    const { file, groups } = open.get(name)!;
    return [...groups].flatMap(([parent, rows]) =>
      used.has(`${name} ${parent}`)
        ? []
        : rows.map(({ row, cells }): TableFault => ({
            kind: "contradiction",
            file,
            row,
            column: keys.length > 2 ? keys.slice(0, -1).join(", ") : keys[0]!,
            value: keys
              .slice(0, -1)
              .map((key) => cells.get(key))
              .join(", "),
            expected: {
              nl: `een rij van de tabel ${name.slice(0, name.lastIndexOf("."))} waar deze rij bij hoort`,
              en: `a row of the table ${name.slice(0, name.lastIndexOf("."))} that this row belongs to`,
            },
          })),
    );
  });
}

function matchFaults(plan: readonly PlannedTable[], given: readonly GivenTable[]): TableFault[] {
  const names = plan.map(({ name }) => name);
  const list = names.join(", ");
  const fault = (file: string, nl: string, en: string): TableFault => ({
    kind: "wrong-file",
    file,
    row: 0,
    column: "",
    value: "",
    expected: { nl, en },
  });
  const unknown = given.filter(({ name }) => !names.includes(name));
  const double = given.filter(({ name }, at) => given.findIndex((other) => other.name === name) < at);
  const missing = names.filter((name) => !given.some((table) => table.name === name));
  return [
    ...unknown.map(({ file }) => fault(file, `een van de tabellen ${list}`, `one of the tables ${list}`)),
    ...double.map(({ file, name }) => fault(file, `de tabel ${name} één keer`, `the table ${name} once`)),
    ...missing.map((name) =>
      fault(
        given[0]?.file ?? name,
        `ook de tabel ${name} (een lege tabel heeft alleen een kopregel)`,
        `the table ${name} as well (an empty table has a header only)`,
      ),
    ),
  ];
}

/** A column that is missing is told once, not for every row. */
function unique(faults: readonly TableFault[]): TableFault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
