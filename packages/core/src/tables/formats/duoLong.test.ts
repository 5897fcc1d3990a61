import { expect, test } from "vitest";
import { faultsOf, readStored, shownRows } from "../../../test/readings.ts";
import { isAbsent, sharedFile } from "../../../test/sharedFile.ts";
import { tableBytes } from "../../../test/tableBytes.ts";
import { detectFormat } from "../detectFormat.ts";
import type { TableFormat } from "../tableFormat.ts";

const modules: Readonly<Record<string, { readonly format: TableFormat<unknown> }>> = import.meta.glob(
  ["./*.ts", "!./*.test.ts"],
  { eager: true },
);
const formats = Object.values(modules).map((module) => module.format);
const long = formats.filter(({ id }) => id.startsWith("duo-long-"));

/** What a file with this header is taken for; of one that fits several, all of them. */
function kindsOf(header: string): readonly string[] {
  const found = detectFormat(formats, "brin6.csv", tableBytes(header, ""));
  if (found.ok) return [found.format.id];
  return found.faults[0]?.kind === "ambiguous-format" ? (found.faults[0].expected.en.match(/duo-[\w-]+/g) ?? []) : [];
}

const HEADER = "INSTELLINGSCODE,VESTIGINGSCODE,TYPE_PO,PEILJAAR";

test.each([
  ["ADVIES", "duo-long-advice"],
  ["TOETSEN_EN_ADVIEZEN", "duo-long-reconsideration"],
  ["DOORSTROOMTOETS_PO,REFERENTIENIVEAU", "duo-long-reference-level"],
  ["POSTCODE4_DEELNEMER", "duo-long-postcode"],
  ["GESLACHT", "duo-long-sex"],
  ["LEEFTIJD", "duo-long-age"],
  ["CLUSTER", "duo-long-cluster"],
  ["CUMI", "duo-long-cumi"],
])("a table by %s is recognised, with commas and with semicolons", (by, id) => {
  const header = `${HEADER},${by},AANTAL_LEERLINGEN`;
  expect(kindsOf(header)).toEqual([id]);
  expect(kindsOf(header.replaceAll(",", ";"))).toEqual([id]);
});

test("pupils and repeaters have the same header: both are named, and the user chooses", () => {
  expect(kindsOf(`${HEADER},AANTAL_LEERLINGEN`)).toEqual(["duo-long-pupils", "duo-long-repeaters"]);
});

test("rows are kept as they are published: a band stays a band, and a site is one code", () => {
  const advice = long.find(({ id }) => id === "duo-long-advice")!;
  const rows = `${HEADER};ADVIES;AANTAL_LEERLINGEN`.replaceAll(",", ";");
  const reading = readStored(advice, tableBytes(rows, "00AP;00;Bo;2024;HAVO;<5", "00AP;00AP01;Bo;2024;VWO;12"));
  expect(shownRows(reading.stored)).toStrictEqual([
    { site: "00AP00", kind: "Bo", count_year: "2024", advice: "HAVO", pupils: "1-4" },
    { site: "00AP01", kind: "Bo", count_year: "2024", advice: "VWO", pupils: "12" },
  ]);
});

test("a row twice, a year that is none and a count that is none are refused with row, column and value", () => {
  const pupils = long.find(({ id }) => id === "duo-long-pupils")!;
  const header = `${HEADER},AANTAL_LEERLINGEN`;
  const faults = faultsOf(pupils, tableBytes(header, "00AP,00,Bo,2024,9", "00AP,00,Bo,24,9", "00AP,01,Bo,2024,veel"));
  expect(faults.map(({ row, column, value }) => [row, column, value])).toEqual([
    [3, "PEILJAAR", "24"],
    [4, "AANTAL_LEERLINGEN", "veel"],
  ]);
  expect(faultsOf(pupils, tableBytes(header, "00AP,00,Bo,2024,9", "00AP,00,Bo,2024,8"))[0]).toMatchObject({ row: 3 });
});

const CATALOGUE = "reference/duo-ckan-catalogus.json";

test.skipIf(isAbsent(CATALOGUE))(
  `each has the columns that DUO's catalogue names (needs ../shared/data/${CATALOGUE})`,
  () => {
    const catalogue = JSON.parse(new TextDecoder().decode(sharedFile(CATALOGUE).bytes)) as readonly {
      readonly dataset: string;
      readonly kolommen: readonly string[];
    }[];
    expect(long).toHaveLength(11);
    for (const { id, source } of long) {
      const entry = catalogue.find(({ dataset }) => source.link?.endsWith(`/${dataset}`));
      expect(kindsOf(entry!.kolommen.join(";")), id).toContain(id);
    }
  },
);
