import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { buildApi } from "../api/buildApi.ts";
import { servePages } from "../api/servePages.ts";
import { sourceCache } from "../funding/sourceCache.ts";
import { openJobs } from "../jobs/openJobs.ts";
import { removeOldUploads } from "../register/uploads/uploads.ts";
import { loadRuleBook } from "../rules/loadRuleBook.ts";
import { loadSchemes } from "../schemes/loadSchemes.ts";
import { openStore } from "../store/openStore.ts";
import type { AppContext } from "./context.ts";
import type { Settings } from "./settings.ts";

const HOUR_MS = 60 * 60 * 1000;

export interface RunningApp {
  readonly url: string;
  readonly context: AppContext;
  readonly api: FastifyInstance;
  readonly stop: () => Promise<void>;
}

/** Opens the store, starts the job runner and serves API and pages. */
export async function startApp(settings: Settings, log = true): Promise<RunningApp> {
  const [book, schemes] = await Promise.all([loadRuleBook(settings.ruleFolders), loadSchemes()]);
  const store = await openStore({ url: settings.databaseUrl, dataDir: settings.dataDir });
  // Files of people that nobody finished with do not wait for the next visitor.
  await removeOldUploads(store);
  const cleaning = setInterval(() => void removeOldUploads(store).catch(() => undefined), HOUR_MS).unref();
  const jobs = await openJobs(store);
  const runner = jobs.start();
  const context: AppContext = {
    store,
    book,
    schemes,
    jobs,
    sources: sourceCache(store),
    trust: { writeToken: settings.writeToken, hosts: settings.hosts },
    now: () => new Date(),
  };
  const api = await buildApi(context, { log });
  await servePages(api, context);
  const stop = async (): Promise<void> => {
    clearInterval(cleaning);
    await api.close();
    await runner.stop();
    await jobs.close();
    await store.close();
  };
  try {
    await api.listen({ host: settings.host, port: settings.port });
  } catch (error) {
    await stop();
    throw error;
  }
  const { port } = api.server.address() as AddressInfo;
  const name = settings.host.includes(":")
    ? `[${settings.host}]`
    : settings.host === "0.0.0.0"
      ? "localhost"
      : settings.host;
  return { url: `http://${name}:${port}`, context, api, stop };
}
