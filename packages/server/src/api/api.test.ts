import { readFile } from "node:fs/promises";
import Excel from "exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import { testApp, type TestApp } from "../../test/testApp.ts";
import { comparison, decisions, effectSchema, explanation, facts } from "./fundingSchemas.ts";
import { problemSchema } from "./problem.ts";
import { describeApi } from "./describeApi.ts";
import { dataset, job, run } from "./schemas.ts";

const TABLE = [
  "brin6,aantal_bekostigde_leerlingen,achterstandsscore,achterstandsscore_zonder_drempel",
  "00AP00,100,33.02,102.62",
  "31MV00,424,0,128.69",
  "00BB00,72,8.59,58.70",
].join("\n");

let app: TestApp;
let source: string;
const settings = () => `dataset=${source}&countDate=2019-10-01&fundingYear=2020`;
const get = (path: string, init?: RequestInit) => fetch(`${app.url}/v1${path}`, init);
const json = async (path: string, init?: RequestInit) => (await get(path, init)).json();
const upload = (name: string, body: string, more = "") =>
  get(`/datasets?name=${encodeURIComponent(name)}${more}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body,
  });
const post = (path: string, body: unknown) =>
  get(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

beforeAll(async () => {
  app = await testApp();
  const answer = await upload("scores.csv", TABLE, "&countDate=2019-10-01");
  expect(answer.status).toBe(201);
  source = dataset.parse((await answer.json()).dataset).id;
});
afterAll(() => app.remove());

describe("datasets", () => {
  test("the same file twice is one dataset", async () => {
    const again = await (await upload("renamed.csv", TABLE, "&countDate=2019-10-01")).json();
    expect(again.dataset.id).toBe(source);
    expect((await json("/datasets")).datasets).toHaveLength(1);
  });

  test("a dry run keeps nothing", async () => {
    const answer = await upload("other.csv", TABLE.replace("102.62", "102.63"), "&dryRun=true");
    expect(await answer.json()).toMatchObject({ dryRun: true, kind: "cbs-scores-po", rows: 3, quality: { rows: 3 } });
    expect((await json("/datasets")).datasets).toHaveLength(1);
  });

  test("faults are all listed with row, column, value and expectation, and nothing is kept", async () => {
    const answer = await upload("bad.csv", TABLE.replace("100,33.02", "-1,33.02").replace("128.69", "veel"));
    expect(answer.status).toBe(422);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    const problem = problemSchema.parse(await answer.json());
    expect(problem.faults?.map(({ file, row, value }) => [file, row, value])).toEqual([
      ["bad.csv", 2, "-1"],
      ["bad.csv", 3, "veel"],
    ]);
    expect((await json("/datasets")).datasets).toHaveLength(1);
  });
});

describe("funding", () => {
  test("facts, decisions, explanation, effect and comparison have the shapes that are described", async () => {
    facts.parse(await json(`/funding/po/facts?${settings()}`));
    effectSchema.parse(await json(`/funding/po/effect?${settings()}`));
    const found = decisions.parse(await json(`/funding/po/decisions?${settings()}`));
    expect(found.sites[0]).toMatchObject({ site: "00AP00", netScore: 33.02, amount: "18474.69" });
    const why = explanation.parse(await json(`/funding/po/decisions/00AP00/explanation?${settings()}&lang=en`));
    expect(why.text).toContain("33.02 x €559.50 = €18,474.69");
    const change = comparison.parse(
      await json(`/funding/po/comparison?${settings()}&toOverlay=besluit-bekostiging-wpo/thresholdShare:10`),
    );
    expect([change.winners, change.losers, change.before]).toEqual([2, 0, "23275.20"]);
  });

  test("CSV, its metadata and XLSX hold the same decisions", async () => {
    const csv = await (await get(`/funding/po/decisions?${settings()}&format=csv`)).text();
    const metadata = await json(`/funding/po/decisions.csv-metadata.json?${settings()}`);
    expect(metadata.tableSchema.columns.map((column: { name: string }) => column.name)).toEqual(
      csv.split("\n")[0]!.split(","),
    );
    const workbook = new Excel.Workbook();
    await workbook.xlsx.load(await (await get(`/funding/po/decisions?${settings()}&format=xlsx`)).arrayBuffer());
    const sheet = workbook.worksheets[0]!;
    expect(sheet.rowCount).toBe(4);
    expect(sheet.getRow(2).getCell(6).value).toBe(18474.69);
    expect(workbook.worksheets[1]!.rowCount).toBeGreaterThan(5);
  });

  test.each([
    ["/funding/po/decisions?countDate=2019-10-01&fundingYear=2020", 400],
    ["/funding/po/decisions?dataset=SOURCE&countDate=2019-13-01&fundingYear=2020", 400],
    ["/funding/po/decisions?dataset=SOURCE&countDate=2019-10-01&fundingYear=2020&budget=-1", 400],
    ["/funding/po/decisions?dataset=SOURCE&countDate=2019-10-01&fundingYear=2020&overlay=nonsense", 400],
    ["/funding/po/decisions?dataset=nothing&countDate=2019-10-01&fundingYear=2020", 404],
    ["/funding/vo/decisions?dataset=SOURCE&countDate=2019-10-01&fundingYear=2020", 404],
    ["/funding/po/decisions/99ZZ99/explanation?dataset=SOURCE&countDate=2019-10-01&fundingYear=2020", 404],
    ["/funding/po/decisions?dataset=SOURCE&countDate=2020-10-01&fundingYear=2020", 422],
    [
      "/funding/po/decisions?dataset=SOURCE&countDate=2019-10-01&fundingYear=2020&overlay=besluit-bekostiging-wpo/thresholdShare:200",
      422,
    ],
    ["/rules/nonsense", 404],
    ["/nowhere", 404],
    ["/jobs/nonsense", 404],
    ["/runs/nonsense", 404],
  ])("GET %s is answered with problem %i", async (path, status) => {
    const answer = await get(path.replace("SOURCE", source));
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(problemSchema.parse(await answer.json()).status).toBe(status);
  });
});

describe("runs", () => {
  test("a kept run carries the hash of its CSV and replays bit for bit", async () => {
    const kept = await post("/runs", {
      scheme: "po",
      dataset: source,
      settings: { countDate: "2019-10-01", fundingYear: 2020 },
    });
    expect(kept.status).toBe(201);
    const record = run.parse((await kept.json()).run);
    const csv = await (await get(`/funding/po/decisions?${settings()}&format=csv`)).text();
    expect(record.receipt.output.sha256).toBe(sha256(csv));
    const replay = await json(`/runs/${record.id}/replays`, { method: "POST" });
    expect(replay).toMatchObject({ equal: true, sameCode: true, changedRules: [] });
    expect((await json("/runs")).runs.map((item: { id: string }) => item.id)).toContain(record.id);
  });

  test("every import and run stands in the audit trail", async () => {
    const events = await app.context.store.db.selectFrom("audit_event").select("action").orderBy("seq").execute();
    expect(events.map((event) => event.action)).toEqual(["dataset.import", "run.keep"]);
  });
});

describe("jobs", () => {
  test("an example country is made as a job that is followed live, and money is divided on it", async () => {
    const started = job.parse(
      (await (await post("/jobs", { kind: "generate-country", params: { seed: 5, sites: 150 } })).json()).job,
    );
    const events = await (await get(`/jobs/${started.id}/events`)).text();
    const states = [...events.matchAll(/^data: (.*)$/gm)].map((match) => job.parse(JSON.parse(match[1]!)));
    expect(states.at(-1)).toMatchObject({
      state: "done",
      result: { dataset: expect.stringContaining("generated-country-") },
    });
    const { dataset: made } = states.at(-1)!.result as { dataset: string };
    const found = facts.parse(await json(`/funding/po/facts?dataset=${made}&countDate=2019-10-01&fundingYear=2020`));
    expect(found.places).toHaveLength(150);
    expect(found.places.every((place) => place.province !== undefined)).toBe(true);
    expect((await json(`/population-fit?dataset=${made}`)).rows.length).toBeGreaterThan(5);
    const strict = await json(
      `/funding/po/decisions?dataset=${made}&countDate=2019-10-01&fundingYear=2020&overlay=besluit-bekostiging-wpo/targetShare:5`,
    );
    expect(strict.summary.indicative).toBe(true);
  });

  test("a job can be stopped; an unknown kind is refused", async () => {
    const started = (await (await post("/jobs", { kind: "generate-country", params: { seed: 6 } })).json()).job;
    await get(`/jobs/${started.id}`, { method: "DELETE" });
    const events = await (await get(`/jobs/${started.id}/events`)).text();
    expect(events).toContain('"state":"cancelled"');
    expect(
      (await json("/datasets")).datasets.filter((item: { title: string }) => item.title.includes("seed 6")),
    ).toEqual([]);
    expect((await post("/jobs", { kind: "nonsense", params: {} })).status).toBe(422);
  });
});

describe("safety", () => {
  test("a page of another site cannot write", async () => {
    const answer = await get("/jobs", {
      method: "POST",
      headers: { "content-type": "application/json", origin: "https://elsewhere.example" },
      body: "{}",
    });
    expect(answer.status).toBe(403);
  });

  test("behind a proxy nobody is local, and a strange host name is refused for reading too", async () => {
    const proxied = await get("/jobs", {
      method: "POST",
      headers: { "x-forwarded-for": "8.8.8.8", "content-type": "application/json" },
      body: "{}",
    });
    expect(proxied.status).toBe(403);
    const rebound = await app.api.inject({ url: "/v1/datasets", headers: { host: "evil.example" } });
    expect(rebound.statusCode).toBe(403);
  });

  test("a value that would only slow the server down is refused, and so is a misspelt setting", async () => {
    const huge = await get(`/funding/po/decisions?${settings()}&overlay=besluit-bekostiging-wpo/scoreDecimals:3000000`);
    expect(huge.status).toBe(422);
    expect((await get(`/funding/po/decisions?${settings()}&overlays=x`)).status).toBe(400);
  });

  test("answers carry a content policy and the version of the API", async () => {
    const answer = await get("/health");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(answer.headers.get("api-version")).toBe("1.0.0");
  });
});

test("the committed OpenAPI description is the one that the routes make", async () => {
  const committed = JSON.parse(await readFile(new URL("../../openapi.json", import.meta.url), "utf8"));
  expect(JSON.parse(JSON.stringify(await describeApi()))).toEqual(committed);
});
