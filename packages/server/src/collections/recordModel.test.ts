import { agenda, type Agenda } from "@kansrijk/core/agenda/agenda";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryStore, type TemporaryStore } from "../../test/temporaryStore.ts";
import { loadCollections } from "./loadCollections.ts";
import { historyOf, listRecords, readRecord, recordSequence } from "./recordStore.ts";
import { saveRecords } from "./saveRecords.ts";

const agendas = (await loadCollections()).get("agendas")!;
const IDS = ["a", "b", "c"] as const;
const DEED = { actor: "test", note: "" };

function example(id: string, title: string): Agenda {
  return agenda.parse({ id, title, municipalities: ["GM0606"], from: "2026-01-01", to: "2029-12-31", owner: "x" });
}

let store: TemporaryStore;
beforeAll(async () => {
  store = await temporaryStore();
});
afterAll(() => store.remove());

/** What the store should hold: of every id all titles so far, null where it was removed. */
type Model = Map<string, (string | null)[]>;

const change = fc.record({
  id: fc.constantFrom(...IDS),
  title: fc.option(fc.constantFrom("een", "twee", "drie")),
  /** Whether it was made from the version that is there, or from an older one. */
  isStale: fc.nat(4).map((number) => number === 0),
});
const batch = fc.uniqueArray(change, { minLength: 1, maxLength: 3, selector: ({ id }) => id });

test("any changes are kept all or not at all, only from the version that is there, and nothing is ever lost", async () => {
  const model: Model = new Map();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(batch, { maxLength: 5 }), async (batches) => {
      const mark = `r${run++}`;
      const name = (id: string): string => `${mark}-${id}`;
      for (const changes of batches) {
        const now = (id: string): string | null => model.get(name(id))?.at(-1) ?? null;
        const version = (id: string): number | null => (now(id) === null ? null : model.get(name(id))!.length);
        const mayPass = changes.every(({ id, title, isStale }) => !isStale && (title !== null || now(id) !== null));
        const before = await recordSequence(store);
        const outcome = await saveRecords(
          store,
          agendas,
          changes.map(({ id, title, isStale }) => ({
            id: name(id),
            expected: isStale ? (version(id) ?? 0) + 1 : version(id),
            record: title === null ? null : example(name(id), title),
          })),
          DEED,
        );
        expect(outcome.ok).toBe(mayPass);
        expect((await recordSequence(store)) === before).toBe(!mayPass);
        if (mayPass) for (const { id, title } of changes) model.set(name(id), [...(model.get(name(id)) ?? []), title]);
      }
      for (const id of IDS.map(name)) {
        const titles = model.get(id) ?? [];
        const kept = (await readRecord(store, agendas, id))?.record as Agenda | undefined;
        expect(kept?.title ?? null).toBe(titles.at(-1) ?? null);
        for (const [at, title] of titles.entries()) {
          const old = (await readRecord(store, agendas, id, at + 1))?.record as Agenda | undefined;
          expect(old?.title ?? null).toBe(title);
        }
        expect((await historyOf(store, agendas, id)).map(({ version }) => version)).toEqual(
          titles.map((_, at) => titles.length - at),
        );
      }
    }),
    { numRuns: 15 },
  );
  const present = [...model].filter(([, titles]) => titles.at(-1) !== null).map(([id]) => id);
  expect((await listRecords(store, agendas)).map(({ record }) => record.id).sort()).toEqual(present.sort());
});

test("what was kept cannot be changed or removed, not even in the database", async () => {
  await expect(store.db.deleteFrom("record_version").execute()).rejects.toThrow("append-only");
  await expect(store.db.updateTable("record_version").set({ content: "{}" }).execute()).rejects.toThrow("append-only");
});
