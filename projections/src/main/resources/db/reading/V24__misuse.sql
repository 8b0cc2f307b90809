-- Which misuse cases there are. What was reported is in the ledger.

create table reading.misuse_case (
  generation integer not null,
  misuse uuid not null,
  leaf bigint not null,
  about text not null,
  concluded boolean not null default false,
  primary key (generation, misuse)
);
create index misuse_case_leaf on reading.misuse_case (generation, leaf);

insert into reading.projection (name, generation, leaf) values ('misuse', 1, -1);
