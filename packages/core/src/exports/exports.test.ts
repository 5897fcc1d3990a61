import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { SAMPLE_FACTS, sampleTable } from "../../test/sampleTable.ts";
import { sha256 } from "../receipt/sha256.ts";
import { csvText, plainField } from "./csvText.ts";
import { csvwMetadata } from "./csvwMetadata.ts";
import { dataPackage } from "./dataPackage.ts";
import { exportColumns } from "./exportColumns.ts";
import { exportCsv } from "./exportCsv.ts";
import { exportJson } from "./exportJson.ts";
import { fileName, type ExportView } from "./exportView.ts";

const VIEW: ExportView = { tables: [sampleTable()], definitions: [SAMPLE_FACTS] };

function read(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe("CSV", () => {
  test("any text survives, and none is a formula to a spreadsheet", () => {
    const formulas = fc.tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "'=", "''-", "'"), fc.string());
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string(),
      formulas.map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, texts), { minLength: 1, maxLength: 6 }), (rows) => {
        const { data } = Papa.parse<string[]>(csvText(rows).slice(0, -1), { newline: "\n", delimiter: "," });
        expect(data.map((row) => row.map(plainField))).toEqual(rows);
        for (const field of data.flat()) expect(field).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  test("every cell is a row with what it is about, and reads back as it was", () => {
    const rows = read(exportCsv(VIEW, "nl"));
    const [table] = VIEW.tables;
    expect(rows).toHaveLength(table!.cells.length);
    rows.forEach((row, at) => {
      const cell = table!.cells[at]!;
      const number = (text: string | undefined): number | null => (text === "" ? null : Number(text));
      expect([row["year"], row["home_language"]]).toEqual(cell.keys);
      expect([row["value"], row["low"], row["high"], row["pupils"]].map(number)).toEqual([
        cell.value,
        cell.low,
        cell.high,
        cell.pupils,
      ]);
      expect([row["band_low"], row["band_high"]].map(number)).toEqual([
        cell.band?.low ?? null,
        cell.band?.high ?? null,
      ]);
      expect(row["symbol"]).toBe(cell.symbol ?? "");
      expect(row["footnotes"]).toBe(cell.footnotes.map((note) => note + 1).join(" "));
      expect(row["remark"]).toBe("Voorbeeldland: verzonnen leerlingen");
    });
    expect(rows[1]).toMatchObject({
      place: "GM1900",
      place_name: "Súdwest-Fryslân",
      home_language_label: 'Fries, "Frysk"',
      school_year: "2023/24",
    });
    expect(read(exportCsv(VIEW, "en"))[1]!["home_language_label"]).toBe("Frisian");
  });

  test("answers that are broken down differently share one file; footnotes are numbered through", () => {
    const plain = sampleTable({
      by: [],
      place: { code: "NL", name: "Nederland" },
      cells: [{ keys: [], value: 50, low: 49, high: 51, pupils: 90_000, footnotes: [0] }],
      footnotes: [{ nl: "Andere noot", en: "Other note" }],
      filter: [{ breakdown: "sex", group: "girl" }],
    });
    const rows = read(exportCsv({ ...VIEW, tables: [sampleTable(), plain] }, "nl"));
    expect(rows.at(-1)).toMatchObject({
      year: "",
      school_year: "2023/24 2024/25",
      home_language: "",
      footnotes: "3",
      filter: "sex:girl",
    });
  });

  test("the names of columns are unique and fit for SQL, also when a breakdown is named after one of ours", () => {
    const table = sampleTable({ by: [{ id: "value", label: { nl: "x", en: "x" }, groups: [] }], cells: [] });
    const names = exportColumns({ ...VIEW, tables: [table] }, "nl").map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain("group_value");
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
  });

  test("without invented pupils there is no such remark", () => {
    const table = sampleTable({ data: { ...sampleTable().data, generated: false } });
    const view = { ...VIEW, tables: [table] };
    for (const text of [exportCsv(view, "nl"), exportJson(view), ...dataPackage(view, "nl").map((file) => file.text)])
      expect(text).not.toContain("verzonnen");
  });
});

test("CSVW names every column of the CSV in order, with a datatype", () => {
  const metadata = csvwMetadata(VIEW, "view.csv", "nl") as {
    url: string;
    "rdfs:comment": string[];
    tableSchema: { columns: { name: string; datatype: string }[] };
  };
  expect(metadata.url).toBe("view.csv");
  expect(metadata.tableSchema.columns.map(({ name }) => name).join()).toBe(exportCsv(VIEW, "nl").split("\n")[0]);
  expect(metadata.tableSchema.columns.find(({ name }) => name === "pupils")!.datatype).toBe("integer");
  expect(metadata["rdfs:comment"][0]).toBe("Voorbeeldland: verzonnen leerlingen");
});

describe("Data Package", () => {
  const files = new Map(dataPackage(VIEW, "nl").map(({ name, text }) => [name, text]));

  test("has what version 2.0 requires, and the hash and size of the data", () => {
    const descriptor = JSON.parse(files.get("datapackage.json")!) as Record<string, unknown>;
    expect(descriptor["$schema"]).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
    expect(descriptor["name"]).toMatch(/^[a-z0-9._-]+$/);
    const [resource] = descriptor["resources"] as {
      path: string;
      name: string;
      bytes: number;
      hash: string;
      schema: { fields: { name: string; type: string }[] };
    }[];
    const csv = files.get(resource!.path)!;
    expect(resource).toMatchObject({
      name: "data",
      type: "table",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
    });
    expect(resource!.bytes).toBe(new TextEncoder().encode(csv).length);
    expect(resource!.hash).toBe(`sha256:${sha256(csv)}`);
    expect(resource!.schema.fields.map(({ name }) => name).join()).toBe(csv.split("\n")[0]);
    for (const { type } of resource!.schema.fields) expect(["string", "integer", "number", "boolean"]).toContain(type);
    for (const list of ["licenses", "sources", "contributors"]) expect(descriptor[list]).not.toEqual([]);
    for (const licence of descriptor["licenses"] as object[]) expect(licence).toHaveProperty("name");
    for (const source of descriptor["sources"] as object[]) expect(source).toHaveProperty("title");
  });

  test("the readme holds definition, formula, footnotes, legend, protection, versions and the remark, in both languages", () => {
    const readme = files.get("README.md")!;
    for (const part of [
      "Voorbeeldland: verzonnen leerlingen",
      "Example country: invented pupils",
      "Berekening: 100 x bijgesteld / alle",
      "- c: beschermd",
      "- b: alleen bekend",
      String.raw`2: Let op: \<kleine\> groepen & meer.`,
      "Afgerond op 5.",
      "ab".repeat(32),
      "cd".repeat(32),
      "trekkingen voor intervallen: 1",
    ])
      expect(readme).toContain(part);
    expect([...files.keys()]).toEqual(["datapackage.json", "data.csv", "data.csv-metadata.json", "README.md"]);
  });
});

test("a file is named after what was asked", () => {
  expect(fileName(VIEW)).toBe("advice-raised_GM1900_year_home-language");
  const other = sampleTable({
    place: { code: "NL", name: "Nederland" },
    filter: [{ breakdown: "sex", group: "../x" }],
  });
  expect(fileName({ ...VIEW, tables: [other] })).toBe("advice-raised_NL_year_home-language_sex----x");
});
