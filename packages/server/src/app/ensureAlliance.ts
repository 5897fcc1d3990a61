import { ensureAgendas } from "../agenda/ensureAgendas.ts";
import { listRegisters } from "../indicators/registers.ts";
import { ensureNetwork } from "../network/ensureNetwork.ts";
import type { Store } from "../store/store.ts";

/**
 * Beside the example register an example of an alliance is made: organisations, coalitions and agendas, all marked as
 * invented. Never beside a register of users. Gives whether something was made.
 */
export async function ensureAlliance(store: Store, now: Date): Promise<boolean> {
  if ((await listRegisters(store.db))[0]?.generated !== true) return false;
  const network = await ensureNetwork(store, now.toISOString().slice(0, 10));
  const agendas = await ensureAgendas(store);
  return network || agendas;
}
