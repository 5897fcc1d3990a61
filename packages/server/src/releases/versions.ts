import type { VersionChange } from "@kansrijk/core/releases/compareVersions";
import { matchVersion, type VersionKind } from "@kansrijk/core/releases/version";
import type { Text } from "@kansrijk/core/vocabulary/text";
import type { Kysely } from "kysely";
import type { Database } from "../store/database.ts";

export interface ReleaseVersion {
  readonly dataset: string;
  readonly version: string;
  readonly kind: VersionKind;
  readonly previous: string | null;
  readonly status: "scheduled" | "published";
  /** ISO instant. */
  readonly publishAt: string;
  readonly notes: Text;
  readonly changes: readonly VersionChange[];
  readonly draft: string;
  readonly sha256: string;
  readonly rowCount: number;
}

/** Who looks, and when. */
export interface Viewer {
  readonly now: Date;
  /** May see what is still under embargo. */
  readonly isTrusted: boolean;
}

/**
 * The versions of a dataset that somebody may see, newest first. The only way to a version: what its moment has not come
 * for is not there for anybody who is not trusted. Whether the moment has come is decided here, each time.
 */
export async function visibleVersions(
  db: Kysely<Database>,
  dataset: string,
  { now, isTrusted }: Viewer,
): Promise<ReleaseVersion[]> {
  const rows = await db
    .selectFrom("release_version as version")
    .innerJoin("release_draft as draft", "draft.id", "version.draft_id")
    .innerJoin("release_moment as moment", (join) =>
      join.onRef("moment.dataset", "=", "version.dataset").onRef("moment.version", "=", "version.version"),
    )
    .where("version.dataset", "=", dataset)
    .distinctOn("version.sequence")
    .select(["version.version", "version.kind", "version.previous", "version.notes", "version.changes"])
    .select(["version.draft_id", "draft.sha256", "draft.row_count", "moment.publish_at"])
    .orderBy("version.sequence", "desc")
    .orderBy("moment.sequence", "desc")
    .execute();
  const versions = rows.map(
    ({ version, kind, previous, notes, changes, draft_id, sha256, row_count, publish_at }): ReleaseVersion => ({
      dataset,
      version,
      kind,
      previous,
      status: Date.parse(publish_at) <= now.getTime() ? "published" : "scheduled",
      publishAt: publish_at,
      notes,
      changes,
      draft: draft_id,
      sha256,
      rowCount: row_count,
    }),
  );
  return isTrusted ? versions : versions.filter(({ status }) => status === "published");
}

/**
 * The version that is asked for: a number, or `latest`, `2.*`, `2.1.*` for the newest published one like that. A version
 * under embargo is only found by its own number.
 */
export async function findVersion(
  db: Kysely<Database>,
  dataset: string,
  asked: string,
  viewer: Viewer,
): Promise<ReleaseVersion | undefined> {
  const versions = await visibleVersions(db, dataset, viewer);
  const exact = versions.find(({ version }) => version === asked);
  return (
    exact ??
    matchVersion(
      asked,
      versions.filter(({ status }) => status === "published"),
    )
  );
}
