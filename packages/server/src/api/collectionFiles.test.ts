import type { FastifyInstance } from "fastify";
import { agenda } from "@kansrijk/core/agenda/agenda";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/testApp.ts";
import { buildApi } from "./buildApi.ts";

const AGENDA = agenda.parse({
  id: "proef",
  title: "Proef",
  municipalities: ["GM0606"],
  from: "2026-01-01",
  to: "2029-12-31",
  state: "adopted",
  adoptedOn: "2026-02-01",
  owner: "wethouder",
});

let app: TestApp;
let api: FastifyInstance;
beforeAll(async () => {
  app = await testApp();
  api = await buildApi({ ...app.context, trust: { writeToken: "key", hosts: [] } }, { log: false });
});
afterAll(async () => {
  await api.close();
  await app.remove();
});

const TRUSTED = { authorization: "Bearer key" };

async function bring(query: string, payload: Buffer | object, headers: Record<string, string> = TRUSTED) {
  const type = Buffer.isBuffer(payload) ? { "content-type": "application/octet-stream" } : {};
  const url = `/v1/collections/${query}`;
  const { statusCode, body } = await api.inject({ method: "POST", url, headers: { ...type, ...headers }, payload });
  return { status: statusCode, body: JSON.parse(body) };
}
const get = (url: string) => api.inject({ method: "GET", url: `/v1${url}` });

test("only who is trusted brings records in, also as a dry run", async () => {
  for (const dryRun of ["true", "false"])
    expect((await bring(`agendas/import?dryRun=${dryRun}`, [AGENDA], {})).status).toBe(403);
});

test("a dry run keeps nothing; its basis lets the same import through once", async () => {
  const dry = await bring("agendas/import?dryRun=true", [AGENDA]);
  expect(dry).toMatchObject({ status: 200, body: { dryRun: true, added: ["proef"], unchanged: 0 } });
  expect((await get("/collections/agendas/proef")).statusCode).toBe(404);
  const { basis } = dry.body as { basis: string };
  expect((await bring(`agendas/import?basis=${basis}`, [AGENDA])).status).toBe(200);
  expect(await bring(`agendas/import?basis=${basis}`, [{ ...AGENDA, title: "Anders" }])).toMatchObject({ status: 422 });
  expect(JSON.parse((await get("/collections/agendas/proef")).body).record.title).toBe("Proef");
});

test("every format comes back in through the API unchanged", async () => {
  for (const format of ["csv", "xlsx", "json"]) {
    const { rawPayload, headers } = await get(`/collections/agendas?format=${format}`);
    expect(headers["content-disposition"]).toMatch(/^attachment; filename="agendas\./);
    const back = await bring("agendas/import?dryRun=true&replace=true&name=x", rawPayload);
    expect([format, back.body]).toMatchObject([format, { added: [], changed: [], removed: [], unchanged: 1 }]);
  }
});

test("faults, unknown kinds, kinds of ours and other media are refused", async () => {
  expect(await bring("agendas/import?name=map/a.json", [{ ...AGENDA, to: "ooit" }])).toMatchObject({
    status: 422,
    body: { faults: [{ file: "a.json", row: 1, column: "to", value: "ooit" }] },
  });
  expect((await bring("nothing/import", [])).status).toBe(404);
  const letters = JSON.parse((await get("/collections/letters?format=json")).body) as object[];
  expect(await bring("letters/import", letters)).toMatchObject({ status: 422 });
  expect((await bring("agendas/import", Buffer.from("x"), { ...TRUSTED, "content-type": "text/plain" })).status).toBe(
    415,
  );
  expect((await get("/collections/agendas?format=pdf")).statusCode).toBe(400);
});

test("everything in one ZIP, and one search over everything", async () => {
  const zip = await get("/collections/all.zip");
  expect(zip.headers["content-type"]).toBe("application/zip");
  const found = JSON.parse((await get("/search?q=proef&kind=agendas")).body);
  expect(found).toMatchObject({ total: 1, results: [{ kind: "agendas", id: "proef" }] });
  expect((await get("/search?q=x&limit=0")).statusCode).toBe(400);
});
