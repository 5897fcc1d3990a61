import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/testApp.ts";

const HEADER =
  "BRINNUMMER;INSTELLINGSNAAM_VESTIGING;VESTIGINGSNUMMER;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;PROVINCIE;AANTAL_LEERLINGEN;AANTAL_ZITTENBLIJVERS;AANTAL_AFSTROMERS;AANTAL_OPSTROMERS";
const TABLE = [
  HEADER,
  "00AH;Lyceum;00;ENSCHEDE;0153;ENSCHEDE;Overijssel;1.001;<5;.;161",
  "00AH;Lyceum;01;ENSCHEDE;0153;ENSCHEDE;Overijssel;20;0;0;",
].join("\n");

let app: TestApp;
const get = async (path: string) => {
  const answer = await fetch(`${app.url}/v1${path}`);
  return { status: answer.status, body: await answer.json() };
};
const upload = async (more: string) => {
  const answer = await fetch(`${app.url}/v1/datasets?name=later.csv${more}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: TABLE,
  });
  return { status: answer.status, body: await answer.json() };
};

beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.remove());

test("a table without its year is refused with what to give; a dry run with the year gives the quality report", async () => {
  const refused = await upload("");
  expect(refused).toMatchObject({ status: 422, body: { faults: [{ kind: "file", row: 0 }] } });
  expect(refused.body.faults[0].expected.en).toContain("--year");
  const dry = await upload("&dryRun=true&year=2017");
  expect(dry).toMatchObject({
    status: 200,
    body: { kind: "duo-movers", rows: 2, quality: { rows: 2, changes: null } },
  });
});

test("the report and the rows of a kept table show bands as bands, and unknown numbers as unknown", async () => {
  const { status, body } = await upload("&year=2017&kind=duo-movers");
  expect(status).toBe(201);
  const report = await get(`/datasets/${body.dataset.id}/quality`);
  expect(report.body.quality.columns.find(({ name }: { name: string }) => name === "repeaters")).toMatchObject({
    cells: { exact: 1, band: 1, secret: 0, blank: 0 },
    sum: { low: 1, high: 4 },
  });
  expect(report.body.columns[0]).toMatchObject({ name: "school_year", kind: "whole", identifies: "school-year" });
  const rows = await get(`/datasets/${body.dataset.id}/rows?limit=1`);
  const cells = Object.fromEntries(
    rows.body.columns.map((name: string, place: number) => [name, rows.body.rows[0][place]]),
  );
  expect(rows.body.rows).toHaveLength(1);
  expect(cells).toMatchObject({
    school_year: "2017",
    pupils: "1001",
    repeaters: "1-4",
    moved_down: { unknown: "secret" },
  });
});

test("a dataset that is not there, and a kind that does not fit, are told", async () => {
  expect((await get("/datasets/nothing/quality")).status).toBe(404);
  expect((await get("/datasets/nothing/rows")).status).toBe(404);
  expect((await upload("&year=2017&kind=duo-exams")).status).toBe(422);
});

test("the kinds say who publishes them, under which licence, and whether they ask for a year", async () => {
  const { kinds } = (await get("/dataset-kinds")).body;
  expect(kinds.find(({ id }: { id: string }) => id === "duo-movers")).toMatchObject({
    publisher: "DUO",
    licence: "CC0 1.0",
    year: "school-year",
    columns: expect.arrayContaining(["AANTAL ZITTENBLIJVERS"]),
  });
});

test("a header that fits two kinds is refused with both; with the kind that the user names, the file is kept", async () => {
  const send = async (more: string) => {
    const response = await fetch(`${app.url}/v1/datasets?name=brin6.csv${more}`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: "INSTELLINGSCODE,VESTIGINGSCODE,TYPE_PO,PEILJAAR,AANTAL_LEERLINGEN\n00AP,00,Bo,2024,<5\n",
    });
    return { status: response.status, body: await response.json() };
  };
  const refused = await send("");
  expect(refused).toMatchObject({ status: 422, body: { faults: [{ kind: "ambiguous-format" }] } });
  expect(refused.body.faults[0].expected.nl).toContain("duo-long-pupils, duo-long-repeaters");
  expect(await send("&kind=duo-long-repeaters")).toMatchObject({
    status: 201,
    body: { dataset: { kind: "duo-long-repeaters", rows: 1 } },
  });
});
