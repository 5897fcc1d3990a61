import { engineOf } from "@kansrijk/server/indicators/engine";
import type { Store } from "@kansrijk/server/store/store";
import { ensureAgendas } from "@kansrijk/server/agenda/ensureAgendas";
import { countWatch } from "./countWatch.ts";
import { ensureRegister } from "../indicator/ensureRegister.ts";
import type { CommonOptions, Io } from "../io.ts";
import { withStore } from "../withStore.ts";

/** Opens the store with a register and, when there was no agenda at all, the examples; closes all of it after the work. */
export function withAgendas<T>(common: CommonOptions, io: Io, work: (store: Store) => Promise<T>): Promise<T> {
  return withStore(common, async (store) => {
    try {
      await ensureRegister(store, common, io);
      if (await ensureAgendas(store, countWatch(common, io))) io.err(MESSAGE[common.lang]);
      return await work(store);
    } finally {
      await engineOf(store).cubes.close();
    }
  });
}

const MESSAGE = {
  nl: "Er was nog geen agenda: er zijn voorbeelden gemaakt, die als verzonnen zijn gemerkt.\n",
  en: "There was no agenda yet: examples were made, marked as invented.\n",
};
