import Excel from "exceljs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { agenda, type Agenda } from "@kansrijk/core/agenda/agenda";
import { toTables } from "@kansrijk/core/collections/tables/toTables";
import { recordsOf } from "../../../../core/test/collections/recordsOf.ts";
import { temporaryStore, type TemporaryStore } from "../../../test/temporaryStore.ts";
import { zipFile } from "../../exports/zipFile.ts";
import { loadCollections } from "../loadCollections.ts";
import { loadShipped } from "../loadShipped.ts";
import { listRecords } from "../recordStore.ts";
import { allFiles } from "./allFiles.ts";
import { collectionFile, RECORD_FORMATS, type RecordFormat } from "./collectionFile.ts";
import { carryOutImport, planImport, recordFaults } from "./importRecords.ts";
import { readRecordFile } from "./readRecordFile.ts";
import { readZip } from "./readZip.ts";
import { sheetNames } from "./sheetNames.ts";

const collections = await loadCollections();
const agendas = collections.get("agendas")!;
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

async function made(records: readonly { id: string }[], format: RecordFormat, collection = agendas) {
  const file = await collectionFile(collection, records, format);
  if (!file.ok) throw new Error(file.refusals[0]!.message.en);
  return file.value;
}

describe.each([...collections.keys()])("%s", (id) => {
  const collection = collections.get(id)!;
  test.each(RECORD_FORMATS)("what comes with Kansrijk goes out as %s and comes in as it was", async (format) => {
    const records = await loadShipped(collection);
    const file = await made(records, format, collection);
    const read = await readRecordFile(collection, file.name, file.bytes);
    expect(read.ok ? [] : read.faults).toEqual([]);
    expect(read.ok && plain(read.records)).toEqual(plain(records));
    // Packing Excel takes long: once is enough, below.
    if (format !== "xlsx") expect((await made(records, format, collection)).bytes).toEqual(file.bytes);
  });
});

test("any agendas survive Excel", async () => {
  await fc.assert(
    fc.asyncProperty(recordsOf<Agenda>(agenda), async (records) => {
      const file = await made(records, "xlsx");
      const read = await readRecordFile(agendas, file.name, file.bytes);
      expect(read.ok ? [] : read.faults).toEqual([]);
      expect(read.ok && plain(read.records)).toEqual(plain(records));
    }),
    { numRuns: 15 },
  );
});

test("the same records give the same workbook", async () => {
  const records = [example("one"), example("two")];
  expect((await made(records, "xlsx")).bytes).toEqual((await made(records, "xlsx")).bytes);
});

test("a workbook explains its columns, and comes in with that sheet changed, and without it as before", async () => {
  const records = [example("one"), example("two")];
  const file = await made(records, "xlsx");
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(file.bytes.slice().buffer);
  const sheet = workbook.getWorksheet("Kolommen")!;
  const lines = sheet.getSheetValues().slice(1) as (string | undefined)[][];
  const explained = toTables(agendas, []).flatMap(({ name, columns }) => columns.map(({ header }) => [name, header]));
  expect(lines.slice(1).map((line) => line.slice(1, 3))).toEqual(explained);
  const budget = lines.find((line) => line[1] === "agendas.actions" && line[2] === "budget")!;
  expect(budget.slice(3, 5)).toEqual(["begroot", "budget"]);
  expect(budget.slice(7, 9)).toEqual(["eurocent", "euro cents"]);
  const state = lines.find((line) => line[1] === "agendas" && line[2] === "state")!;
  expect(state[9]).toContain(" | adopted");
  const readAgain = async () => {
    const read = await readRecordFile(agendas, "x.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(read.ok ? [] : read.faults).toEqual([]);
    return read.ok && plain(read.records);
  };
  sheet.getCell("A2").value = "iets anders";
  expect(await readAgain()).toEqual(plain(records));
  workbook.removeWorksheet(sheet.id);
  expect(await readAgain()).toEqual(plain(records));
});

test("a ZIP of CSVs explains its columns, and comes in with and without that", async () => {
  const records = [example("one")];
  const entries = readZip((await made(records, "csv")).bytes, 1e9)!;
  const metadata = entries.find(({ name }) => name === "csv-metadata.json")!;
  const { tables } = JSON.parse(new TextDecoder().decode(metadata.content)) as { tables: { url: string }[] };
  expect(tables.map(({ url }) => url)).toEqual(entries.filter((entry) => entry !== metadata).map(({ name }) => name));
  for (const given of [entries, entries.filter((entry) => entry !== metadata)]) {
    const read = await readRecordFile(agendas, "agendas.zip", zipFile(given));
    expect(read.ok && plain(read.records)).toEqual(plain(records));
  }
});

test("names of sheets fit Excel and differ", () => {
  const tables = ["a", "agendas.meetings.items", `${"x".repeat(40)}.one`, `${"y".repeat(40)}${"x".repeat(26)}.one`];
  const names = [...sheetNames(tables).values()];
  expect(names.slice(0, 2)).toEqual(tables.slice(0, 2));
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
  for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
});

function example(id: string, title = "Kansen"): Agenda {
  return agenda.parse({
    id,
    title,
    municipalities: ["GM0606", "GM0363"],
    from: "2026-01-01",
    to: "2029-12-31",
    owner: "wethouder",
    goals: [{ id: "g", title: "Doel", theme: "sport-culture", corner: "home", by: "2028-01-01" }],
    actions: [{ id: "a", title: "Actie", goals: ["g"], owner: "school", from: "2026-01-01", to: "2026-06-01" }],
  });
}

/** The CSVs of agendas with one piece of text changed, packed again. */
function changedZip(records: readonly Agenda[], change: (name: string, csv: string) => string | undefined) {
  return made(records, "csv").then(({ bytes }) => {
    const entries = readZip(bytes, 1e9)!.flatMap(({ name, content }) => {
      const text = change(name, new TextDecoder().decode(content));
      return text === undefined ? [] : [{ name, content: new TextEncoder().encode(text) }];
    });
    return readRecordFile(agendas, "agendas.zip", zipFile(entries));
  });
}

describe("a fault is named with file, row, column, value and what was expected", () => {
  const cases: [string, (name: string, csv: string) => string | undefined, object][] = [
    [
      "a wrong date",
      (name, csv) => (name === "agendas.csv" ? csv.replace("2026-01-01", "gisteren") : csv),
      { file: "agendas.csv", row: 2, column: "from", value: "gisteren", expected: { nl: "een datum als jjjj-mm-dd" } },
    ],
    [
      "a wrong code in a list",
      (name, csv) => (name === "agendas.csv" ? csv.replace("GM0363", "Amsterdam") : csv),
      { file: "agendas.csv", row: 2, column: "municipalities", value: "Amsterdam" },
    ],
    [
      "an unknown theme",
      (_name, csv) => csv.replace("sport-culture", "sport"),
      { file: "agendas.goals.csv", row: 2, column: "theme", value: "sport" },
    ],
    [
      "a row without its record",
      (name, csv) => (name === "agendas.goals.csv" ? csv.replace("\none,", "\nother,") : csv),
      { file: "agendas.goals.csv", row: 2, column: "record_id", value: "other", kind: "contradiction" },
    ],
    [
      "a place that is no number",
      (name, csv) => (name === "agendas.actions.csv" ? csv.replace("\none,1", "\none,first") : csv),
      { file: "agendas.actions.csv", row: 2, column: "actions_index", value: "first" },
    ],
    [
      "a column nobody knows",
      (name, csv) => (name === "agendas.csv" ? csv.replace("title,", "titel,") : csv),
      { file: "agendas.csv", row: 1, column: "titel" },
    ],
    [
      "a table that is missing",
      (name, csv) => (name === "agendas.goals.csv" ? undefined : csv),
      { kind: "wrong-file", expected: { nl: expect.stringContaining("agendas.goals") } },
    ],
    [
      "a record that is there twice",
      (name, csv) => (name === "agendas.csv" ? `${csv}${csv.split("\n")[1]}\n` : csv),
      { kind: "duplicate-key", row: 3, column: "id", value: "one" },
    ],
    [
      "money that is no number",
      (name, csv) => (name === "agendas.actions.csv" ? csv.replace(",0,0,", ",veel,0,") : csv),
      { file: "agendas.actions.csv", row: 2, column: "budget", value: "veel", expected: { en: "a whole number" } },
    ],
  ];
  test.each(cases)("%s", async (_name, change, expected) => {
    const read = await changedZip([example("one")], change);
    expect(read.ok ? [] : read.faults).toContainEqual(
      expect.objectContaining(
        Object.fromEntries(
          Object.entries(expected).map(([key, value]) => [
            key,
            typeof value === "object" ? expect.objectContaining(value) : value,
          ]),
        ),
      ),
    );
  });

  test("a single CSV of a kind with lists, a broken ZIP, and JSON that is no list", async () => {
    const utf8 = (text: string) => new TextEncoder().encode(text);
    for (const [name, bytes] of [
      ["agendas.csv", utf8("id,title\none,Kansen\n")],
      ["x.zip", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])],
      ["x.json", utf8('{"a": 1}')],
      ["x.json", utf8('[{"id": "one"}]')],
      ["x.csv", utf8('id,title\n"one,Kansen\n')],
      ["x.csv", utf8("")],
    ] as const) {
      const read = await readRecordFile(agendas, name, bytes);
      expect([name, read.ok ? 0 : read.faults.length > 0]).toEqual([name, true]);
    }
  });
});

test("a deleted row of a list is a shorter list; people's ways of writing are read", async () => {
  const two = { ...example("one"), goals: [1, 2, 3].map((at) => ({ ...example("one").goals[0]!, id: `g${at}` })) };
  const read = await changedZip([{ ...two, actions: [] }], (name, csv) =>
    name === "agendas.goals.csv"
      ? csv
          .split("\n")
          .filter((line) => !line.includes("g2"))
          .join("\n")
      : csv.replace(",false", ",NEE").replace("GM0606 | GM0363", "GM0606|GM0363"),
  );
  expect(read.ok && (read.records[0] as Agenda).goals.map(({ id }) => id)).toEqual(["g1", "g3"]);
  expect(read.ok && read.records[0]).toMatchObject({ generated: false, municipalities: ["GM0606", "GM0363"] });
});

describe("bringing in", () => {
  let store: TemporaryStore;
  const deed = { actor: "test", note: "" };
  beforeAll(async () => {
    store = await temporaryStore();
  });
  afterAll(() => store.remove());
  const plan = (records: readonly Agenda[], isWhole = false) => planImport(store, agendas, { records }, { isWhole });

  test("adds, changes, leaves and removes what the file says, and nothing twice", async () => {
    const before = await listRecords(store, agendas);
    const first = await plan([example("one"), example("two")]);
    expect(first).toMatchObject({ added: ["one", "two"], changed: [], removed: [], unchanged: 0, left: before.length });
    expect((await carryOutImport(store, agendas, first, first.basis, deed)).ok).toBe(true);
    const second = await plan([example("one", "Anders"), example("two")]);
    expect(second).toMatchObject({ added: [], changed: [{ id: "one", parts: ["title"] }], unchanged: 1 });
    expect((await carryOutImport(store, agendas, second, undefined, deed)).ok).toBe(true);
    expect((await plan([example("one", "Anders")], true)).removed).toContain("two");
    // The plan of before is out of date: nothing of it is kept.
    const late = await carryOutImport(store, agendas, second, undefined, deed);
    expect(late.ok).toBe(false);
    expect(await carryOutImport(store, agendas, await plan([example("three")]), first.basis, deed)).toMatchObject({
      ok: false,
    });
    expect((await listRecords(store, agendas)).map(({ record }) => record.id)).not.toContain("three");
  });

  test("a record that names what does not exist is a fault with its place", async () => {
    const meetings = [{ id: "m", title: "Overleg", start: "2026-03-01T10:00", duty: "no-such-duty" }];
    const records = [agenda.parse({ ...example("named"), meetings })];
    const places = [{ file: "agendas.csv", row: 7, column: "id" }];
    expect(await recordFaults(store, agendas, { records, places })).toMatchObject([
      { file: "agendas.csv", row: 7, value: "no-such-duty" },
    ]);
  });

  test("everything in one ZIP has every collection, and the same bytes each time", async () => {
    const file = await allFiles(store);
    const entries = readZip(file.bytes, 1e9)!;
    const names = entries.map(({ name }) => name);
    for (const collection of collections.values()) {
      expect(names).toContain(`json/${collection.id}.json`);
      for (const { name } of toTables(collection, [])) expect(names).toContain(`csv/${name}.csv`);
    }
    const text = (name: string) => new TextDecoder().decode(entries.find((entry) => entry.name === name)!.content);
    const { resources } = JSON.parse(text("datapackage.json")) as {
      resources: { path: string; schema: { fields: { name: string }[] } }[];
    };
    for (const { path, schema } of resources)
      expect(schema.fields.map(({ name }) => name).join()).toBe(text(path).split("\n")[0]);
    expect((await allFiles(store)).bytes).toEqual(file.bytes);
  });
});

describe("files that are made to be too much", () => {
  const rows = (count: number): string => Array.from({ length: count }, (_, at) => `a${at},n,school-board\n`).join("");
  const organisations = collections.get("organisations")!;

  test("many rows are read in a time that grows with their number", async () => {
    const bytes = new TextEncoder().encode(`id,name,kind\n${rows(40_000)}`);
    const started = performance.now();
    const read = await readRecordFile(organisations, "many.csv", bytes);
    expect(read.ok && read.records.length).toBe(40_000);
    expect(performance.now() - started).toBeLessThan(8000);
  });

  test("a document with very many layers is refused", async () => {
    const deep = new TextEncoder().encode(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    const read = await readRecordFile(organisations, "deep.json", deep);
    expect(read.ok ? "" : read.faults[0]!.expected.en).toContain("layers");
    const shallow = new TextEncoder().encode(JSON.stringify([{ id: "[[[".repeat(100), name: 'a"[' }]));
    const other = await readRecordFile(organisations, "shallow.json", shallow);
    expect(other.ok ? "" : other.faults[0]!.column).toBe("id");
  });

  test("what a zip file says of its sizes is not believed", () => {
    const most = 100_000;
    const zip = zipFile(["a", "b", "c"].map((name) => ({ name, content: new Uint8Array(40_000) })));
    expect(readZip(zip, 3 * 40_000)).toHaveLength(3);
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    for (let at = 0; at + 4 <= zip.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
    expect(readZip(zip, most)).toBeUndefined();
  });

  test("a cell far to the right does not make a row as wide", async () => {
    const workbook = new Excel.Workbook();
    const sheet = workbook.addWorksheet("organisations");
    sheet.addRow(["id", "name", "kind"]);
    sheet.getCell("XFD2").value = "far";
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const read = await readRecordFile(organisations, "wide.xlsx", bytes);
    expect(read.ok ? [] : read.faults.map(({ kind, value }) => [kind, value])).toContainEqual(["cell-count", "1000"]);
  });
});
