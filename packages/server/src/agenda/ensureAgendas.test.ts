import { cp } from "node:fs/promises";
import { join } from "node:path";
import { collection as agendas } from "@kansrijk/core/collections/kinds/agendas";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepTinyRegister } from "../../test/keepTinyRegister.ts";
import { temporaryStore, type TemporaryStore } from "../../test/temporaryStore.ts";
import { historyOf, readRecord } from "../collections/recordStore.ts";
import { saveRecords } from "../collections/saveRecords.ts";
import { engineOf } from "../indicators/engine.ts";
import { listAgendas } from "./agendaRecords.ts";
import { ensureAgendas } from "./ensureAgendas.ts";

const stores: TemporaryStore[] = [];
beforeAll(async () => {
  stores.push(...(await Promise.all([temporaryStore(), temporaryStore()])));
  for (const store of stores) await keepTinyRegister(store);
});
afterAll(async () => {
  for (const store of stores) {
    await engineOf(store).cubes.close();
    await store.remove();
  }
});

test(
  "examples are made once from the register, the same everywhere and marked as invented",
  { timeout: 120_000 },
  async () => {
    const [store, other] = stores as [TemporaryStore, TemporaryStore];
    // Two that start at the same time make them once.
    expect((await Promise.all([ensureAgendas(store), ensureAgendas(store)])).sort()).toEqual([false, true]);
    const kept = await listAgendas(store);
    // Of the municipalities with an example the tiny register has only Amsterdam.
    expect(kept.map(({ record }) => record.id)).toEqual(["voorbeeld-GM0363-2022"]);
    const [{ record, version }] = kept as [(typeof kept)[number]];
    expect([version, record.generated, record.state]).toEqual([3, true, "adopted"]);
    expect(record.goals.length).toBeGreaterThan(0);
    for (const { baseline } of record.goals) expect(baseline).toMatchObject({ year: 2021, generated: true });
    expect((await readRecord(store, agendas, record.id, 1))?.record.state).toBe("draft");
    expect(new Set(record.actions.map(({ state }) => state)).size).toBeGreaterThan(1);

    // Counts go by the content of the register, so the other store need not count again.
    await cp(join(store.dataDir, "cubes"), join(other.dataDir, "cubes"), { recursive: true });
    expect(await ensureAgendas(other)).toBe(true);
    expect((await historyOf(other, agendas, record.id)).map(({ sha256 }) => sha256)).toEqual(
      (await historyOf(store, agendas, record.id)).map(({ sha256 }) => sha256),
    );
    await saveRecords(store, agendas, [{ id: record.id, expected: 3, record: null }], { actor: "user", note: "" });
    expect(await ensureAgendas(store)).toBe(false);
  },
);
