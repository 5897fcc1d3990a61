import { agenda, type Agenda } from "@kansrijk/core/agenda/agenda";
import { collection as agendas } from "@kansrijk/core/collections/kinds/agendas";
import { isIntact } from "@kansrijk/core/receipt/receipt";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/testApp.ts";
import { keepTinyRegister } from "../../test/tinyStore.ts";
import { saveRecords } from "../collections/saveRecords.ts";
import { eraseRecord } from "../collections/eraseRecord.ts";
import { engineOf } from "../indicators/engine.ts";
import { makeReport } from "./makeReport.ts";
import { replayReport } from "./replayReport.ts";

const PLACE = "GM0363";
const AS_OF = "2026-11-22";
let app: TestApp;

beforeAll(async () => {
  app = await testApp();
  await keepTinyRegister(app.context.store);
});
afterAll(async () => {
  await engineOf(app.context.store).cubes.close();
  await app.remove();
});

function written(title: string): Agenda {
  return agenda.parse({
    id: "example",
    title,
    municipalities: [PLACE],
    from: "2026-01-01",
    to: "2029-12-31",
    state: "adopted",
    adoptedOn: "2026-02-01",
    owner: "wethouder onderwijs",
    goals: [
      {
        id: "g1",
        title: "Vaker bijstellen",
        theme: "smooth-transitions",
        corner: "school",
        figure: { indicator: "advice-raised" },
        by: "2029-06-30",
      },
    ],
  });
}

async function keep(title: string, expected: number | null): Promise<void> {
  const saved = await saveRecords(app.context.store, agendas, [{ id: "example", expected, record: written(title) }], {
    actor: "test",
    note: "",
  });
  expect(saved.ok).toBe(true);
}

async function made(place = PLACE) {
  const outcome = await makeReport(app.context.store, { place, asOf: AS_OF });
  if (!outcome.ok) throw new TypeError(outcome.refusals[0]!.message.en);
  return outcome.value;
}

test("a report is made again from its receipt, bit for bit, also when the agenda has changed since", async () => {
  await keep("Eerste titel", null);
  const first = await made();
  expect(isIntact(first.receipt)).toBe(true);
  expect(JSON.stringify(first.report)).toContain("Eerste titel");
  const part = first.report.sections.find(({ id }) => id === "agenda-example");
  expect(part?.blocks.some(({ kind }) => kind === "series")).toBe(true);
  await keep("Tweede titel", 1);
  const second = await made();
  expect(JSON.stringify(second.report)).toContain("Tweede titel");
  expect(second.receipt.id).not.toBe(first.receipt.id);
  const again = await replayReport(app.context.store, first.receipt);
  expect(again.ok && { equal: again.value.equal, sameCode: again.value.sameCode }).toEqual({
    equal: true,
    sameCode: true,
  });
  expect(again.ok && again.value.receipt.id).toBe(first.receipt.id);
  const output = { ...first.receipt.output, sha256: "0".repeat(64) };
  const other = await replayReport(app.context.store, { ...first.receipt, output });
  expect(other.ok && other.value.equal).toBe(false);
});

test("the country and a province have a report too, and a place that is not there is refused", async () => {
  const [country, province] = await Promise.all([made("NL"), made("PV27")]);
  expect(country.report.place).toEqual({ code: "NL", name: "Nederland", kind: "country" });
  expect(JSON.stringify(province.report)).toContain("titel");
  const unknown = await makeReport(app.context.store, { place: PLACE, asOf: AS_OF, data: "nergens" });
  expect(unknown.ok ? "" : unknown.refusals[0]!.message.nl).toContain("nergens");
  const none = await makeReport(app.context.store, { place: "GM9999", asOf: AS_OF });
  expect(none.ok ? "" : none.refusals[0]!.message.nl).toContain("GM9999");
  const wrong = await replayReport(app.context.store, { ...country.receipt, settings: {} });
  expect(wrong.ok ? "" : wrong.refusals[0]!.message.nl).toContain("geen bewijs");
});

test("a report on a record of which text was erased is not the same, and says why", async () => {
  const { store } = app.context;
  const before = await made();
  const wish = { id: "example", fields: ["title"], reason: "Noemde een persoon.", actor: "test" };
  expect((await eraseRecord(store, agendas, wish)).ok).toBe(true);
  const again = await replayReport(store, before.receipt);
  expect(again.ok && [again.value.equal, again.value.erased]).toMatchObject([
    false,
    [
      { collection: "agendas", id: "example", version: 1, reason: "Noemde een persoon.", isWhole: false },
      { collection: "agendas", id: "example", version: 2 },
    ],
  ]);
  const after = await made();
  expect(JSON.stringify(after.report)).not.toContain("Tweede titel");
  const method = JSON.stringify(after.report.sections.at(-1));
  expect(method).toMatch(/agendas example, versie 2: gewist op \d{4}-\d\d-\d\d\. Reden: Noemde een persoon\./);
  expect(after.receipt.inputs.filter(({ role }) => role === "erased")).toHaveLength(1);
  expect(isIntact(after.receipt)).toBe(true);
  const same = await replayReport(store, after.receipt);
  expect(same.ok && [same.value.equal, same.value.erased]).toEqual([true, []]);
});

test("a draft stands in no report, and changes nothing in one on what was adopted before", async () => {
  const before = await made();
  const record = { ...written("Kladje"), state: "draft" as const, adoptedOn: undefined };
  const saved = await saveRecords(app.context.store, agendas, [{ id: "example", expected: 2, record }], {
    actor: "test",
    note: "",
  });
  expect(saved.ok).toBe(true);
  expect((await made()).report).toEqual(before.report);
});

test("over the API the report comes as data and as a PDF", async () => {
  const { api } = app;
  const json = await api.inject({ method: "GET", url: `/v1/progress/${PLACE}?asOf=${AS_OF}` });
  expect(json.statusCode).toBe(200);
  expect(json.json().receipt.id).toBe((await made()).receipt.id);
  const pdf = await api.inject({ method: "GET", url: `/v1/progress/${PLACE}/report.pdf?asOf=${AS_OF}&lang=en` });
  expect(pdf.headers["content-type"]).toBe("application/pdf");
  expect(pdf.rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
  expect((await api.inject({ method: "GET", url: "/v1/progress/GM9999" })).statusCode).toBe(404);
  expect((await api.inject({ method: "GET", url: `/v1/progress/${PLACE}?asOf=gisteren` })).statusCode).toBe(400);
});
