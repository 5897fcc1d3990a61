import { defineCollection } from "@kansrijk/core/collections/collection";
import { agenda } from "@kansrijk/core/agenda/agenda";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryStore, type TemporaryStore } from "../../test/temporaryStore.ts";
import { verifyAudit } from "../audit/verifyAudit.ts";
import { loadCollections } from "./loadCollections.ts";
import { loadShipped } from "./loadShipped.ts";
import { historyOf, listRecords, readRecord, recordSequence, unreadableRecords } from "./recordStore.ts";
import { saveRecords } from "./saveRecords.ts";

const DEED = { actor: "test", note: "" };
const agendas = defineCollection({
  id: "agendas",
  title: { nl: "Agenda's", en: "Agendas" },
  one: { nl: "Agenda", en: "Agenda" },
  schema: agenda,
  kept: "store",
  name: ({ title }) => ({ nl: title, en: title }),
  searchText: () => "",
  references: ({ meetings }) => meetings.flatMap(({ duty }) => (duty ? [{ collection: "letters", id: duty }] : [])),
});

function example(id: string, title = "Kansen"): ReturnType<typeof agenda.parse> {
  return agenda.parse({
    id,
    title,
    municipalities: ["GM0606"],
    from: "2026-01-01",
    to: "2029-12-31",
    owner: "wethouder",
  });
}

let store: TemporaryStore;
beforeAll(async () => {
  store = await temporaryStore();
});
afterAll(() => store.remove());

test("records are kept in versions, and an earlier version stays as it was", async () => {
  const first = await saveRecords(store, agendas, [{ id: "a", expected: null, record: example("a") }], DEED);
  expect(first.ok && first.value[0]).toMatchObject({ version: 1, origin: "store" });
  await saveRecords(store, agendas, [{ id: "a", expected: 1, record: example("a", "Meer kansen") }], DEED);
  expect((await readRecord(store, agendas, "a"))?.record.title).toBe("Meer kansen");
  expect((await readRecord(store, agendas, "a", 1))?.record.title).toBe("Kansen");
  await saveRecords(store, agendas, [{ id: "a", expected: 2, record: null }], DEED);
  expect(await readRecord(store, agendas, "a")).toBeUndefined();
  expect(await listRecords(store, agendas)).toEqual([]);
  expect((await historyOf(store, agendas, "a")).map(({ version, sha256 }) => [version, sha256 === null])).toEqual([
    [3, true],
    [2, false],
    [1, false],
  ]);
  const again = await saveRecords(store, agendas, [{ id: "a", expected: null, record: example("a") }], DEED);
  expect(again.ok && again.value[0]?.version).toBe(4);
  await expect(store.db.updateTable("record_version").set({ note: "x" }).execute()).rejects.toThrow("append-only");
});

test("of two that change the same record one is refused, and nothing of its other changes is kept", async () => {
  await saveRecords(store, agendas, [{ id: "b", expected: null, record: example("b") }], DEED);
  const double = await saveRecords(store, agendas, [{ id: "b", expected: null, record: example("b") }], DEED);
  expect(double.ok ? "" : double.refusals[0]!.message.nl).toContain("Agenda b bestaat al (versie 1)");
  const both = await Promise.all(
    ["one", "two"].map((title) =>
      saveRecords(
        store,
        agendas,
        [
          { id: `new-${title}`, expected: null, record: example(`new-${title}`) },
          { id: "b", expected: 1, record: example("b", title) },
        ],
        DEED,
      ),
    ),
  );
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  const refused = both.findIndex(({ ok }) => !ok);
  expect(await readRecord(store, agendas, `new-${["one", "two"][refused]}`)).toBeUndefined();
  const outcome = both[refused]!;
  expect(outcome.ok ? "" : outcome.refusals[0]!.message.nl).toContain("u begon bij versie 1, nu is het versie 2");
  expect((await verifyAudit(store.db)).ok).toBe(true);
});

test("what is not right or names what is not there is refused", async () => {
  const wrong = { ...example("c"), from: "gisteren" };
  const outcome = await saveRecords(store, agendas, [{ id: "c", expected: null, record: wrong }], DEED);
  expect(outcome.ok ? "" : outcome.refusals[0]!.message.nl).toBe(
    'Agenda c, from: "gisteren" - verwacht: een datum als jjjj-mm-dd',
  );
  const meeting = { id: "m", title: "Overleg", start: "2026-03-01T10:00", duty: "S9" };
  const named = agenda.parse({ ...example("c"), meetings: [meeting] });
  const unknown = await saveRecords(store, agendas, [{ id: "c", expected: null, record: named }], DEED);
  expect(unknown.ok ? "" : unknown.refusals[0]!.message.nl).toContain("letters S9, en dat bestaat niet");
  expect(await readRecord(store, agendas, "c")).toBeUndefined();
});

test("the records can be listed as they were at an earlier moment", async () => {
  const before = await recordSequence(store);
  const earlier = await listRecords(store, agendas);
  await saveRecords(store, agendas, [{ id: "later", expected: null, record: example("later") }], DEED);
  expect((await listRecords(store, agendas)).length).toBe(earlier.length + 1);
  expect(await listRecords(store, agendas, { upTo: before })).toEqual(earlier);
});

test("one record that can no longer be read does not take the others along, and can be mended by who knows its version", async () => {
  await saveRecords(store, agendas, [{ id: "sound", expected: null, record: example("sound") }], DEED);
  const kept = { collection: "agendas", actor: "test", note: "" };
  const old = JSON.stringify({ id: "old", title: "van vroeger" });
  await store.db
    .insertInto("record_version")
    .values([
      { ...kept, id: "old", version: 1, content: old, sha256: sha256(old) },
      { ...kept, id: "torn", version: 1, content: old, sha256: sha256("something else") },
    ])
    .execute();
  const ids = (await listRecords(store, agendas)).map(({ record }) => record.id);
  expect(ids).toContain("sound");
  expect(ids).not.toContain("old");
  const unreadable = await unreadableRecords(store, agendas);
  expect(unreadable.map(({ id, version }) => [id, version])).toEqual([
    ["old", 1],
    ["torn", 1],
  ]);
  expect(unreadable[0]!.why.nl).toContain("municipalities: verwacht: een lijst");
  expect(unreadable[1]!.why.nl).toContain("beschadigd");
  await expect(readRecord(store, agendas, "old")).rejects.toThrow("agendas old version 1 cannot be read");
  const stale = await saveRecords(store, agendas, [{ id: "old", expected: 2, record: example("old") }], DEED);
  expect(stale.ok).toBe(false);
  const mended = await saveRecords(store, agendas, [{ id: "old", expected: 1, record: example("old") }], DEED);
  expect(mended.ok && mended.value[0]?.version).toBe(2);
  const gone = await saveRecords(store, agendas, [{ id: "torn", expected: 1, record: null }], DEED);
  expect(gone.ok).toBe(true);
  expect(await unreadableRecords(store, agendas)).toEqual([]);
  expect((await historyOf(store, agendas, "torn")).map(({ version }) => version)).toEqual([2, 1]);
});

test("a record that others name is not taken away before they name it no more", async () => {
  const collections = await loadCollections();
  const [organisations, coalitions] = ["organisations", "coalitions"].map((id) => collections.get(id)!);
  const organisation = { id: "named", name: "Stichting", kind: "school-board" };
  const coalition = {
    id: "naming",
    title: "Samen",
    municipalities: ["GM0606"],
    partners: [{ organisation: "named", role: "board", since: "2024-01-01" }],
    stages: [{ stage: "starter", from: "2024-01-01" }],
  };
  const save = (kind: typeof organisations, id: string, expected: number | null, record: { id: string } | null) =>
    saveRecords(store, kind!, [{ id, expected, record }], DEED);
  expect((await save(organisations, "named", null, organisation)).ok).toBe(true);
  expect((await save(coalitions, "naming", null, coalition)).ok).toBe(true);
  const refused = await save(organisations, "named", 1, null);
  expect(refused.ok ? [] : refused.refusals.map(({ message }) => message.nl)).toEqual([
    "Organisatie named kan niet weg: Coalitie naming noemt het. Haal het daar eerst weg.",
  ]);
  expect((await save(coalitions, "naming", 1, null)).ok).toBe(true);
  expect((await save(organisations, "named", 1, null)).ok).toBe(true);
});

test("everything that comes with Kansrijk can be read", async () => {
  const shipped = [...(await loadCollections()).values()].filter(({ kept }) => kept === "shipped");
  const counts = await Promise.all(shipped.map(async (kind) => [kind.id, (await loadShipped(kind)).length] as const));
  expect(counts.filter(([, count]) => count === 0)).toEqual([]);
});
