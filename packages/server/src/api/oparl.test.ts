import { agenda as agendaSchema } from "@kansrijk/core/agenda/agenda";
import { collection as agendas } from "@kansrijk/core/collections/kinds/agendas";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/testApp.ts";
import { saveRecords } from "../collections/saveRecords.ts";

/** What OParl 1.1 asks of every object of a kind (github.com/OParl/spec, folder schema), besides id and type. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  System: ["oparlVersion", "body"],
  Body: ["name", "organization", "person", "meeting", "paper", "legislativeTerm"],
  Organization: [],
  Meeting: [],
  AgendaItem: [],
  Paper: [],
  File: ["accessUrl"],
};
/** New lists of 1.1, which clients of that version follow. */
const LISTS_OF_1_1 = ["agendaItem", "consultation", "file", "locationList", "legislativeTermList", "membership"];
const SCHEMA = "https://schema.oparl.org/1.1/";

type Json = Record<string, unknown> & { readonly id: string; readonly type: string };
interface List {
  readonly data: readonly Json[];
  readonly pagination: { readonly totalElements: number; readonly totalPages: number; readonly currentPage: number };
  readonly links: Record<"first" | "self" | "last", string> & { readonly next?: string; readonly prev?: string };
}

let app: TestApp;
const DEED = { actor: "test", note: "" };
const agenda = (meetings: number) =>
  agendaSchema.parse({
    id: "oparl-test",
    title: "Kansen in Schiedam",
    municipalities: ["GM0606"],
    from: "2022-01-01",
    to: "2026-12-31",
    state: "adopted",
    adoptedOn: "2022-02-01",
    owner: "wethouder onderwijs",
    agreements: [{ id: "p1", with: ["besturen"], text: "Elk jaar kijken.", on: "2022-03-01" }],
    meetings: Array.from({ length: meetings }, (_, at) => ({
      id: `m${at}`,
      title: `Overleg ${at}`,
      start: "2022-07-01T10:00",
      present: ["wethouder onderwijs"],
      items: [{ id: `i${at}`, title: "Cijfers", decision: "Besproken." }],
    })),
  });

beforeAll(async () => {
  app = await testApp();
  await saveRecords(app.context.store, agendas, [{ id: "oparl-test", expected: null, record: agenda(5) }], DEED);
});
afterAll(() => app.remove());

async function get<T = Json>(address: string): Promise<T> {
  const response = await fetch(address);
  expect(response.status, address).toBe(200);
  return (await response.json()) as T;
}

const root = (): string => `${app.url}/v1/oparl`;

function checkObject(object: Json): void {
  const kind = object.type.slice(SCHEMA.length);
  expect(object.type).toBe(SCHEMA + kind);
  expect(REQUIRED[kind], object.type).toBeDefined();
  for (const field of REQUIRED[kind]!) expect(object[field], `${kind} ${field}`).toBeDefined();
  expect(URL.canParse(object.id)).toBe(true);
  expect(object.id.startsWith(root())).toBe(true);
}

test("a client that follows the links from the system finds every object at its own address", async () => {
  const system = await get(root());
  checkObject(system);
  expect(system["oparlVersion"]).toBe(SCHEMA);
  const bodies = await get<List>(String(system["body"]));
  const body = bodies.data.find(({ name }) => name === "Gemeente Schiedam")!;
  for (const field of LISTS_OF_1_1) expect(typeof body[field], field).toBe("string");
  const lists = ["organization", "person", "meeting", "paper", ...LISTS_OF_1_1];
  const found = await Promise.all(lists.map((field) => get<List>(String(body[field]))));
  const objects = [body, ...found.flatMap(({ data }) => data)];
  expect(new Set(objects.map(({ type }) => type.slice(SCHEMA.length)))).toEqual(
    new Set(["Body", "Organization", "Meeting", "AgendaItem", "Paper", "File"]),
  );
  for (const object of objects) {
    checkObject(object);
    for (const field of ["created", "modified"]) expect(object[field], object.type).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect(await get(object.id)).toEqual(object);
  }
  expect(found[lists.indexOf("person")]!.data).toEqual([]);
  const meeting = objects.find(({ id }) => id.endsWith("/meeting/oparl-test/m0"))!;
  expect(meeting["start"]).toBe("2022-07-01T08:00:00.000Z");
  expect(meeting["agendaItem"]).toMatchObject([{ type: `${SCHEMA}AgendaItem`, resolutionText: "Besproken." }]);
  const [organization] = meeting["organization"] as string[];
  expect((await get<List>(String((await get(organization!))["meeting"]))).data).toHaveLength(5);
});

test("a list goes on by its links, which keep the filters", async () => {
  const first = await get<List>(`${root()}/body/GM0606/meetings?limit=2&created_since=2020-01-01T00:00:00Z`);
  expect(first.pagination).toEqual({ totalElements: 5, elementsPerPage: 2, currentPage: 1, totalPages: 3 });
  expect(first.links.prev).toBeUndefined();
  expect(first.links.next).toContain("created_since=2020");
  const ids: string[] = [];
  for (let page: List | undefined = first; page; page = page.links.next ? await get<List>(page.links.next) : undefined)
    ids.push(...page.data.map(({ id }) => id));
  expect(new Set(ids).size).toBe(5);
  expect((await get<List>(`${root()}/body/GM0606/meetings?created_since=2100-01-01T00:00:00Z`)).data).toEqual([]);
  expect((await fetch(`${root()}/body/GM0606/meetings?created_since=gisteren`)).status).toBe(400);
  expect((await fetch(`${root()}/body/GM9999/meetings`)).status).toBe(404);
});

test("what is deleted stays at its address without its content, and is listed only for who asks what changed", async () => {
  const before = await get(`${root()}/meeting/oparl-test/m0`);
  await saveRecords(app.context.store, agendas, [{ id: "oparl-test", expected: 1, record: agenda(4) }], DEED);
  const gone = await get(`${root()}/meeting/oparl-test/m4`);
  expect(Object.keys(gone).sort()).toEqual(["created", "deleted", "id", "modified", "type"]);
  expect(gone["deleted"]).toBe(true);
  const list = `${root()}/body/GM0606/meetings`;
  expect((await get<List>(list)).data).toHaveLength(4);
  const changed = await get<List>(`${list}?modified_since=${encodeURIComponent(String(gone["modified"]))}`);
  expect(changed.data.map(({ id }) => id)).toEqual([gone.id]);
  // What did not change keeps its day.
  expect((await get(`${root()}/meeting/oparl-test/m0`))["modified"]).toBe(before["modified"]);
  await saveRecords(app.context.store, agendas, [{ id: "oparl-test", expected: 2, record: null }], DEED);
  expect((await get(`${root()}/body/GM0606`))["deleted"]).toBe(true);
  expect((await get<List>(`${root()}/bodies`)).data).toEqual([]);
});

test("addresses follow the host that was asked", async () => {
  const port = new URL(app.url).port;
  const system = await get(`http://localhost:${port}/v1/oparl`);
  expect(system.id).toBe(`http://localhost:${port}/v1/oparl`);
});
