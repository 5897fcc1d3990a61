import { expect, test } from "vitest";
import { faultsOf, readStored, shownRows } from "../../../test/readings.ts";
import { tableBytes } from "../../../test/tableBytes.ts";
import { format as matrix } from "./adviceMatrix.ts";
import { format as sesWoa } from "./cbsSesWoa.ts";
import { format as catalogue } from "./duoCatalogue.ts";
import { format as leaving } from "./duoEarlyLeaving.ts";
import { format as tracks } from "./duoPupilsTrack.ts";
import { format as capacity } from "./osvoCapacity.ts";
import { format as matching } from "./osvoMatching.ts";
import { format as centroids } from "./postcodeCentroids.ts";
import { format as locations } from "./schoolLocations.ts";

test("pupils per track are one row per year of education and sex, with and without the column of extra support", () => {
  const about =
    "BRIN NUMMER;VESTIGINGSNUMMER;PLAATSNAAM VESTIGING;PROVINCIE VESTIGING;ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR";
  const more =
    "VMBO SECTOR;AFDELING;ELEMENTCODE;OPLEIDINGSNAAM;LEER- OF VERBLIJFSJAAR 1 - MAN;LEER- OF VERBLIJFSJAAR 1 - VROUW";
  const old = readStored(
    tracks,
    tableBytes(
      `${about};LWOO INDICATIE;${more}`,
      "00AH;0;ENSCHEDE;Overijssel;Brugjaar 1-2;N;N.v.t.;N.v.t.;24;Alle Lw;91;<5",
    ),
  );
  expect(shownRows(old.stored)).toMatchObject([
    { site: "00AH00", element: "0024", extra_support: "no", study_year: "1", sex: "boy", pupils: "91" },
    { study_year: "1", sex: "girl", pupils: "1-4" },
  ]);
  const now = readStored(
    tracks,
    tableBytes(`${about};${more}`, "00AH;00;ENSCHEDE;Overijssel;Brugjaar 1-2;N.v.t.;N.v.t.;0024;Alle Lw;1;2"),
  );
  expect(now.stored.key).toStrictEqual(["site", "track", "element", "study_year", "sex"]);
});

test("leavers that are not the sum of their parts are refused", () => {
  const header =
    "SAMENWERKINGSVERBAND_NUMMER;brin_nummer;vestigings_nummer;aantal_leerlingen;vsv_totaal;vsv_vmbo;vsv_mbo;vsv_overig";
  const faults = faultsOf(leaving, tableBytes(header, "VO0001;00PG;00;1714;6;3;0;3", "VO0001;00PG;02;694;2;1;0;0"));
  expect(faults.map(({ column, row }) => [column, row])).toStrictEqual([["vsv_totaal", 3]]);
});

test("a point of CBS is secret, and households are rounded to 100", () => {
  const header =
    '"Perioden";"Wijken en buurten";"Regiocode (gemeente, wijk, buurt) (code)";"Particuliere huishoudens (Aantal)";"Opleidingsniveau/Laag/Waarde (%)";"Opleidingsniveau/Middelbaar/Waarde (%)";"Opleidingsniveau/Hoog/Waarde (%)";"SES-WOA/Totaalscore/Gemiddelde score (Getal)";"Spreiding/Spreiding totaal/Waarde (Getal)"';
  const reading = readStored(
    sesWoa,
    tableBytes(
      header,
      '"2019";"Centrum";"WK036300  ";"    2900";"    12.9";"       .";"    58.2";"  -0.022";"   0.892"',
    ),
  );
  expect(shownRows(reading.stored)).toMatchObject([
    {
      year: "2019",
      code: "WK036300",
      municipality: "GM0363",
      households: "2850-2950",
      education_middle: "(secret)",
      score: "-0.022",
    },
  ]);
});

test("the matrix is one row per school advice and test advice", () => {
  const reading = readStored(matrix, tableBytes("Teacher,60 HAVO,61 HAVO-VWO,70 VWO", "60 HAVO,correct,correct,under"));
  expect(
    shownRows(reading.stored).map((row) => [row["school_advice"], row["test_advice"], row["judgement"]]),
  ).toStrictEqual([
    ["60", "60", "correct"],
    ["60", "61", "correct"],
    ["60", "70", "under"],
  ]);
});

test("placements that do not add up are refused; a capacity as 56.0 is 56, and one that is not given is blank", () => {
  const header =
    "brin4,school_slug,group_no,department_from_level,capacity,first_preferences,second_preferences,third_preferences,placed_total,placed_1st,placed_2nd,placed_3rd,placed_other";
  expect(faultsOf(matching, tableBytes(header, "17YS,alasca,1,vwo,57,28,30,38,58,28,9,11,9"))[0]).toMatchObject({
    column: "placed_total",
    row: 2,
  });
  const rows = shownRows(
    readStored(
      capacity,
      tableBytes(
        "school,afdeling,cap_2020,cap_2021,gpl_2020,gpl_2021,vk_1,nvk_1,nvk_4plus",
        "Alasca,vwo,56.0,,56.0,,28,28,9",
      ),
    ).stored,
  );
  expect(rows).toMatchObject([{ capacity_2020: "56", capacity_2021: "(blank)", placed_on_4plus: "9" }]);
});

test("a row with the total is no postcode: it is left out and named", () => {
  const reading = readStored(centroids, tableBytes("POSTCODE;LAT;LON", "1011;52,37;4,90", "Grand Total;52,10;5,34"));
  expect([reading.rowCount, reading.totalRows]).toStrictEqual([1, [3]]);
  expect(shownRows(reading.stored)).toStrictEqual([{ postcode: "1011", latitude: "52.37", longitude: "4.9" }]);
});

test("a site with two entrances is two rows and no fault", () => {
  const header =
    "vestigingscode,brin,naam,type,denominatie,postcode,plaats,gemeente,provincie,onderwijsgebied,leerlingen,lon,lat";
  const row =
    "14YX00,14YX,De Touwladder,basisschool,Rooms-Katholiek,2727CV,Zoetermeer,ZOETERMEER,Zuid-Holland,Noord,140";
  const reading = readStored(locations, tableBytes(header, `${row},4.514968,52.070139`, `${row},4.515575,52.07049`));
  expect(reading.rowCount).toBe(2);
});

test("the catalogue has one row per file, and only links that can be opened safely", () => {
  const dataset = (url: string) => ({
    dataset: "wpoadvies-v1",
    titel: "Advies",
    sector: ["PO", "SO"],
    frequentie: "Jaarlijks",
    kolommen: ["PEILJAAR", "ADVIES"],
    resources: [{ naam: "a", url, format: "CSV", id: "1" }],
  });
  const bytes = (url: string) =>
    new TextEncoder().encode(JSON.stringify([dataset(url), { ...dataset(url), dataset: "b", resources: [] }]));
  expect(shownRows(readStored(catalogue, bytes("https://onderwijsdata.duo.nl/a.csv")).stored)).toMatchObject([
    {
      dataset: "wpoadvies-v1",
      sector: "PO | SO",
      columns: "PEILJAAR | ADVIES",
      link: "https://onderwijsdata.duo.nl/a.csv",
    },
    { dataset: "b", resource: "(blank)", link: "(blank)" },
  ]);
  expect(faultsOf(catalogue, bytes("javascript:alert(1)"))[0]).toMatchObject({ column: "url", row: 1 });
});
