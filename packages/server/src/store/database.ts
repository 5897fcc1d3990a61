import type { RoundDeed, RoundState } from "@kansrijk/core/admission/process/roundSteps";
import type { VersionChange } from "@kansrijk/core/releases/compareVersions";
import type { VersionKind } from "@kansrijk/core/releases/version";
import type { Text } from "@kansrijk/core/vocabulary/text";
import type { ColumnType, Generated, GeneratedAlways } from "kysely";

/** Read as the value itself, written as JSON text (see jsonText): `pg` would turn a JavaScript list into an SQL array. */
type JsonColumn<T> = ColumnType<T, string, string>;
type OptionalJson<T> = ColumnType<T | null, string | null | undefined, string | null>;

/** An instant as ISO text in UTC with milliseconds; the database sets it. */
type Instant = ColumnType<string, string | undefined, string>;
type OptionalInstant = ColumnType<string | null, string | null | undefined, string | null>;

type OptionalBigint = ColumnType<string | null, string | null | undefined, string | null>;

export interface MigrationTable {
  name: string;
  hash: string;
  ran_at: Instant;
}

/** One row: what tells this database from others, also after it was moved or restored. */
export interface InstallationTable {
  id: string;
}

export interface DatasetTable {
  id: string;
  kind: string;
  title: string;
  source_name: string;
  sha256: string;
  bytes: number;
  row_count: number;
  /** Day that the facts describe, yyyy-mm-dd; null when the file covers more days. */
  count_date: string | null;
  generated: boolean;
  meta: JsonColumn<Record<string, unknown>>;
  created_at: Instant;
}

export interface SiteScoreTable {
  dataset_id: string;
  site: string;
  pupils: number;
  gross_hundredths: number;
  net_hundredths: number | null;
  unreliable: boolean;
}

export interface SiteAddressTable {
  dataset_id: string;
  site: string;
  name: string;
  municipality_code: string | null;
  municipality_name: string | null;
  province: string;
  postcode: string;
  place: string;
  denomination: string | null;
  board: string | null;
}

export interface SitePupilsTable {
  dataset_id: string;
  site: string;
  count_date: string;
  /** A count that is published as a band (`<5`) has low 1 and high 4; an exact count has both the same. */
  low: number;
  high: number;
}

export interface RunTable {
  id: string;
  instrument: string;
  settings: JsonColumn<unknown>;
  receipt: JsonColumn<unknown>;
  summary: JsonColumn<unknown>;
  output_csv: Buffer;
  created_at: Instant;
}

export type JobState = "queued" | "running" | "done" | "failed" | "cancelled";

export interface JobTable {
  id: string;
  kind: string;
  params: JsonColumn<unknown>;
  state: Generated<JobState>;
  progress: Generated<number>;
  message: OptionalJson<Text>;
  checkpoint: OptionalJson<unknown>;
  result: OptionalJson<unknown>;
  error: OptionalJson<Text>;
  cancel_requested: Generated<boolean>;
  owner: string | null;
  heartbeat: OptionalInstant;
  attempt: Generated<number>;
  lapses: Generated<number>;
  /** Raised by a trigger when something a watcher can see has changed. */
  version: Generated<number>;
  created_at: Instant;
  started_at: OptionalInstant;
  finished_at: OptionalInstant;
}

export interface AuditEventTable {
  seq: number;
  at: string;
  actor: string;
  action: string;
  subject: string;
  detail: JsonColumn<Record<string, unknown>>;
  previous: string;
  hash: string;
}

export interface AdmissionRoundTable {
  id: string;
  title: string;
  region: string;
  school_year: string;
  settings: JsonColumn<unknown>;
  state: Generated<RoundState>;
  /** The edition that is being made or was made last; a correction begins the next one. */
  edition: Generated<number>;
  created_at: Instant;
}

export interface AdmissionFileTable {
  id: string;
  round_id: string;
  edition: number;
  part: string;
  version: number;
  name: string;
  sha256: string;
  bytes: number;
  row_count: number;
  /** Compressed. */
  content: Buffer;
  current: Generated<boolean>;
  created_at: Instant;
}

export interface AdmissionStepTable {
  round_id: string;
  edition: number;
  step: RoundDeed;
  /** Of an act of the after-care, from 1 through all editions; otherwise 0. */
  sequence: Generated<number>;
  actor: string;
  params: JsonColumn<Record<string, unknown>>;
  result: JsonColumn<Record<string, unknown>>;
  receipt: JsonColumn<unknown>;
  taken_at: Instant;
}

export interface AdmissionDocumentTable {
  round_id: string;
  edition: number;
  name: string;
  version: number;
  /** The step it belongs to; for a computation that decides nothing, the step after which it may be seen. */
  step: RoundDeed;
  audience: "public" | "trusted";
  media_type: string;
  /** Of the content, unpacked. */
  sha256: string;
  bytes: number;
  /** Compressed. */
  content: Buffer;
  created_at: Instant;
}

export interface AdmissionSecretTable {
  round_id: string;
  salt_key: string;
}

export interface PermalinkTable {
  /** The first 16 digits of `sha256`. */
  id: string;
  /** Of `content`. */
  sha256: string;
  /** Canonical JSON, as text: what is hashed is what is read back. */
  content: string;
  bytes: number;
  created_at: Instant;
}

/** A short id of a published dataset; never given again. */
export interface ReleaseIdTable {
  dataset: string;
  key: string;
  id: string;
  given_at: Instant;
}

export interface ReleaseDraftTable {
  id: Generated<string>;
  sequence: GeneratedAlways<number>;
  dataset: string;
  /** Of the content, unpacked. */
  sha256: string;
  /** Compressed. */
  content: Buffer;
  row_count: number;
  created_at: Instant;
}

export interface ReleaseVersionTable {
  dataset: string;
  version: string;
  sequence: number;
  draft_id: string;
  kind: VersionKind;
  previous: string | null;
  changes: JsonColumn<readonly VersionChange[]>;
  notes: JsonColumn<Text>;
  decided_at: Instant;
}

/** When a version may be seen; the last row of a version counts. */
export interface ReleaseMomentTable {
  dataset: string;
  version: string;
  sequence: number;
  publish_at: string;
  decided_at: Instant;
}

/** A version of a record of a collection. */
export interface RecordVersionTable {
  collection: string;
  id: string;
  /** From 1. */
  version: number;
  /** Canonical JSON, as text: what is hashed is what is read back. Null when the record was removed. */
  content: string | null;
  sha256: string | null;
  actor: string;
  note: string;
  /** Of all collections, in the order in which they were kept. */
  sequence: GeneratedAlways<string>;
  kept_at: Instant;
  /** Which erasure replaced its text last; null when nothing was erased. The first hash stays in sha256. */
  erasure: OptionalBigint;
  erased_at: OptionalInstant;
  erased_reason: string | null;
  /** Of what stands there since; null when nothing does. */
  erased_sha256: string | null;
}

/** The tables of migrations/; names as in SQL. */
export interface Database {
  migration: MigrationTable;
  installation: InstallationTable;
  dataset: DatasetTable;
  site_score: SiteScoreTable;
  site_address: SiteAddressTable;
  site_pupils: SitePupilsTable;
  run: RunTable;
  job: JobTable;
  audit_event: AuditEventTable;
  admission_round: AdmissionRoundTable;
  admission_file: AdmissionFileTable;
  admission_step: AdmissionStepTable;
  admission_document: AdmissionDocumentTable;
  admission_secret: AdmissionSecretTable;
  permalink: PermalinkTable;
  release_id: ReleaseIdTable;
  release_draft: ReleaseDraftTable;
  release_version: ReleaseVersionTable;
  release_moment: ReleaseMomentTable;
  record_version: RecordVersionTable;
}
