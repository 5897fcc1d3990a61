import { INVENTED } from "@kansrijk/core/exports/exportView";
import type { Facets } from "@kansrijk/core/releases/publishedTable";
import type { VersionChange } from "@kansrijk/core/releases/compareVersions";
import type { VersionKind } from "@kansrijk/core/releases/version";
import type { Text } from "@kansrijk/core/vocabulary/text";
import type { Store } from "../store/store.ts";
import { contentOf } from "./contents.ts";
import { latestDraft } from "./draftRelease.ts";
import type { ReleaseContent } from "./releaseContent.ts";
import { releaseDatasets, type ReleaseDataset } from "./releaseDatasets.ts";
import { findVersion, visibleVersions, type Viewer } from "./versions.ts";

type Data = Pick<Store, "db">;

/** A version without its rows. */
export interface VersionListing {
  readonly version: string;
  readonly status: "draft" | "scheduled" | "published";
  /** Null for a draft that does not differ from the version before it. */
  readonly kind: VersionKind | null;
  readonly previous: string | null;
  /** Null for a draft. */
  readonly publishAt: string | null;
  readonly notes: Text;
  readonly rows: number;
  readonly sha256: string;
}

export interface DatasetListing {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  /** The newest version that is public; null when there is none yet. */
  readonly latest: VersionListing | null;
}

export interface VersionDetail extends VersionListing {
  readonly dataset: string;
  readonly title: Text;
  readonly summary: Text;
  /** Stands on everything that is made of figures of pupils who do not exist. */
  readonly notice: Text | null;
  readonly data: ReleaseContent["data"];
  readonly protection: readonly Text[];
  readonly facets: Facets;
}

export interface OpenVersion {
  readonly listing: VersionListing;
  readonly changes: readonly VersionChange[];
  readonly content: ReleaseContent;
}

/** The datasets of which somebody may see a version. */
export async function listReleases({ db }: Data, viewer: Viewer): Promise<DatasetListing[]> {
  const listed = await Promise.all(
    [...(await releaseDatasets()).values()].map(async ({ id, title, summary }) => {
      const versions = await visibleVersions(db, id, viewer);
      const latest = versions.find(({ status }) => status === "published");
      return versions.length === 0 && !viewer.isTrusted
        ? []
        : [{ id, title, summary, latest: latest ? listingOf(latest) : null }];
    }),
  );
  return listed.flat();
}

export interface DatasetVersions {
  readonly dataset: ReleaseDataset;
  readonly versions: readonly VersionListing[];
}

/** Versions of a dataset, newest first, with for who is trusted the draft before them; undefined when there is none. */
export async function listVersions({ db }: Data, id: string, viewer: Viewer): Promise<DatasetVersions | undefined> {
  const dataset = (await releaseDatasets()).get(id);
  if (!dataset) return undefined;
  const versions = (await visibleVersions(db, id, viewer)).map(listingOf);
  const draft = viewer.isTrusted ? await latestDraft(db, id) : undefined;
  if (versions.length === 0 && !viewer.isTrusted) return undefined;
  return { dataset, versions: [...(draft ? [draftListing(draft)] : []), ...versions] };
}

/** A version with its rows, or for who is trusted the newest draft as `draft`; undefined when it is not there to see. */
export async function openVersion(
  { db }: Data,
  id: string,
  asked: string,
  viewer: Viewer,
): Promise<OpenVersion | undefined> {
  if (asked === "draft") {
    const draft = viewer.isTrusted ? await latestDraft(db, id) : undefined;
    if (!draft) return undefined;
    return { listing: draftListing(draft), changes: draft.difference.changes, content: await contentOf(db, draft.id) };
  }
  const found = await findVersion(db, id, asked, viewer);
  if (!found) return undefined;
  return { listing: listingOf(found), changes: found.changes, content: await contentOf(db, found.draft) };
}

export function versionDetail({ listing, content }: OpenVersion): VersionDetail {
  const { dataset, title, summary, data, protection, facets } = content;
  return { ...listing, dataset, title, summary, notice: noticeOf(content), data, protection, facets };
}

export function noticeOf({ data }: ReleaseContent): Text | null {
  return data.some(({ generated }) => generated) ? INVENTED : null;
}

function listingOf(found: Awaited<ReturnType<typeof visibleVersions>>[number]): VersionListing {
  const { version, status, kind, previous, publishAt, notes, rowCount, sha256 } = found;
  return { version, status, kind, previous, publishAt, notes, rows: rowCount, sha256 };
}

function draftListing(draft: NonNullable<Awaited<ReturnType<typeof latestDraft>>>): VersionListing {
  const { previous, difference, rowCount, sha256 } = draft;
  return {
    version: "draft",
    status: "draft",
    kind: difference.kind,
    previous,
    publishAt: null,
    notes: { nl: "", en: "" },
    rows: rowCount,
    sha256,
  };
}
