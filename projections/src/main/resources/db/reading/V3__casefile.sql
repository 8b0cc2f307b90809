-- Where each file stands now, and which events make its front page.

create table reading.casefile (
  generation integer not null,
  file uuid not null,
  opened_at bigint not null,
  team text not null,
  allocated text,
  primary key (generation, file)
);

create table reading.casefile_fact (
  generation integer not null,
  file uuid not null,
  sequence bigint not null,
  leaf bigint not null,
  heading boolean not null,
  duty uuid,
  settled bigint,
  entry uuid,
  primary key (generation, file, sequence)
);
comment on column reading.casefile_fact.heading is 'Whether it says who the file is about or whether it is open.';
comment on column reading.casefile_fact.settled is 'The leaf by which the duty was met or waived.';
comment on column reading.casefile_fact.entry is 'The entry that a duty arose from, whose key the event is under.';
create index casefile_fact_duty on reading.casefile_fact (generation, file, duty) where duty is not null;

insert into reading.projection (name, generation, leaf) values ('casefile', 1, -1);
