import { collection } from "@kansrijk/core/collections/kinds/agendas";
import { eraseRecord } from "../../src/collections/eraseRecord.ts";
import { openStore } from "../../src/store/openStore.ts";

/** Opens the store of the folder and erases a field of agenda "a"; after everything was written it stops for ever. */
const [dataDir] = process.argv.slice(2) as [string];
const store = await openStore({ dataDir });
await store.db.transaction().execute(async (db) => {
  const wish = { id: "a", fields: ["owner"], reason: "Op verzoek gewist.", actor: "test" };
  const erased = await eraseRecord({ db }, collection, wish);
  if (!erased.ok) throw new Error(erased.refusals[0]?.message.en ?? "refused");
  process.stdout.write("written\n");
  await new Promise(() => undefined);
});
