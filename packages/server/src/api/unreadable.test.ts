import { agenda } from "@kansrijk/core/agenda/agenda";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { testApp, type TestApp } from "../../test/testApp.ts";
import { buildApi } from "./buildApi.ts";
import { collectionListing } from "./collectionSchemas.ts";

const ANSWER = z.object({ collections: z.array(collectionListing) });
let app: TestApp;
let api: FastifyInstance;

beforeAll(async () => {
  app = await testApp();
  api = await buildApi(app.context, { log: false });
});
afterAll(async () => {
  await api.close();
  await app.remove();
});

async function listed(remoteAddress = "127.0.0.1") {
  const { statusCode, body } = await api.inject({ method: "GET", url: "/v1/collections", remoteAddress });
  expect(statusCode, body).toBe(200);
  const { collections } = ANSWER.parse(JSON.parse(body));
  return Object.fromEntries(collections.map((collection) => [collection.id, collection]));
}

test("records that cannot be read are listed with why, and a good file brings one back", async () => {
  const before = await listed();
  expect(Object.values(before).flatMap(({ unreadable }) => unreadable)).toEqual([]);
  const content = JSON.stringify({ id: "van-vroeger", title: "Van vroeger" });
  const row = { version: 1, content, actor: "test", note: "" };
  await app.context.store.db
    .insertInto("record_version")
    .values([
      { ...row, collection: "agendas", id: "van-vroeger", sha256: sha256(content) },
      { ...row, collection: "coalitions", id: "beschadigd", sha256: sha256("iets anders") },
    ])
    .execute();
  const now = await listed();
  expect(now["agendas"]!.unreadable).toMatchObject([{ id: "van-vroeger", version: 1 }]);
  expect(now["agendas"]!.unreadable[0]!.why.nl).toContain("municipalities");
  expect(now["coalitions"]!.unreadable[0]!.why.nl).toContain("beschadigd");
  expect([now["agendas"]!.records, now["coalitions"]!.records]).toEqual([
    before["agendas"]!.records,
    before["coalitions"]!.records,
  ]);

  // An agenda may have been a draft, which only who is trusted knows of.
  const outside = await listed("203.0.113.5");
  expect([outside["agendas"]!.unreadable, outside["coalitions"]!.unreadable.length]).toEqual([[], 1]);

  const good = agenda.parse({
    id: "van-vroeger",
    title: "Van vroeger",
    municipalities: ["GM0606"],
    from: "2026-01-01",
    to: "2029-12-31",
    owner: "wethouder onderwijs",
  });
  const brought = (query: string) =>
    api.inject({
      method: "POST",
      url: `/v1/collections/agendas/import?name=a.json&${query}`,
      headers: { "content-type": "application/octet-stream" },
      payload: Buffer.from(JSON.stringify([good])),
    });
  const looked = await brought("dryRun=true");
  expect(looked.statusCode, looked.body).toBe(200);
  const { basis } = JSON.parse(looked.body) as { basis: string };
  const kept = await brought(`dryRun=false&basis=${basis}`);
  expect(kept.statusCode, kept.body).toBe(200);
  expect((await listed())["agendas"]!.unreadable).toEqual([]);
});
