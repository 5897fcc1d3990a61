import { expect, test } from "vitest";
import { faultsOf, readStored, shownRows } from "../../../test/readings.ts";
import { tableBytes } from "../../../test/tableBytes.ts";
import { format } from "./duoExams.ts";

const about =
  "INSTELLINGSCODE;VESTIGINGSCODE;INSTELLINGSNAAM VESTIGING;GEMEENTENAAM;ONDERWIJSTYPE VO;INSPECTIECODE;OPLEIDINGSNAAM";
const year = (years: string, sex: string): string =>
  ["EXAMENKANDIDATEN", "GESLAAGDEN", "SLAAGPERC"].map((what) => `${what} SCHOOLJAAR ${years} - ${sex}`).join(";");
const HEADER = [about, year("2019-2020", "MAN"), year("2020-2021", "TOTAAL")].join(";");
const SITE = "00AH;00AH00;Het Stedelijk Kottenpark;ENSCHEDE;HAVO;50;HAVO - N&T";

test("a row of a file is one row per school year and sex; below five stays a band, and the rate stays beside it", () => {
  const { stored } = readStored(format, tableBytes(HEADER, `${SITE};<5;<5;50;5;<5;60`));
  const rows = shownRows(stored);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({
    site: "00AH00",
    school_year: "2019",
    sex: "boy",
    candidates: "1-4",
    passed: "1-4",
    rate: "50",
  });
  expect(rows[1]).toMatchObject({ school_year: "2020", sex: "all", candidates: "5", passed: "1-4", rate: "60" });
  expect(stored.key).toStrictEqual(["site", "programme", "school_year", "sex"]);
});

test("a rate of 0% without candidates is no rate; of candidates who all failed it is 0", () => {
  const rows = shownRows(readStored(format, tableBytes(HEADER, `${SITE};0;0;,0%;1;0;,0%`)).stored);
  expect(rows.map(({ rate }) => rate)).toStrictEqual(["(blank)", "0"]);
});

test("more passes than candidates are refused, also within bands", () => {
  const faults = faultsOf(format, tableBytes(HEADER, `${SITE};<5;5;100;5;5;100`));
  expect(faults.map(({ kind, column, row }) => [kind, column, row])).toStrictEqual([
    ["contradiction", "GESLAAGDEN SCHOOLJAAR 2019-2020 - MAN", 2],
  ]);
});

test("a year with candidates and without passes misses a column", () => {
  const header = `${about};EXAMENKANDIDATEN SCHOOLJAAR 2019-2020 - MAN`;
  expect(faultsOf(format, tableBytes(header, `${SITE};5`)).map(({ kind }) => kind)).toContain("missing-column");
});
