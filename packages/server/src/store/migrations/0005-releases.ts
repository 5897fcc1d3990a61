const TABLES = ["release_id", "release_draft", "release_version", "release_moment"];

/** Versions of datasets for others. Nothing in them is ever changed. Run once; never edited afterwards. */
export const statements: readonly string[] = [
  `create table release_id (
    dataset text not null,
    key text not null,
    id text not null check (id ~ '^[0-9a-z]{5}$'),
    given_at timestamptz not null default clock_timestamp(),
    primary key (dataset, key),
    unique (dataset, id)
  )`,
  `create table release_draft (
    id uuid primary key default gen_random_uuid(),
    sequence bigint generated always as identity unique,
    dataset text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content bytea not null,
    row_count integer not null check (row_count >= 0),
    created_at timestamptz not null default clock_timestamp()
  )`,
  `create table release_version (
    dataset text not null,
    version text not null check (version ~ '^\\d+\\.\\d+\\.\\d+$'),
    sequence integer not null check (sequence >= 1),
    draft_id uuid not null unique references release_draft,
    kind text not null check (kind in ('major', 'minor', 'patch')),
    previous text,
    changes jsonb not null,
    notes jsonb not null,
    decided_at timestamptz not null default clock_timestamp(),
    primary key (dataset, version),
    unique (dataset, sequence),
    foreign key (dataset, previous) references release_version (dataset, version)
  )`,
  `create table release_moment (
    dataset text not null,
    version text not null,
    sequence integer not null check (sequence >= 1),
    publish_at timestamptz not null,
    decided_at timestamptz not null default clock_timestamp(),
    primary key (dataset, version, sequence),
    foreign key (dataset, version) references release_version (dataset, version)
  )`,
  `create function release_is_append_only() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
    end $$`,
  ...TABLES.map(
    (table) => `create trigger ${table}_is_append_only before update or delete or truncate on ${table}
      for each statement execute function release_is_append_only()`,
  ),
];
