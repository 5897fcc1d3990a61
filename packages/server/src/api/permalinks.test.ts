import { request as httpRequest } from "node:http";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepTinyRegister } from "../../test/keepTinyRegister.ts";
import { testApp, type TestApp } from "../../test/testApp.ts";
import { engineOf } from "../indicators/engine.ts";
import { readAudit } from "../audit/readAudit.ts";
import { permalink } from "./permalinkSchemas.ts";

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
  readonly body: { readonly id: string; readonly address: string; readonly detail: string };
}

/** With a header of a proxy the sender is a stranger. */
function keep(view: unknown, headers: Record<string, string> = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const call = httpRequest(
      `${app.url}/v1/permalinks`,
      { method: "POST", headers: { "content-type": "application/json", ...headers } },
      (response) => {
        let text = "";
        response.on("data", (part: Buffer) => (text += part.toString()));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as Reply["body"] }),
        );
      },
    );
    call.on("error", reject).end(JSON.stringify({ view }));
  });
}

const read = async (id: string) => {
  const response = await fetch(`${app.url}/v1/permalinks/${id}`);
  return { status: response.status, body: (await response.json()) as never };
};

test("the same view has the same id, in whatever order it is asked, and is kept once with its versions", async () => {
  const path = "/monitor/advice-test-higher";
  const first = await keep({
    path,
    search: "?place=GM0363&filter=sex:girl&filter=origin:netherlands&by=parental-education",
  });
  expect(first.status).toBe(201);
  expect(first.body.id).toMatch(/^[0-9a-f]{16}$/);
  expect(first.body.address).toBe(`/v/${first.body.id}`);
  const again = await keep({
    path,
    search: "by=parental-education&filter=origin:netherlands&filter=sex:girl&place=GM0363&lang=en&map=value",
  });
  expect(again).toEqual({ status: 200, body: first.body });
  const other = await keep({ path, search: "place=GM0034&by=parental-education" });
  expect(other.body.id).not.toBe(first.body.id);
  const { body } = await read(first.body.id);
  const view = permalink.parse(body);
  expect(view.sha256.startsWith(view.id)).toBe(true);
  expect(view.today).toMatchObject({ state: "same", changed: [], differenceCount: 0 });
  const { frozen } = view;
  expect(frozen.tables.map((table) => table.place.code)).toEqual(["GM0363", "NL"]);
  expect(frozen.definitions[0]!.text).toContain("id: advice-test-higher");
  expect(frozen.breakdowns.map(({ id }) => id)).toEqual(["origin", "parental-education", "sex"]);
  expect(frozen.code.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(body)).not.toContain("secret");
  const events = await readAudit(app.context.store.db, 0, 1000);
  const own = events.filter((event) => event.action === "permalink.kept" && event.subject === view.id);
  expect(own).toHaveLength(1);
  expect(own[0]!.detail).toMatchObject({ sha256: view.sha256 });
});

test("a question, the summary of a place and a table are views too", async () => {
  const question = await keep({ indicator: "advice-raised", by: "sex,year", place: "PV27", years: "2023-2024" });
  expect(question.status).toBe(201);
  const { frozen } = permalink.parse((await read(question.body.id)).body);
  expect(frozen.tables[0]).toMatchObject({ years: [2023, 2024], place: { code: "PV27" } });
  const summary = await keep({ path: "/monitor", search: "place=GM0363" });
  const shown = permalink.parse((await read(summary.body.id)).body).frozen;
  expect(shown.tables.length).toBeGreaterThan(5);
  expect(shown.address).toBe("/monitor?place=GM0363");
  const table = await keep({ path: "/tabel", search: "indicator=advice-raised&place=provinces&from=2023&to=2024" });
  const rows = permalink.parse((await read(table.body.id)).body).frozen.tables[0]!;
  expect(rows.by.map(({ id }) => id)).toEqual(["year", "province"]);
  expect(rows.cells).toHaveLength(24);
});

test.each([
  ["a page without figures", { path: "/regels" }, 404, "no figures to keep"],
  ["an indicator that is not there", { path: "/monitor/nothing" }, 404, "no figures to keep"],
  ["a question that cannot be asked", { indicator: "advice-raised", by: "shoes" }, 404, "shoes"],
  ["another question than described", { indicator: "advice-raised", exact: true }, 400, "view"],
  ["a table without anything in it", { path: "/tabel", search: "" }, 422, "no figures"],
  [
    "more than can be kept",
    {
      path: "/tabel",
      search: "indicator=advice-test-higher&place=municipalities&from=2024&to=2024&by=parental-education",
    },
    422,
    "too large",
  ],
  ["a very long address", { path: "/monitor", search: "x".repeat(3000) }, 400, "search"],
])("%s is refused", async (_what, view, status, detail) => {
  const reply = await keep(view);
  expect(reply.status).toBe(status);
  expect(reply.body.detail).toContain(detail);
});

test("strangers may keep a few views, not from a page of another site", async () => {
  const stranger = { "x-forwarded-for": "192.0.2.1" };
  const view = { path: "/monitor/advice-raised", search: "" };
  expect((await keep(view, { origin: "https://elsewhere.example" })).status).toBe(403);
  expect((await keep(view, { origin: "null" })).status).toBe(403);
  const statuses = [];
  for (let times = 0; times < 11; times++) statuses.push((await keep(view, stranger)).status);
  expect(statuses).toEqual([201, ...Array.from({ length: 9 }, () => 200), 429]);
  // Who is trusted goes on; and other writes stay closed to strangers.
  expect((await keep(view)).status).toBe(200);
  const closed = await fetch(`${app.url}/v1/jobs`, {
    method: "POST",
    headers: { ...stranger, "content-type": "application/json" },
    body: "{}",
  });
  expect([403, 404]).toContain(closed.status);
});

test("a view and a frozen view can be downloaded; CSV gives back the cells that are on the screen", async () => {
  const question = "by=year,sex&place=GM0363&years=2023-2024";
  const table = (await (await fetch(`${app.url}/v1/indicators/advice-test-higher/values?${question}`)).json()) as {
    cells: { value: number | null; pupils: number | null }[];
  };
  const made = await keep({ indicator: "advice-test-higher", by: "year,sex", place: "GM0363", years: "2023-2024" });
  for (const address of [`indicators/advice-test-higher/export?${question}&`, `permalinks/${made.body.id}/export?`]) {
    const response = await fetch(`${app.url}/v1/${address}format=csv`);
    expect(response.headers.get("content-disposition")).toBe(
      'attachment; filename="advice-test-higher_GM0363_year_sex.csv"',
    );
    const [header, ...lines] = (await response.text()).trim().split("\n");
    const at = header!.split(",").indexOf("value");
    const values = table.cells.map(({ value }) => (value === null ? "" : String(value)));
    expect(lines.map((line) => line.split(",")[at])).toEqual(values);
    for (const [format, type] of Object.entries({
      xlsx: "spreadsheetml",
      parquet: "parquet",
      datapackage: "zip",
      csvw: "csvm",
      json: "json",
    })) {
      const file = await fetch(`${app.url}/v1/${address}format=${format}`);
      expect(file.headers.get("content-type")).toContain(type);
      expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(500);
    }
  }
  const refused = await fetch(`${app.url}/v1/indicators/advice-test-higher/export?format=pdf`);
  expect(refused.status).toBe(400);
  expect((await fetch(`${app.url}/v1/indicators/nothing/export`)).status).toBe(404);
});

test("what is kept is never changed; who changes it behind our back is found out by its hash", async () => {
  const { body } = await keep({ path: "/monitor/exam-success", search: "" });
  const { db } = app.context.store;
  for (const statement of [sql`update permalink set bytes = 1`, sql`delete from permalink`, sql`truncate permalink`])
    await expect(statement.execute(db)).rejects.toThrow("append-only");
  await sql`alter table permalink disable trigger permalink_is_append_only`.execute(db);
  await sql`update permalink set content = replace(content, '"decimals":1', '"decimals":2') where id = ${body.id}`.execute(
    db,
  );
  await sql`alter table permalink enable trigger permalink_is_append_only`.execute(db);
  const damaged = await read(body.id);
  expect(damaged.status).toBe(409);
  expect((await fetch(`${app.url}/v1/permalinks/${body.id}/export`)).status).toBe(409);
  for (const id of ["0".repeat(16), "../x", "%00"]) expect((await read(id)).status).toBe(404);
});
