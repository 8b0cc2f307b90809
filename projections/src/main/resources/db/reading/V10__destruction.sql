-- What is being destroyed, and what was. Ids and states only: the decision is in the ledger.

create table reading.destruction (
  generation integer not null,
  stream text not null,
  file uuid not null,
  entry uuid,
  state text not null check (state in ('approved', 'ordered', 'destroyed')),
  primary key (generation, stream)
);
comment on column reading.destruction.entry is 'Null where the whole file goes.';
comment on column reading.destruction.state is 'From ordered on nothing of it is shown.';

insert into reading.projection (name, generation, leaf) values ('destruction', 1, -1);
