import { rm } from "node:fs/promises";
import { startApp, type RunningApp } from "../src/app/startApp.ts";
import { temporaryFolder } from "./temporaryStore.ts";

export interface TestApp extends RunningApp {
  readonly remove: () => Promise<void>;
}

/** The whole application on a free port with a store of its own. */
export async function testApp(): Promise<TestApp> {
  const dataDir = await temporaryFolder();
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
  return {
    ...app,
    remove: async () => {
      await app.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
