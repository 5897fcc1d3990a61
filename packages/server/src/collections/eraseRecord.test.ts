import { join } from "node:path";
import { rm } from "node:fs/promises";
import { agenda, type Agenda } from "@kansrijk/core/agenda/agenda";
import { collection as agendas } from "@kansrijk/core/collections/kinds/agendas";
import { collection as coalitions } from "@kansrijk/core/collections/kinds/coalitions";
import { collection as organisations } from "@kansrijk/core/collections/kinds/organisations";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startChild } from "../../test/child.ts";
import { whereText } from "../../test/collections/whereText.ts";
import { preparedFolder, temporaryStore, type TemporaryStore } from "../../test/temporaryStore.ts";
import { appendAudit } from "../audit/appendAudit.ts";
import { verifyAudit } from "../audit/verifyAudit.ts";
import { loadRuleBook } from "../rules/loadRuleBook.ts";
import { searchAll } from "../search/searchAll.ts";
import { readPostmasterFile } from "../store/embedded/postmasterFile.ts";
import { openStore } from "../store/openStore.ts";
import { allFiles } from "./files/allFiles.ts";
import { planImport } from "./files/importRecords.ts";
import { eraseRecord, type ErasureWish } from "./eraseRecord.ts";
import { erasedOf } from "./erasedOf.ts";
import { historyOf, listRecords, readRecord, unreadableRecords } from "./recordStore.ts";
import { saveRecords } from "./saveRecords.ts";

const NAME = "Jannetje Kwibus";
const REASON = "Op verzoek van wie het betreft.";

function example(id: string, more: object = {}): Agenda {
  const fixed = { id, title: "Kansen", municipalities: ["GM0606"], from: "2026-01-01", to: "2029-12-31", owner: "x" };
  return agenda.parse({ ...fixed, state: "adopted", adoptedOn: "2026-02-01", ...more });
}

let store: TemporaryStore;
beforeAll(async () => {
  store = await temporaryStore();
});
afterAll(() => store.remove());

async function keep(record: Agenda, expected: number | null, note = ""): Promise<void> {
  const saved = await saveRecords(store, agendas, [{ id: record.id, expected, record }], { actor: "test", note });
  expect(saved.ok ? [] : saved.refusals).toEqual([]);
}

const erase = (id: string, fields: readonly string[], more: Partial<ErasureWish> = {}) =>
  eraseRecord(store, agendas, { id, fields, reason: REASON, actor: "test", ...more });

async function refusalOf(outcome: ReturnType<typeof erase>): Promise<string> {
  const given = await outcome;
  return given.ok ? "" : given.refusals.map(({ message }) => message.nl).join(" ");
}

const MEETING = { id: "m1", title: "Overleg", start: "2026-07-01T10:00", items: [] };

test("a name is erased from all versions, the trail, search and files, and what is left is whole and says so", async () => {
  const book = await loadRuleBook();
  await keep(example("a", { owner: NAME, meetings: [MEETING] }), null, `van ${NAME}`);
  await keep(example("a", { summary: NAME, meetings: [{ ...MEETING, present: [NAME, "besturen"] }] }), 1);
  // As earlier versions of Kansrijk did: with the note in the trail.
  await store.db.transaction().execute((trx) =>
    appendAudit(trx, {
      actor: "cli",
      action: "records.kept",
      subject: "agendas",
      detail: { note: `van ${NAME}`, records: [{ id: "a", version: 1, sha256: "0" }] },
    }),
  );
  await store.db
    .transaction()
    .execute((trx) => appendAudit(trx, { actor: "test", action: "run.made", subject: "r1", detail: {} }));
  const before = await historyOf(store, agendas, "a");
  const search = () => searchAll(store, book, { words: "kwibus", language: "nl", limit: 9 });
  await keep(example("other", { owner: `${NAME}, wethouder` }), null);
  expect((await search()).total).toBe(2);
  expect(await whereText(store, NAME)).toEqual(["public.audit_event", "public.record_version"]);

  const done = await erase("a", ["owner", "summary", "meetings.m1.present"]);
  expect(done).toEqual({
    ok: true,
    value: { id: "a", versions: [1, 2], notes: 1, elsewhere: [{ collection: "agendas", id: "other" }] },
  });
  expect((await search()).total).toBe(1);
  await keep(example("other", { owner: "wethouder" }), 1);
  expect((await erase("other", ["owner"])).ok).toBe(true);
  expect(await whereText(store, NAME)).toEqual([]);
  expect((await search()).total).toBe(0);
  expect(Buffer.from((await allFiles(store)).bytes).includes("Kwibus")).toBe(false);

  const first = await readRecord(store, agendas, "a", 1);
  expect(first?.record.owner).toBe("[gewist]");
  expect(first?.erased?.reason).toBe(REASON);
  expect(first?.sha256).toBe(before[1]!.sha256);
  expect(sha256(canonicalJson(first!.record))).not.toBe(first!.sha256);
  const now = (await readRecord(store, agendas, "a"))!.record;
  expect(now.meetings[0]).toMatchObject({ id: "m1", title: "Overleg", present: ["[gewist]", "[gewist]"] });
  expect(await unreadableRecords(store, agendas)).toEqual([]);
  expect((await historyOf(store, agendas, "a")).map(({ sha256: hash, note }) => [hash, note])).toEqual([
    [before[0]!.sha256, ""],
    [before[1]!.sha256, "[gewist]"],
  ]);
  expect((await planImport(store, agendas, { records: [now] }, { isWhole: false })).unchanged).toBe(1);
  const checked = await verifyAudit(store.db);
  expect(checked).toMatchObject({ ok: true, erased: [{ seq: 3 }] });
  expect(checked.ok && checked.erased).toHaveLength(1);
});

test("an erased event that is changed once more is found, and so is content that was changed behind our back", async () => {
  const tamper = (statement: string) =>
    store.db.connection().execute(async (db) => {
      await sql`set session_replication_role = replica`.execute(db);
      await sql.raw(statement).execute(db);
      await sql`set session_replication_role = origin`.execute(db);
    });
  await tamper(`update audit_event set detail = jsonb_set(detail, '{note}', '"anders"') where seq = 3`);
  expect(await verifyAudit(store.db)).toMatchObject({ ok: false, seq: 3 });
  await tamper(`update audit_event set detail = jsonb_set(detail, '{note}', '"[gewist]"') where seq = 3`);
  expect(await verifyAudit(store.db)).toMatchObject({ ok: true });
  await tamper(
    `update record_version set content = replace(content, 'Overleg', 'Anders') where id = 'a' and version = 2`,
  );
  expect(await unreadableRecords(store, agendas)).toMatchObject([{ id: "a", version: 2 }]);
  expect(await refusalOf(erase("a", ["title"]))).toContain("versie 2 is beschadigd");
  await tamper(
    `update record_version set content = replace(content, 'Anders', 'Overleg') where id = 'a' and version = 2`,
  );
});

test.each([
  [["nergens"], REASON, "in het veld nergens staat in geen enkele versie tekst"],
  [["id"], REASON, "id is geen vrije tekst"],
  [["from"], REASON, "from is geen vrije tekst"],
  [["title"], "kort", "reden van 10 tot 500 tekens"],
  [["title"], "Wij zeggen Kansen niet meer.", "noemt zelf de tekst"],
] as const)("erasing %s is refused and changes nothing", async (fields, reason, expected) => {
  if (!(await readRecord(store, agendas, "b"))) await keep(example("b"), null);
  expect(await refusalOf(erase("b", fields, { reason }))).toContain(expected);
  expect((await readRecord(store, agendas, "b"))?.erased).toBeNull();
});

test("a whole record goes only when nothing names it; its hashes stay, and a new one can have its id", async () => {
  const deed = { actor: "test", note: "" };
  const organisation = organisations.schema.parse({
    id: "jannetje-kwibus",
    name: NAME,
    kind: "ngo",
  });
  const named = coalitions.schema.parse({
    id: "coalitie",
    title: "Samen",
    municipalities: ["GM0606"],
    partners: [{ organisation: organisation.id, role: "partner", since: "2026-01-01" }],
    stages: [{ stage: "starter", from: "2026-01-01" }],
  });
  expect(
    (await saveRecords(store, organisations, [{ id: organisation.id, expected: null, record: organisation }], deed)).ok,
  ).toBe(true);
  expect((await saveRecords(store, coalitions, [{ id: "coalitie", expected: null, record: named }], deed)).ok).toBe(
    true,
  );
  const wish = { id: organisation.id, fields: [], reason: REASON, actor: "test" };
  const refused = await eraseRecord(store, organisations, wish);
  expect(refused.ok ? "" : refused.refusals[0]!.message.nl).toContain("Coalitie coalitie noemt het");
  expect((await saveRecords(store, coalitions, [{ id: "coalitie", expected: 1, record: null }], deed)).ok).toBe(true);
  expect((await eraseRecord(store, organisations, wish)).ok).toBe(true);
  expect(await whereText(store, NAME)).toEqual([]);
  expect(await readRecord(store, organisations, organisation.id)).toBeUndefined();
  expect((await listRecords(store, organisations)).some(({ record }) => record.id === organisation.id)).toBe(false);
  const [version] = await historyOf(store, organisations, organisation.id);
  expect(version).toMatchObject({
    version: 1,
    sha256: sha256(canonicalJson(organisation)),
    erased: { reason: REASON },
  });
  const said = await erasedOf(store, organisations, { id: organisation.id, audience: "trusted" });
  expect(said?.message.nl).toMatch(/de inhoud is gewist op \d{4}-\d\d-\d\d\. Reden: Op verzoek/);
  const again = { ...organisation, name: "Stichting" };
  const kept = await saveRecords(store, organisations, [{ id: organisation.id, expected: null, record: again }], deed);
  expect(kept.ok && kept.value[0]?.version).toBe(2);
  expect((await verifyAudit(store.db)).ok).toBe(true);
});

test.each([
  ["update record_version set content = null, erasure = 1, erased_at = now(), erased_reason = 'x'", "append-only"],
  [
    "select set_config('kansrijk.erasure', '99', true); update record_version set sha256 = repeat('a', 64)",
    "append-only",
  ],
  ["select set_config('kansrijk.erasure', '99', true); update audit_event set actor = 'x'", "append-only"],
  ["select set_config('kansrijk.erasure', '99', true); delete from audit_event", "append-only"],
  ["select set_config('kansrijk.erasure', '99', true); delete from record_version", "append-only"],
])("the tables refuse outside of an erasure: %s", async (statements, expected) => {
  const tried = store.db.transaction().execute(async (trx) => {
    for (const statement of statements.split("; ")) await sql.raw(statement).execute(trx);
  });
  await expect(tried).rejects.toThrow(expected);
});

test("kill -9 of the process and the database after everything was written: nothing was erased", async () => {
  const dataDir = await preparedFolder();
  try {
    const kept = await openStore({ dataDir });
    const record = example("a", { owner: NAME });
    await saveRecords(kept, agendas, [{ id: "a", expected: null, record }], { actor: "test", note: "" });
    await kept.close();
    const child = startChild(new URL("../../test/collections/eraseInChild.ts", import.meta.url), dataDir);
    await child.line("written");
    await child.kill();
    process.kill((await readPostmasterFile(join(dataDir, "postgres", "data")))!.pid, "SIGKILL");
    const again = await openStore({ dataDir });
    expect((await readRecord(again, agendas, "a"))?.record.owner).toBe(NAME);
    expect((await historyOf(again, agendas, "a"))[0]?.erased).toBeNull();
    expect((await verifyAudit(again.db)).ok).toBe(true);
    await again.close();
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}, 120_000);
