import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureCountry } from "@kansrijk/server/app/ensureCountry";
import { startApp } from "@kansrijk/server/app/startApp";
import { listDatasets } from "@kansrijk/server/store/datasets/listDatasets";
import { measure, type Measurement } from "../measure.ts";

/** What a visitor waits for: the first page, the facts of 6,300 sites, and one explanation. */
export async function* bench(): AsyncGenerator<Measurement> {
  const dataDir = await mkdtemp(join(tmpdir(), "kansrijk-bench-"));
  const app = await startApp(
    {
      databaseUrl: undefined,
      dataDir,
      ruleFolders: [],
      writeToken: undefined,
      hosts: [],
      exampleShare: 1,
      host: "127.0.0.1",
      port: 0,
    },
    false,
  );
  try {
    const job = await ensureCountry(app.context);
    for await (const _ of app.context.jobs.watch(job!)) continue;
    const [dataset] = await listDatasets(app.context.store.db);
    const read = async (path: string) => (await fetch(app.url + path)).arrayBuffer();
    const query = `dataset=${dataset!.id}&countDate=2019-10-01&fundingYear=2020`;
    yield await measure({ name: "first page: HTML", size: "1 request" }, 15, () => read("/"));
    yield await measure({ name: "funding page: facts of all sites", size: "6300 sites, compressed" }, 9, () =>
      read(`/v1/funding/po/facts?${query}`),
    );
    yield await measure(
      { name: "funding page: explanation of one site", size: "1.4 million pupils behind it" },
      9,
      () => read(`/v1/funding/po/decisions/90AA00/explanation?${query}`),
    );
  } finally {
    await app.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
