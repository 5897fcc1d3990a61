/** Records of users, in versions: agendas, organisations, promises' updates. Nothing is ever changed. Run once; never edited afterwards. */
export const statements: readonly string[] = [
  `create table record_version (
    collection text not null,
    id text not null,
    version integer not null check (version >= 1),
    content text,
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    actor text not null,
    note text not null,
    sequence bigint generated always as identity unique,
    kept_at timestamptz not null default clock_timestamp(),
    primary key (collection, id, version),
    check ((content is null) = (sha256 is null))
  )`,
  `create function record_is_append_only() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
    end $$`,
  `create trigger record_version_is_append_only before update or delete or truncate on record_version
    for each statement execute function record_is_append_only()`,
];
