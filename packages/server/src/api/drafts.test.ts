import { agenda, type Agenda } from "@kansrijk/core/agenda/agenda";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/testApp.ts";
import { buildApi } from "./buildApi.ts";

const ADOPTED = agenda.parse({
  id: "vast",
  title: "Vaste kwibus",
  municipalities: ["GM0606"],
  from: "2026-01-01",
  to: "2029-12-31",
  state: "adopted",
  adoptedOn: "2026-02-01",
  owner: "wethouder",
});
const { adoptedOn: _, ...rest } = ADOPTED;
const MEETING = { id: "m1", title: "Geheim overleg", start: "2026-07-01T10:00", duty: "segregation-talk-po" };
const DRAFT = agenda.parse({ ...rest, state: "draft", title: "Klad kwibus", meetings: [MEETING] });

let app: TestApp;
let api: FastifyInstance;
beforeAll(async () => {
  app = await testApp();
  api = await buildApi({ ...app.context, trust: { writeToken: "key", hosts: [] } }, { log: false });
  await put({ ...DRAFT, id: "nieuw" }, null);
  await put(ADOPTED, null);
  await put(DRAFT, 1);
});
afterAll(async () => {
  await api.close();
  await app.remove();
});

const TRUSTED = { authorization: "Bearer key" };

async function put(record: Agenda, expected: number | null): Promise<void> {
  const url = `/v1/collections/agendas/${record.id}`;
  const saved = await api.inject({ method: "PUT", url, headers: TRUSTED, payload: { expected, record } });
  expect(saved.statusCode, saved.body).toBe(200);
}

/** What everybody gets, and what who is trusted gets. */
async function both(url: string) {
  const [everybody, trusted] = await Promise.all([
    api.inject({ method: "GET", url: `/v1${url}` }),
    api.inject({ method: "GET", url: `/v1${url}`, headers: TRUSTED }),
  ]);
  return { everybody, trusted };
}

const LISTS = [
  "/collections/agendas",
  "/collections/agendas?format=json",
  "/collections/agendas?format=csv",
  "/collections/agendas/vast",
  "/search?q=kwibus",
  "/search?q=klad",
  "/agendas/vast/calendar.ics",
  "/duties?place=GM0606&year=2025",
];

test.each(LISTS)("a draft is not in %s, except for who is trusted", async (url) => {
  const { everybody, trusted } = await both(url);
  expect([everybody.statusCode, trusted.statusCode]).toEqual([200, 200]);
  const found = ({ rawPayload }: { rawPayload: Buffer }) =>
    /Klad |Geheim overleg|"meeting":"m1"/.test(rawPayload.toString("utf8"));
  expect(found(everybody)).toBe(false);
  if (!url.includes("csv")) expect(found(trusted)).toBe(true);
});

test.each([
  "/collections/agendas/nieuw",
  "/collections/agendas/nieuw/versions",
  "/collections/agendas/vast?version=2",
  "/agendas/nieuw/progress",
  "/agendas/nieuw/figures",
  "/agendas/nieuw/calendar.ics",
  "/agendas/vast/progress?version=2",
  "/agendas/vast/comparison?with=nieuw",
  "/agendas/vast/comparison?with=2",
])("%s is not there, except for who is trusted", async (url) => {
  const { everybody, trusted } = await both(url);
  expect([everybody.statusCode, trusted.statusCode]).toEqual([404, 200]);
});

test("the versions are those that were adopted, and the count is of what everybody can read", async () => {
  const { everybody, trusted } = await both("/collections/agendas/vast/versions");
  const versions = ({ body }: { body: string }) =>
    (JSON.parse(body) as { versions: { version: number }[] }).versions.map(({ version }) => version);
  expect([versions(everybody), versions(trusted)]).toEqual([[1], [2, 1]]);
  const counts = await both("/collections");
  const count = ({ body }: { body: string }) =>
    (JSON.parse(body) as { collections: { id: string; records: number }[] }).collections.find(
      ({ id }) => id === "agendas",
    )!.records;
  expect([count(counts.everybody), count(counts.trusted)]).toEqual([1, 2]);
});

test.each(["/oparl/bodies", "/oparl/body/GM0606/meetings", "/collections/all.zip"])(
  "%s has no drafts for anybody",
  async (url) => {
    const { everybody, trusted } = await both(url);
    expect(everybody.statusCode).toBe(200);
    expect(trusted.rawPayload.equals(everybody.rawPayload)).toBe(true);
    expect(trusted.rawPayload.includes("Geheim overleg")).toBe(false);
  },
);

test("OParl has the agenda as it was adopted", async () => {
  const { everybody } = await both("/oparl/organization/vast");
  expect(everybody.json()).toMatchObject({ name: "Vaste kwibus" });
  expect((await both("/oparl/organization/nieuw")).trusted.statusCode).toBe(404);
});

test("only who is trusted erases; what was erased is said to be so, and its hash stays", async () => {
  const erase = (payload: object, headers = TRUSTED as Record<string, string>) =>
    api.inject({ method: "POST", url: "/v1/collections/agendas/vast/erase", headers, payload });
  const reason = "Noemde een persoon.";
  expect((await erase({ fields: ["title"], reason }, {})).statusCode).toBe(403);
  expect((await erase({ fields: ["title"], reason: "kort" })).statusCode).toBe(400);
  expect((await erase({ fields: ["nergens"], reason })).statusCode).toBe(422);
  const [before] = (await both("/collections/agendas/vast/versions")).everybody.json().versions;
  expect((await erase({ fields: ["title"], reason })).json()).toMatchObject({ versions: [1, 2] });
  const kept = (await both("/collections/agendas/vast")).everybody.json();
  expect(kept).toMatchObject({ record: { title: "[gewist]" }, erased: { reason }, sha256: before.sha256 });
  expect((await both("/search?q=kwibus")).trusted.json().results.map(({ id }: { id: string }) => id)).toEqual([
    "nieuw",
  ]);
  expect((await erase({ reason })).statusCode).toBe(422);
  expect((await erase({ reason, confirm: "vast" })).statusCode).toBe(200);
  const gone = (await both("/collections/agendas/vast?version=1")).trusted;
  expect(gone.statusCode).toBe(404);
  expect(gone.json().refusals[0].message.nl).toContain(`de inhoud is gewist op`);
  expect((await both("/collections/agendas/vast")).everybody.statusCode).toBe(404);
});
