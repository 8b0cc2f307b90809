-- Which exports were asked for and have not ended.

create table reading.export (
  generation integer not null,
  export uuid not null,
  file uuid not null,
  leaf bigint not null,
  primary key (generation, export)
);
comment on table reading.export is 'An export leaves the table when its package is prepared or has failed.';

insert into reading.projection (name, generation, leaf) values ('export', 1, -1);
