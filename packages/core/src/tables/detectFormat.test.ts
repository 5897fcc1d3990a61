import { expect, test } from "vitest";
import { isAbsent, sharedFile } from "../../test/sharedFile.ts";
import { tableBytes } from "../../test/tableBytes.ts";
import { siteCode } from "./cells/siteCode.ts";
import { required } from "./column.ts";
import { detectFormat } from "./detectFormat.ts";
import { faultText } from "./faultText.ts";
import { defineFormat, listOf, type TableFormat } from "./tableFormat.ts";

const modules: Readonly<Record<string, { readonly format: TableFormat<unknown> }>> = import.meta.glob(
  ["./formats/*.ts", "!./formats/*.test.ts"],
  { eager: true },
);
const formats = Object.values(modules).map((module) => module.format);

const real = [
  ["cbs/achterstandsscores-scholen-2019.csv", "cbs-scores-po"],
  ["duo-po/02.-alle-schoolvestigingen-basisonderwijs_2020.csv.gz", "duo-addresses"],
  ["duo-po/02.-alle-schoolvestigingen-basisonderwijs_2026.csv", "duo-addresses"],
  ["duo-po/05.-gemiddelde-eindscores-bo-sbo-2018-2019.csv", "duo-final-scores"],
  ["duo-po/06.-historisch-overzicht-leerlingen-per-vestiging_1996-2025.csv", "duo-pupils-history"],
  ["duo-po/gemiddelde-afstand-woonadres-schoolvestiging-2019-2020.csv", "duo-home-distance"],
  ["duo-po/leerlingen-po-vestiging-x-postcode4_2024-10-01.csv.gz", "duo-pupils-postcode-compact"],
  ["duo-po/raw-sample_04-leerlingen-bo-sbo-schooladviezen-2024-2025.csv", "duo-school-advice"],
  ["duo-po/raw-sample_leerlingen-po-pc4-leeftijd_Utrecht_2024.csv", "duo-pupils-postcode"],
] as const;

for (const [path, id] of real) {
  test.skipIf(isAbsent(path))(`${path} is ${id} and nothing else (skipped without ../shared/data)`, () => {
    const { name, bytes } = sharedFile(path);
    const detection = detectFormat(formats, name, bytes);
    expect(detection.ok && detection.format.id).toBe(id);
  });
}

const refusalOf = (bytes: Uint8Array, among: readonly TableFormat<unknown>[] = formats): string[] => {
  const detection = detectFormat(among, "x.csv", bytes);
  return detection.ok ? [] : detection.faults.map((fault) => faultText(fault, "nl"));
};

test("a header that fits none is refused with what the nearest format misses", () => {
  const [first, ...missing] = refusalOf(tableBytes("brin6,achterstandsscore_zonder_drempel", "00AP00,102.62"));
  expect(first).toContain('het meest lijkt dit op "Onderwijsscores van basisscholen (CBS)" (cbs-scores-po)');
  expect(missing).toStrictEqual([
    'x.csv, rij 1, kolom "aantal_bekostigde_leerlingen": ontbreekt - verwacht: een kolom "aantal_bekostigde_leerlingen" (mag ook heten: aantal_leerlingen, leerlingen, pupils)',
  ]);
});

test("a format that shares half of its columns is near enough to say what it misses", () => {
  expect(refusalOf(tableBytes("site;skore", "00AP00;535,26"))[1]).toContain('kolom "score": ontbreekt');
});

test("a format that shares less than half of its columns is not called near", () => {
  const refusal = refusalOf(tableBytes("postcode;breedte;lengte", "1011;52,3;4,9"));
  expect(refusal).toHaveLength(1);
  expect(refusal[0]).not.toContain("het meest");
});

test("a header with no known column at all is refused with the list of formats", () => {
  const refusal = refusalOf(tableBytes("land;hoofdstad", "Nederland;Amsterdam"));
  expect(refusal).toHaveLength(1);
  for (const { id } of formats.filter(({ document }) => !document)) expect(refusal[0]).toContain(id);
});

test("a header that fits several is refused with their names, because the user must choose", () => {
  const refusal = refusalOf(tableBytes("brin6;leerlingen;score zonder drempel;score", "00AP00;100;102,62;535"));
  expect(refusal).toStrictEqual([
    "x.csv, rij 1: verwacht: een keuze uit de indelingen die alle passen: cbs-scores-po, pupil-scores-po",
  ]);
});

test("an empty file and a file that is no text are refused as such", () => {
  expect(refusalOf(new Uint8Array())[0]).toContain("het bestand is leeg");
  expect(refusalOf(Uint8Array.from([0x50, 0x4b, 0x03, 0x04]))[0]).toContain("Excel");
});

test("the delimiter may be other than that of the publisher", () => {
  const one = defineFormat({
    id: "one",
    title: { nl: "Een", en: "One" },
    source: { publisher: "test" },
    encodings: ["utf-8"],
    columns: { site: required(["brin6"], siteCode) },
    open: listOf((row) => row.site),
  });
  for (const delimiter of [";", ",", "\t"])
    expect(refusalOf(tableBytes(`x${delimiter}brin6`, `1${delimiter}00AP00`), [one])).toStrictEqual([]);
});
