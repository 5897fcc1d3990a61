/** Rounds of central admission. Run once; never edited afterwards (a change is a new file). */
export const statements: readonly string[] = [
  `create table admission_round (
    id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    title text not null,
    region text not null,
    school_year text not null check (school_year ~ '^[0-9]{4}-[0-9]{4}$'),
    settings jsonb not null,
    state text not null default 'set-up'
      check (state in ('set-up', 'open', 'closed', 'drawn', 'placed', 'verified', 'published')),
    edition integer not null default 1 check (edition >= 1),
    created_at timestamptz not null default clock_timestamp()
  )`,
  `create table admission_file (
    id uuid primary key,
    round_id text not null references admission_round,
    edition integer not null check (edition >= 1),
    part text not null,
    version integer not null check (version >= 1),
    name text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes bigint not null check (bytes >= 0),
    row_count bigint not null check (row_count >= 0),
    content bytea not null,
    current boolean not null default true,
    created_at timestamptz not null default clock_timestamp(),
    unique (round_id, edition, part, version)
  )`,
  `alter table admission_file alter column content set storage external`,
  `create unique index admission_file_current on admission_file (round_id, edition, part) where current`,
  `create table admission_step (
    round_id text not null references admission_round,
    edition integer not null check (edition >= 1),
    step text not null,
    actor text not null,
    params jsonb not null,
    result jsonb not null,
    receipt jsonb not null,
    taken_at timestamptz not null default clock_timestamp(),
    primary key (round_id, edition, step)
  )`,
  `create unique index admission_step_once on admission_step (round_id, step) where step in ('open', 'close', 'draw')`,
  `create table admission_document (
    round_id text not null references admission_round,
    edition integer not null check (edition >= 1),
    name text not null check (name ~ '^[a-z0-9][a-z0-9.-]{0,99}$'),
    version integer not null check (version >= 1),
    step text not null,
    audience text not null check (audience in ('public', 'trusted')),
    media_type text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes bigint not null check (bytes >= 0),
    content bytea not null,
    created_at timestamptz not null default clock_timestamp(),
    primary key (round_id, edition, name, version)
  )`,
  `alter table admission_document alter column content set storage external`,
  `create table admission_secret (
    round_id text primary key references admission_round,
    salt_key text not null check (salt_key ~ '^[0-9a-f]{64}$')
  )`,
  `create function admission_is_append_only() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
    end $$`,
  `create trigger admission_step_is_append_only before update or delete or truncate on admission_step
    for each statement execute function admission_is_append_only()`,
  // Documents and the key can be erased when their purpose has ended (the step keeps the hash), never changed.
  `create trigger admission_document_is_not_changed before update on admission_document
    for each statement execute function admission_is_append_only()`,
  `create trigger admission_secret_is_not_changed before update on admission_secret
    for each statement execute function admission_is_append_only()`,
];
