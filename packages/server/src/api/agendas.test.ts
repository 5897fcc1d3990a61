import type { Agenda } from "@kansrijk/core/agenda/agenda";
import ICAL from "ical.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepTinyRegister } from "../../test/keepTinyRegister.ts";
import { testApp, type TestApp } from "../../test/testApp.ts";
import { readAudit } from "../audit/readAudit.ts";
import { engineOf } from "../indicators/engine.ts";

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
  await keepTinyRegister(app.context.store);
});
afterAll(async () => {
  await engineOf(app.context.store).cubes.close();
  await app.remove();
});

interface Reply {
  readonly status: number;
  // Answers of many shapes; each test reads the part it is about.
  readonly body: Record<string, never>;
}

async function ask(path: string, body?: unknown, method = body === undefined ? "GET" : "POST"): Promise<Reply> {
  const headers = body === undefined ? {} : { "content-type": "application/json" };
  const init = body === undefined ? { method } : { method, headers, body: JSON.stringify(body) };
  const response = await fetch(`${app.url}/v1/${path}`, init);
  return { status: response.status, body: (await response.json()) as Reply["body"] };
}

/** Two municipalities of the tiny register; test advice above the advice is 4 to 5 of ten there. */
const DRAFT = {
  id: "test",
  title: "Kansen in Amsterdam en Almere",
  municipalities: ["GM0363", "GM0034"],
  from: "2024-01-01",
  to: "2027-12-31",
  state: "draft",
  owner: "wethouder onderwijs",
  analysis: [{ id: "f1", figure: { indicator: "advice-test-higher" }, reading: "Veel." }],
  goals: [
    {
      id: "g1",
      title: "Minder",
      theme: "smooth-transitions",
      corner: "school",
      figure: { indicator: "advice-test-higher", municipality: "GM0034" },
      target: 30,
      by: "2027-07-31",
    },
  ],
  actions: [] as unknown[],
  meetings: [
    {
      id: "m1",
      title: "Overleg; met, komma's",
      start: "2026-07-01T10:00",
      duty: "segregation-talk-po",
      items: [{ id: "i1", title: "Punt", decision: "Doen." }],
    },
  ],
};
const ACTION = { id: "x1", title: "Bespreken", goals: ["g1"], owner: "besturen", from: "2024-08-01", to: "2027-07-31" };

test("an agenda goes from figures by adoption to progress", { timeout: 20_000 }, async () => {
  const put = (record: unknown, expected: number | null) =>
    ask("collections/agendas/test", { expected, record, note: "" }, "PUT");
  expect((await put(DRAFT, null)).status).toBe(200);
  const figures = (await ask("agendas/test/figures")).body["figures"] as unknown as {
    part: string;
    subject: string;
    places: {
      place: { code: string };
      role: string;
      figure: { value: number; year: number; generated: boolean } | null;
    }[];
  }[];
  expect(figures.map(({ part, subject }) => [part, subject])).toEqual([
    ["f1", "GM0363"],
    ["g1", "GM0034"],
  ]);
  expect(figures[0]!.places.map(({ place }) => place.code)).toEqual(["GM0363", "GM0034", "PV24", "PV27", "NL"]);
  const shown = await engineOf(app.context.store).answer({
    indicator: "advice-test-higher",
    by: "year",
    place: "GM0034",
    filter: "",
    seed: 1,
  });
  const cell = shown.ok ? shown.value.cells.at(-1)! : undefined;
  const almere = figures[1]!.places.find(({ place }) => place.code === "GM0034")!.figure;
  expect([almere!.value, almere!.year, almere!.generated]).toEqual([cell!.value, 2024, true]);

  const early = await ask("agendas/test/adopt", { expected: 1 });
  expect(early.status).toBe(422);
  expect(early.body["detail"]).toContain("no action that runs");
  expect((await put({ ...DRAFT, actions: [ACTION] }, 1)).status).toBe(200);
  expect((await ask("agendas/test/adopt", { expected: 1 })).body["detail"]).toContain("version 2");
  const adopted = await ask("agendas/test/adopt", { expected: 2, on: "2024-02-15", note: "raad" });
  expect(adopted.body["version"]).toBe(3);
  const record = adopted.body["record"] as unknown as Agenda;
  expect([record.state, record.adoptedOn]).toEqual(["adopted", "2024-02-15"]);
  expect(record.goals[0]!.baseline).toMatchObject({ value: almere!.value, year: 2024, generated: true });
  expect(record.goals[0]!.baseline!.register).toMatch(/^[0-9a-f]{64}$/);
  expect(record.analysis[0]!.kept).toBeDefined();
  expect((await ask("agendas/test/adopt", { expected: 3 })).status).toBe(422);
  const events = await readAudit(app.context.store.db, 0, 100);
  expect(events.some(({ action, subject }) => action === "agenda.adopted" && subject === "test")).toBe(true);

  const progress = (await ask("agendas/test/progress")).body;
  expect(progress["goals"]).toMatchObject([{ goal: "g1", state: "cannot-be-shown", reason: "no-newer-figure" }]);
  // As if it had been adopted when the figures of 2020 were the latest.
  const earlier = {
    ...record,
    goals: record.goals.map((goal) => ({ ...goal, baseline: { ...goal.baseline!, year: 2020 } })),
  };
  expect((await put(earlier, 3)).status).toBe(200);
  expect((await ask("agendas/test/progress")).body["goals"]).toMatchObject([{ state: "no-difference" }]);
  const changes = (await ask("agendas/test/comparison?with=2")).body["changes"] as unknown as { fields: string[] }[];
  expect(changes.map(({ fields }) => fields[0])).toEqual(["state", "adoptedOn", "kept", "baseline"]);
  expect((await ask("agendas/test/comparison?with=nowhere")).status).toBe(404);
});

test("a stranger may look but not adopt", async () => {
  const response = await fetch(`${app.url}/v1/agendas/test/adopt`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-for": "203.0.113.5" },
    body: JSON.stringify({ expected: 3 }),
  });
  expect(response.status).toBe(403);
});

test(
  "suggestions tell a difference only with its interval, and refuse what is no place",
  { timeout: 20_000 },
  async () => {
    const { status, body } = await ask("agenda-suggestions?place=GM0034");
    expect(status).toBe(200);
    const lists = body as unknown as Record<
      "goals" | "strengths" | "uncertain",
      { isStrength: boolean; certain: boolean; difference: { low: number; high: number } }[]
    >;
    expect(lists.goals.length + lists.strengths.length + lists.uncertain.length).toBeGreaterThan(0);
    for (const [name, items] of Object.entries({
      goals: lists.goals,
      strengths: lists.strengths,
      uncertain: lists.uncertain,
    })) {
      for (const { isStrength, certain, difference } of items) {
        expect(certain).toBe(difference.low > 0 || difference.high < 0);
        expect([isStrength, certain]).toEqual([name === "strengths", name !== "uncertain"]);
      }
    }
    expect((await ask("agenda-suggestions?place=GM9999")).status).toBe(404);
    expect((await ask("agenda-suggestions?place=NL")).status).toBe(404);
  },
);

test("the calendar can be read by a calendar program, in the time of the Netherlands", async () => {
  const response = await fetch(`${app.url}/v1/agendas/test/calendar.ics`);
  expect(response.headers.get("content-type")).toContain("text/calendar");
  const calendar = new ICAL.Component(ICAL.parse(await response.text()) as never);
  const events = calendar.getAllSubcomponents("vevent").map((item) => new ICAL.Event(item));
  const meeting = events.find(({ uid }) => uid === "test-m1@kansrijk")!;
  expect(meeting.summary).toBe("Overleg; met, komma's");
  expect(meeting.startDate.toJSDate().toISOString()).toBe("2026-07-01T08:00:00.000Z");
  expect(events.find(({ uid }) => uid === "test-g1@kansrijk")!.startDate.toString()).toBe("2027-07-31");
  expect(events.some(({ uid }) => uid.startsWith("admission-talk-GM0034-"))).toBe(true);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
});

test("duties of a municipality are done by a meeting, and otherwise not called undone", async () => {
  const { body } = await ask("duties?place=GM0034&year=2025");
  const lines = body["duties"] as unknown as { duty: string; state: string; text: { nl: string } }[];
  const state = (id: string) => lines.find(({ duty }) => duty === id)!;
  expect(state("segregation-talk-po").state).toBe("done");
  expect(state("admission-talk").state).toBe("not-recorded");
  expect(state("admission-talk").text.nl).toContain("betekent niet");
  expect((await ask("duties?place=GM9999")).status).toBe(404);
  const reminders = await (await fetch(`${app.url}/v1/duties/calendar.ics?place=GM0034`)).text();
  expect(reminders).toContain("BEGIN:VALARM");
});
