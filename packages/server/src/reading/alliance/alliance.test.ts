import { agenda, type Agenda } from "@kansrijk/core/agenda/agenda";
import { collection as agendas } from "@kansrijk/core/collections/kinds/agendas";
import { collection as coalitions } from "@kansrijk/core/collections/kinds/coalitions";
import { collection as news } from "@kansrijk/core/collections/kinds/promise-updates";
import { figureText, yearText } from "@kansrijk/core/indicators/figureText";
import { coalition } from "@kansrijk/core/network/coalition";
import { promiseCounts } from "@kansrijk/core/promises/promiseCounts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepTinyRegister } from "../../../test/keepTinyRegister.ts";
import { temporaryStore, type TemporaryStore } from "../../../test/temporaryStore.ts";
import { SAMPLE_REPORT } from "../../../test/progress/sampleReport.ts";
import { agendaFigures } from "../../agenda/agendaFigures.ts";
import { saveRecords } from "../../collections/saveRecords.ts";
import { engineOf } from "../../indicators/engine.ts";
import { readLedger } from "../../ledger/readLedger.ts";
import { ensureNetwork } from "../../network/ensureNetwork.ts";
import { networkReach } from "../../network/networkReach.ts";
import { readMeasures } from "../../policy/readMeasures.ts";
import { makeReport } from "../../progress/makeReport.ts";
import { askedRows } from "../../promises/askedRows.ts";
import { readPromises } from "../../promises/readPromises.ts";
import { escapeHtml } from "../markup.ts";
import { readingDesk } from "../readingDesk.ts";
import { readPage } from "../readPage.ts";
import { blockHtml } from "./reportBlockHtml.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const DAY = "2026-11-22";
const EVIL = `</noscript><script>alert("x")</script>' onload="y`;
const DEED = { actor: "test", note: "" };

let store: TemporaryStore;
beforeAll(async () => {
  store = await temporaryStore();
  await keepTinyRegister(store);
  await ensureNetwork(store, DAY);
  const evil = coalition.parse({
    id: "evil",
    title: EVIL,
    municipalities: ["GM0363"],
    stages: [{ stage: "growing", from: "2020-01-01" }],
    summary: EVIL,
  });
  const told = { nl: EVIL, en: EVIL };
  const update = {
    id: "gehoord",
    promise: "K7",
    on: "2024-05-01",
    kind: "delivered" as const,
    text: told,
    source: EVIL,
    link: 'https://example.org/?a=1&b="><b>',
    status: "found" as const,
  };
  const { adoptedOn: _day, ...draft } = plan({});
  const saved = [
    await saveRecords(store, agendas, [{ id: "plan", expected: null, record: plan({}) }], DEED),
    await saveRecords(
      store,
      agendas,
      [{ id: "geheim", expected: null, record: { ...draft, id: "geheim", state: "draft" } }],
      DEED,
    ),
    await saveRecords(store, coalitions, [{ id: "evil", expected: null, record: evil }], DEED),
    await saveRecords(store, news, [{ id: "gehoord", expected: null, record: news.schema.parse(update) }], DEED),
  ];
  for (const outcome of saved) if (!outcome.ok) throw new TypeError(JSON.stringify(outcome));
});
afterAll(async () => {
  await engineOf(store).cubes.close();
  await store.remove();
});

function plan(changes: Partial<Agenda>): Agenda {
  return agenda.parse({
    id: "plan",
    title: `Plan ${EVIL}`,
    municipalities: ["GM0363"],
    from: "2025-01-01",
    to: "2029-12-31",
    state: "adopted",
    adoptedOn: "2025-02-01",
    owner: EVIL,
    summary: EVIL,
    analysis: [{ id: "a1", figure: { indicator: "advice-raised" }, reading: EVIL }],
    goals: [
      {
        id: "g1",
        title: EVIL,
        theme: "smooth-transitions",
        corner: "school",
        figure: { indicator: "advice-raised" },
        target: 42.5,
        by: "2029-06-30",
        why: EVIL,
      },
    ],
    actions: [
      {
        id: "x1",
        title: EVIL,
        goals: ["g1"],
        owner: EVIL,
        partners: [EVIL, "GM0363"],
        from: "2025-03-01",
        to: "2026-03-01",
        budget: 1_234_500,
        progress: EVIL,
      },
    ],
    agreements: [{ id: "r1", with: [EVIL], text: EVIL, on: "2025-04-01" }],
    meetings: [
      {
        id: "m1",
        title: EVIL,
        start: "2025-05-01T10:00",
        place: EVIL,
        present: [EVIL],
        items: [{ id: "i1", title: EVIL, decision: EVIL }],
      },
    ],
    ...changes,
  });
}

/** Without the white space between tags, that browsers do not show. */
const squeezed = (text: string): string => text.replaceAll(/\s+/g, " ").replaceAll(/ ?(<[^>]*>) ?/g, "$1");
const read = async (path: string, search = "") => {
  const { title, content } = await readPage(store, path, new URLSearchParams(search), NOW);
  return { title, content: squeezed(content) };
};
/** As a reader sees it: without tags. */
const words = (content: string): string => content.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
const rowsOf = (content: string, caption: string): string[] => {
  const table = content.split("<table").find((part) => part.includes(`>${escapeHtml(caption)}</caption>`));
  return table?.split("<tbody>")[1]?.split("</tbody>")[0]?.split("</tr>").slice(0, -1) ?? [];
};

const PAGES = [
  "/alliantie",
  "/beloften",
  "/beloften/K7",
  "/beloften/L1",
  "/maatregelen",
  "/maatregelen/npo",
  "/grootboek",
  "/voortgang",
  "/voortgang/GM0363",
  "/agendas",
  "/agendas/plan",
  "/netwerk",
] as const;

test.each(PAGES)("%s has headings in order, tables with captions and scope, and nothing that escaped", async (path) => {
  for (const search of ["", "lang=en"]) {
    const { title, content } = await read(path, search);
    expect(title.length).toBeGreaterThan(3);
    const levels = [...content.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.length).toBeGreaterThan(path === "/beloften/L1" ? 0 : 1);
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0), `${path} heading ${at}`).toBeLessThan(2));
    for (const table of content.split("<table").slice(1)) {
      expect(table).toMatch(/^[^>]*><caption[^>]*>[^<]+<\/caption>/);
      expect(table.split("</table>")[0]!.match(/<tr><td/)).toBeNull();
      expect(table.split("</thead>")[0]!.match(/<th(?! scope="col")/g)?.length).toBe(1); // thead itself
    }
    expect(content).not.toMatch(/<script|<\/noscript|onload="|undefined|NaN|\[object|javascript:/);
    const labels = [...content.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label);
    expect(new Set(labels).size).toBe(labels.length);
    const ids = [...content.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    if (search === "") continue;
    const own = content.replace(/<a class="languages__link".*?<\/a>/, "");
    for (const [, href] of own.matchAll(/href="(\/(?!v1)[^"]*)"/g)) expect(href).toContain("lang=en");
    for (const word of ["Hoe ", "Waar ", "Bestanden", "Stand op"]) expect(words(own), word).not.toContain(`${word} `);
  }
});

test("the promises are those of the API, and the address filters them", async () => {
  const { rows } = askedRows(await readPromises(store), {}, NOW);
  const { content } = await read("/beloften");
  expect(rowsOf(content, "Beloften met termijn en status")).toHaveLength(rows.length);
  expect(rowsOf(content, "Status per brief")).toHaveLength(promiseCounts(rows).letters.length);
  const late = await read("/beloften", "status=late&letter=S4&owner=no&on=nonsense");
  const known = rows.filter(({ status, letter, owner }) => status === "late" && letter === "S4" && owner.id === "no");
  expect(rowsOf(late.content, "Beloften met termijn en status")).toHaveLength(known.length);
  const some = await read("/beloften", "status=late");
  const found = rows.filter(({ status }) => status === "late");
  expect(found.length).toBeGreaterThan(0);
  expect(rowsOf(some.content, "Beloften met termijn en status")).toHaveLength(found.length);
  for (const part of [
    '<option value="late" selected>',
    "/v1/promises/calendar.ics?status=late&amp;lang=nl",
    "/v1/promises/feed.atom?status=late&amp;lang=nl",
    "/v1/collections/promises?format=csv",
  ])
    expect(some.content, part).toContain(part);
  const before = await read("/beloften", "on=2017-01-01");
  expect(rowsOf(before.content, "Beloften met termijn en status").length).toBeLessThan(rows.length);
});

test("a promise tells what was said, when it was due, by which rule, and what users told, with a safe link", async () => {
  const [row] = askedRows(await readPromises(store), {}, NOW).rows.filter(({ id }) => id === "K7");
  const { content, title } = await read("/beloften/K7");
  expect(title).toBe(`K7: ${row!.subject.nl}`);
  for (const part of [row!.text.nl, row!.explanation.nl, row!.wouldChange.nl, row!.deadline.stated, EVIL])
    expect(content).toContain(escapeHtml(part).replaceAll(/\s+/g, " "));
  expect(content).toContain('href="https://example.org/?a=1&amp;b=&quot;&gt;&lt;b&gt;"');
  expect(content).toContain("verteld door een gebruiker");
  expect((await read("/beloften/K7", "on=2010-01-01")).content).toContain("nog niet beloofd");
  expect((await read("/beloften/%E0%A4%A")).content).toContain("is er niet");
  expect((await read("/beloften/L1")).content).toContain("Wat is gevraagd");
});

test("measures are found by what the address asks, and one is read with its state and places", async () => {
  const { measures } = await readMeasures();
  expect(rowsOf((await read("/maatregelen")).content, "Maatregelen met stand en brief")).toHaveLength(measures.length);
  const running = await read("/maatregelen", "state=running&q=%3Cscript%3E");
  expect(running.content).toContain("Geen maatregel past");
  expect(running.content).toContain('value="&lt;script&gt;"');
  const ended = measures.filter(({ status }) => status.state === "ended");
  expect(ended.length).toBeGreaterThan(0);
  const shown = await read("/maatregelen", "state=ended");
  expect(rowsOf(shown.content, "Maatregelen met stand en brief")).toHaveLength(ended.length);
  const npo = measures.find(({ id }) => id === "npo")!;
  const { content } = await read("/maatregelen/npo");
  expect(rowsOf(content, "Waaruit dat blijkt")).toHaveLength(npo.status.evidence.length);
  expect((await read("/maatregelen/niets")).content).toContain("Deze maatregel is er niet");
  expect((await read("/maatregelen/druk")).content).toContain("heeft JavaScript nodig");
});

test("the ledger has every amount and every check with both sides", async () => {
  const { entries, checks } = await readLedger();
  const { content } = await read("/grootboek");
  expect(rowsOf(content, "Alle bedragen")).toHaveLength(entries.length);
  for (const { id, left, right } of checks)
    for (const { result } of [left, right]) expect(content, id).toContain(escapeHtml(result.nl));
  expect(content).toContain(`id="${entries[0]!.id}"`);
});

test("the report is read from the same blocks as the PDF, with its receipt", async () => {
  const made = await makeReport(store, { place: "GM0363", asOf: DAY });
  if (!made.ok) throw new TypeError(made.refusals[0]!.message.en);
  const { report, receipt } = made.value;
  const { content, title } = await read("/voortgang/GM0363");
  expect(title).toBe("Voortgang van gelijke kansen: Amsterdam");
  expect(content).toContain(receipt.id);
  expect(content).toContain("verzonnen leerlingen, agenda&#39;s en partners");
  const tables = report.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === "table");
  expect(tables.length).toBeGreaterThan(0);
  for (const table of tables) {
    if (table.kind !== "table") continue;
    const found = content.split("<table").filter((part) => part.includes(`>${escapeHtml(table.caption.nl)}</caption>`));
    const shown = table.rows.map((row) => row.map(({ nl }) => escapeHtml(squeezed(nl)).trim()).join("|"));
    const seen = found.flatMap((part) =>
      part
        .split("<tbody>")[1]!
        .split("</tr>")
        .map((row) => words(row.replaceAll(/<\/t[dh]>/g, "|")).trim()),
    );
    for (const row of shown)
      expect(seen.map((one) => one.replaceAll(/ ?\| ?/g, "|").replace(/\|$/, ""))).toContain(row);
  }
  expect(content).toContain('href="/v1/progress/GM0363/report.pdf?lang=nl"');
  expect((await read("/voortgang/GM0363", "asOf=2025-01-01")).content).toContain(
    "report.pdf?asOf=2025-01-01&amp;lang=nl",
  );
  expect((await read("/voortgang/nergens")).content).toContain("Er is geen plaats &quot;nergens&quot;");
});

test("a picture becomes the figures it is drawn from; a hidden year says so", () => {
  const series = SAMPLE_REPORT.sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === "series")!;
  if (series.kind !== "series") throw new TypeError("no series");
  const [line] = series.lines;
  const hidden = { ...line!, points: line!.points.map((point) => ({ ...point, value: null, low: null, high: null })) };
  const html = (block: typeof series) => squeezed(String(blockHtml(block, 1, "nl")));
  expect(html(series)).toContain(escapeHtml(series.alt.nl));
  expect(rowsOf(html(series), series.caption.nl).length).toBeGreaterThanOrEqual(line!.points.length);
  const cells = rowsOf(html({ ...series, lines: [hidden] }), series.caption.nl).map((row) => row.split("<td")[1]);
  expect(cells.every((cell) => cell === ' class="numeric">x</td>')).toBe(true);
});

test("agendas that are drafts are not shown; others with goals, actions, agreements and meetings", async () => {
  const list = await read("/agendas");
  expect(rowsOf(list.content, "Agenda's met periode en stand")).toHaveLength(1);
  expect(list.content).not.toContain("geheim");
  expect((await read("/agendas", "provincie=PV20")).content).toContain("Geen agenda past");
  expect((await read("/agendas/geheim")).content).not.toContain("Plan &lt;");
  const { content, title } = await read("/agendas/plan");
  expect(content).toContain(`samen met ${escapeHtml(EVIL)}, Gemeente Amsterdam`);
  expect(title).toBe(`Plan ${EVIL}`);
  expect(content.split(escapeHtml(EVIL)).length).toBeGreaterThan(12);
  for (const part of ["42,5%", "€ 12.345", "Amsterdam", "1 mei 2025", "/v1/agendas/plan/calendar.ics?lang=nl"])
    expect(content, part).toContain(part);
  const [figure] = await agendaFigures(store, { ...plan({}), analysis: [] }, NOW);
  const known = figure!.places.find(({ place }) => place.code === "GM0363")!.series;
  const shown = rowsOf(content, `Cijfer bij doel 1: ${figure!.title.nl}, Amsterdam`).map((row) => words(row));
  expect(known.length).toBeGreaterThan(1);
  expect(shown.map((row) => row.trim().split(" ").slice(0, 2))).toEqual(
    known.map(({ year, value }) => [yearText(year), value === null ? "c" : figureText(value, figure!, "nl")]),
  );
});

test("a goal for a gap between groups is written in percentage points, and hidden years say so", async () => {
  const goals = await Promise.all(
    [
      { indicator: "advice-test-higher", breakdown: "sex" },
      { indicator: "advice-raised", breakdown: "parental-education" },
    ].map(async (question, at) => {
      const asked = {
        indicator: question.indicator,
        by: `year,${question.breakdown}`,
        place: "GM0363",
        filter: "",
        seed: 1,
      };
      const answer = await engineOf(store).answer(asked);
      if (!answer.ok) throw new TypeError(answer.refusals[0]!.message.en);
      const { group, against } = answer.value.gaps[0]!;
      const figure = { ...question, group: group.code, against: against.code };
      return { ...plan({}).goals[0]!, id: `g${at + 1}`, figure, target: 1.5 };
    }),
  );
  const { actions } = plan({});
  const record = plan({ id: "kloof", goals, actions });
  const saved = await saveRecords(store, agendas, [{ id: "kloof", expected: null, record }], DEED);
  expect(saved.ok).toBe(true);
  const { content } = await read("/agendas/kloof");
  expect(content).toContain("Doel: 1,5 procentpunt");
  const [known, hidden] = [1, 2].map((at) => {
    const [, caption] = new RegExp(`<caption[^>]*>(Cijfer bij doel ${at}[^<]*)<`).exec(content)!;
    return rowsOf(content, caption!).map((row) => words(row));
  });
  expect(known!.length).toBeGreaterThan(1);
  for (const row of known!) expect(row).toMatch(/procentpunt|^ \S+ c /);
  expect(known!.some((row) => row.includes("procentpunt"))).toBe(true);
  expect(hidden!.length).toBeGreaterThan(1);
  for (const row of hidden!) expect(row.trim()).toMatch(/^20\d\d\/\d\d c -$/);
  expect(content).toContain("c: beschermd: te weinig leerlingen");
});

test("the network shows coalitions as chosen, and the need from protected counts only", async () => {
  const { content } = await read("/netwerk", "place=GM0363&q=alert");
  expect(rowsOf(content, "Coalities met stap en gemeenten")).toHaveLength(1);
  const reach = await networkReach(store, DAY);
  if (!reach.ok) throw new TypeError("no figures");
  expect(content).toContain(escapeHtml(reach.value.statement.nl));
  expect(words(content)).toContain(`${reach.value.municipalities.hidden} gemeenten tellen niet mee`);
  expect(content).toContain("/v1/network/calendar?lang=nl");
});

test("nobody waits for a report of a place that was never counted, and it points to its files", async () => {
  const desk = readingDesk(
    store,
    () => 0,
    () => NOW,
  );
  const pages = await Promise.all(
    ["GM0344", "GM0599", "GM0518", "GM0014", "GM0935", "GM0606"].map((code) =>
      desk.page(`/voortgang/${code}`, "lang=en"),
    ),
  );
  const last = pages.at(-1)!;
  expect(last.title).toBe("Progress of equal chances");
  expect(last.content).toContain('href="/voortgang/GM0606?lang=en&amp;wacht=ja"');
  expect(last.content).toContain("/v1/progress/GM0606/report.pdf?lang=en");
  const whole = await desk.page("/voortgang/GM0606", "lang=en&wacht=ja");
  expect(whole.content).toContain("Receipt");
});
