import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faultText } from "@kansrijk/core/tables/faultText";
import { readFile } from "./readFile.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "read-file-"));
});
afterAll(() => rm(folder, { recursive: true }));

const content = Buffer.from("site;score\n00AP00;535,26\n".repeat(100));
const hash = createHash("sha256").update(content).digest("hex");

async function written(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

async function refusal(path: string, limit?: number): Promise<string> {
  const reading = await readFile(path, limit);
  if (reading.ok) throw new Error("the file was read");
  return reading.faults.map((fault) => faultText(fault, "en")).join("\n");
}

test.each([
  ["scores.csv", content],
  ["scores.csv.gz", gzipSync(content)],
  ["packed-but-not-called-so.csv", gzipSync(content)],
])("%s gives its content, and the hash of that content", async (name, bytes) => {
  const reading = await readFile(await written(name, bytes));
  if (!reading.ok) throw new Error("the file was refused");
  expect(Buffer.from(reading.file.bytes).equals(content)).toBe(true);
  expect(reading.file).toMatchObject({ name, sha256: hash });
});

test("an empty file has no bytes; what that means is for the reader of tables", async () => {
  const reading = await readFile(await written("empty.csv", new Uint8Array()));
  expect(reading).toMatchObject({ ok: true, file: { bytes: { length: 0 } } });
});

test("a file of exactly the limit is read, one of a byte more is not", async () => {
  const path = await written("limit.csv", content);
  expect((await readFile(path, content.length)).ok).toBe(true);
  expect(await refusal(path, content.length - 1)).toBe(
    `limit.csv: expected a file of at most ${content.length - 1} bytes (unpacked)`,
  );
});

test("a small file that unpacks to a large one is refused without unpacking it all", async () => {
  const bomb = await written("bomb.csv.gz", gzipSync(Buffer.alloc(5_000_000)));
  expect(await refusal(bomb, 2 * 1024 * 1024)).toBe("bomb.csv.gz: expected a file of at most 2 MB (unpacked)");
});

test("a gzip file that is cut off or damaged is refused", async () => {
  const packed = gzipSync(content);
  const damaged = Uint8Array.from(packed, (byte, index) => (index === packed.length - 6 ? byte ^ 0xff : byte));
  expect(await refusal(await written("cut.csv.gz", packed.subarray(0, packed.length - 10)))).toBe(
    "cut.csv.gz: expected a gzip file that is whole",
  );
  expect(await refusal(await written("damaged.csv.gz", damaged))).toBe(
    "damaged.csv.gz: expected a gzip file that is whole",
  );
});

test("a file that is not there and a folder are refused by name", async () => {
  expect(await refusal(join(folder, "none.csv"))).toBe("none.csv: expected a file that exists");
  expect(await refusal(folder)).toContain("expected a file; this is a folder");
});
