-- Derived from the events, never evidence: what is deleted here is folded again.

create table ledger.snapshots (
  stream_id text primary key,
  key_id text not null references ledger.keys on delete cascade,
  sequence bigint not null check (sequence >= 0),
  event_hash bytea not null check (octet_length(event_hash) = 32),
  format bytea not null check (octet_length(format) = 32),
  state bytea not null,
  taken_at timestamptz not null default now()
);
comment on table ledger.snapshots is 'What decisions need of a long stream, folded up to an event. At most one for a stream; it goes with the key that it is under.';
comment on column ledger.snapshots.state is 'Ciphertext, bound to every other column but the time.';
comment on column ledger.snapshots.format is 'Digest of the program that folded: another program folds again.';
alter table ledger.snapshots alter column state set storage external;
create index snapshots_key_id on ledger.snapshots (key_id);

-- With the key of an entry goes what was folded from the entry. The lock waits for whoever is about to store a snapshot under the file's key.
create or replace function ledger.note_destruction() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into ledger.destroyed_keys (key_id) values (old.key_id);
  perform from ledger.keys where key_id = old.wrapped_by for update;
  delete from ledger.snapshots where key_id = old.wrapped_by;
  return null;
end $$;

-- Nobody has to delete any: the database does, with the key.
grant select, insert (stream_id, key_id, sequence, event_hash, format, state), update (key_id, sequence, event_hash, format, state, taken_at) on ledger.snapshots to indelible_app;
