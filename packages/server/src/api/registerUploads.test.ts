import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepTinyRegister } from "../../test/keepTinyRegister.ts";
import { SMALL_REGISTER } from "../../test/register/smallRegister.ts";
import { testApp, type TestApp } from "../../test/testApp.ts";
import { readAudit } from "../audit/readAudit.ts";
import { readZip } from "../collections/files/readZip.ts";
import { zipFile } from "../exports/zipFile.ts";
import { engineOf } from "../indicators/engine.ts";
import { isFinal, type JobView } from "../jobs/jobView.ts";
import { removeOldUploads } from "../register/uploads/uploads.ts";

interface Body {
  readonly id: string;
  readonly job: string;
  readonly files: readonly string[];
  readonly faults: readonly object[];
  readonly outcome: { readonly state: string; readonly register: string; readonly faults: readonly object[] } | null;
  readonly registers: readonly { readonly id: string }[];
}

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.remove());

async function call(method: string, path: string, more: RequestInit = {}) {
  const response = await fetch(`${app.url}/v1${path}`, { method, ...more });
  return { status: response.status, body: (await response.json()) as Body };
}

const send = (id: string, name: string, content: string | Uint8Array) =>
  call("PUT", `/register-uploads/${id}/files?name=${encodeURIComponent(name)}`, {
    headers: { "content-type": "application/octet-stream" },
    body: Buffer.from(content),
  });

async function upload(files: Readonly<Record<string, string>>): Promise<string> {
  const { body } = await call("POST", "/register-uploads");
  for (const [name, content] of Object.entries(files)) expect((await send(body.id, name, content)).status).toBe(200);
  return body.id;
}

async function bringIn(id: string, title: string, dryRun = false) {
  const started = await call("POST", `/register-uploads/${id}/import`, {
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ title, dryRun }),
  });
  expect(started.status).toBe(202);
  let last: JobView | undefined;
  for await (const view of app.context.jobs.watch(started.body.job)) last = view;
  expect(isFinal(last!.state)).toBe(true);
  return { job: last!, outcome: (await call("GET", `/register-uploads/${id}`)).body.outcome! };
}

const uploads = () => readdir(join(app.context.store.dataDir, "uploads"), { recursive: true });
const listed = async () => (await call("GET", "/registers")).body.registers.map(({ id }) => id);
const zipped = (files: Readonly<Record<string, string>>) =>
  zipFile(Object.entries(files).map(([name, text]) => ({ name, content: new TextEncoder().encode(text) })));

test("files with faults are refused with file, row, column and value; nothing stays, and the list of tasks tells no cell", async () => {
  const before = await listed();
  const id = await upload({
    ...SMALL_REGISTER,
    "advices/2024.csv": "pupil;site;provisional;definitive\nP-1;11AA00;havoo;havo\nP-77;11AA00;havo;havo\n",
  });
  const { job, outcome } = await bringIn(id, "Fout");
  expect(job).toMatchObject({ state: "failed", error: { nl: expect.stringMatching(/1 fout; er is niets bewaard/) } });
  expect(outcome).toMatchObject({
    state: "refused",
    faults: [
      { file: "advices/2024.csv", row: 2, column: "provisional", value: "havoo", expected: { nl: expect.any(String) } },
    ],
  });
  expect(JSON.stringify((await call("GET", "/jobs")).body)).not.toContain("havoo");
  expect(await listed()).toEqual(before);
  expect((await uploads()).filter((name) => name.endsWith(".csv"))).toEqual([]);
  const stranger = await call("GET", `/register-uploads/${id}`, { headers: { "x-forwarded-for": "1.2.3.4" } });
  expect(stranger.status).toBe(403);
  expect(JSON.stringify(stranger.body)).not.toContain("havoo");
  await call("DELETE", `/register-uploads/${id}`);
  expect((await call("GET", `/register-uploads/${id}`)).status).toBe(404);
});

test("a file that is no table is refused when it is sent, and so is a ZIP that is broken or holds one", async () => {
  const id = await upload({});
  const sheet = await send(id, "pupils.xlsx", "x");
  expect(sheet).toMatchObject({ status: 422, body: { faults: [{ kind: "wrong-file", file: "pupils.xlsx", row: 0 }] } });
  expect(await send(id, "../pupils.csv", "x")).toMatchObject({ status: 422 });
  expect(await send(id, "a.zip", "PK")).toMatchObject({
    status: 422,
    body: { faults: [{ kind: "file", file: "a.zip" }] },
  });
  const mixed = zipped({ "sites.csv": SMALL_REGISTER["sites.csv"]!, "pupils.xlsx": "x" });
  expect(await send(id, "a.zip", mixed)).toMatchObject({ status: 422, body: { faults: [{ file: "pupils.xlsx" }] } });
  expect((await uploads()).filter((name) => name.endsWith(".csv"))).toEqual([]);
  expect((await send("0198-ab", "sites.csv", "x")).status).toBe(404);
  expect((await send(crypto.randomUUID(), "sites.csv", "x")).status).toBe(404);
});

test("a ZIP can be checked first, which keeps nothing, and then becomes a register that the monitor can choose", async () => {
  const zip = zipped(
    Object.fromEntries(Object.entries(SMALL_REGISTER).map(([name, text]) => [`Mijn map/${name}`, text])),
  );
  const before = await listed();
  const first = await upload({});
  expect((await send(first, "register.zip", zip)).body.files.toSorted()).toEqual(
    Object.keys(SMALL_REGISTER).toSorted(),
  );
  const checked = await bringIn(first, "Regio Zuid", true);
  expect(checked.outcome).toMatchObject({ state: "checked", quality: { plausibility: expect.any(Array) } });
  expect(await listed()).toEqual(before);

  const second = await upload({});
  await send(second, "register.zip", zip);
  const kept = await bringIn(second, "Regio Zuid");
  expect(kept).toMatchObject({ job: { state: "done" }, outcome: { state: "kept", isNew: true } });
  const { register } = kept.outcome;
  // The newest is the one without a choice.
  expect((await listed())[0]).toBe(register);
  expect((await uploads()).filter((name) => name.endsWith(".csv"))).toEqual([]);
  const chosen = await call("GET", `/monitor/NL?data=${register}`);
  expect(chosen).toMatchObject({ status: 200, body: { data: { dataset: register, generated: false } } });

  const again = await upload(SMALL_REGISTER);
  expect((await bringIn(again, "Regio Zuid")).outcome).toEqual({ state: "kept", register, isNew: false });
});

test("every measure of a register of one's own is answered, or refused with the table that it misses", async () => {
  const { outcome } = await bringIn(await upload(SMALL_REGISTER), "Weinig tabellen");
  const { definitions } = await engineOf(app.context.store).catalogue();
  const answers = new Map<string, { readonly status: number; readonly body: Body }>();
  for (const { id } of definitions.values())
    answers.set(id, await call("GET", `/indicators/${id}/values?data=${outcome.register}&by=year`));
  const statuses = [...answers.values()].map(({ status }) => status);
  expect([...new Set(statuses)].toSorted()).toEqual([200, 422]);
  expect(answers.get("advice-at-equal-score")).toMatchObject({
    status: 422,
    body: { refusals: [{ kind: "missing-fact", message: { nl: expect.stringContaining("(tests)") } }] },
  });
});

test("groups of a few pupils are hidden in a register of one's own, as in any other", async () => {
  // Two of twenty pupils have another advice than the rest.
  const advices = Array.from({ length: 20 }, (_, n) => `P-${n};11AA00;havo;${n < 2 ? "vmbo-bk" : "havo"}\n`).join("");
  const more = `${SMALL_REGISTER["pupils.csv"]}P-20;girl;hbo;GM0363;1011;2013\n`;
  const files = {
    ...SMALL_REGISTER,
    "pupils.csv": more,
    "advices/2024.csv": `pupil;site;provisional;definitive\n${advices}`,
  };
  const { outcome } = await bringIn(await upload(files), "Weinig leerlingen");
  const stranger = { headers: { "x-forwarded-for": "1.2.3.4" } };
  const shown = await fetch(`${app.url}/v1/registers/${outcome.register}`, stranger);
  const { manifest } = (await shown.json()) as { manifest: { tables: Record<string, { rows: number }> } };
  const pupilsOf = async (init: RequestInit) =>
    ((await call("GET", "/registers", init)).body.registers as readonly { id: string; pupils?: number }[]).find(
      ({ id }) => id === outcome.register,
    )?.pupils;
  expect([await pupilsOf({}), await pupilsOf(stranger)]).toEqual([21, 25]);
  expect(Object.values(manifest.tables).every(({ rows }) => rows % 5 === 0)).toBe(true);
  const values = await call(
    "GET",
    `/indicators/havo-or-higher-advice/values?data=${outcome.register}&by=sex,year`,
    stranger,
  );
  expect(values).toMatchObject({ status: 200, body: { cells: expect.any(Array) } });
  const cells = (
    values.body as unknown as { cells: { symbol?: string; value: number | null; pupils: number | null }[] }
  ).cells;
  expect(cells.filter(({ symbol }) => symbol === "c").length).toBeGreaterThan(0);
  expect(cells.every(({ pupils }) => pupils === null || pupils % 5 === 0)).toBe(true);
});

test("the template has a file per table that is read as it is, also with only some tables filled in", async () => {
  const response = await fetch(`${app.url}/v1/register-template.zip`);
  expect(response.headers.get("content-disposition")).toContain("kansrijk-register-sjabloon.zip");
  const entries = readZip(new Uint8Array(await response.arrayBuffer()), 1_000_000)!;
  const about = new TextDecoder().decode(entries.find(({ name }) => name === "LEESMIJ.txt")!.content);
  expect(about).toContain("pupils.csv (nodig)");
  expect(about).toContain("sex: geslacht - een van girl, boy; mag leeg zijn");
  const rows: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "sites.csv": { code: "11AA00", name: "Het Baken", sector: "po", municipality: "GM0363" },
    "pupils.csv": { pupil: "P-1", sex: "girl" },
    "enrolments.csv": { school_year: "2024", pupil: "P-1", site: "11AA00", sector: "po", grade: "8", repeated: "nee" },
  };
  const files: Record<string, string> = {};
  for (const { name, content } of entries.filter(({ name }) => name.endsWith(".csv"))) {
    const header = new TextDecoder().decode(content).trim();
    const row = rows[name] && header.split(";").map((column) => rows[name]![column] ?? "");
    files[name] = row ? `${header}\r\n${row.join(";")}\r\n` : `${header}\r\n`;
  }
  const { outcome } = await bringIn(await upload(files), "Uit het sjabloon", true);
  expect(outcome).toMatchObject({ state: "checked", quality: { notes: [] } });
});

test("a register of one's own can be removed with its files; the invented one cannot", async () => {
  const { outcome } = await bringIn(await upload(SMALL_REGISTER), "Weg ermee");
  const { register } = outcome;
  const { store } = app.context;
  const counted = await call("GET", `/indicators/bridge-class/values?data=${register}`);
  expect(counted.status).toBe(200);
  const cubes = await readdir(join(store.dataDir, "cubes"));
  expect((await call("DELETE", `/registers/${register}`)).status).toBe(200);
  expect(await listed()).not.toContain(register);
  expect(await readdir(join(store.dataDir, "lake"))).not.toContain(register);
  expect((await readdir(join(store.dataDir, "cubes"))).length).toBeLessThan(cubes.length);
  expect((await call("GET", `/monitor/NL?data=${register}`)).status).toBe(404);
  const trail = await readAudit(store.db, 0, 1000);
  expect(trail.at(-1)).toMatchObject({ action: "register.remove", subject: register });

  const invented = await keepTinyRegister(store);
  expect((await call("DELETE", `/registers/${invented}`)).status).toBe(422);
  expect(await listed()).toContain(invented);
  expect((await call("DELETE", "/registers/register-0000")).status).toBe(404);
});

test("what nobody finished is removed after a day, not before", async () => {
  const id = await upload({ "sites.csv": "x" });
  await removeOldUploads(app.context.store, Date.now() + 23 * 60 * 60 * 1000);
  expect((await call("GET", `/register-uploads/${id}`)).body.outcome).toBeNull();
  await removeOldUploads(app.context.store, Date.now() + 25 * 60 * 60 * 1000);
  expect((await call("GET", `/register-uploads/${id}`)).status).toBe(404);
});
