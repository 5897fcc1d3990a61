import type { FastifyInstance } from "fastify";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { testApp, type TestApp } from "../../test/testApp.ts";
import { buildApi } from "./buildApi.ts";
import { promiseCounts, promiseRow, timelineEvent } from "./promiseSchemas.ts";

let app: TestApp;
let api: FastifyInstance;
let clock = new Date("2026-11-22T10:00:00Z");

beforeAll(async () => {
  app = await testApp();
  api = await buildApi({ ...app.context, trust: { writeToken: "key", hosts: [] }, now: () => clock }, { log: false });
});
afterAll(async () => {
  await api.close();
  await app.remove();
});

async function get(path: string, headers: Record<string, string> = {}) {
  const { statusCode, body, headers: answered } = await api.inject({ method: "GET", url: `/v1${path}`, headers });
  return { status: statusCode, body, headers: answered };
}
const listing = z.object({ on: z.string(), promises: z.array(promiseRow), counts: promiseCounts });
const list = async (query: string) => listing.parse(JSON.parse((await get(`/promises${query}`)).body));
const names = ({ promises }: z.infer<typeof listing>) => promises.map(({ id, part = "" }) => `${id}${part}`);

const NEWS = {
  id: "nieuws-k21",
  promise: "K21",
  on: "2023-10-01",
  kind: "delivered",
  text: { nl: "Proef: <script>]]> het onderzoek & \u0007 is begonnen.", en: "Try: the study has begun." },
  source: "Proef van de test",
  status: "found",
};
const tell = (record: unknown, authorization?: string) =>
  api.inject({
    method: "PUT",
    url: "/v1/collections/promise-updates/nieuws-k21",
    headers: authorization === undefined ? {} : { authorization },
    payload: { expected: null, record },
  });

describe("promises", () => {
  test("are listed as they stand on a day, and filtered", async () => {
    const today = await list("");
    expect(today.on).toBe("2026-11-22");
    expect(today.promises).toHaveLength(67);
    expect(today.counts.letters.map(({ id }) => id)).toEqual(["S1", "S4", "S0"]);
    expect(names(await list("?dueBefore=2023-09-01&letter=S4"))).toContain("K22");
    expect((await list("?on=2019-12-31")).promises.find(({ id }) => id === "K7")).toMatchObject({ status: "open" });
    expect(names(await list("?status=late&owner=wiersma"))).toEqual(["K24b", "K27", "K29"]);
    for (const wrong of ["?status=done", "?on=today", "?dueBefore=2023-13-01"])
      expect((await get(`/promises${wrong}`)).status, wrong).toBe(400);
  });

  test("one tells its rule and the motions that it answers", async () => {
    const body = JSON.parse((await get("/promises/K24")).body) as {
      rows: { part: string }[];
      rules: { id: string }[];
      motions: { id: string }[];
    };
    expect(body.rows.map(({ part }) => part)).toEqual(["a", "b"]);
    expect(body.rules.map(({ id }) => id).toSorted()).toEqual(["before-summer", "end-of-month"]);
    expect(body.motions.map(({ id }) => id)).toEqual(["L7"]);
    expect((await get("/promises/K99")).status).toBe(404);
    const { motions } = JSON.parse((await get("/motions")).body) as { motions: { promises: unknown[] }[] };
    expect(motions).toHaveLength(11);
    expect(motions[2]!.promises).toHaveLength(2);
  });

  test("the timeline is in order", async () => {
    const { events } = z
      .object({ events: z.array(timelineEvent) })
      .parse(JSON.parse((await get("/promises/timeline")).body));
    const days = events.map(({ on }) => on.padEnd(10, "-01"));
    expect(days).toEqual(days.toSorted());
  });
});

test("the calendar is read by another program: windows as whole days, with an alarm before the end", async () => {
  const answer = await get("/promises/calendar.ics?letter=S4");
  expect(answer.headers["content-type"]).toContain("text/calendar");
  const calendar = new ICAL.Component(ICAL.parse(answer.body) as unknown[]);
  const events = calendar.getAllSubcomponents("vevent").map((part) => ({ part, event: new ICAL.Event(part) }));
  const rows = (await list("?letter=S4")).promises.filter(({ deadline }) => deadline.to !== null);
  expect(events).toHaveLength(rows.length);
  const { part, event } = events.find(({ event: { uid } }) => uid.startsWith("K22@"))!;
  expect([event.startDate.toString(), event.endDate.toString()]).toEqual(["2023-03-10", "2023-06-21"]);
  expect(event.startDate.isDate).toBe(true);
  expect(event.summary).toContain("op tijd nagekomen");
  const alarm = part.getFirstSubcomponent("valarm")!;
  expect(alarm.getFirstPropertyValue("trigger")!.toString()).toBe("-P7D");
  expect(alarm.getFirstProperty("trigger")!.getParameter("related")).toBe("END");
  expect(new Set(events.map(({ event: { uid } }) => uid)).size).toBe(rows.length);
  const again = await get("/promises/calendar.ics?letter=S4", { "if-none-match": String(answer.headers["etag"]) });
  expect([again.status, again.body]).toEqual([304, ""]);
});

test("the feed has stable ids and does not change with the clock inside a day", async () => {
  const first = await get("/promises/feed.atom");
  clock = new Date("2026-11-22T23:00:00Z");
  const later = await get("/promises/feed.atom");
  expect(later.headers["etag"]).toBe(first.headers["etag"]);
  const ids = [...first.body.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain("urn:kansrijk:promises:K7:b:happened:2019-04-17:delivered:0");
  expect(ids).toContain("urn:kansrijk:promises:K7:became:2020-08-01");
  const early = await get("/promises/feed.atom?on=2019-07-10");
  expect(early.body).not.toContain("2020-08-01T");
  expect(early.body).toContain("urn:kansrijk:promises:K10:happened:2019-06-21:delivered:0");
});

test("news about a part that the promise does not have is shown, says so, and does not count", async () => {
  const record = { ...NEWS, id: "nieuws-k23", promise: "K23", part: "z" };
  const payload = { expected: null, record };
  const headers = { authorization: "Bearer key" };
  const kept = await api.inject({ method: "PUT", url: "/v1/collections/promise-updates/nieuws-k23", headers, payload });
  expect(kept.statusCode).toBe(200);
  const rows = (await list("")).promises.filter(({ id }) => id === "K23");
  expect(rows.map(({ status }) => status)).toEqual(["unknown", "unknown"]);
  expect(rows[0]!.updates).toMatchObject([{ told: "nieuws-k23", unknownPart: "z" }]);
  expect((await get("/promises/feed.atom")).body).toContain("urn:kansrijk:promises:K23:told:nieuws-k23");
});

test("who is trusted tells news about a promise, which counts; who is not is refused", async () => {
  expect((await tell(NEWS)).statusCode).toBe(403);
  expect((await tell({ ...NEWS, promise: "K99" }, "Bearer key")).statusCode).toBe(422);
  expect((await tell({ ...NEWS, on: "2023-02-30" }, "Bearer key")).statusCode).toBe(422);
  expect((await tell({ ...NEWS, link: "javascript:alert(1)" }, "Bearer key")).statusCode).toBe(422);
  expect((await list("")).promises.find(({ id }) => id === "K21")!.status).toBe("unknown");
  const before = (await get("/promises/feed.atom")).headers["etag"];
  expect((await tell(NEWS, "Bearer key")).statusCode).toBe(200);
  const row = (await list("")).promises.find(({ id }) => id === "K21")!;
  expect(row).toMatchObject({ status: "kept", updates: [{ told: "nieuws-k21" }] });
  const feed = await get("/promises/feed.atom");
  expect(feed.headers["etag"]).not.toBe(before);
  expect(feed.body).toContain("urn:kansrijk:promises:K21:told:nieuws-k21");
  expect(feed.body).toContain("Proef: &lt;script&gt;]]&gt; het onderzoek &amp;   is begonnen.");
});
