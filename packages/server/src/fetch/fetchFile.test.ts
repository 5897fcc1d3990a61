import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replayServer, type ReplayServer } from "../../test/fetch/replayServer.ts";
import { temporaryFolder } from "../../test/temporaryStore.ts";
import { fetchFile, type FetchSettings } from "./fetchFile.ts";

const BYTES = Uint8Array.from({ length: 200_000 }, (_, index) => (index * 7919) % 251);
const SHA = createHash("sha256").update(BYTES).digest("hex");

let server: ReplayServer;
let folder: string;
beforeEach(async () => {
  [server, folder] = await Promise.all([replayServer(), temporaryFolder()]);
});
afterEach(async () => {
  await Promise.all([server.close(), rm(folder, { recursive: true })]);
});

const fetched = (path: string, more: Partial<FetchSettings> = {}) =>
  fetchFile(`${server.url}${path}`, { folder, limit: 1e6, allowPrivate: true, pause: 1, ...more });

test("a file is fetched whole, with its hash and name, and progress is told", async () => {
  server.file("/open/data%20set.csv", BYTES);
  const seen: number[] = [];
  const file = await fetched("/open/data%20set.csv", { onProgress: (bytes, total) => seen.push(bytes, total ?? -1) });
  expect(file).toMatchObject({ name: "data set.csv", bytes: BYTES.length, sha256: SHA, resumed: 0 });
  expect(Buffer.compare(await readFile(file.path), BYTES)).toBe(0);
  expect(seen.at(-2)).toBe(BYTES.length);
  expect(seen.at(-1)).toBe(BYTES.length);
});

test("after a broken connection only the rest is fetched", async () => {
  server.file("/a.csv", BYTES);
  server.mishaps("/a.csv", { cutAfter: 70_000 }, { status: 503 }, { cutAfter: 50_000 });
  const file = await fetched("/a.csv");
  expect(file.sha256).toBe(SHA);
  // What had come in when the connection broke depends on the network; it is never asked for again.
  const starts = server.requests.map(({ range }) => Number(/\d+/.exec(range ?? "0")![0]));
  expect(starts).toHaveLength(4);
  expect(starts[1]).toBeGreaterThan(0);
  expect(starts[2]).toBe(starts[1]);
  expect(starts[3]).toBeGreaterThan(starts[2]!);
  expect(file.resumed).toBe(starts[3]);
});

test("a half file of an earlier run is finished; of a file that has changed since nothing is used", async () => {
  server.file("/a.csv", BYTES);
  server.mishaps("/a.csv", { cutAfter: 70_000 });
  await expect(fetched("/a.csv", { attempts: 1 })).rejects.toThrow("cannot be reached");
  const finished = await fetched("/a.csv");
  expect(finished.sha256).toBe(SHA);
  expect(finished.resumed).toBeGreaterThan(0);
  expect(finished.resumed).toBeLessThanOrEqual(70_000);

  server.mishaps("/a.csv", { cutAfter: 70_000 });
  await expect(fetched("/a.csv", { attempts: 1 })).rejects.toThrow("cannot be reached");
  const other = BYTES.map((byte) => byte + 1);
  server.file("/a.csv", other, '"v2"');
  const file = await fetched("/a.csv");
  expect(file).toMatchObject({ sha256: createHash("sha256").update(other).digest("hex"), resumed: 0 });
});

test("without a mark of the version a broken file is fetched anew", async () => {
  server.file("/a.csv", BYTES, null);
  server.mishaps("/a.csv", { cutAfter: 70_000 });
  expect(await fetched("/a.csv")).toMatchObject({ sha256: SHA, resumed: 0 });
  expect(server.requests.map(({ range }) => range)).toStrictEqual([undefined, undefined]);
});

test("a file that is too large is refused, whether the server says so or not", async () => {
  server.file("/a.csv", BYTES);
  await expect(fetched("/a.csv", { limit: 100_000 })).rejects.toThrow("larger than");
  expect(server.requests).toHaveLength(1);
});

test("what will not pass is not tried again; what may pass is, but not for ever", async () => {
  await expect(fetched("/none.csv")).rejects.toThrow("answers 404 to /none.csv");
  expect(server.requests).toHaveLength(1);
  server.file("/a.csv", BYTES);
  server.mishaps("/a.csv", ...Array.from({ length: 9 }, () => ({ status: 500 })));
  await expect(fetched("/a.csv", { attempts: 3 })).rejects.toThrow("answers 500");
  expect(server.requests).toHaveLength(4);
});

test("the wait that a server asks for is kept", async () => {
  server.file("/a.csv", BYTES);
  server.mishaps("/a.csv", { status: 429, retryAfter: 1 });
  const start = performance.now();
  await fetched("/a.csv");
  expect(performance.now() - start).toBeGreaterThan(900);
});

test("addresses of this machine are refused, also behind a redirect or a name; so is all but http", async () => {
  server.file("/a.csv", BYTES);
  await expect(fetched("/a.csv", { allowPrivate: false })).rejects.toThrow("--allow-private");
  const port = new URL(server.url).port;
  const settings = { folder, limit: 1e6, pause: 1 };
  await expect(fetchFile(`http://localhost:${port}/a.csv`, settings)).rejects.toThrow("--allow-private");
  await expect(fetchFile(`http://[::1]:${port}/a.csv`, settings)).rejects.toThrow("--allow-private");
  await expect(fetchFile(`http://[::ffff:127.0.0.1]:${port}/a.csv`, settings)).rejects.toThrow("--allow-private");
  await expect(fetchFile("file:///etc/hosts", settings)).rejects.toThrow("no address that begins with http");
  await expect(fetchFile("ftp://example.org/x", settings)).rejects.toThrow("no address that begins with http");
  expect(server.requests).toHaveLength(0);
});

test("a redirect is followed, a circle of them is not", async () => {
  server.file("/a.csv", BYTES);
  server.redirect("/old.csv", "/a.csv");
  server.redirect("/round", "/round");
  expect(await fetched("/old.csv")).toMatchObject({ name: "a.csv", sha256: SHA });
  await expect(fetched("/round")).rejects.toThrow("redirects too often");
});

test("a stop by the user ends the fetching and the waiting", async () => {
  server.mishaps("/a.csv", ...Array.from({ length: 5 }, () => ({ status: 503 })));
  const stop = AbortSignal.timeout(50);
  const start = performance.now();
  await expect(fetched("/a.csv", { pause: 10_000, signal: stop })).rejects.toThrow();
  expect(performance.now() - start).toBeLessThan(5000);
});
