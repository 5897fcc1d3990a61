import { createHash } from "node:crypto";
import { open, type FileHandle } from "node:fs/promises";
import { basename } from "node:path";
import { promisify } from "node:util";
import { gunzip as gunzipCallback } from "node:zlib";
import type { TableFault } from "@kansrijk/core/tables/tableFault";

const gunzip = promisify(gunzipCallback);

/** Also when unpacked. A national file of pupil scores is about 20 MB. */
export const LARGEST_FILE = 256 * 1024 * 1024;

/** A file as it came in, unpacked when it was a gzip file. */
export interface InputFile {
  /** Name of the file, without its folders. */
  readonly name: string;
  /** The content, unpacked. */
  readonly bytes: Uint8Array;
  /** Of the content, unpacked: a file has the same hash before and after `gzip`. */
  readonly sha256: string;
}

export type FileReading =
  | { readonly ok: true; readonly file: InputFile }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

type Words = TableFault["expected"];

/** Reads a file of at most `limit` bytes; a gzip file is known by its first bytes, whatever it is called. */
export async function readFile(path: string, limit: number = LARGEST_FILE): Promise<FileReading> {
  const name = basename(path);
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, "r");
    const stored = await readUpTo(handle, limit);
    if (!stored) return refusal(name, tooLarge(limit));
    const isGzip = stored[0] === 0x1f && stored[1] === 0x8b;
    return taken(name, isGzip ? await gunzip(stored, { maxOutputLength: limit }) : stored);
  } catch (error) {
    const expected = expectation(error, limit);
    if (!expected) throw error;
    return refusal(name, expected);
  } finally {
    await handle?.close();
  }
}

/** Reads to the end, but never more than `limit` bytes: a file may grow, and a device has no size. */
async function readUpTo(handle: FileHandle, limit: number): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of handle.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}

function taken(name: string, content: Buffer): FileReading {
  const sha256 = createHash("sha256").update(content).digest("hex");
  return { ok: true, file: { name, bytes: content, sha256 } };
}

/** What was expected instead of a failure of the file itself; undefined for any other error. */
function expectation(error: unknown, limit: number): Words | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ERR_BUFFER_TOO_LARGE") return tooLarge(limit);
  return typeof code === "string" ? EXPECTED[code] : undefined;
}

const BROKEN_GZIP = {
  nl: "een gzipbestand dat heel is",
  en: "a gzip file that is whole",
};

const EXPECTED: Readonly<Record<string, Words>> = {
  ENOENT: { nl: "een bestand dat bestaat", en: "a file that exists" },
  EISDIR: { nl: "een bestand; dit is een map", en: "a file; this is a folder" },
  EACCES: { nl: "een bestand dat Kansrijk mag lezen", en: "a file that Kansrijk may read" },
  Z_DATA_ERROR: BROKEN_GZIP,
  Z_BUF_ERROR: BROKEN_GZIP,
};

function tooLarge(limit: number): Words {
  const size = limit >= 1024 * 1024 ? `${Math.floor(limit / 1024 / 1024)} MB` : `${limit} bytes`;
  return { nl: `een bestand van hoogstens ${size} (uitgepakt)`, en: `a file of at most ${size} (unpacked)` };
}

function refusal(file: string, expected: Words): FileReading {
  return { ok: false, faults: [{ kind: "file", file, row: 0, column: "", value: "", expected }] };
}
