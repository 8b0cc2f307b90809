-- For which purpose, on what ground and with what outcome somebody read or tried, and which question it was: codes only. The rows are projected anew.

truncate reading.access, reading.access_file;
update reading.projection set leaf = -1 where name = 'access';

alter table reading.access
  add column outcome text not null check (outcome in ('disclosed', 'refused', 'command-refused', 'destroyed')),
  add column purpose text,
  add column allowed_by text,
  add column asked text;
comment on column reading.access.asked is 'The stored name of the question or the command.';

-- Whatever is asked for is found in the order in which it is shown, from any moment back.
drop index reading.access_account;
create index access_period on reading.access (generation, recorded_at, leaf);
create index access_account on reading.access (generation, account, recorded_at, leaf);
create index access_purpose on reading.access (generation, purpose, recorded_at, leaf);
create index access_allowed_by on reading.access (generation, allowed_by, recorded_at, leaf);
create index access_asked on reading.access (generation, asked, recorded_at, leaf);
create index access_not_disclosed on reading.access (generation, outcome, recorded_at, leaf) where outcome <> 'disclosed';

alter table reading.access_file add column recorded_at timestamptz not null;
create index access_file_period on reading.access_file (generation, file, recorded_at, leaf);

create table reading.access_code (
  generation integer not null,
  code text not null,
  recorded_at timestamptz not null,
  leaf bigint not null,
  primary key (generation, code, recorded_at, leaf)
);
comment on table reading.access_code is 'With which codes attempts were refused.';
create index access_code_leaf on reading.access_code (generation, leaf);
