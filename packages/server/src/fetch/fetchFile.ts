import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { FetchError } from "./fetchError.ts";
import { asFetchError, openUrl, statusError, type OpenSettings } from "./openUrl.ts";
import { withRetries, type RetrySettings } from "./withRetries.ts";

export interface FetchSettings extends OpenSettings, RetrySettings {
  /** Where half files are kept between attempts and between runs. */
  readonly folder: string;
  /** Most bytes; larger files are refused. */
  readonly limit: number;
  /** `total` is null when the server does not say. */
  readonly onProgress?: (bytes: number, total: number | null) => void;
}

export interface FetchedFile {
  /** The whole file; the caller removes it. */
  readonly path: string;
  /** As the server calls it, or the end of the address. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Bytes that an earlier attempt had fetched already. */
  readonly resumed: number;
}

/** What tells whether the rest of a file still belongs to the half that is here. */
const partState = z.object({ url: z.string(), validator: z.string(), total: z.int().nullable() });
type PartState = z.infer<typeof partState>;

/**
 * Fetches a file to disk, and goes on where an earlier attempt broke off when the server can tell that the file is still
 * the same (ETag or Last-Modified). Throws FetchError; what was fetched by then stays for a next time.
 */
export async function fetchFile(address: string, settings: FetchSettings): Promise<FetchedFile> {
  await mkdir(settings.folder, { recursive: true, mode: 0o700 });
  const part = join(settings.folder, `${createHash("sha256").update(address).digest("hex").slice(0, 32)}.part`);
  let name = "";
  let resumed = 0;
  await withRetries(settings, async () => {
    const state = await readState(part, address);
    const have = state ? await sizeOf(part) : 0;
    const headers = have > 0 ? { range: `bytes=${have}-`, "if-range": state!.validator } : {};
    const { url, message } = await openUrl(address, { ...settings, headers: { ...settings.headers, ...headers } });
    try {
      const start = await startOf(message, url, have, state);
      name = nameOf(message, url);
      resumed = Math.max(resumed, start);
      await receive(message, part, start, address, settings);
    } catch (error) {
      message.destroy();
      throw error instanceof FetchError ? error : asFetchError(error, url, settings.signal);
    }
  });
  const { sha256, bytes } = await hashOf(part);
  await rm(`${part}.json`, { force: true });
  return { path: part, name, bytes, sha256, resumed };
}

/** Where in the file the answer begins. */
async function startOf(
  message: IncomingMessage,
  url: URL,
  have: number,
  state: PartState | undefined,
): Promise<number> {
  if (message.statusCode === 200) return 0;
  if (message.statusCode === 206) {
    const start = Number(/^bytes (\d+)-/.exec(message.headers["content-range"] ?? "")?.[1]);
    if (start === have) return have;
  }
  // Everything was here already when the connection broke, or the half file is of another length than the server knows.
  if (message.statusCode === 416 && state?.total === have) return have;
  if (message.statusCode === 416 || message.statusCode === 206) throw new FetchError(OTHER_PART, true);
  throw statusError(url, message);
}

const OTHER_PART = {
  nl: "De server gaf een ander deel van het bestand dan gevraagd.",
  en: "The server gave another part of the file than was asked.",
};

async function receive(
  message: IncomingMessage,
  part: string,
  start: number,
  address: string,
  settings: FetchSettings,
) {
  if (message.statusCode === 416) return;
  const length = message.headers["content-length"];
  const total = length === undefined ? null : start + Number(length);
  if ((total ?? 0) > settings.limit) throw tooLarge(settings.limit);
  await keepState(part, { url: address, validator: validatorOf(message), total });
  let bytes = start;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      settings.onProgress?.(bytes, total);
      done(bytes > settings.limit ? tooLarge(settings.limit) : null, chunk);
    },
  });
  await pipeline(message, count, createWriteStream(part, start > 0 ? { flags: "a" } : {}));
  if (total !== null && bytes !== total) throw new FetchError(CUT_OFF, true);
}

const CUT_OFF = { nl: "De verbinding brak af voor het einde.", en: "The connection broke off before the end." };

function tooLarge(limit: number): FetchError {
  const size = `${Math.floor(limit / 1024 / 1024)} MB`;
  return new FetchError({ nl: `Het bestand is groter dan ${size}.`, en: `The file is larger than ${size}.` }, false);
}

/** A weak ETag says that a file means the same, not that its bytes are: useless for halves. */
function validatorOf({ headers }: IncomingMessage): string {
  const { etag } = headers;
  if (etag !== undefined && !etag.startsWith("W/")) return etag;
  return headers["last-modified"] ?? "";
}

async function keepState(part: string, state: PartState): Promise<void> {
  // Without a validator nobody can tell whether the halves belong together: a next attempt begins anew.
  if (state.validator === "") return rm(`${part}.json`, { force: true });
  return writeFile(`${part}.json`, JSON.stringify(state));
}

async function readState(part: string, address: string): Promise<PartState | undefined> {
  const text = await readFile(`${part}.json`, "utf8").catch(() => "null");
  const state = partState.safeParse(JSON.parse(text)).data;
  return state?.url === address ? state : undefined;
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

function nameOf({ headers }: IncomingMessage, url: URL): string {
  const given = /filename\*?=(?:UTF-8'')?"?([^";]+)"?/i.exec(headers["content-disposition"] ?? "")?.[1];
  const last = (text: string): string => text.split(/[\\/]/).at(-1) ?? "";
  const name = last(given ?? decode(url.pathname)).trim();
  return name === "" ? url.hostname : name;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function hashOf(path: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest("hex"), bytes };
}
