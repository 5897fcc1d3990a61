import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@kansrijk/server/store/openStore";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepTinyRegister } from "../../../server/test/keepTinyRegister.ts";
import { preparedFolder } from "../../../server/test/temporaryStore.ts";
import { runCommand } from "../../test/runCommand.ts";

let [folder, data] = ["", ""];
const run = (...args: string[]) => runCommand("--data-dir", data, "agenda", ...args);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansrijk-agenda-"));
  data = await preparedFolder();
  const store = await openStore({ dataDir: data });
  await keepTinyRegister(store);
  await store.close();
});
afterAll(async () => {
  for (const path of [folder, data]) await rm(path, { recursive: true, force: true });
});

test("an agenda is made from figures, compared, followed and put in a calendar", { timeout: 60_000 }, async () => {
  const first = await run("list", "--format", "json");
  expect(first.err).toContain("verzonnen");
  expect((JSON.parse(first.out) as { record: { id: string } }[]).map(({ record }) => record.id)).toEqual([
    "voorbeeld-GM0363-2022",
  ]);
  const made = await run(
    "new",
    "--municipality",
    "GM0034",
    "--from",
    "2026-01-01",
    "--to",
    "2029-12-31",
    "--format",
    "json",
  );
  expect(made.code).toBe(0);
  const { record, version } = JSON.parse(made.out) as {
    record: { id: string; state: string; generated: boolean };
    version: number;
  };
  expect([record.id, record.state, record.generated, version]).toEqual(["gm0034-2026", "draft", false, 1]);
  const adopted = await run("adopt", "gm0034-2026");
  expect([adopted.code, adopted.out]).toEqual([2, ""]);
  expect(adopted.err.length).toBeGreaterThan(20);

  const compared = await run("compare", "voorbeeld-GM0363-2022", "1");
  expect(compared.out).toContain('stand: van "concept" naar "vastgesteld"');
  const progress = await run("progress", "voorbeeld-GM0363-2022");
  expect(progress.out).toMatch(/^Voorbeeld: verzonnen/);
  const duties = await run("duties", "--municipality", "GM0363", "--year", "2022");
  expect(duties.out).toContain("Gedaan op 2022-11-08.");
  const out = join(folder, "a.ics");
  expect((await run("calendar", "voorbeeld-GM0363-2022", "--out", out)).out).toBe("");
  expect(await readFile(out, "utf8")).toMatch(/^BEGIN:VCALENDAR/);
});

test.each([
  [["show", "nowhere"], /Er is geen agenda "nowhere"/],
  [["new", "--municipality", "GM9999", "--from", "2026-01-01", "--to", "2029-12-31"], /"GM9999" is geen gemeente/],
  [["new", "--municipality", "GM0363", "--from", "morgen", "--to", "2029-12-31"], /"morgen" is geen dag/],
  [["duties", "--municipality", "NL"], /"NL" is geen gemeente/],
])("%j is refused", { timeout: 20_000 }, async (args, message) => {
  const { code, out, err } = await run(...args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(message);
});
