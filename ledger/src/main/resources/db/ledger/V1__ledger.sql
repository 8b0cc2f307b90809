-- The ledger. Rows of events and leaves are never changed: no login may, and triggers refuse it to those who could.

create table ledger.origin (
  one boolean primary key default true check (one),
  name text not null check (name <> ''),
  verifier_key text not null check (starts_with(verifier_key, name || '+'))
);
comment on table ledger.origin is 'The name that every event header carries. Written once; the application refuses to serve another origin.';
comment on column ledger.origin.verifier_key is 'The public half of the key that signs checkpoints (c2sp.org/signed-note); the application refuses to serve with another.';

create table ledger.events (
  global_index bigint generated always as identity primary key,
  event_id uuid not null,
  stream_id text not null,
  stream_type text not null,
  sequence bigint not null check (sequence >= 0),
  type text not null,
  revision text not null,
  recorded_at timestamptz not null,
  actor text not null,
  metadata bytea not null,
  key_id text not null,
  payload bytea not null,
  payload_commitment bytea not null check (octet_length(payload_commitment) = 32),
  previous_hash bytea not null check (octet_length(previous_hash) = 32),
  event_hash bytea not null check (octet_length(event_hash) = 32),
  header_version smallint not null check (header_version = 1),
  tx xid8 not null default pg_current_xact_id(),
  constraint events_event_id unique (event_id),
  constraint events_stream_sequence unique (stream_id, sequence)
);
comment on column ledger.events.global_index is 'Order of insertion, with gaps; rows can become visible out of this order. The order of the ledger is leaves.leaf_index.';
comment on column ledger.events.actor is 'Pseudonymous reference; the name is in the metadata, under an audit key.';
comment on column ledger.events.payload is 'Ciphertext. Not compressed: it cannot be.';
comment on column ledger.events.tx is 'The appending transaction. The sealer finds new rows by it, so no login can set it.';
alter table ledger.events alter column payload set storage external, alter column metadata set storage external;
create index events_tx on ledger.events (tx);

create table ledger.leaves (
  leaf_index bigint primary key check (leaf_index >= 0),
  global_index bigint not null references ledger.events,
  event_hash bytea not null check (octet_length(event_hash) = 32),
  leaf_hash bytea not null check (octet_length(leaf_hash) = 32),
  sealed_at timestamptz not null,
  constraint leaves_global_index unique (global_index),
  constraint leaves_sealed_at unique (sealed_at)
);
comment on table ledger.leaves is 'The only global order: dense, final, and the order in which events may be shown.';
comment on column ledger.leaves.leaf_hash is 'SHA-256 of a zero byte and the event header (RFC 6962): the leaf of the tree over the order.';

create table ledger.nodes (
  level smallint not null check (level between 1 and 7),
  index bigint not null check (index >= 0),
  hash bytea not null check (octet_length(hash) = 32),
  constraint nodes_pkey primary key (level, index)
);
comment on table ledger.nodes is 'Roots of the full subtrees of 256^level leaves, from leaf index * 256^level on; written with the leaf that completes them.';

create table ledger.checkpoints (
  size bigint primary key check (size >= 0),
  root bytea not null check (octet_length(root) = 32),
  note bytea not null,
  signed_at timestamptz not null
);
comment on table ledger.checkpoints is 'Signed statements that the first so many leaves have this root (c2sp.org/tlog-checkpoint). One for a size, for ever.';

create table ledger.cosignatures (
  size bigint not null references ledger.checkpoints,
  witness text not null,
  line text not null,
  cosigned_at timestamptz not null,
  constraint cosignatures_pkey primary key (size, witness)
);
comment on table ledger.cosignatures is 'What outside witnesses have signed under a checkpoint (c2sp.org/tlog-cosignature), verified before it was stored.';
comment on column ledger.cosignatures.witness is 'The key that it was verified with, as its text.';
comment on column ledger.cosignatures.cosigned_at is 'By the clock of the witness.';
create index cosignatures_witness on ledger.cosignatures (witness, size);

create table ledger.timestamps (
  size bigint primary key references ledger.checkpoints,
  reply bytea not null,
  stamped_at timestamptz not null
);
comment on table ledger.timestamps is 'Replies of a time-stamping authority (RFC 3161) over the stored note of a checkpoint, verified before they were stored.';
comment on column ledger.timestamps.stamped_at is 'By the clock of the authority.';

create table ledger.head (
  one boolean primary key default true check (one),
  next_leaf bigint not null,
  last_sealed_at timestamptz not null,
  scanned_from xid8 not null
);
comment on table ledger.head is 'Locked by the transaction that seals: leadership and fencing in one.';
comment on column ledger.head.scanned_from is 'Every event of an earlier transaction than this is sealed or quarantined.';
insert into ledger.head (next_leaf, last_sealed_at, scanned_from) values (0, '1970-01-01T00:00:00Z', '0');

create table ledger.mismatches (
  global_index bigint primary key references ledger.events,
  stream_id text not null,
  sequence bigint not null,
  found_at timestamptz not null,
  reason text not null
);
comment on table ledger.mismatches is 'Events whose stored bytes do not give their hash. Their streams are quarantined from there on.';

create table ledger.stream_heads (
  stream_id text primary key,
  bucket smallint not null check (bucket between 0 and 4095),
  sequence bigint not null check (sequence >= 0),
  event_hash bytea not null check (octet_length(event_hash) = 32)
);
comment on table ledger.stream_heads is 'How each stream ended when streams were last counted. Derived from leaves and events; whoever checks counts again.';
create index stream_heads_bucket on ledger.stream_heads (bucket);

create table ledger.head_buckets (
  bucket smallint primary key check (bucket between 0 and 4095),
  streams bigint not null check (streams > 0),
  hash bytea not null check (octet_length(hash) = 32)
);
comment on table ledger.head_buckets is 'Subtrees of the tree of heads, by the first 12 bits of SHA-256 of the stream id.';

create table ledger.completeness (
  one boolean primary key default true check (one),
  through_leaf bigint not null,
  streams bigint not null,
  root bytea,
  statement_stream text,
  statement_sequence bigint
);
comment on table ledger.completeness is 'The last count of streams, and the event that states it. Locked by whoever counts.';
insert into ledger.completeness (through_leaf, streams) values (-1, 0);

create table ledger.keys (
  key_id text primary key,
  wrapped_by text not null,
  wrapped bytea not null,
  created_at timestamptz not null default now()
);
comment on table ledger.keys is 'Data keys, each encrypted under another. Deleting a row destroys what it opened.';
create index keys_wrapped_by on ledger.keys (wrapped_by);

create table ledger.destroyed_keys (
  key_id text primary key,
  destroyed_at timestamptz not null default now()
);
comment on table ledger.destroyed_keys is 'Written by the deletion of a key, whoever deletes: what is missing here was lost, not destroyed.';

create table ledger.idempotency (
  key_hmac bytea not null,
  body_hmac bytea not null,
  stream_id text not null,
  first_sequence bigint not null,
  last_sequence bigint not null,
  constraint idempotency_key primary key (key_hmac)
);
comment on table ledger.idempotency is 'What was appended for a key that a client gave, under keyed hashes of key and body.';

create table ledger.claims (
  set_name text not null,
  value_hmac bytea not null,
  stream_id text not null,
  constraint claims_value primary key (set_name, value_hmac)
);
comment on table ledger.claims is 'Rules over several streams: one stream at a time can hold a value of a set. Values are keyed hashes.';

create table ledger.document_chunks (
  upload uuid not null,
  number integer not null check (number >= 0),
  file text not null,
  entry text not null,
  bytes bytea not null check (octet_length(bytes) between 1 and 1048576),
  stored_at timestamptz not null default now(),
  constraint document_chunks_pkey primary key (upload, number)
);
comment on table ledger.document_chunks is 'Ciphertext of documents, piece by piece as it came in. What is in no document of the table of documents was broken off.';
alter table ledger.document_chunks alter column bytes set storage external;
create index document_chunks_entry on ledger.document_chunks (file, entry);
create index document_chunks_begun on ledger.document_chunks (stored_at) where number = 0;

create table ledger.documents (
  address bytea not null check (octet_length(address) = 32),
  upload uuid not null,
  file text not null,
  entry text not null,
  chunks integer not null check (chunks > 0),
  stored_at timestamptz not null default now(),
  constraint documents_pkey primary key (address, file, entry),
  constraint documents_upload unique (upload)
);
comment on table ledger.documents is 'Ciphertexts that are here whole, under their own digest. A document that no event names is an orphan.';
create index documents_entry on ledger.documents (file, entry);
create index documents_stored_at on ledger.documents (stored_at);

create view ledger.sealed_events with (security_invoker = true) as
  select l.leaf_index, l.sealed_at, l.event_hash as sealed_hash, e.global_index, e.event_id, e.stream_id, e.stream_type, e.sequence, e.type, e.revision, e.recorded_at, e.actor,
         e.metadata, e.key_id, e.payload, e.payload_commitment, e.previous_hash, e.event_hash, e.header_version
    from ledger.leaves l join ledger.events e using (global_index);

create function ledger.only_grows() returns trigger language plpgsql as $$
begin
  raise exception '%.% only grows: % is refused', tg_table_schema, tg_table_name, lower(tg_op) using errcode = 'insufficient_privilege';
end $$;

create trigger origin_is_fixed before update or delete or truncate on ledger.origin for each statement execute function ledger.only_grows();
create trigger events_only_grow before update or delete or truncate on ledger.events for each statement execute function ledger.only_grows();
create trigger leaves_only_grow before update or delete or truncate on ledger.leaves for each statement execute function ledger.only_grows();
create trigger nodes_only_grow before update or delete or truncate on ledger.nodes for each statement execute function ledger.only_grows();
create trigger checkpoints_only_grow before update or delete or truncate on ledger.checkpoints for each statement execute function ledger.only_grows();
create trigger cosignatures_only_grow before update or delete or truncate on ledger.cosignatures for each statement execute function ledger.only_grows();
create trigger timestamps_only_grow before update or delete or truncate on ledger.timestamps for each statement execute function ledger.only_grows();
alter table ledger.origin enable always trigger origin_is_fixed;
alter table ledger.events enable always trigger events_only_grow;
alter table ledger.leaves enable always trigger leaves_only_grow;
alter table ledger.nodes enable always trigger nodes_only_grow;
alter table ledger.checkpoints enable always trigger checkpoints_only_grow;
alter table ledger.cosignatures enable always trigger cosignatures_only_grow;
alter table ledger.timestamps enable always trigger timestamps_only_grow;

-- Ciphertexts are deleted with the keys that opened them, and never changed.
create function ledger.stays_as_it_is() returns trigger language plpgsql as $$
begin
  raise exception '%.% is deleted row by row or stays as it is: % is refused', tg_table_schema, tg_table_name, lower(tg_op) using errcode = 'insufficient_privilege';
end $$;

create trigger document_chunks_stay before update or truncate on ledger.document_chunks for each statement execute function ledger.stays_as_it_is();
create trigger documents_stay before update or truncate on ledger.documents for each statement execute function ledger.stays_as_it_is();
alter table ledger.document_chunks enable always trigger document_chunks_stay;
alter table ledger.documents enable always trigger documents_stay;

-- The destroyer can write no notes, so the note of it is written with the owner's rights.
create function ledger.note_destruction() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into ledger.destroyed_keys (key_id) values (old.key_id);
  return null;
end $$;
revoke all on function ledger.note_destruction() from public;

create function ledger.stay_destroyed() returns trigger language plpgsql as $$
declare
  again text;
begin
  select m.key_id into again from made m where exists (select from ledger.destroyed_keys d where d.key_id in (m.key_id, m.wrapped_by)) limit 1;
  if found then
    raise exception 'the key % or the one that wraps it was destroyed, and cannot be made again', again using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;

create trigger keys_note_destruction after delete on ledger.keys for each row execute function ledger.note_destruction();
create trigger keys_stay_destroyed after insert on ledger.keys referencing new table as made for each statement execute function ledger.stay_destroyed();
alter table ledger.keys enable always trigger keys_note_destruction;
alter table ledger.keys enable always trigger keys_stay_destroyed;

grant select on ledger.stream_heads, ledger.head_buckets, ledger.completeness to indelible_app, indelible_sealer;
grant insert (stream_id, bucket, sequence, event_hash), update (sequence, event_hash) on ledger.stream_heads to indelible_sealer;
grant insert, update (streams, hash) on ledger.head_buckets to indelible_sealer;
grant update (through_leaf, streams, root, statement_stream, statement_sequence) on ledger.completeness to indelible_sealer;
grant select on ledger.origin, ledger.events, ledger.leaves, ledger.nodes, ledger.checkpoints, ledger.cosignatures, ledger.timestamps, ledger.sealed_events, ledger.head, ledger.mismatches to indelible_app, indelible_sealer;

-- Column by column: neither the place nor the transaction of an event can be chosen.
grant insert (event_id, stream_id, stream_type, sequence, type, revision, recorded_at, actor, metadata, key_id, payload, payload_commitment, previous_hash,
              event_hash, header_version) on ledger.events to indelible_app;
grant select, insert on ledger.keys, ledger.idempotency to indelible_app;
grant select on ledger.destroyed_keys to indelible_app;
grant select, insert, delete on ledger.claims to indelible_app;

-- When something was stored decides when it is swept away, so that cannot be chosen.
grant select, insert (upload, number, file, entry, bytes) on ledger.document_chunks to indelible_app;
grant select, insert (address, upload, file, entry, chunks) on ledger.documents to indelible_app;
grant select (upload, number, file, entry, stored_at), delete on ledger.document_chunks to indelible_destroyer;
grant select (address, upload, file, entry, stored_at), delete on ledger.documents to indelible_destroyer;

grant insert on ledger.leaves, ledger.nodes, ledger.checkpoints, ledger.cosignatures, ledger.timestamps, ledger.mismatches to indelible_sealer;
grant update (next_leaf, last_sealed_at, scanned_from) on ledger.head to indelible_sealer;

-- The other wrapping of a key that is there is as much as it may change: a row that is gone cannot be updated, and cannot be inserted again.
grant select (key_id, wrapped_by), update (wrapped), delete on ledger.keys to indelible_destroyer;
