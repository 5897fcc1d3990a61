import { compareVersions, type VersionDifference } from "@kansrijk/core/releases/compareVersions";
import { nextVersion } from "@kansrijk/core/releases/version";
import { done, refused, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { Kysely, Transaction } from "kysely";
import { sql } from "kysely";
import { appendAudit } from "../audit/appendAudit.ts";
import { engineOf } from "../indicators/engine.ts";
import type { Database } from "../store/database.ts";
import { lockOf } from "../store/locks.ts";
import type { Store } from "../store/store.ts";
import { contentOf } from "./contents.ts";
import { freezeDataset, type FrozenDataset } from "./freezeDataset.ts";
import { releaseDatasets, type ReleaseDataset } from "./releaseDatasets.ts";
import { sealContent, type SealedContent } from "./releaseContent.ts";

export interface ReleaseDraft {
  readonly id: string;
  readonly dataset: string;
  readonly sha256: string;
  readonly rowCount: number;
  readonly createdAt: string;
  /** The number it would get now; null when nothing is different. */
  readonly version: string | null;
  readonly previous: string | null;
  readonly difference: VersionDifference;
}

export interface DraftSettings {
  readonly register?: string | undefined;
  readonly onProgress?: (indicator: string, done: number, of: number) => void;
}

type Data = Pick<Store, "db" | "dataDir">;

/** Freezes a dataset as it is now and keeps it as a draft, with what is different from the version before. */
export async function draftRelease(
  store: Data,
  asked: ReleaseDataset,
  settings: DraftSettings,
): Promise<Outcome<ReleaseDraft>> {
  const dataset = asked.id;
  const known = await idsOf(store.db, dataset);
  const frozen = await freezeDataset(engineOf(store), asked, { ...settings, known });
  if (!frozen.ok) return frozen;
  const sealed = await sealContent(frozen.value.content);
  const kept = await store.db.transaction().execute(async (trx) => {
    await lockDataset(trx, dataset);
    return keepDraft(trx, dataset, frozen.value, sealed);
  });
  if (kept === "ids")
    return refused({
      kind: "invalid-setting",
      message: {
        nl: "Iemand anders heeft tegelijk een concept gemaakt. Probeer het nog eens.",
        en: "Somebody else made a draft at the same time. Try again.",
      },
    });
  return done((await latestDraft(store.db, dataset))!);
}

export async function datasetNamed(id: string): Promise<Outcome<ReleaseDataset>> {
  const datasets = await releaseDatasets();
  const found = datasets.get(id);
  if (found) return done(found);
  const names = [...datasets.keys()].join(", ");
  return refused({
    kind: "unknown-subject",
    message: { nl: `Er is geen dataset "${id}"; wel: ${names}.`, en: `There is no dataset "${id}"; known: ${names}.` },
  });
}

/** One at a time decides about the versions of a dataset, until its transaction ends. */
export async function lockDataset(trx: Transaction<Database>, dataset: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${lockOf(`release ${dataset}`)}::bigint)`.execute(trx);
}

async function idsOf(db: Kysely<Database>, dataset: string): Promise<Map<string, string>> {
  const rows = await db.selectFrom("release_id").select(["key", "id"]).where("dataset", "=", dataset).execute();
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** Rows of ids in one statement; a statement has room for 65,535 values. */
const IDS_AT_ONCE = 10_000;

async function keepDraft(
  trx: Transaction<Database>,
  dataset: string,
  { content, ids }: FrozenDataset,
  { sha256, bytes }: SealedContent,
): Promise<"kept" | "ids"> {
  const known = await idsOf(trx, dataset);
  // Ids that were given while this was being made could be other ones for the same key, or the same for another.
  if ([...known].some(([key, id]) => ids.get(key) !== undefined && ids.get(key) !== id)) return "ids";
  const given = new Set(known.values());
  const fresh = [...ids].filter(([key]) => !known.has(key)).map(([key, id]) => ({ dataset, key, id }));
  if (fresh.some(({ id }) => given.has(id))) return "ids";
  for (let at = 0; at < fresh.length; at += IDS_AT_ONCE)
    await trx
      .insertInto("release_id")
      .values(fresh.slice(at, at + IDS_AT_ONCE))
      .execute();
  const rowCount = content.rows.value.length;
  const { id } = await trx
    .insertInto("release_draft")
    .values({ dataset, sha256, content: bytes, row_count: rowCount })
    .returning("id")
    .executeTakeFirstOrThrow();
  await appendAudit(trx, {
    actor: "user",
    action: "release.drafted",
    subject: id,
    detail: { dataset, sha256, rowCount, data: content.data.map((item) => item.sha256) },
  });
  return "kept";
}

/** The newest draft that did not become a version; undefined when the newest one did, or there is none. */
export async function latestDraft(db: Kysely<Database>, dataset: string): Promise<ReleaseDraft | undefined> {
  const row = await db
    .selectFrom("release_draft as draft")
    .leftJoin("release_version as version", "version.draft_id", "draft.id")
    .where("draft.dataset", "=", dataset)
    .select(["draft.id", "draft.sha256", "draft.row_count", "draft.created_at", "version.version"])
    .orderBy("draft.sequence", "desc")
    .executeTakeFirst();
  if (!row || row.version !== null) return undefined;
  const { id, sha256, row_count, created_at } = row;
  const { previous, version, difference } = await standing(db, dataset, id);
  return { id, dataset, sha256, rowCount: row_count, createdAt: created_at, version, previous, difference };
}

/** How a draft differs from the last version, also one that is still to come, and the number that makes it. */
export async function standing(
  db: Kysely<Database>,
  dataset: string,
  draft: string,
): Promise<Pick<ReleaseDraft, "version" | "previous" | "difference">> {
  const last = await db
    .selectFrom("release_version")
    .select(["version", "draft_id"])
    .where("dataset", "=", dataset)
    .orderBy("sequence", "desc")
    .executeTakeFirst();
  if (!last) return { version: nextVersion(null, "major"), previous: null, difference: { kind: "major", changes: [] } };
  const [before, after] = [await contentOf(db, last.draft_id), await contentOf(db, draft)];
  const difference = compareVersions(before, after);
  const version = difference.kind === null ? null : nextVersion(last.version, difference.kind);
  return { version, previous: last.version, difference };
}
