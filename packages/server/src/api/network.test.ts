import { collection as communities } from "@kansrijk/core/collections/kinds/communities";
import { coalition } from "@kansrijk/core/network/coalition";
import type { FastifyInstance } from "fastify";
import ICAL from "ical.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { z } from "zod";
import { testApp, type TestApp } from "../../test/testApp.ts";
import { keepTinyRegister } from "../../test/tinyStore.ts";
import { listRecords } from "../collections/recordStore.ts";
import { saveRecords } from "../collections/saveRecords.ts";
import { engineOf } from "../indicators/engine.ts";
import { ensureNetwork } from "../network/ensureNetwork.ts";
import { buildApi } from "./buildApi.ts";
import { checkAnswer, graphAnswer, growthAnswer, reachAnswer } from "./networkSchemas.ts";

const TODAY = "2026-11-22";
let app: TestApp;
let api: FastifyInstance;

beforeAll(async () => {
  app = await testApp();
  await keepTinyRegister(app.context.store);
  await ensureNetwork(app.context.store, TODAY);
  api = await buildApi({ ...app.context, now: () => new Date(`${TODAY}T12:00:00Z`) }, { log: false });
});
afterAll(async () => {
  await api.close();
  await engineOf(app.context.store).cubes.close();
  await app.remove();
});

async function get<T>(path: string, schema?: z.ZodType<T>): Promise<T> {
  const { statusCode, body } = await api.inject({ method: "GET", url: `/v1/network/${path}` });
  expect(statusCode, body.slice(0, 300)).toBe(200);
  return schema ? schema.parse(JSON.parse(body)) : (JSON.parse(body) as T);
}

test("growth keeps what is counted apart, and tells what a letter does not say", async () => {
  const { series, letter, kept, generated } = await get("growth", growthAnswer);
  const points = Object.fromEntries(series.map((one) => [one.counted, one.points.map(({ value }) => value)]));
  expect(points).toMatchObject({
    "starting-municipalities": [23],
    "municipalities-with-network": [28],
    agendas: [30],
    participants: [50, 101],
  });
  expect(series.find(({ counted }) => counted === "participants")?.gaps).toEqual([2021, 2022]);
  expect(letter?.totals).toEqual(kept);
  expect(letter?.equation.nl).toContain("128 - 44 - 35 = 49");
  expect(generated).toBe(true);
});

test("the map has every municipality once; before the programme nothing ran anywhere", async () => {
  const now = await get<{ municipalities: { code: string; coalitions: string[]; isGap: boolean }[] }>("map");
  expect(now.municipalities).toHaveLength(342);
  expect(now.municipalities.filter(({ coalitions }) => coalitions.length > 0)).toHaveLength(101);
  expect(now.municipalities.every(({ isGap, coalitions }) => !isGap || coalitions.length === 0)).toBe(true);
  const before = await get<typeof now>("map?on=2019-01-01");
  expect(before.municipalities.every(({ isGap }) => isGap)).toBe(true);
});

test("coverage counts protected pupils of the monitor, and says which municipalities it leaves out", async () => {
  const reach = await get("coverage", reachAnswer);
  expect(reach.municipalities.counted + reach.municipalities.hidden).toBe(342);
  expect(reach.municipalities.counted).toBe(2);
  // Both have 30 of 150 pupils in the group: being reached cannot differ.
  expect(reach.ratio).toBeCloseTo(1, 1);
  expect(reach.generated).toBe(true);
  expect(reach.statement.nl).toContain("doelgroep");
});

test("the graph of a place has only coalitions of that place; without leaves only what connects", async () => {
  const all = await get("graph?place=PV27", graphAnswer);
  const bare = await get("graph?place=PV27&leaves=false", graphAnswer);
  expect(all.nodes.length).toBeGreaterThan(bare.nodes.length);
  expect(bare.nodes.every((node) => node.type === "coalition" || node.isBridge)).toBe(true);
  expect(bare.parts).toBeGreaterThanOrEqual(all.parts);
  const unknown = await api.inject({ method: "GET", url: "/v1/network/graph?place=Nergens" });
  expect(unknown.statusCode).toBe(404);
});

test("a coalition that is kept is checked, and so is one that is only sent", async () => {
  const list = await api.inject({ method: "GET", url: "/v1/collections/coalitions" });
  const { records } = JSON.parse(list.body) as { records: { record: unknown }[] };
  const first = coalition.parse(records[0]!.record);
  expect((await get(`coalitions/${first.id}/check`, checkAnswer)).isComplete).toBe(true);
  const payload = { ...first, partners: first.partners.filter(({ role }) => role !== "partner") };
  const sent = await api.inject({ method: "POST", url: "/v1/network/check", payload });
  const check = checkAnswer.parse(JSON.parse(sent.body));
  expect(check.missing).toHaveLength(1);
  expect(check.missing[0]!.nl).toContain("geen school, schoolbestuur of gemeente");
  const wrong = await api.inject({ method: "POST", url: "/v1/network/check", payload: { ...first, stages: [] } });
  expect(wrong.statusCode).toBeGreaterThanOrEqual(400);
});

test("meetings come as a calendar that another program reads, at the hour of the Netherlands", async () => {
  const { body, headers } = await api.inject({ method: "GET", url: "/v1/network/calendar?community=urban-education" });
  expect(headers["content-type"]).toContain("text/calendar");
  const events = new ICAL.Component(ICAL.parse(body) as unknown[]).getAllSubcomponents("vevent");
  expect(events).toHaveLength(2);
  const first = new ICAL.Event(events[0]!);
  // 15:30 in October is summer time, in December winter time.
  expect(first.startDate.toString()).toMatch(/T13:30:00Z$|T14:30:00Z$/);
  expect(first.endDate.toJSDate().getTime() - first.startDate.toJSDate().getTime()).toBe(90 * 60_000);
  expect(first.description).toContain("verzonnen");
  expect((await api.inject({ method: "GET", url: "/v1/network/calendar?community=none" })).statusCode).toBe(404);
});

test("a calendar is the same bytes as long as its communities are, stamped with their newest change", async () => {
  const calendar = async (query: string, hour: string) => {
    const later = await buildApi({ ...app.context, now: () => new Date(`2027-05-01T${hour}:00:00Z`) }, { log: false });
    const { body } = await later.inject({ method: "GET", url: `/v1/network/calendar${query}` });
    await later.close();
    return body;
  };
  const [all, one] = [await calendar("", "09"), await calendar("?community=urban-education", "09")];
  expect(await calendar("", "17")).toBe(all);
  const stamps = (body: string) => new Set([...body.matchAll(/^DTSTAMP:(\S+)/gm)].map(([, stamp]) => stamp));
  const stampOf = (at: string) => `${at.slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
  const kept = await listRecords(app.context.store, communities);
  const newest = kept
    .map(({ at }) => at ?? "")
    .sort()
    .at(-1)!;
  expect(stamps(all)).toEqual(new Set([stampOf(newest)]));
  expect(stamps(one)).toEqual(new Set([stampOf(kept.find(({ record }) => record.id === "urban-education")!.at!)]));

  const { record, version } = kept.find((item) => item.record.id === "urban-education")!;
  const change = { id: record.id, expected: version, record: { ...record, meetings: record.meetings.slice(0, 1) } };
  const saved = await saveRecords(app.context.store, communities, [change], { actor: "test", note: "" });
  const at = saved.ok ? saved.value[0]!.at! : "";
  expect(stamps(await calendar("?community=urban-education", "09"))).toEqual(new Set([stampOf(at)]));
});
