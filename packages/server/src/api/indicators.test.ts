import { cp } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/testApp.ts";
import { tinyRegister } from "../../test/tinyRegister.ts";
import { temporaryFolder } from "../../test/temporaryStore.ts";
import { engineOf } from "../indicators/engine.ts";
import { registerAt } from "../indicators/registers.ts";
import { keepRegister } from "../register/keepRegister.ts";
import { withDraft } from "../store/lake/draft.ts";
import {
  indicatorDetail,
  indicatorListing,
  indicatorTable,
  monitorSummary,
  placeListing,
  registerListing,
} from "./indicatorSchemas.ts";

let app: TestApp;
let register: string;
const get = (path: string) => fetch(`${app.url}/v1${path}`);
const json = async (path: string) => (await get(path)).json();

beforeAll(async () => {
  app = await testApp();
  const folder = await temporaryFolder();
  await tinyRegister(folder);
  const opened = await registerAt(folder);
  if (!opened.ok) throw new Error(opened.refusals[0]!.message.en);
  const { title } = opened.value;
  const { store } = app.context;
  await withDraft(store, async (draft) => {
    await cp(folder, draft, { recursive: true });
    const kept = await keepRegister(store, draft, { title, generated: true });
    if (!kept.ok) throw new Error(JSON.stringify(kept.faults.slice(0, 3)));
    register = kept.dataset.id;
  });
});
afterAll(async () => {
  await engineOf(app.context.store).cubes.close();
  await app.remove();
});

test("indicators, breakdowns, places and registers are listed as described", async () => {
  const { indicators, breakdowns } = await json("/indicators");
  for (const item of indicators) indicatorListing.parse(item);
  expect(breakdowns.map(({ id }: { id: string }) => id)).toContain("parental-education");
  const { places } = await json("/places");
  expect(places.length).toBe(1 + 12 + 342);
  for (const place of places) placeListing.parse(place);
  const { registers } = await json("/registers");
  expect(registers.map((item: unknown) => registerListing.parse(item).id)).toEqual([register]);
  expect(JSON.stringify(registers)).not.toContain("secret");
});

test("one indicator tells what it means, and an unknown one is not found", async () => {
  const { indicator } = await json("/indicators/advice-raised");
  expect(indicatorDetail.parse(indicator).formula.nl).toContain("leerlingen met een verhoogd advies");
  const missing = await get("/indicators/nothing");
  expect(missing.status).toBe(404);
  expect((await missing.json()).detail).toContain("advice-raised");
});

test("values come with interval, protection and words, and fit their description", async () => {
  const answer = indicatorTable.parse(
    await json("/indicators/advice-test-higher/values?by=year,parental-education&place=NL"),
  );
  expect(answer.data).toMatchObject({ dataset: register, generated: true });
  expect(answer.cells).toHaveLength(5 * 6);
  const shown = answer.cells.filter((cell) => cell.value !== null);
  expect(shown.length).toBeGreaterThan(10);
  for (const cell of shown) expect(cell.low! <= cell.value! && cell.value! <= cell.high!).toBe(true);
  expect(answer.protection.nl).toContain("vijftallen");
});

test("an exact answer cannot be had over the network", async () => {
  const values = "/indicators/advice-test-higher/values?by=parental-education&place=GM0363";
  const [plain, exact] = [await json(values), await json(`${values}&exact=true`)];
  expect(exact).toEqual(plain);
});

test.each([
  ["/indicators/advice-raised/values?by=shoes", 404],
  ["/indicators/advice-raised/values?place=GM9999", 404],
  ["/indicators/advice-raised/values?data=register-0000", 404],
  ["/indicators/advice-raised/values?by=municipality,province", 422],
  ["/indicators/advice-raised/values?seed=-1", 400],
  ["/monitor/GM9999", 404],
])("%s is refused with %i", async (path, status) => {
  const answer = await get(path);
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toContain("application/problem+json");
});

test("the summary of a place has five fields with tiles that compare with province and country", async () => {
  const summary = monitorSummary.parse(await json("/monitor/GM0363"));
  expect(summary.fields.map(({ field }) => field)).toEqual([1, 2, 3, 4, 5]);
  const tiles = summary.fields.flatMap(({ tiles }) => tiles);
  expect(tiles.length).toBeGreaterThanOrEqual(5);
  const tile = tiles.find(({ indicator }) => indicator === "advice-test-higher")!;
  expect(tile.compare.map(({ place }) => place.code)).toEqual(["PV27", "NL"]);
  expect(tile.series.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024]);
  for (const { tiles, coverage } of summary.fields) if (tiles.length === 0) expect(coverage).not.toBeNull();
  expect(await json("/monitor/GM0363")).toEqual(summary);
});

test("a job counts all indicators, tells how far it is, and can be repeated", async () => {
  const { jobs } = app.context;
  const id = await jobs.enqueue("measure-register", {});
  if (!id.ok) throw new Error("refused");
  let last;
  for await (const view of jobs.watch(id.value)) last = view;
  expect(last).toMatchObject({ state: "done", result: { register } });
  expect((last!.result as { indicators: number }).indicators).toBeGreaterThanOrEqual(8);
  const wrong = await jobs.enqueue("measure-register", { register: "register-0000" });
  if (!wrong.ok) throw new Error("refused");
  for await (const view of jobs.watch(wrong.value)) last = view;
  expect(last).toMatchObject({ state: "failed" });
  expect(last!.error!.nl).toContain(register);
});

test("making a cube stops on request and leaves nothing half", async () => {
  const { cubes, catalogue } = engineOf(app.context.store);
  const { definitions, breakdowns } = await catalogue();
  const opened = await registerAt(join(app.context.store.dataDir, "lake", register));
  const definition = definitions.get("advice-raised")!;
  if (!opened.ok || definition.kind === "published") throw new Error("no register");
  const other = { ...opened.value, sha256: "0".repeat(64) };
  const stop = new AbortController();
  stop.abort(new Error("stopped"));
  await expect(cubes.ensure(other, definition, breakdowns, stop.signal)).rejects.toThrow("stopped");
  await expect(cubes.ensure(other, definition, breakdowns)).resolves.toMatchObject({ key: expect.any(String) });
});
