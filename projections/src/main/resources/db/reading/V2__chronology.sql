-- Entries by when things happened. An entry has one row for each state it was in, from the leaf that brought the state to the leaf that superseded it.

create table reading.chronology_entry (
  generation integer not null,
  file uuid not null,
  entry uuid not null,
  leaf bigint not null,
  superseded bigint,
  first_sequence bigint not null,
  kind text not null,
  type text not null,
  status text not null,
  begins timestamptz not null,
  past_from timestamptz not null,
  recorded_at timestamptz not null,
  primary key (generation, file, entry, leaf)
);
comment on column reading.chronology_entry.entry is 'The entry; of a destroyed entry whose identity went with it, a derived identifier.';
comment on column reading.chronology_entry.begins is 'Where it stands in the chronology: the first moment at which it can have begun.';
comment on column reading.chronology_entry.past_from is 'The first moment of which it was no longer in the future.';
comment on column reading.chronology_entry.recorded_at is 'When its first event was recorded: where its tombstone stands.';
create index chronology_entry_order on reading.chronology_entry (generation, file, begins, first_sequence);

create table reading.chronology_fact (
  generation integer not null,
  file uuid not null,
  entry uuid not null,
  sequence bigint not null,
  leaf bigint not null,
  primary key (generation, file, entry, sequence)
);
comment on table reading.chronology_fact is 'Which events of the stream carry or touch an entry.';

insert into reading.projection (name, generation, leaf) values ('chronology', 1, -1);
