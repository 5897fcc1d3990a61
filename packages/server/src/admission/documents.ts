import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip as gunzipCallback, gzip as gzipCallback } from "node:zlib";
import type { RoundDeed } from "@kansrijk/core/admission/process/roundSteps";
import type { Kysely, Transaction } from "kysely";
import type { Database } from "../store/database.ts";

const [gzip, gunzip] = [promisify(gzipCallback), promisify(gunzipCallback)];

/** Hashes hardly pack; a higher level takes seconds of a national certificate and saves little. */
const PACKING = { level: 1 } as const;

export const JSON_TYPE = "application/json";
export const CSV_TYPE = "text/csv; charset=utf-8";
export const BYTES_TYPE = "application/octet-stream";

/** A document that comes out of a step or a computation. */
export interface NewDocument {
  readonly name: string;
  readonly audience: "public" | "trusted";
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

export interface StoredDocument {
  readonly name: string;
  readonly edition: number;
  readonly version: number;
  readonly step: RoundDeed;
  readonly audience: "public" | "trusted";
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly createdAt: string;
}

/** A document that is ready to be written: packed and hashed, which takes too long to do inside a transaction. */
export interface PackedDocument extends Omit<NewDocument, "content"> {
  readonly sha256: string;
  readonly bytes: number;
  readonly packed: Buffer;
}

export async function packDocument({ content, ...document }: NewDocument): Promise<PackedDocument> {
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  return { ...document, sha256: hashOf(bytes), bytes: bytes.length, packed: await gzip(bytes, PACKING) };
}

export function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Of what is worked out again: one more than the last. */
export async function nextVersion(
  trx: Transaction<Database>,
  { round, edition, name }: { readonly round: string; readonly edition: number; readonly name: string },
): Promise<number> {
  const last = await trx
    .selectFrom("admission_document")
    .select((eb) => eb.fn.max("version").as("version"))
    .where("round_id", "=", round)
    .where("edition", "=", edition)
    .where("name", "=", name)
    .executeTakeFirst();
  return (last?.version ?? 0) + 1;
}

/** Writes version 1 unless another is given; the key of the table refuses one that is there. */
export async function insertDocument(
  trx: Transaction<Database>,
  place: { readonly round: string; readonly edition: number; readonly step: RoundDeed; readonly version?: number },
  document: PackedDocument,
): Promise<void> {
  const { name, audience, mediaType, sha256, bytes, packed } = document;
  const { round, edition, step, version = 1 } = place;
  await trx
    .insertInto("admission_document")
    .values({
      round_id: round,
      edition,
      name,
      version,
      step,
      audience,
      media_type: mediaType,
      sha256,
      bytes,
      content: packed,
    })
    .execute();
}

/** Removes documents that others take the place of; what they were stands in the receipts. */
export async function removeDocuments(
  trx: Transaction<Database>,
  { round, edition }: { readonly round: string; readonly edition: number },
  documents: readonly Pick<NewDocument, "name">[],
): Promise<void> {
  await trx
    .deleteFrom("admission_document")
    .where("round_id", "=", round)
    .where("edition", "=", edition)
    .where(
      "name",
      "in",
      documents.map(({ name }) => name),
    )
    .execute();
}

function selectDocuments(db: Kysely<Database>) {
  return db
    .selectFrom("admission_document")
    .select([
      "name",
      "edition",
      "version",
      "step",
      "audience",
      "media_type as mediaType",
      "bytes",
      "sha256",
      "created_at as createdAt",
    ]);
}

/** All documents of a round by edition and name; of those computed more than once the latest. */
export async function listDocuments(db: Kysely<Database>, round: string): Promise<StoredDocument[]> {
  return selectDocuments(db)
    .distinctOn(["edition", "name"])
    .where("round_id", "=", round)
    .orderBy("edition")
    .orderBy("name")
    .orderBy("version", "desc")
    .execute();
}

/** A document with what it holds; `sha256` is what was recorded, which the content may no longer fit. */
export interface LoadedDocument extends StoredDocument {
  readonly content: Buffer;
  readonly text: string;
}

/** The latest version of a document. */
export async function loadDocument(
  db: Kysely<Database>,
  round: string,
  edition: number,
  name: string,
): Promise<LoadedDocument | undefined> {
  const row = await selectDocuments(db)
    .select("content")
    .where("round_id", "=", round)
    .where("edition", "=", edition)
    .where("name", "=", name)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && unpacked(row);
}

async function unpacked(row: StoredDocument & { readonly content: Buffer }): Promise<LoadedDocument> {
  const content = await gunzip(row.content);
  return {
    ...row,
    content,
    get text() {
      return content.toString("utf8");
    },
  };
}

/** All versions of a document, the first first. Throws Error when one was changed from outside. */
export async function documentVersions(
  db: Kysely<Database>,
  { round, edition, name }: { readonly round: string; readonly edition: number; readonly name: string },
): Promise<LoadedDocument[]> {
  const rows = await selectDocuments(db)
    .select("content")
    .where("round_id", "=", round)
    .where("edition", "=", edition)
    .where("name", "=", name)
    .orderBy("version")
    .execute();
  const documents = await Promise.all(rows.map(unpacked));
  const changed = documents.find(({ content, sha256 }) => hashOf(content) !== sha256);
  if (changed)
    throw new Error(`document ${name}, version ${changed.version}, of round ${round} was changed in the store`);
  return documents;
}

/** A document that must be there and as it was written. Throws Error otherwise: the store was changed from outside. */
export async function needDocument(
  db: Kysely<Database>,
  round: string,
  edition: number,
  name: string,
): Promise<LoadedDocument> {
  const document = await loadDocument(db, round, edition, name);
  if (!document) throw new Error(`document ${name} of edition ${edition} of round ${round} is not there`);
  if (hashOf(document.content) !== document.sha256)
    throw new Error(`document ${name} of edition ${edition} of round ${round} was changed in the store`);
  return document;
}
