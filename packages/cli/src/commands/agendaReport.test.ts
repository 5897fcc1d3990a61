import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { ensureNetwork } from "@kansrijk/server/network/ensureNetwork";
import { openStore } from "@kansrijk/server/store/openStore";
import { afterAll, expect, test } from "vitest";
import { keepTinyRegister } from "../../../server/test/keepTinyRegister.ts";
import { preparedFolder } from "../../../server/test/temporaryStore.ts";
import { runCommand } from "../../test/runCommand.ts";

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** A data folder with the tiny register, and the example network when that is asked. */
async function dataFolder(withNetwork: boolean): Promise<string> {
  const folder = await preparedFolder();
  folders.push(folder);
  const store = await openStore({ dataDir: folder });
  await keepTinyRegister(store);
  if (withNetwork) await ensureNetwork(store, "2026-11-22");
  await store.close();
  return folder;
}

const report = (folder: string) =>
  runCommand("--data-dir", folder, "agenda", "report", "--municipality", "GM0363", "--as-of", "2026-11-22");

test("a report says of what there was none yet: agenda, network, or nothing", { timeout: 120_000 }, async () => {
  const [withAgenda, withNetwork] = [await dataFolder(false), await dataFolder(true)];
  expect((await runCommand("--data-dir", withAgenda, "agenda", "list")).err).toContain("nog geen agenda");
  const first = await report(withAgenda);
  expect(first.code).toBe(0);
  expect(first.err).toContain("Er was nog geen netwerk: daarvan zijn voorbeelden gemaakt");
  expect(first.err).not.toContain("geen agenda");

  // Counts go by the content of the register, so they need not be made again.
  await cp(join(withAgenda, "cubes"), join(withNetwork, "cubes"), { recursive: true });
  const second = await report(withNetwork);
  expect(second.err).toContain("Er was nog geen agenda: daarvan zijn voorbeelden gemaakt");
  expect(second.err).not.toContain("geen netwerk");
  expect((await report(withNetwork)).err).not.toContain("Er was nog");
});
