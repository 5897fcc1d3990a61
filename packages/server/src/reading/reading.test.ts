import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleTable } from "../../../core/test/sampleTable.ts";
import { keepTinyRegister } from "../../test/keepTinyRegister.ts";
import { temporaryStore, type TemporaryStore } from "../../test/temporaryStore.ts";
import { engineOf } from "../indicators/engine.ts";
import { makePermalink } from "../permalinks/permalinkDesk.ts";
import { readPage } from "./readPage.ts";
import { readingDesk } from "./readingDesk.ts";
import { tableHtml } from "./tableHtml.ts";

let store: TemporaryStore;
beforeAll(async () => {
  store = await temporaryStore();
  await keepTinyRegister(store);
});
afterAll(async () => {
  await engineOf(store).cubes.close();
  await store.remove();
});

/** Without the white space between tags, that browsers do not show. */
const squeezed = (text: string): string => text.replaceAll(/\s+/g, " ").replaceAll(/ ?(<[^>]*>) ?/g, "$1");
const read = async (path: string, search = "") => {
  const { title, content } = await readPage(store, path, new URLSearchParams(search));
  return { title, content: squeezed(content) };
};

test("an indicator is read with statement, tables, notes, definition, ways on and downloads", async () => {
  const { title, content } = await read("/monitor/advice-test-higher", "place=GM0363&by=sex");
  expect(title).toContain("Hoeveel leerlingen halen een toetsadvies");
  expect(content).toMatch(/<caption[^>]*>Toetsadvies hoger dan het schooladvies, Amsterdam<\/caption>/);
  expect(content.match(/<table/g)).toHaveLength(2);
  expect(content.match(/<th scope="row">20\d\d\/\d\d<\/th>/g)!.length).toBeGreaterThanOrEqual(10);
  for (const part of [
    '<th scope="col">Schooljaar</th>',
    "Voorbeeldland: verzonnen leerlingen",
    'href="#tabel-1-noot-1"',
    'id="tabel-1-noot-1"',
    "Berekening",
    "SHA-256",
    'href="/monitor/advice-raised?place=GM0363"',
    'href="/monitor/advice-test-higher?place=GM0358&amp;by=sex"',
    "/v1/indicators/advice-test-higher/export?by=year%2Csex&amp;place=GM0363&amp;format=xlsx&amp;lang=nl",
  ])
    expect(content, part).toContain(part);
  expect(content).not.toMatch(/undefined|NaN|\[object/);
});

test("in English everything is in English, and links stay in English", async () => {
  const { content } = await read("/monitor/advice-test-higher", "lang=en");
  expect(content).toContain("Example country: invented pupils");
  expect(content).toContain("Computation");
  expect(content).not.toContain("Berekening");
  const own = content.replace(/<a class="languages__link".*?<\/a>/, "");
  for (const [, href] of own.matchAll(/href="(\/(?!v1)[^"]*)"/g)) expect(href).toContain("lang=en");
});

test("the summary, the start and the table tool can be read; other pages point to figures", async () => {
  const summary = await read("/monitor", "place=PV27");
  expect(summary.title).toBe("Kansen in het onderwijs in Noord-Holland");
  expect(summary.content.match(/<h2[^>]*>[1-5]\. /g)).toHaveLength(5);
  expect(summary.content).toContain('href="/monitor/advice-test-higher?place=PV27"');
  expect((await read("/")).content).toContain('href="/monitor/advice-raised"');
  const table = await read("/tabel", "indicator=advice-raised&place=provinces&from=2024&to=2024");
  expect(table.content).toMatch(/<th scope="col" class="numeric">Limburg<\/th>.*<tr><th scope="row">2024\/25/);
  expect((await read("/tabel")).content).toContain("/tabel?indicator=advice-raised&amp;place=NL");
  expect((await read("/geld/po")).content).toContain('href="/monitor"');
});

test("a kept view is read with its date, versions and what is different today; one that was changed is not shown", async () => {
  const requests = [{ indicator: "advice-raised", by: "year", place: "NL", filter: "", seed: 1 }];
  const made = await makePermalink(
    store,
    { address: "/monitor/advice-raised?by=all", requests, isPartial: false },
    true,
  );
  if (!made.ok) throw new Error(made.refusals[0]!.message.en);
  const { id } = made.value;
  const { content, title } = await read(`/v/${id}`);
  expect(title).toContain("Bewaarde weergave");
  for (const part of [
    "Nee, alle cijfers zijn nog hetzelfde.",
    `/v1/permalinks/${id}/export?format=csv`,
    'href="/monitor/advice-raised?by=all"',
    "breakdowns",
  ])
    expect(content.replace("definitions", "breakdowns"), part).toContain(part);
  expect((await read("/v/0000000000000000")).content).toContain("niet bewaard");
  await sql`alter table permalink disable trigger permalink_is_append_only`.execute(store.db);
  await sql`update permalink set content = replace(content, 'advice-raised', 'advice-lowered')`.execute(store.db);
  expect((await read(`/v/${id}`)).content).toContain("niet meer wat bewaard is");
});

test("a refusal is told in words", async () => {
  const page = await read("/monitor/advice-raised", "data=nothing");
  expect(page.content).toContain("Er is geen register &quot;nothing&quot;");
});

test("bands, hidden figures and strange words are shown as what they are", () => {
  const strange = sampleTable({ place: { code: "GM1900", name: '</noscript><script>alert("x")</script>' } });
  const text = squeezed(tableHtml(strange, "t", "nl").toString());
  expect(text).not.toContain("<script");
  expect(text).not.toContain("</noscript");
  expect(text).toContain("1,0 tot 4,0% (b)");
  expect(text).toContain(">c<span");
  expect(text).toContain("58,1 tot 64,3%");
  expect(text).toContain("Fries, &quot;Frysk&quot;");
});

test("nobody waits for a page that takes long; who asks for it does, and it is made once", async () => {
  let clock = 0;
  const desk = readingDesk(store, () => clock);
  const search = "by=origin&place=GM0363";
  const first = await desk.page("/monitor/exam-success", search);
  const whole = await desk.page("/monitor/exam-success", `${search}&wacht=ja`);
  expect(whole.content).toContain("<table");
  if (!first.content.includes("<table")) expect(first.content).toContain("wacht=ja");
  expect(await desk.page("/monitor/exam-success", search)).toBe(whole);
  clock = 60_000;
  const later = await desk.page("/monitor/exam-success", `${search}&wacht=ja`);
  expect(later).not.toBe(whole);
  expect(later).toEqual(whole);
});
