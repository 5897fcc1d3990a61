import { randomUUID } from "node:crypto";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { Kysely, Transaction } from "kysely";
import type { Database } from "../store/database.ts";
import { FILE_PARTS, replacedBy, type FilePart } from "./fileParts.ts";

/** A file that was kept, without its content. */
export interface KeptFile {
  readonly part: FilePart;
  readonly edition: number;
  readonly version: number;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number;
  readonly createdAt: string;
}

/** A file with its content, as the readers want it. */
export interface BroughtFile {
  readonly part: FilePart;
  readonly name: string;
  readonly bytes: Uint8Array;
}

const COLUMNS = [
  "id",
  "part",
  "edition",
  "version",
  "name",
  "bytes",
  "sha256",
  "row_count as rows",
  "created_at as createdAt",
] as const;

export interface FileRecord extends KeptFile {
  readonly id: string;
}

/** The files that count for an edition: its own, and of parts that were not brought again those of the edition before. */
export async function currentFiles(db: Kysely<Database>, round: string, edition: number): Promise<FileRecord[]> {
  const rows = (await db
    .selectFrom("admission_file")
    .select(COLUMNS)
    .where("round_id", "=", round)
    .where("edition", "<=", edition)
    .where("current", "=", true)
    .orderBy("edition")
    .execute()) as FileRecord[];
  const found = new Map<FilePart, FileRecord>();
  for (let own = 1; own <= edition; own++) {
    const brought = rows.filter((row) => row.edition === own);
    for (const { part } of brought) for (const replaced of replacedBy(part)) found.delete(replaced);
    for (const row of brought) found.set(row.part, row);
  }
  return FILE_PARTS.flatMap((part) => found.get(part) ?? []);
}

/** Of those the ones that make the round. */
export async function roundFiles(db: Kysely<Database>, round: string, edition: number): Promise<FileRecord[]> {
  return (await currentFiles(db, round, edition)).filter(({ part }) => part !== "second-applications");
}

export async function fileContents(db: Kysely<Database>, files: readonly FileRecord[]): Promise<BroughtFile[]> {
  return Promise.all(
    files.map(async ({ id, part, name }) => {
      const { content } = await db
        .selectFrom("admission_file")
        .select("content")
        .where("id", "=", id)
        .executeTakeFirstOrThrow();
      return { part, name, bytes: new Uint8Array(await promisify(gunzip)(content)) };
    }),
  );
}

export interface NewFile {
  readonly round: string;
  readonly edition: number;
  readonly part: FilePart;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
  /** Compressed. */
  readonly packed: Buffer;
}

/** Keeps a file as the current one of its part; earlier versions stay, but no longer count. The round must be locked. */
export async function insertFile(trx: Transaction<Database>, file: NewFile): Promise<KeptFile> {
  const { round, edition, part, name, sha256, bytes, rows, packed } = file;
  await trx
    .updateTable("admission_file")
    .set({ current: false })
    .where("round_id", "=", round)
    .where("edition", "=", edition)
    .where("part", "in", replacedBy(part))
    .where("current", "=", true)
    .execute();
  const last = await trx
    .selectFrom("admission_file")
    .select((eb) => eb.fn.max("version").as("version"))
    .where("round_id", "=", round)
    .where("edition", "=", edition)
    .where("part", "=", part)
    .executeTakeFirst();
  const version = (last?.version ?? 0) + 1;
  const kept = await trx
    .insertInto("admission_file")
    .values({
      id: randomUUID(),
      round_id: round,
      edition,
      part,
      version,
      name,
      sha256,
      bytes,
      row_count: rows,
      content: packed,
    })
    .returning("created_at as createdAt")
    .executeTakeFirstOrThrow();
  return { part, edition, version, name, bytes, sha256, rows, createdAt: kept.createdAt };
}
