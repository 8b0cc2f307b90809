-- Who read or tried, when, and of which files. What they saw and why is in the ledger.

create table reading.access (
  generation integer not null,
  leaf bigint not null,
  stream text not null,
  sequence bigint not null,
  recorded_at timestamptz not null,
  account text,
  primary key (generation, leaf)
);
comment on column reading.access.account is 'Null where the event was destroyed.';
create index access_account on reading.access (generation, account, leaf);

create table reading.access_file (
  generation integer not null,
  file uuid not null,
  leaf bigint not null,
  primary key (generation, file, leaf)
);
comment on table reading.access_file is 'The files of which something was asked or shown: of a search, every file among its hits.';

insert into reading.projection (name, generation, leaf) values ('access', 1, -1);
