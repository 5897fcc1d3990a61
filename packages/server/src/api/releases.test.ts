import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { testApp, type TestApp } from "../../test/testApp.ts";
import { keepTinyRegister } from "../../test/tinyStore.ts";
import { verifyAudit } from "../audit/verifyAudit.ts";
import { engineOf } from "../indicators/engine.ts";
import { draftRelease } from "../releases/draftRelease.ts";
import { planTables } from "../releases/tableTool.ts";
import { moveRelease, publishRelease } from "../releases/publishRelease.ts";
import { buildApi } from "./buildApi.ts";
import { indicatorTable } from "./indicatorSchemas.ts";
import { queryAnswer, releaseDataset, versionChange, versionDetail, versionListing } from "./releaseSchemas.ts";

const NOTES = { nl: "Eerste uitgave", en: "First release" };
const EMBARGO = new Date("2030-01-10T08:30:00Z");
const before = (ms: number) => new Date(EMBARGO.getTime() - ms);

/** Two indicators of the monitor, so that a draft is made in a moment. */
const SMALL = {
  id: "monitor",
  title: { nl: "Klein", en: "Small" },
  summary: { nl: "Twee indicatoren", en: "Two indicators" },
  indicators: ["advice-test-higher", "advice-raised"],
  questions: [["year"], ["year", "main"], ["year", "main", "province"]],
};

let app: TestApp;
let api: FastifyInstance;
/** The moment that the service thinks it is. */
let clock = before(3_600_000);

beforeAll(async () => {
  app = await testApp();
  await keepTinyRegister(app.context.store);
  api = await buildApi({ ...app.context, trust: { writeToken: "key", hosts: [] }, now: () => clock }, { log: false });
});
afterAll(async () => {
  await api.close();
  await engineOf(app.context.store).cubes.close();
  await app.remove();
});

async function get(path: string, trusted = false) {
  const headers = trusted ? { authorization: "Bearer key" } : {};
  const { statusCode, body } = await api.inject({ method: "GET", url: `/v1${path}`, headers });
  return { status: statusCode, body: path.includes("csv") && statusCode === 200 ? body : JSON.parse(body) };
}

async function post(path: string, payload: object, trusted = false) {
  const headers = trusted ? { authorization: "Bearer key" } : {};
  const { statusCode, body } = await api.inject({ method: "POST", url: `/v1${path}`, headers, payload });
  return { status: statusCode, body: JSON.parse(body) };
}

const HIDDEN = [
  "/versions",
  ...["1.0.0", "1.*", "latest", "draft"].flatMap((version) =>
    ["", "/changes", "/csv"].map((part) => `/versions/${version}${part}`),
  ),
  "/query",
  "/query?version=1.0.0",
];

test("a draft and a scheduled version are not there for anybody who is not trusted, until the moment has come", async () => {
  const { store } = app.context;
  const draft = await draftRelease(store, SMALL, {});
  expect(draft).toMatchObject({ ok: true, value: { version: "1.0.0", previous: null } });
  const nobodySees = async (): Promise<void> => {
    expect((await get("/releases")).body).toEqual({ datasets: [] });
    for (const path of HIDDEN) expect([path, (await get(`/releases/monitor${path}`)).status]).toEqual([path, 404]);
    expect((await post("/releases/monitor/query", { version: "1.0.0" })).status).toBe(404);
  };
  await nobodySees();
  expect((await get("/releases/monitor/versions/draft", true)).body).toMatchObject({ status: "draft", kind: "major" });

  const published = await publishRelease(store, "monitor", { at: EMBARGO, notes: NOTES, now: clock });
  expect(published).toMatchObject({ ok: true, value: { status: "scheduled" } });
  for (const ms of [3_600_000, 1]) {
    clock = before(ms);
    await nobodySees();
    expect((await get("/releases/monitor/versions/1.0.0", true)).body).toMatchObject({ status: "scheduled" });
    // Nor does it come along with a pattern, for anybody.
    expect((await get("/releases/monitor/versions/latest", true)).status).toBe(404);
    expect((await get("/releases", true)).body.datasets[0].latest).toBeNull();
  }
  clock = EMBARGO;
  for (const path of HIDDEN.filter((path) => !path.includes("draft")))
    expect([path, (await get(`/releases/monitor${path}`)).status]).toEqual([path, 200]);
  expect((await get("/releases/monitor/versions/draft")).status).toBe(404);
});

test("a moment can be moved until it has come, and never after", async () => {
  const { store } = app.context;
  const later = new Date(EMBARGO.getTime() + 3_600_000);
  const early = before(10_000);
  const asked = { at: later, now: before(5000) };
  expect(await moveRelease(store, "monitor", "1.0.0", asked)).toMatchObject({
    ok: true,
    value: { status: "scheduled" },
  });
  clock = EMBARGO;
  expect((await get("/releases/monitor/versions/1.0.0")).status).toBe(404);
  expect(await moveRelease(store, "monitor", "1.0.0", { at: early, now: before(5000) })).toMatchObject({ ok: false });
  expect(await moveRelease(store, "monitor", "1.0.0", { at: EMBARGO, now: before(5000) })).toMatchObject({ ok: true });
  for (const at of [later, early, EMBARGO])
    expect(await moveRelease(store, "monitor", "1.0.0", { at, now: EMBARGO })).toMatchObject({ ok: false });
  expect(await moveRelease(store, "monitor", "9.9.9", asked)).toMatchObject({ ok: false });
  const { rows } = await store.db
    .selectFrom("audit_event")
    .select("action")
    .where("action", "like", "release.%")
    .orderBy("seq")
    .execute()
    .then((found) => ({ rows: found.map(({ action }) => action) }));
  expect(rows).toEqual(["release.drafted", "release.published", "release.moved", "release.moved"]);
  expect(await verifyAudit(store.db)).toMatchObject({ ok: true });
  for (const table of ["release_id", "release_draft", "release_version", "release_moment"] as const)
    await expect(store.db.deleteFrom(table).execute()).rejects.toThrow("append-only");
});

test("the same data give no new version, and nothing to publish", async () => {
  const { store } = app.context;
  const draft = await draftRelease(store, SMALL, {});
  expect(draft).toMatchObject({ ok: true, value: { version: null, previous: "1.0.0", difference: { changes: [] } } });
  const publication = await publishRelease(store, "monitor", { notes: NOTES, now: EMBARGO });
  expect(publication.ok ? "" : publication.refusals[0]!.message.nl).toContain("gelijk aan versie 1.0.0");
});

test("what is given fits its description, and every row is known by its ids", async () => {
  const { datasets } = (await get("/releases")).body;
  expect(releaseDataset.parse(datasets[0]).latest?.version).toBe("1.0.0");
  const { versions } = (await get("/releases/monitor/versions")).body;
  expect(z.array(versionListing).parse(versions)).toMatchObject([
    { version: "1.0.0", status: "published", notes: NOTES },
  ]);
  const detail = versionDetail.parse((await get("/releases/monitor/versions/latest")).body);
  expect(detail.notice?.nl).toContain("verzonnen leerlingen");
  const { changes } = (await get("/releases/monitor/versions/1.0.0/changes")).body;
  expect(z.array(versionChange).parse(changes)).toEqual([]);
  const answer = queryAnswer.parse((await post("/releases/monitor/query", { pageSize: 200, debug: true })).body);
  expect(answer.paging.rows).toBe(detail.rows);
  const known = new Set([
    ...detail.facets.indicators.map(({ id }) => id),
    ...detail.facets.places.map(({ id }) => id),
    ...detail.facets.breakdowns.flatMap(({ id, groups }) => [id, ...groups.map((group) => group.id)]),
  ]);
  for (const { indicator, place, groups, labels } of answer.rows)
    for (const id of [indicator, place, ...Object.entries(groups).flat()])
      expect([known.has(id), labels?.[id]]).toEqual([true, expect.any(String)]);
});

test("a query with and, or and not gives the rows of the live figures; the address does the same", async () => {
  const criteria = {
    and: [
      { field: "place", op: "in", values: ["PV27", "PV24"] },
      { or: [{ field: "year", op: "gte", value: 2023 }] },
      { not: { field: "parental-education", op: "in", values: ["total", "unknown"] } },
    ],
  };
  const asked = { indicators: ["advice-test-higher"], criteria, sort: [{ field: "value", direction: "desc" }] };
  const { body } = await post("/releases/monitor/query", asked);
  expect(body.rows).toHaveLength(2 * 2 * 5);
  const live = (await get("/indicators/advice-test-higher/values?by=year,parental-education,province&years=2023-2024"))
    .body;
  const values = live.cells
    .filter(({ keys }: { keys: string[] }) => ["PV27", "PV24"].includes(keys[2]!) && keys[1] !== "unknown")
    .map(({ value }: { value: number | null }) => value);
  const sorted = values.toSorted((a: number | null, b: number | null) => (b ?? -1) - (a ?? -1));
  expect(body.rows.map(({ value }: { value: number | null }) => value)).toEqual(sorted);
  const education = live.by[1].groups.filter(({ code }: { code: string }) => code !== "unknown");
  const groups = education.map(({ code }: { code: string }) => `parental-education:${code}`).join(",");
  const address = `indicators=advice-test-higher&place=PV27,PV24&years=2023-2024&groups=${groups}&sort=-value`;
  expect((await get(`/releases/monitor/query?${address}`)).body).toEqual(body);
});

test("pages follow each other, unknown names warn, and what cannot be asked is refused", async () => {
  const page = async (number: number) =>
    (
      await post("/releases/monitor/query", {
        page: number,
        pageSize: 7,
        criteria: { field: "place", op: "eq", value: "NL" },
      })
    ).body;
  const [all, one, two] = [
    (await get("/releases/monitor/query?place=NL&pageSize=14")).body,
    await page(1),
    await page(2),
  ];
  expect([...one.rows, ...two.rows]).toEqual(all.rows);
  const { body } = await post("/releases/monitor/query", {
    indicators: ["zzzzz"],
    criteria: { field: "place", op: "eq", value: "GM9999" },
  });
  expect(body.rows).toEqual([]);
  expect(body.warnings.map(({ names }: { names: string[] }) => names)).toEqual([["zzzzz"], ["GM9999"]]);
  for (const payload of [
    { criteria: { field: "shoes", op: "eq", value: 1 } },
    { criteria: { xor: [] } },
    { sort: [{ field: "shoes" }] },
  ])
    expect((await post("/releases/monitor/query", payload)).status).toBe(422);
  expect((await post("/releases/monitor/query", { pageSize: 10_001 })).status).toBe(400);
  expect((await get("/releases/nothing/versions")).status).toBe(404);
});

test("the whole version is a CSV, marked as invented in every row", async () => {
  const { body } = await get("/releases/monitor/versions/1.0.0/csv");
  const lines = (body as string).trim().split("\n");
  const { rows } = (await get("/releases/monitor/versions/1.0.0")).body;
  expect(lines).toHaveLength(rows + 1);
  expect(lines[0]).toMatch(/^indicator,indicator_id,indicator_label,place,place_id,place_label,level,year,/);
  for (const line of lines.slice(1)) expect(line).toMatch(/,1\.0\.0,Voorbeeldland: verzonnen leerlingen$/);
});

test("the table tool gives whole tables, leaves out rows that are not wanted, and refuses what is too much", async () => {
  const asked = {
    indicators: ["advice-test-higher", "advice-raised"],
    places: ["NL", "GM0363"],
    by: ["year", "sex"],
    years: [2023, 2024],
  };
  const { body } = await post("/tables/query", asked);
  const tables = z.array(indicatorTable).parse(body.tables);
  expect(tables.map(({ indicator, place }) => `${indicator} ${place.code}`)).toEqual([
    "advice-test-higher NL",
    "advice-test-higher GM0363",
    "advice-raised NL",
    "advice-raised GM0363",
  ]);
  expect(tables[1]).toEqual(
    (await get("/indicators/advice-test-higher/values?by=year,sex&years=2023,2024&place=GM0363")).body,
  );
  const where = { and: [{ not: { field: "sex", op: "eq", value: "boy" } }, { field: "year", op: "eq", value: 2024 }] };
  const { body: less } = await post("/tables/query", { ...asked, where });
  expect(less.tables.map(({ cells }: { cells: { keys: string[] }[] }) => cells.map(({ keys }) => keys.join()))).toEqual(
    tables.map(({ cells }) =>
      cells.map(({ keys }) => keys.join()).filter((key) => key.startsWith("2024") && !key.endsWith("boy")),
    ),
  );
  const wrong = await post("/tables/query", { ...asked, where: { field: "origin", op: "eq", value: "x" } });
  expect(wrong.status).toBe(422);
  expect((await post("/tables/query", { ...asked, indicators: ["nothing"] })).status).toBe(404);
  const by = ["municipality", "parental-education", "income-fifth", "origin", "year"];
  const unsafe = await post("/tables/query", { ...asked, places: undefined, years: undefined, by });
  expect(unsafe.status).toBe(422);
  expect(unsafe.body.refusals[0].message.nl).toContain("hoogstens 40000");
  const plan = await planTables(
    engineOf(app.context.store),
    { ...asked, filter: [], seed: 1, by: ["municipality", "origin", "year"] },
    1_000,
  );
  expect(plan.ok).toBe(false);
  expect(JSON.stringify(plan)).toContain("passen er 1000 in een antwoord");
});

test("one more indicator is minor and one less is major; ids stay, and one that went is not given again", async () => {
  const { store } = app.context;
  const idsOf = async (version: string): Promise<Map<string, string>> => {
    const { facets } = (await get(`/releases/monitor/versions/${version}`)).body;
    const all = [...facets.indicators, ...facets.places, ...facets.breakdowns];
    return new Map(all.map(({ key, id }: { key: string; id: string }) => [key, id]));
  };
  const first = await idsOf("1.0.0");
  const steps = [
    { indicators: ["advice-test-higher", "advice-raised", "under-advice"], version: "1.1.0", kind: "added" },
    { indicators: ["advice-raised", "under-advice"], version: "2.0.0", kind: "removed" },
    { indicators: SMALL.indicators.concat("under-advice"), version: "2.1.0", kind: "added" },
  ];
  for (const { indicators, version, kind } of steps) {
    expect(await draftRelease(store, { ...SMALL, indicators }, {})).toMatchObject({ ok: true, value: { version } });
    expect(await publishRelease(store, "monitor", { notes: NOTES, now: clock })).toMatchObject({ ok: true });
    const { changes, kind: level } = (await get(`/releases/monitor/versions/${version}/changes`)).body;
    for (const change of changes) versionChange.parse(change);
    expect(level).toBe(kind === "added" ? "minor" : "major");
    expect(changes.map((change: { kind: string }) => change.kind)).toEqual([kind, `rows-${kind}`]);
    for (const [key, id] of await idsOf(version)) expect(first.get(key) ?? id).toBe(id);
  }
  expect((await get("/releases/monitor/versions/1.*")).body.version).toBe("1.1.0");
  expect((await get("/releases/monitor/versions/2.*")).body.version).toBe("2.1.0");
  // What was published stays as it was.
  expect((await get("/releases/monitor/query?version=1.0.0&pageSize=1")).body.version).toBe("1.0.0");
});
