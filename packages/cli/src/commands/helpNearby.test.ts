import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { preparedFolder } from "../../../server/test/temporaryStore.ts";
import { runCommand } from "../../test/runCommand.ts";

let folder: string;
beforeAll(async () => void (folder = await preparedFolder()));
afterAll(() => rm(folder, { recursive: true, force: true }));

const ask = (...options: string[]) => runCommand("help-nearby", "--data-dir", folder, ...options);

test("shows what fits, with who helps, and marks what is invented or not checked", async () => {
  const { code, out } = await ask("--situation", "school-costs", "--municipality", "GM0606", "--age", "9");
  expect(code).toBe(0);
  expect(out.split("\n")[0]).toBe("Voorbeeld: Kindpas (in uw gemeente)");
  expect(out).toContain("! Voorbeeld: verzonnen.");
  expect(out).toContain("! Nog niet nagekeken bij de bron.");
  expect(out).not.toContain("Mbo-studentenfonds");
});

test("another municipality gets only what holds everywhere", async () => {
  const { out } = await ask("--situation", "school-costs", "--municipality", "GM0363", "--format", "json");
  const { found } = JSON.parse(out) as { found: { isLocal: boolean }[] };
  expect(found.length).toBeGreaterThan(3);
  expect(found.some(({ isLocal }) => isLocal)).toBe(false);
});

test.each([
  [["--municipality", "GM9999"], "verwacht de CBS-code van een gemeente"],
  [["--municipality", "Schiedam"], "verwacht de CBS-code van een gemeente"],
  [["--situation", "poor"], "verwacht: een van money-short"],
  [["--age", "-1"], "een geheel getal van 0 tot en met 120"],
])("%o is refused", async (options, why) => {
  const { code, err } = await ask(...options);
  expect(code).toBe(2);
  expect(err).toContain(why);
});
