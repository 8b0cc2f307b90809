-- What serves and how far it is. Read tables hold no text of the record: ids, dates, kinds, statuses and positions, by which the text is found in the ledger.

create table reading.projection (
  name text primary key,
  generation integer not null,
  leaf bigint not null
);
comment on column reading.projection.generation is 'The rows that serve. A rebuild fills the next generation beside them.';
comment on column reading.projection.leaf is 'The last leaf applied to the generation that serves; -1 before the first.';

create table reading.applied (
  projection text not null,
  generation integer not null,
  stream text not null,
  sequence bigint not null,
  leaf bigint not null,
  primary key (projection, generation, stream)
);
comment on table reading.applied is 'How far each stream is, written in the transaction of the rows.';
