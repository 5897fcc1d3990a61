import { openStore } from "../../src/store/openStore.ts";
import { saveRun } from "../../src/store/runs/saveRun.ts";

/** Opens the store of the folder, saves a run of the instrument and then stays (`stay`), or closes. */
const [dataDir, instrument, how] = process.argv.slice(2);
const store = await openStore({ dataDir: dataDir! });
await saveRun(store.db, { instrument: instrument!, settings: {}, receipt: {}, summary: {}, outputCsv: "a\n1\n" });
process.stdout.write("saved\n");
if (how === "stay") await new Promise((resolve) => setTimeout(resolve, 600_000));
await store.close();
