-- Case summaries, and which events touch them.

create table reading.summary (
  generation integer not null,
  file uuid not null,
  entry uuid not null,
  sequence bigint not null,
  leaf bigint not null,
  begins timestamptz not null,
  past_from timestamptz not null,
  primary key (generation, file, entry)
);

create table reading.summary_fact (
  generation integer not null,
  file uuid not null,
  entry uuid not null,
  sequence bigint not null,
  leaf bigint not null,
  primary key (generation, file, entry, sequence)
);

insert into reading.projection (name, generation, leaf) values ('summary', 1, -1);
