import { afterAll, beforeAll, expect, test } from "vitest";
import { keepTinyRegister } from "../../test/keepTinyRegister.ts";
import { temporaryStore, type TemporaryStore } from "../../test/temporaryStore.ts";
import { engineOf } from "./engine.ts";
import { prepareSummaries } from "./prepareSummaries.ts";

let store: TemporaryStore;
beforeAll(async () => {
  store = await temporaryStore();
});
afterAll(async () => {
  await engineOf(store).cubes.close();
  await store.remove();
});

async function stepsOf(signal?: AbortSignal, onStep: (step: number) => void = () => {}) {
  const steps: { step: number; of: number; what: string }[] = [];
  const report = (step: number, of: number, what: { readonly nl: string }): void => {
    steps.push({ step, of, what: what.nl });
    onStep(step);
  };
  const ended = prepareSummaries(store, ["GM0363"], { ...(signal ? { signal } : {}), report });
  return { steps, outcome: await ended.then(() => "done", String) };
}

test("without a register there is nothing to count", async () => {
  expect(await stepsOf()).toEqual({ steps: [], outcome: "done" });
});

test("every step is told before it begins; who stops it keeps what was counted", { timeout: 60_000 }, async () => {
  await keepTinyRegister(store);
  const stopping = new AbortController();
  const stopped = await stepsOf(stopping.signal, (step) => (step === 2 ? stopping.abort("enough") : undefined));
  expect(stopped.outcome).toBe("enough");
  expect(stopped.steps.map(({ step }) => step)).toEqual([1, 2]);

  const { steps, outcome } = await stepsOf();
  expect(outcome).toBe("done");
  const { of } = steps[0]!;
  expect(steps.map(({ step }) => step)).toEqual(Array.from({ length: of }, (_, at) => at + 1));
  expect(steps.slice(0, 2)).toEqual(stopped.steps);
  expect(steps.slice(-2).map(({ what }) => what)).toEqual([
    "cijfers van Nederland samenvatten",
    "cijfers van Amsterdam samenvatten",
  ]);
});
