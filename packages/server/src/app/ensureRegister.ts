import { listRegisters } from "../indicators/registers.ts";
import type { AppContext } from "./context.ts";

const SEED = 1;

type Part = Pick<AppContext, "store" | "jobs">;

/** Without a register, the example register is made: gives the id of that job. `share` is the part of the country. */
export async function ensureRegister({ store, jobs }: Part, share: number): Promise<string | undefined> {
  if ((await listRegisters(store.db)).length > 0) return undefined;
  return runningOr({ store, jobs }, "build-population", { seed: SEED, share });
}

/** Counts the indicators that are not counted yet on the newest register: gives the id of that job. */
export async function ensureMeasured({ store, jobs }: Part): Promise<string | undefined> {
  if ((await listRegisters(store.db)).length === 0) return undefined;
  return runningOr({ store, jobs }, "measure-register", {});
}

async function runningOr({ jobs }: Part, kind: string, params: object): Promise<string | undefined> {
  const running = (await jobs.list()).find(
    (job) => job.kind === kind && (job.state === "queued" || job.state === "running"),
  );
  if (running) return running.id;
  const outcome = await jobs.enqueue(kind, params);
  return outcome.ok ? outcome.value : undefined;
}
