/** Run once, in this order; never edited afterwards (a change is a new file). */
export const statements: readonly string[] = [
  `create table installation (
    id uuid not null default gen_random_uuid(),
    only_row boolean primary key default true check (only_row)
  )`,
  `insert into installation default values`,
  `create table dataset (
    id text primary key,
    kind text not null,
    title text not null,
    source_name text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes bigint not null check (bytes >= 0),
    row_count bigint not null check (row_count >= 0),
    count_date date,
    generated boolean not null,
    meta jsonb not null,
    created_at timestamptz not null default now(),
    unique (kind, sha256)
  )`,
  `create table site_score (
    dataset_id text not null references dataset on delete cascade,
    site text not null,
    pupils integer not null check (pupils >= 0),
    gross_hundredths integer not null,
    net_hundredths integer,
    unreliable boolean not null,
    primary key (dataset_id, site)
  )`,
  `create table site_address (
    dataset_id text not null references dataset on delete cascade,
    site text not null,
    name text not null,
    municipality_code text,
    municipality_name text,
    province text not null,
    postcode text not null,
    place text not null,
    denomination text,
    board text,
    primary key (dataset_id, site)
  )`,
  `create table site_pupils (
    dataset_id text not null references dataset on delete cascade,
    site text not null,
    count_date date not null,
    low integer not null check (low >= 0),
    high integer not null check (high >= low),
    primary key (dataset_id, site, count_date)
  )`,
  `create table run (
    id uuid primary key,
    instrument text not null,
    settings jsonb not null,
    receipt jsonb not null,
    summary jsonb not null,
    output_csv bytea not null,
    created_at timestamptz not null default now()
  )`,
  `alter table run alter column output_csv set storage external`,
  `create index run_by_time on run (created_at desc, id)`,
  `create table job (
    id uuid primary key,
    kind text not null,
    params jsonb not null,
    state text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
    progress double precision not null default 0 check (progress between 0 and 1),
    message jsonb,
    checkpoint jsonb,
    result jsonb,
    error jsonb,
    cancel_requested boolean not null default false,
    owner text,
    heartbeat timestamptz,
    attempt integer not null default 0,
    lapses integer not null default 0,
    version bigint not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    started_at timestamptz,
    finished_at timestamptz,
    check ((state = 'running') = (owner is not null)),
    check ((state in ('done', 'failed', 'cancelled')) = (finished_at is not null))
  )`,
  `create index job_unfinished on job (created_at, id) where state in ('queued', 'running')`,
  `create index job_by_time on job (created_at desc, id)`,
  `create function job_changed() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' then
        if (new.state, new.progress, new.message, new.cancel_requested) is not distinct from (old.state, old.progress, old.message, old.cancel_requested) then
          return new;
        end if;
        new.version := old.version + 1;
      end if;
      perform pg_notify('kansrijk_job', new.id || case when new.state = 'queued' or (new.state = 'running' and new.cancel_requested) then ' runner' else '' end);
      return new;
    end $$`,
  `create trigger job_changed before insert or update on job for each row execute function job_changed()`,
  `create table audit_event (
    seq bigint primary key check (seq > 0),
    at timestamptz not null,
    actor text not null,
    action text not null,
    subject text not null,
    detail jsonb not null,
    previous text not null unique,
    hash text not null unique
  )`,
  `create function audit_is_append_only() returns trigger language plpgsql as $$
    begin
      raise exception 'audit_event is append-only: % refused', tg_op using errcode = 'insufficient_privilege';
    end $$`,
  `create trigger audit_is_append_only before update or delete or truncate on audit_event for each statement execute function audit_is_append_only()`,
];
