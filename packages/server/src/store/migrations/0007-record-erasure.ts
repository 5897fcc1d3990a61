/**
 * Erasing what a record of a user said, for ever. What is replaced must be told by the transaction itself
 * (kansrijk.erasure), and nothing but the text may change: hashes, order, who and when stay. Run once; never edited
 * afterwards.
 */
export const statements: readonly string[] = [
  `alter table record_version add column erasure bigint`,
  `alter table record_version add column erased_at timestamptz`,
  `alter table record_version add column erased_reason text`,
  `alter table record_version add column erased_sha256 text check (erased_sha256 ~ '^[0-9a-f]{64}$')`,
  `alter table record_version drop constraint record_version_check`,
  `alter table record_version add constraint record_version_content check (
    case when erasure is null then (content is null) = (sha256 is null) else content is null or sha256 is not null end)`,
  `alter table record_version add constraint record_version_erasure check (
    (erasure is null) = (erased_at is null) and (erasure is null) = (erased_reason is null)
    and (erased_sha256 is null) = (erasure is null or content is null))`,
  `create sequence record_erasure`,
  `create function is_erasing() returns boolean language sql stable as $$
    select coalesce(current_setting('kansrijk.erasure', true), '') <> '' $$`,
  `create or replace function record_is_append_only() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and is_erasing() then return null; end if;
      raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
    end $$`,
  `create function record_only_erased() returns trigger language plpgsql as $$
    begin
      if (new.collection, new.id, new.version, new.actor, new.sequence, new.kept_at)
          is distinct from (old.collection, old.id, old.version, old.actor, old.sequence, old.kept_at)
        or new.sha256 is distinct from old.sha256
        or new.erasure::text is distinct from current_setting('kansrijk.erasure', true)
        or (old.content is null and new.content is not null)
        or new.note not in (old.note, '[gewist]') then
        raise exception 'record_version is append-only: UPDATE refused' using errcode = 'insufficient_privilege';
      end if;
      return new;
    end $$`,
  `create trigger record_version_only_erased before update on record_version
    for each row execute function record_only_erased()`,
  `create or replace function audit_is_append_only() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and is_erasing() then return null; end if;
      raise exception 'audit_event is append-only: % refused', tg_op using errcode = 'insufficient_privilege';
    end $$`,
  `create function audit_only_erased() returns trigger language plpgsql as $$
    begin
      if (new.seq, new.at, new.actor, new.action, new.subject, new.previous, new.hash)
          is distinct from (old.seq, old.at, old.actor, old.action, old.subject, old.previous, old.hash)
        or new.detail is distinct from jsonb_set(old.detail, '{note}', '"[gewist]"', false) then
        raise exception 'audit_event is append-only: UPDATE refused' using errcode = 'insufficient_privilege';
      end if;
      return new;
    end $$`,
  `create trigger audit_only_erased before update on audit_event
    for each row execute function audit_only_erased()`,
];
