-- Which readings stand out, and what was found. Names and addresses are here as keyed hashes only, by which two of them can be compared.

create table reading.signal_file (
  generation integer not null,
  file uuid not null,
  closed_on date,
  restricted boolean not null,
  allocated_at bigint,
  primary key (generation, file)
);
comment on column reading.signal_file.allocated_at is 'The leaf of the last allocation.';

create table reading.signal_word (
  generation integer not null,
  file uuid not null,
  kind text not null check (kind in ('name', 'surname', 'address')),
  hash bytea not null,
  primary key (generation, file, kind, hash)
);
create index signal_word_hash on reading.signal_word (generation, kind, hash);

create table reading.signal_turn (
  generation integer primary key,
  day date not null
);
comment on table reading.signal_turn is 'The London day of the newest reading or refusal: days before it are over.';

create table reading.signal_read (
  generation integer not null,
  leaf bigint not null,
  stream text not null,
  sequence bigint not null,
  recorded_at timestamptz not null,
  day date not null,
  account text not null,
  file uuid not null,
  allocated boolean not null,
  primary key (generation, leaf)
);
create index signal_read_account on reading.signal_read (generation, account, day);
create index signal_read_day on reading.signal_read (generation, day);
create index signal_read_file on reading.signal_read (generation, file);

create table reading.signal_refusal (
  generation integer not null,
  leaf bigint not null,
  stream text not null,
  sequence bigint not null,
  recorded_at timestamptz not null,
  account text not null,
  file uuid not null,
  primary key (generation, leaf)
);
create index signal_refusal_file on reading.signal_refusal (generation, file, account);

create table reading.signal_recording (
  generation integer not null,
  leaf bigint not null,
  file uuid not null,
  entry uuid,
  account text not null,
  day date not null,
  primary key (generation, leaf)
);
create index signal_recording_file on reading.signal_recording (generation, file, account, day);

create table reading.signal_finding (
  generation integer not null,
  finding uuid not null,
  rule text not null,
  account text not null,
  file uuid,
  through uuid,
  period date not null,
  recorded_at timestamptz not null,
  leaf bigint not null,
  seen integer,
  usual integer,
  state text not null check (state in ('open', 'asked', 'replied', 'dismissed', 'escalated')),
  primary key (generation, finding)
);
comment on column reading.signal_finding.through is 'The file in the reader''s own name by which their address is known.';
comment on column reading.signal_finding.state is 'open where nobody has acted on it: then it goes with what it rests on.';
create index signal_finding_newest on reading.signal_finding (generation, leaf desc, finding);
create index signal_finding_account on reading.signal_finding (generation, account, period);

create table reading.signal_evidence (
  generation integer not null,
  finding uuid not null,
  leaf bigint not null,
  stream text not null,
  sequence bigint not null,
  file uuid,
  recorded_at timestamptz not null,
  kept boolean not null,
  primary key (generation, finding, leaf)
);
comment on column reading.signal_evidence.kept is 'Whether an event of the finding names it, so that it stays when the file goes.';
create index signal_evidence_file on reading.signal_evidence (generation, file);

insert into reading.projection (name, generation, leaf) values ('signals', 1, -1);
