/** Views that were kept with their figures. Run once; never edited afterwards (a change is a new file). */
export const statements: readonly string[] = [
  `create table permalink (
    id text primary key check (id ~ '^[0-9a-f]{16}$'),
    sha256 text not null unique check (sha256 ~ '^[0-9a-f]{64}$' and left(sha256, 16) = id),
    content text not null,
    bytes bigint not null check (bytes >= 0),
    created_at timestamptz not null default clock_timestamp()
  )`,
  `create function permalink_is_append_only() returns trigger language plpgsql as $$
    begin
      raise exception 'permalink is append-only: % refused', tg_op using errcode = 'insufficient_privilege';
    end $$`,
  `create trigger permalink_is_append_only before update or delete or truncate on permalink
    for each statement execute function permalink_is_append_only()`,
];
