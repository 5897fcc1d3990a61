import { afterAll, beforeAll, expect, test } from "vitest";
import { keepTinyRegister } from "../../test/keepTinyRegister.ts";
import { temporaryStore, type TemporaryStore } from "../../test/temporaryStore.ts";
import { testApp } from "../../test/testApp.ts";
import { listAgendas } from "../agenda/agendaRecords.ts";
import { engineOf } from "../indicators/engine.ts";
import { ensureAlliance } from "./ensureAlliance.ts";
import { makeExamples } from "./makeExamples.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
let store: TemporaryStore;
beforeAll(async () => {
  store = await temporaryStore();
});
afterAll(async () => {
  await engineOf(store).cubes.close();
  await store.remove();
});

test("when examples cannot be made that is said, one by one, and the program goes on", async () => {
  const app = await testApp();
  // With its database gone everything fails.
  await app.remove();
  const said: string[] = [];
  const going = new AbortController();
  await makeExamples(app.context, 0.01, { signal: going.signal, say: (line) => void said.push(line) });
  expect(said.length).toBeGreaterThan(3);
  for (const line of said) expect(line).toMatch(/^Making the .+ failed; the server goes on without it: ./);
  expect(said.at(-1)).toContain("example alliance");

  const stopped = new AbortController();
  const meanwhile: string[] = [];
  const say = (line: string): void => {
    meanwhile.push(line);
    stopped.abort();
  };
  await makeExamples(app.context, 0.01, { signal: stopped.signal, say });
  expect(meanwhile).toHaveLength(1);
  await makeExamples(app.context, 0.01, { signal: stopped.signal, say });
  expect(meanwhile).toHaveLength(1);
});

test("stopping while the example alliance is made leaves no agenda, and the next start makes it", async () => {
  await keepTinyRegister(store);
  const stopping = new AbortController();
  const made = ensureAlliance(store, NOW, {
    signal: stopping.signal,
    report: (step) => (step === 3 ? stopping.abort("stopped") : undefined),
  });
  await expect(made).rejects.toBe("stopped");
  expect(await listAgendas(store)).toEqual([]);
  await expect(ensureAlliance(store, NOW, { signal: stopping.signal })).rejects.toBe("stopped");
  expect(await ensureAlliance(store, NOW)).toEqual({ network: false, agendas: true });
  expect(await ensureAlliance(store, NOW)).toEqual({ network: false, agendas: false });
}, 60_000);
