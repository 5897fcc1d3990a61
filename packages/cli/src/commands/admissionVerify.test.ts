import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand, type CommandOutcome } from "../../test/runCommand.ts";

let dir = "";
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "kansrijk-verify-"));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function file(name: string, content: string): Promise<string> {
  await writeFile(join(dir, name), content);
  return join(dir, name);
}

const round = JSON.stringify({
  programmes: [
    { id: "noord", capacity: 1 },
    { id: "zuid", capacity: 2 },
  ],
  applicants: ["anna", "bas", "cem", "dina"].map((id) => ({ id, preferences: ["noord", "zuid"] })),
});

/** Commits to the round, draws and places, with this text of the notary. */
async function placedWith(name: string, text: string): Promise<{ certificate: string; commitment: string }> {
  const list = await file("ronde.json", round);
  const notary = await file(`${name}.txt`, text);
  const [commitment, draw, certificate] = ["vastlegging", "trekking", "certificaat"].map((each) =>
    join(dir, `${name}-${each}.json`),
  ) as [string, string, string];
  const done = async (...args: string[]): Promise<void> => {
    const { code, err } = await runCommand(...args);
    expect([code, err]).toEqual([0, expect.any(String)]);
  };
  const secret = commitment.replace(".json", ".secret.json");
  const key = ["--salt-key", "ab".repeat(32)];
  await done("lottery", "commit", list, "--notary-text-file", notary, ...key, "--out", commitment);
  await done("lottery", "draw", list, "--commitment", commitment, "--notary-text", notary, "--out", draw);
  await done("admission", "match", list, "--draw", draw, "--secret", secret, "--certificate", certificate);
  return { certificate, commitment };
}

const verify = (...args: string[]): Promise<CommandOutcome> => runCommand("admission", "verify", ...args);

test("an announcement that was changed after it was published is seen beside the commitment only", async () => {
  const before = await placedWith("eerst", "3 5 1\n");
  const after = await placedWith("later", "6 6 6\n");
  const { root } = (JSON.parse(await readFile(before.commitment, "utf8")) as { commitment: { root: string } })
    .commitment;
  const alone = await verify(after.certificate, "--root", root);
  expect([alone.code, alone.out]).toEqual([0, expect.stringContaining("niet vergeleken met wat vooraf bekend is")]);
  expect((await verify(before.certificate, "--commitment", before.commitment)).code).toBe(0);
  const beside = await verify(after.certificate, "--commitment", before.commitment);
  expect([beside.code, beside.out]).toEqual([1, expect.stringContaining("notarySha256")]);
  expect((await verify(before.certificate, "--commitment", join(dir, "geen.json"))).code).toBe(2);
});
