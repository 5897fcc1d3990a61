import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { codeIdentity } from "./codeIdentity.ts";

const ROOT = new URL("../../../../", import.meta.url);
const hash = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex");

test("the identity covers core, how rounds are led, how their files are read, and the lock file", async () => {
  const folders = ["core/src", "server/src/admission", "server/src/admissionFiles"];
  const lines: string[] = [];
  for (const folder of folders) {
    const names = await readdir(fileURLToPath(new URL(`packages/${folder}`, ROOT)), { recursive: true });
    const own = names.map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
    for (const name of own.filter((item) => /(?<!\.test)\.ts$/.test(item)).sort())
      lines.push(`${hash(await readFile(new URL(`packages/${name}`, ROOT)))}  ${name}\n`);
  }
  lines.push(`${hash(await readFile(new URL("package-lock.json", ROOT)))}  package-lock.json\n`);
  expect(lines.join("")).toContain("server/src/admission/steps/prepareDraw.ts");
  expect((await codeIdentity()).sha256).toBe(hash(lines.join("")));
});
