-- Emergency openings, for whoever looks at them afterwards.

create table reading.emergency (
  generation integer not null,
  leaf bigint not null,
  file uuid not null,
  opening uuid not null,
  sequence bigint not null,
  reviewed bigint,
  primary key (generation, leaf)
);
comment on column reading.emergency.reviewed is 'The sequence of its review in the stream of the file, or null.';
create unique index emergency_opening on reading.emergency (generation, file, opening);
create index emergency_to_review on reading.emergency (generation, leaf) where reviewed is null;

insert into reading.projection (name, generation, leaf) values ('emergency', 1, -1);
