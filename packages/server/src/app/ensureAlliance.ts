import { ensureAgendas } from "../agenda/ensureAgendas.ts";
import { listRegisters } from "../indicators/registers.ts";
import { ensureNetwork } from "../network/ensureNetwork.ts";
import type { CountWatch } from "../indicators/prepareSummaries.ts";
import type { Store } from "../store/store.ts";

/**
 * Beside the example register an example of an alliance is made: organisations, coalitions and agendas, all marked as
 * invented. Never beside a register of users. Gives what was made. Rejects with the reason of the signal.
 */
export async function ensureAlliance(
  store: Store,
  now: Date,
  watch: CountWatch = {},
): Promise<{ readonly network: boolean; readonly agendas: boolean }> {
  watch.signal?.throwIfAborted();
  if ((await listRegisters(store.db))[0]?.generated !== true) return { network: false, agendas: false };
  const network = await ensureNetwork(store, now.toISOString().slice(0, 10));
  watch.signal?.throwIfAborted();
  return { network, agendas: await ensureAgendas(store, watch) };
}
