import { openJobs } from "@kansrijk/server/jobs/openJobs";
import { listRegisters } from "@kansrijk/server/indicators/registers";
import type { Store } from "@kansrijk/server/store/store";
import { orRefuse } from "../carryOut.ts";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";

/** The example country that is made when there is nothing else. */
const EXAMPLE = { seed: 1 };

const MESSAGE = {
  nl: "Er is nog geen register: het voorbeeldland wordt gemaakt (verzonnen leerlingen, ongeveer een minuut, één keer).\n",
  en: "There is no register yet: the example country is being made (invented pupils, about a minute, once).\n",
};

/** Without a register in the store the example country is made and kept; progress goes to standard error. */
export async function ensureRegister(store: Store, common: CommonOptions, io: Io): Promise<void> {
  if ((await listRegisters(store.db)).length > 0) return;
  io.err(MESSAGE[common.lang]);
  const jobs = await openJobs(store);
  const runner = jobs.start();
  try {
    const id = orRefuse(await jobs.enqueue("build-population", EXAMPLE), common);
    for await (const view of jobs.watch(id)) {
      if (view.state === "failed" || view.state === "cancelled")
        throw new CommandError(EXIT.failed, [view.error?.[common.lang] ?? view.state]);
    }
  } finally {
    await runner.stop();
    await jobs.close();
  }
}
