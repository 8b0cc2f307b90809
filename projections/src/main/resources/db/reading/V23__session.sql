-- The sessions that go on. No projection and not the ledger: which requests arrive is no fact of a record, and is forgotten after a month.

create table reading.session (
  session text primary key,
  account text not null,
  place text not null,
  began timestamptz not null,
  seen timestamptz not null,
  expires timestamptz not null
);
comment on column reading.session.session is 'A keyed hash of what the token says of its session.';
comment on column reading.session.place is 'A keyed hash of the network from which it was last seen.';
comment on column reading.session.expires is 'When the last of its tokens ends: until then, that it was idle is not forgotten.';
create index session_account on reading.session (account, seen);
create index session_seen on reading.session (seen);
