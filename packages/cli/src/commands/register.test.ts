import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { replayServer } from "../../../server/test/fetch/replayServer.ts";
import { registerFolder } from "../../../server/test/register/smallRegister.ts";
import { preparedFolder, temporaryFolder } from "../../../server/test/temporaryStore.ts";
import { runCommand } from "../../test/runCommand.ts";

let dataDir: string;
let folder: string;
beforeAll(async () => {
  [dataDir, folder] = await Promise.all([preparedFolder(), registerFolder()]);
});
afterAll(async () => {
  await Promise.all([dataDir, folder].map((path) => rm(path, { recursive: true, force: true })));
});

const run = (...args: string[]) => runCommand(...args, "--data-dir", dataDir);

test("a register is checked, brought in, shown and written out, and can be read again", async () => {
  const check = await run("register", "check", folder);
  expect(check.code).toBe(0);
  expect(check.out).toContain("GM0457 (Weesp) in municipality is GM0363 (Amsterdam) geworden");

  const brought = await run("register", "import", folder, "--title", "Proef");
  expect(brought.code).toBe(0);
  const id = /^(register-[0-9a-f]{16}): 426 rijen bewaard/.exec(brought.out)?.[1];
  const shown = await run("register", "show", id!, "--format", "json");
  expect(JSON.parse(shown.out)).toMatchObject({ id, manifest: { schoolYears: [2023, 2024] } });
  expect(shown.out).not.toContain("secret");

  const target = join(await temporaryFolder(), "out");
  expect(await run("register", "export", id!, "--out", target, "--as", "csv")).toMatchObject({ code: 0 });
  expect((await readdir(target)).sort()).toStrictEqual([
    "advices",
    "enrolments",
    "municipalities.csv",
    "postcodes.csv",
    "pupils.csv",
    "sites.csv",
  ]);
  const again = await run("register", "check", target);
  expect(again).toMatchObject({ code: 0 });
  expect(again.out).toMatch(/enrolments +40 +2023-2024/);
  expect(await run("register", "export", id!, "--out", target)).toMatchObject({ code: 2 });
  await rm(target, { recursive: true });

  expect((await run("register", "remove", id!)).out).toBe(`${id}: weg.\n`);
  expect((await run("register", "list")).out).not.toContain(id);
  expect(await run("register", "remove", id!)).toMatchObject({ code: 2, err: expect.stringContaining(id!) });
});

test("what cannot be used is refused with file, row, column and value", async () => {
  const wrong = await registerFolder({ "pupils.csv": "pupil;geslacht\nP-1;onbekend\n" });
  const outcome = await run("register", "import", wrong, "--title", "Fout");
  await rm(wrong, { recursive: true });
  expect(outcome.code).toBe(2);
  expect(outcome.err).toMatch(/pupils\.csv.*2.*geslacht.*onbekend/);
  expect((await run("register", "check", join(folder, "none"))).code).toBe(2);
});

test("the schema of a register is printed with its codes", async () => {
  const { out } = await run("register", "schema");
  expect(out).toContain("advices/<schooljaar>: een rij per leerling in groep 8 en schooljaar");
  expect(out).toContain("home-language: dutch, dutch-and-other, other");
});

test("a table is fetched and kept; a private address only when that is asked", async () => {
  const server = await replayServer();
  const text =
    "brin6,aantal_bekostigde_leerlingen,achterstandsscore,achterstandsscore_zonder_drempel\n00AP00,100,33.02,102.62\n";
  server.file("/scores.csv", new TextEncoder().encode(text));
  const address = `${server.url}/scores.csv`;
  const refused = await run("data", "fetch", address);
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(refused.err).toContain("--allow-private");
  const kept = await run("data", "fetch", address, "--allow-private", "--count-date", "2019-10-01");
  expect(kept.code).toBe(0);
  expect(kept.out).toMatch(/^cbs-scores-po-[0-9a-f]{16}: 1 rijen bewaard \(sha256 [0-9a-f]{64}\)/);
  await server.close();
});
